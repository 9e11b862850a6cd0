/**
 * Scores: pure functions from observations to a diagnosis.
 *
 * <p>Rooms, each standing on those before it:
 *
 * <ul>
 *   <li>{@link io.github.serviceexcellence.points points}: points, and how several become one;
 *   <li>{@link io.github.serviceexcellence.weighting weighting}: how much each part of a whole counts;
 *   <li>{@link io.github.serviceexcellence.summary summary}: the item stage, which turns answers into an exact sum that can be merged;
 *   <li>{@link io.github.serviceexcellence.uncertainty uncertainty}: how sure a figure is;
 *   <li>{@link io.github.serviceexcellence.screening screening}: signs that a file was read wrongly;
 *   <li>{@link io.github.serviceexcellence.card card}: score cards, and what stands on them;
 *   <li>{@link io.github.serviceexcellence.privacy privacy}: what of them may be shown;
 *   <li>{@link io.github.serviceexcellence.strategy strategy}: ways of turning a summary into a card;
 *   <li>{@link io.github.serviceexcellence.gate gate}: levels that are held, and what blocks the next;
 *   <li>{@link io.github.serviceexcellence.judgement judgement}: which differences hold;
 *   <li>{@link io.github.serviceexcellence.profile profile}: what the framework itself wants to see: pyramid, results a to d, shifts, building
 *       blocks;
 *   <li>{@link io.github.serviceexcellence.qualification qualification}: feedback by whether the question was answered, at first contact or
 *       after repeats;
 *   <li>{@link io.github.serviceexcellence.moments moments}: how people value the steps of a journey;
 *   <li>{@link io.github.serviceexcellence.attainment attainment}: whether norms are kept;
 *   <li>{@link io.github.serviceexcellence.roadmap roadmap}: which steps first;
 *   <li>{@link io.github.serviceexcellence.outcome outcome}: measurements of the results a to d: objectives, trends, and what goes together;
 *   <li>{@link io.github.serviceexcellence.bands bands}: words for points;
 *   <li>{@link io.github.serviceexcellence.population population}: methods that are fitted on many units first: ranks, standard
 *       scores, Copeland, Mazziotta-Pareto, weights from the data;
 *   <li>{@link io.github.serviceexcellence.law law}: whether aggregations and strategies keep the laws they declare;
 *   <li>{@link io.github.serviceexcellence.observations observations}: cases and variables, such as respondents and their own scores;
 *   <li>{@link io.github.serviceexcellence.analysis analysis}: whether a questionnaire measures reliably, and how many things;
 *   <li>{@link io.github.serviceexcellence.agreement agreement}: how far assessors, and the members of a group, agree;
 *   <li>{@link io.github.serviceexcellence.drivers drivers}: which scores an outcome hangs on most;
 *   <li>{@link io.github.serviceexcellence.paths paths}: the effect chain as a path model;
 *   <li>{@link io.github.serviceexcellence.standing standing}: where scores stand among those of others, and among those of earlier surveys.
 * </ul>
 *
 * <p>The first score in a few lines:
 *
 * <pre>{@code
 * Response response = Response.builder(Instruments.organisationScan()).answer("leadership-1", 4).build();
 * ScoreCard card = StandardStrategy.withDefaults().score(response);
 * System.out.println(card.explain(Locale.ENGLISH));
 * }</pre>
 */
@SuppressWarnings("requires-automatic")
module io.github.serviceexcellence.scoring {
    requires transitive io.github.serviceexcellence.core;
    requires org.apache.commons.rng.api;
    requires org.apache.commons.rng.sampling;
    requires org.apache.commons.rng.simple;
    requires org.apache.commons.statistics.distribution;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.serviceexcellence.points;
    exports io.github.serviceexcellence.weighting;
    exports io.github.serviceexcellence.summary;
    exports io.github.serviceexcellence.uncertainty;
    exports io.github.serviceexcellence.screening;
    exports io.github.serviceexcellence.metric;
    exports io.github.serviceexcellence.card;
    exports io.github.serviceexcellence.privacy;
    exports io.github.serviceexcellence.strategy;
    exports io.github.serviceexcellence.gate;
    exports io.github.serviceexcellence.judgement;
    exports io.github.serviceexcellence.profile;
    exports io.github.serviceexcellence.qualification;
    exports io.github.serviceexcellence.moments;
    exports io.github.serviceexcellence.attainment;
    exports io.github.serviceexcellence.outcome;
    exports io.github.serviceexcellence.roadmap;
    exports io.github.serviceexcellence.bands;
    exports io.github.serviceexcellence.population;
    exports io.github.serviceexcellence.analysis;
    exports io.github.serviceexcellence.law;
    exports io.github.serviceexcellence.observations;
    exports io.github.serviceexcellence.agreement;
    exports io.github.serviceexcellence.drivers;
    exports io.github.serviceexcellence.paths;
    exports io.github.serviceexcellence.standing;
}
