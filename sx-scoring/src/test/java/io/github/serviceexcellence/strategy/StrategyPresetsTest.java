package io.github.serviceexcellence.strategy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.unscaled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.bands.BandPresets;
import io.github.serviceexcellence.card.Absence;
import io.github.serviceexcellence.card.AbsenceReason;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import java.math.BigDecimal;
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

    private static Response response(Instrument instrument, String... values) {
        ResponseBuilder response = Response.builder(instrument);
        for (int item = 0; item < values.length; item++) {
            response.answer("q" + (item + 1), new BigDecimal(values[item]));
        }
        return response.build();
    }
}
