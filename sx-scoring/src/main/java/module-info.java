/**
 * Scores: pure functions from observations to a diagnosis.
 *
 * <p>Four rooms, each standing on those before it:
 *
 * <ul>
 *   <li>{@link io.github.serviceexcellence.composite composite}: points, and how several become one;
 *   <li>{@link io.github.serviceexcellence.survey survey}: the item stage, which turns answers into an exact sum that can be merged;
 *   <li>{@link io.github.serviceexcellence.scoring scoring}: strategies, which turn such a sum into a score card;
 *   <li>{@link io.github.serviceexcellence.scoring.population scoring.population}: methods that need a population, fitted on many
 *       units first: ranks, standard scores, Copeland, Mazziotta-Pareto, weights from the data.
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
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.serviceexcellence.composite;
    exports io.github.serviceexcellence.survey;
    exports io.github.serviceexcellence.scoring;
    exports io.github.serviceexcellence.scoring.population;
}
