/**
 * What the framework itself wants to see, read from cards that are already scored.
 *
 * <p>A card tells of whatever its questionnaire asks; the framework has pictures of its own. {@link
 * io.github.serviceexcellence.profile.PyramidProfile} tells which level of the pyramid is held, and whether surprise stands on a broken basis; {@link
 * io.github.serviceexcellence.profile.ResultsChain} puts figures under the results a to d; {@link
 * io.github.serviceexcellence.profile.ShiftPositions} tells where each shift stands between its poles and how far there is to go; {@link
 * io.github.serviceexcellence.profile.BlockTable} sets the building blocks and their topics side by side by voice, with what matters beside how it
 * is; {@link io.github.serviceexcellence.profile.ExecutionGap} tells whether execution stays behind the vision.
 *
 * <p>Each is made of one card, or of the card of each voice, exact or published. What a card withholds stays withheld, what was not asked is said to be
 * absent, and nothing is called higher or lower unless chance does not explain it. No answer is looked at again.
 *
 * <pre>{@code
 * SortedMap<Voice, ScoreCard> cards = strategy.scoreVoices(table);
 * System.out.println(PyramidProfile.of(cards).explain(Locale.ENGLISH));
 * }</pre>
 */
@NullMarked
package io.github.serviceexcellence.profile;

import org.jspecify.annotations.NullMarked;
