package io.github.serviceexcellence.observations;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.summary.ItemStage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidentialScoresTest {
    private static final Instrument THREE =
            instrument(item("a", LEADERSHIP), item("b", LEADERSHIP).reversed(), item("c", MONITORING));
    private static final ResponseTable TABLE = table(
            THREE,
            List.of(
                    Response.builder(THREE)
                            .group("north")
                            .answer("a", 5)
                            .answer("b", 2)
                            .build(),
                    Response.builder(THREE).answer("a", 1).answer("c", 4).build()));

    @Test
    void everyRespondentIsScoredAsASurveyOfOne() {
        ConfidentialScores scores = ConfidentialScores.of(
                TABLE, ItemStage.withDefaults(), Node.of(LEADERSHIP), Node.of(MONITORING), Node.of(ItemId.of("b")));

        // (5 - 1) / 4 and, in reverse, (5 - 2) / 4: 100 and 75; of the second respondent one of two answers is enough
        assertThat(scores.matrix().column("element:leadership")).containsExactly(87.5, 0);
        assertThat(scores.matrix().column("element:monitoring")).containsExactly(Double.NaN, 75);
        assertThat(scores.matrix().column("item:b")).containsExactly(75, Double.NaN);
        assertThat(scores.nodes()).hasSize(3);
        assertThat(scores).hasToString("scores of 2 respondents on " + scores.nodes());
    }

    @Test
    void whoNeedsMoreAnswersGetsFewerScores() {
        ConfidentialScores scores = ConfidentialScores.of(
                TABLE, ItemStage.withDefaults().withMinimumAnswered(100), List.of(Node.of(LEADERSHIP)));

        assertThat(scores.matrix().column("element:leadership")).containsExactly(87.5, Double.NaN);
    }

    @Test
    void theUnitsOfRespondentsAreKept() {
        ConfidentialScores scores = ConfidentialScores.of(TABLE, ItemStage.withDefaults(), Node.of(LEADERSHIP));

        assertThat(scores.units(Breakdown.GROUP).get(0)).containsExactly(GroupKey.of("north"));
        assertThat(scores.units(Breakdown.GROUP).get(1)).isEmpty();
    }

    /** survey.scores.csv: the mean score on leadership of all respondents is the mean of their own scores. */
    @Test
    void theMeanOfRespondentsIsTheScoreOfTheSurvey() {
        double[] own = ReferenceData.survey().matrix().column("element:leadership");
        double mean = ItemStage.withDefaults()
                .summarise(io.github.serviceexcellence.strategy.ReferenceSurvey.table())
                .sum(Node.of(LEADERSHIP))
                .points()
                .orElseThrow()
                .toDouble();

        assertThat(Arrays.stream(own)
                        .filter(score -> !Double.isNaN(score))
                        .average()
                        .orElseThrow())
                .isCloseTo(mean, within(1e-9));
    }
}
