/**
 * What of the scores of a survey may be shown.
 *
 * <p>Answers are often promised to be anonymous, and a survey has many figures: sums and differences of them may come down to one person
 * where each of them rests on many. The room keeps one rule: no combination of what is shown together, across figures too, rests on fewer
 * people than the floor.
 *
 * <p>An {@link AnonymityFloor} says how many that is, and guards one card. A {@link Publisher} decides at once on all that is shown of a
 * survey, a {@link Publication}: the card of all, and the units of trees and of breakdowns that cross. Exact cards are confidential; what
 * comes out here is another type, {@link io.github.serviceexcellence.card.PublishedCard}.
 *
 * <p>How it works. Shown scores are sums of answers, each with a weight that depends only on who is where and who answered what. A
 * shown item is shown as it counts in its construct: over those who have a score on it, each with the weight that the item has there.
 * Then a construct is the sum of its items, and it is enough to look at each item by itself. Of one item or construct, what sums and
 * differences over a tree of units can isolate is what is left of each shown unit without the shown units below it: nobody, or at least
 * the floor. Where breakdowns cross, as many sets of people as the floor are looked for that each tell all; then no difference leaves
 * out any of them. Where a tree or two do not pass, the fewest units are hidden, and of those the smallest. Where only what is left of all
 * together has too few answers to an item, the item is hidden of all together, with another if need be, and its units keep it.
 *
 * <p>Metrics count everybody who answered a question alike, and stand beside scores that count people by how many questions they answered. So
 * sums of both are looked at together, question by question: a metric is shown where its question is, and where no sum or difference of
 * the two rests on a few. How often each answer was given, and the standard error, are shown from as many as standard deviations are; not
 * where weights differ, since one counts weights and the other their squares.
 *
 * <p>Only those count towards the floor who count for more than an eighth of what the one counts for who counts most. Where weights
 * differ, and it was not collected who counts for how much, nothing is shown.
 *
 * <p>What is shown is rounded to steps of at least twice what one answer one level higher would change. So each answer could have been
 * higher or lower, and the decimals of a mean do not tell which answers were added. Standard deviations and errors, and so intervals, are shown
 * from {@link AnonymityFloor#dispersionFrom()} respondents, and rounded too.
 *
 * <p>Metrics, and the shares of their buckets, are rounded in such steps as well. The figure of all respondents together is finer, hundredths,
 * in a first publication of a metric of 500 people or more who all count once. The units beside it move in steps of at least two answers, so what
 * is all together minus a unit is as rough as the unit; and the sum of five hundred by itself tells nothing of one. In a later publication it
 * moves in steps again, so that two of them do not tell what the newcomers said.
 *
 * <p>What is not covered: a group of which everybody gave the same answer, sums at the end of the scale, and what somebody knows from
 * elsewhere. The page on privacy for works councils and privacy officers, in English and Dutch, tells it in plain words, with what to do
 * about it.
 *
 * <pre>{@code
 * Publication shown = Publisher.of(AnonymityFloor.standard(), strategy::score).publish(summary);
 * shown.groups().forEach(card -> System.out.println(card.group() + " " + card.index().points()));
 * }</pre>
 */
@NullMarked
package io.github.serviceexcellence.privacy;

import org.jspecify.annotations.NullMarked;
