/**
 * What the figures allow to say.
 *
 * <p>A figure differs from every other. {@linkplain io.github.serviceexcellence.judgement.Difference Differences} are held to more: each
 * has its interval and its test, and all that are shown together are {@linkplain io.github.serviceexcellence.judgement.Differences one family},
 * corrected for their number. Of twenty comparisons of equal teams one stands out by chance; a family says so of none. It names the differences
 * that hold, and says of the rest that the data do not tell the two apart.
 *
 * <p>Compared are units, a unit and all others, surveys of different people, {@linkplain
 * io.github.serviceexcellence.judgement.JoinedWaves two surveys of the same people}, what is asked of the same people, and {@linkplain
 * io.github.serviceexcellence.judgement.SayDoGap what one voice says beside another}. A {@link
 * io.github.serviceexcellence.judgement.Ranking} tells of each unit between which places it may well stand. How sure a score is stands on its
 * card, by the formulas of {@link io.github.serviceexcellence.uncertainty}; where there is none, a {@link
 * io.github.serviceexcellence.judgement.Bootstrap} of the answers tells. Whether a level is held is asked in {@link
 * io.github.serviceexcellence.gate}.
 *
 * <pre>{@code
 * Differences teams = Differences.ofPairs(shown.groups(), List.of(Node.INDEX));
 * System.out.println(teams.explain(Locale.ENGLISH));
 * }</pre>
 */
@NullMarked
package io.github.serviceexcellence.judgement;

import org.jspecify.annotations.NullMarked;
