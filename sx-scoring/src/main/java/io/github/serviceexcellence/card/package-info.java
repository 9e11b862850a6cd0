/**
 * Score cards: what a diagnosis consists of, whichever strategy made it.
 *
 * <p>A {@link ScoreCard} holds a {@link Score} at each node: a {@link ScoreTree} says which constructs are its leaves, which wholes stand
 * above them, and what makes the index if there is one; whatever else items measure stands beside it, and so do the items. Each score says
 * how many respondents and which {@linkplain Coverage part of the possible answers} it rests on, how sure it is, and what its parts
 * contribute; where there is no score, it says {@linkplain io.github.serviceexcellence.points.Absence why}. What {@linkplain Standout
 * stands out} among the leaves is named only if it is more than chance. The card names its {@linkplain InstrumentRef instrument} and
 * carries the {@linkplain StrategyDescription description} of its strategy, so that years later one can tell what a figure means.
 *
 * <p>An {@link AssessmentCard} is the card of what assessors concluded, with their assessments and the evidence beside it.
 *
 * <p>Two cards by the same strategy, on the same instrument and of the same voice can be {@linkplain ScoreCard#minus(ScoreCard) subtracted}: what
 * moved. Whether that is more than chance, the room {@code judgement} tells. Where the questionnaire changed, a {@link io.github.serviceexcellence.instrument.Lineage} says what may still be subtracted.
 * {@link ScoreCard#explain} puts a card into plain words, in English or Dutch.
 *
 * <pre>{@code
 * card.index().points();
 * card.element(Element.LEADERSHIP).coverage();
 * card.minus(lastYear).change(Node.INDEX).points();
 * }</pre>
 *
 * <p>A card is exact, and as confidential as the answers behind it until an anonymity floor has let it through.
 */
@NullMarked
package io.github.serviceexcellence.card;

import org.jspecify.annotations.NullMarked;
