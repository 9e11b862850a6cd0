/**
 * Scores: pure functions from observations to a diagnosis.
 *
 * <p>Two rooms, the second standing on the first:
 *
 * <ul>
 *   <li>{@link io.github.serviceexcellence.survey survey}: the item stage, which turns answers into an exact sum that can be merged;
 *   <li>{@link io.github.serviceexcellence.scoring scoring}: strategies, which turn such a sum into a score card.
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

    exports io.github.serviceexcellence.survey;
    exports io.github.serviceexcellence.scoring;
}
