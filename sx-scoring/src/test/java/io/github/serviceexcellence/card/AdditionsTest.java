package io.github.serviceexcellence.card;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.framework.Element.SERVICE_CULTURE;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AdditionsTest {
    private static final Instrument THREE =
            instrument(item("l", LEADERSHIP), item("c", SERVICE_CULTURE), item("m", MONITORING));

    private final StandardStrategy strategy =
            StandardStrategy.withDefaults().withTree(ScoreTree.elementsOnly().measuredBy(THREE));

    /** Of 25, 75 and 100 points. */
    private static ScoreCard scored(StandardStrategy strategy) {
        return strategy.score(answers(THREE, 2, 4, 5));
    }

    private static Weights weights(int leadership, int culture, int monitoring) {
        return Weights.of(Map.of(
                Node.of(LEADERSHIP), BigDecimal.valueOf(leadership),
                Node.of(SERVICE_CULTURE), BigDecimal.valueOf(culture),
                Node.of(MONITORING), BigDecimal.valueOf(monitoring)));
    }

    @Test
    void equalPartsHaveTheSameMost() {
        assertThat(scored(strategy).explain(Locale.ENGLISH)).contains("""

                What each element adds to the index (at most 33.3):
                  33.3 Monitoring service excellence activities and results
                  25.0 Service excellence culture
                  8.3 Leadership and management commitment
                """);
    }

    @Test
    void partsThatWeighMoreCanAddMore() {
        // 5, 3 and 2 of 10: 25 * 0.5, 75 * 0.3 and 100 * 0.2
        ScoreCard card = scored(strategy.withWeights(weights(5, 3, 2)));
        assertThat(card.explain(Text.DUTCH)).contains("""

                Bijdrage van elk element aan de index:
                  22,5 van hoogstens 30,0: Service-excellencecultuur
                  20,0 van hoogstens 20,0: Monitoren van activiteiten en resultaten
                  12,5 van hoogstens 50,0: Leiderschap en managementcommitment
                """);
        assertThat(card.explain(Locale.ENGLISH))
                .contains(
                        "\nWhat each element adds to the index:\n  22.5 of at most 30.0: Service excellence culture\n");
    }

    @Test
    void whatWeighsNothingTakesNoShare() {
        assertThat(scored(strategy.withWeights(weights(0, 3, 3))).explain(Locale.ENGLISH))
                .contains("\nWhat each element adds to the index (at most 50.0):\n  50.0 Monitoring");
    }

    @Test
    void whereWeightsDoNotTellTheMostNoneIsSaid() {
        List<StandardStrategy> others = List.of(
                strategy.withWeights(Weights.byAnswers()),
                strategy.withIndexAggregation(Aggregations.minimum()),
                strategy.withIndexAggregation(Aggregations.geometricMean()));
        for (StandardStrategy other : others) {
            assertThat(scored(other).explain(Locale.ENGLISH))
                    .contains("\nWhat each element adds to the index:\n  ")
                    .doesNotContain("at most");
        }
    }

    /** Of 100, 100 and 79.2 points a whole of 93.1 is shown as 95: then 100 * 95 / 280 is more than a third of 100. */
    @Test
    void whereRoundingAddsToTheMostNoneIsSaid() {
        List<Response> all = new ArrayList<>(Collections.nCopies(10, answers(THREE, 5, 5, 4)));
        all.addAll(Collections.nCopies(2, answers(THREE, 5, 5, 5)));
        ScoreCard card = strategy.score(table(THREE, all));
        assertThat(card.explain(Locale.ENGLISH)).contains(" adds to the index (at most 33.3):\n  33.3 ");
        assertThat(AnonymityFloor.standard().apply(card).explain(Locale.ENGLISH))
                .contains(" adds to the index:\n  33.9 ")
                .doesNotContain("at most");
    }

    /** As a document may say, which nobody vouches for. */
    private static ScoreCard saying(ScoreCard card, String option, String choice) {
        Map<String, String> options = new TreeMap<>(card.strategy().options());
        options.put(option, choice);
        return ScoreCard.builder()
                .instrument(card.instrument())
                .strategy(new StrategyDescription(card.strategy().name(), new TreeMap<>(options)))
                .tree(card.tree())
                .respondents(card.respondents())
                .blank(card.blank())
                .addAllScores(card.scores())
                .build();
    }

    @Test
    void weightsThatAreNoneTellNothing() {
        ScoreCard card = scored(strategy.withWeights(weights(5, 3, 2)));
        for (String weight : List.of("-5", "1e999999999", "heavy", "9".repeat(21))) {
            assertThat(saying(card, "weight.element:leadership", weight).explain(Locale.ENGLISH))
                    .doesNotContain("at most");
        }
        // small beside the true one, so that the parts add more than they could
        assertThat(saying(card, "weight.element:leadership", "0").explain(Locale.ENGLISH))
                .doesNotContain("at most");
    }

    @Test
    void aStrategyOfOnesOwnIsNamed() {
        ScoreCard card = scored(strategy);
        ScoreCard own = ScoreCard.builder()
                .instrument(card.instrument())
                .strategy(new StrategyDescription("ours", new TreeMap<>()))
                .tree(card.tree())
                .respondents(1)
                .blank(0)
                .addAllScores(card.scores())
                .build();
        assertThat(own.explain(Locale.ENGLISH))
                .contains("\nWhat each element adds to the index:\n")
                .endsWith("\nMade with demo 1.0; calculation: ours.");
        assertThat(own.explain(Text.DUTCH)).endsWith("\nGemaakt met demo 1.0; rekenwijze: ours.");
    }
}
