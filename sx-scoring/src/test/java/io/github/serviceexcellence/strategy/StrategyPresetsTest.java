package io.github.serviceexcellence.strategy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.unscaled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.bands.BandPresets;
import io.github.serviceexcellence.card.Coverage;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.EuropeanDimension;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyPresetsTest {
    private static final Instrument PRACTICE = six(Scale.of("0", "0.25", "0.5", "1"));

    private static Instrument six(Scale scale) {
        return instrument(IntStream.rangeClosed(1, 6)
                .mapToObj(item -> unscaled("q" + item, LEADERSHIP).scale(scale))
                .toArray(ItemBuilder[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        // by hand: for levels 1, 2 and 3 the mean of streams A and B, added up
        "1 1 1 1 1 1, 3",
        "0 0 0 0 0 0, 0",
        "1 0.5 0.25 0.25 0 0, 1",
        "1 0.5 0.5 0.25 0.25 0, 1.25",
        "0.25 0 0 0 0 0, 0.125",
    })
    void aPracticeScoreIsTheSumOfTheMeansOfItsStreams(String answers, BigDecimal score) {
        Score practice = StrategyPresets.samm()
                .score(response(PRACTICE, answers.split(" ")))
                .element(LEADERSHIP);
        assertThat(StrategyPresets.sammPracticeScore(practice.points().orElseThrow()))
                .isEqualByComparingTo(score);
    }

    @Test
    void aPracticeWithAnOpenQuestionHasNoScore() {
        Score practice = StrategyPresets.samm()
                .score(response(PRACTICE, "1", "1", "1", "1", "1"))
                .element(LEADERSHIP);
        assertThat(practice.absence()).contains(Absence.of(AbsenceReason.TOO_FEW_ANSWERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.000000001", "100.000000001"})
    void pointsBeyondAScoreHaveNoPracticeScore(String points) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrategyPresets.sammPracticeScore(Points.parse(points)))
                .withMessage(points + " points are no score of an element; a practice score needs 0 to 100 points");
    }

    @Test
    void theAuditCountsBlanksAsZeroAndTellsSo() {
        Instrument audit = six(Scale.range(0, 3));
        Response half = response(audit, "3", "3", "3");
        // three of six questions at the maximum, three blank
        Score blanksAsZero = StrategyPresets.auditWithBlanksAsZero().score(half).element(LEADERSHIP);
        assertThat(blanksAsZero.points()).contains(Points.of(50));
        assertThat(blanksAsZero.imputed()).isEqualTo(3);
        assertThat(BandPresets.PERCENT_OF_MAXIMUM_AUDIT.band(Points.of(50)).code())
                .isEqualTo("50-to-75");
        assertThat(StandardStrategy.withDefaults()
                        .score(half)
                        .element(LEADERSHIP)
                        .points())
                .contains(Points.of(100));
    }

    /** Of all questions together: 11 of 15, not the mean of 91.67 and 0. */
    @Test
    void theAuditCountsEveryQuestionTheSame() {
        Instrument audit = instrument(
                unscaled("q1", LEADERSHIP).scale(Scale.range(0, 3)),
                unscaled("q2", LEADERSHIP).scale(Scale.range(0, 3)),
                unscaled("q3", LEADERSHIP).scale(Scale.range(0, 3)),
                unscaled("q4", LEADERSHIP).scale(Scale.range(0, 3)),
                unscaled("q5", Element.MONITORING).scale(Scale.range(0, 3)));
        for (Response response :
                List.of(response(audit, "3", "3", "3", "2", "0"), response(audit, "3", "3", "3", "2"))) {
            ScoreCard card = StrategyPresets.auditWithBlanksAsZero().score(response);
            assertThat(card.index().points()).contains(Points.parse("73.333333333"));
            assertThat(card.index().contributions())
                    .containsExactly(
                            new Contribution(Node.of(LEADERSHIP), Points.parse("73.333333333")),
                            new Contribution(Node.of(Element.MONITORING), Points.ZERO));
            // nobody asked about the others, and that is no fault
            assertThat(card.index().excluded()).hasSize(7).doesNotContain(Node.of(LEADERSHIP));
            assertThat(card.dimension(EuropeanDimension.STRATEGY).points()).contains(Points.parse("91.666666667"));
            assertThat(card.dimension(EuropeanDimension.OPERATION).points()).contains(Points.ZERO);
            assertThat(card.dimension(EuropeanDimension.CULTURE).absence().map(Absence::reason))
                    .contains(AbsenceReason.PART_ABSENT);
        }
        Score nothing =
                StrategyPresets.auditWithBlanksAsZero().score(response(audit)).index();
        assertThat(nothing.points()).contains(Points.ZERO);
        assertThat(nothing.imputed()).isEqualTo(5);
    }

    @Test
    void byAnswersAnIndexIsTheMeanOfAllAnswersOfOneRespondent() {
        StandardStrategy byAnswers = StandardStrategy.withDefaults().withWeights(Weights.byAnswers());
        Instrument instrument = instrument(
                item("a", LEADERSHIP), item("b", LEADERSHIP), item("c", LEADERSHIP), item("d", Element.MONITORING));
        // 100, 75, and 0 of the three that were answered; by default the mean of 87.5 and 0
        ScoreCard card = byAnswers.score(Response.builder(instrument)
                .answer("a", 5)
                .answer("b", 4)
                .answer("d", 1)
                .build());
        assertThat(card.index().points()).contains(Points.parse("58.333333333"));
        assertThat(card.index().coverage()).isEqualTo(new Coverage(3, 0, 4));
        Score absent = byAnswers.score(Response.builder(instrument).build()).index();
        assertThat(absent.absence().map(Absence::reason)).contains(AbsenceReason.PART_ABSENT);
        assertThat(absent.coverage()).isEqualTo(new Coverage(0, 0, 4));
    }

    private static Response response(Instrument instrument, String... values) {
        ResponseBuilder response = Response.builder(instrument);
        for (int item = 0; item < values.length; item++) {
            response.answer("q" + (item + 1), new BigDecimal(values[item]));
        }
        return response.build();
    }
}
