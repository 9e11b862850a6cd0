/**
 * Questionnaires: what is asked, on which scale, and what it measures.
 *
 * <p>An {@link Instrument} is a list of {@linkplain Item items}. Each item is worded in one language or more, answered on a
 * {@link Scale}, and measures one {@linkplain io.github.serviceexcellence.framework.Construct construct}: an element, a result, a
 * facet of one's own. It says which {@linkplain Voice voices} may answer it, what it {@linkplain Asks asks}, and whether it is
 * {@linkplain Direction worded in reverse}. The room {@code questionnaire} holds the instruments that come with this library.
 *
 * <pre>{@code
 * Instrument pulse = Instrument.builder("team-pulse", "1.0")
 *         .title(Text.english("Team pulse"))
 *         .item(Item.builder("q1")
 *                 .wording(Text.english("My manager helps me to serve customers well."))
 *                 .scale(Scale.range(1, 5))
 *                 .measures(Element.LEADERSHIP)
 *                 .voice(Voice.EMPLOYEE))
 *         .build();
 * }</pre>
 *
 * <p>Not every item is a rating. One that offers {@linkplain Choice choices}, or asks for {@linkplain ItemKind#TEXT words}, tells who
 * answers and why; it makes no score. An item can be asked only of those who gave a certain answer before ({@link Condition}), ask how
 * things are wished to be or how much they matter ({@link Aspect}), offer {@linkplain NoAnswer ways of not answering}, and read
 * differently for a manager than for a customer.
 *
 * <p>What an item asks decides which figures its answers make besides a score: a recommend question makes another one than a school mark,
 * and a {@linkplain Item#topBox() top box} is asked for by itself. Some questions are read together, respondent by respondent: those that
 * tell who is a superpromoter, and the pairs of Kano ({@link Combination}).
 *
 * <p>When a questionnaire changes, its new version can be laid beside the old one: a {@link Lineage} tells which items are the same, and so
 * which constructs may still be compared.
 *
 * <p>An instrument knows no answers and no scores: a level of a scale has a value, and what that value is worth is decided by
 * whoever scores.
 */
@NullMarked
package io.github.serviceexcellence.instrument;

import org.jspecify.annotations.NullMarked;
