package io.github.serviceexcellence.judgement;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final Instrument TWO = instrument(item("a", LEADERSHIP), item("b", MONITORING));
    private static final StandardStrategy MINIMUM = StandardStrategy.withDefaults()
            .withTree(ScoreTree.elementsOnly().only(LEADERSHIP, MONITORING))
            .withIndexAggregation(Aggregations.minimum());
    private static final long SEED = 20_261_127;

    /** A hundred people: what they answer on leadership differs, on monitoring they are one level lower. */
    private static ResponseTable hundred() {
        List<Response> people = new ArrayList<>();
        for (int person = 0; person < 100; person++) {
            int level = 2 + person % 4;
            people.add(answers(TWO, level, level - 1));
        }
        return table(TWO, people);
    }

    @Test
    void aMinimumHasTheStandardErrorOfItsLowestPartWhereThatIsSafelyTheLowest() {
        Bootstrap drawn = Bootstrap.of(MINIMUM, hundred(), SEED, 1999);
        assertThat(drawn.card().index().standardErrorAbsence()).contains(AbsenceReason.NOT_SMOOTH);
        // of monitoring: 0, 25, 50, 75 each 25 times, sd / sqrt(100) with n in the denominator: 27.951 / 10
        double error = drawn.estimate(Node.INDEX).orElseThrow().standardError();
        assertThat(error).isCloseTo(2.795, within(4 * 2.795 / Math.sqrt(2 * 1999)));
        assertThat(drawn.estimate(Node.of(MONITORING)).orElseThrow().standardError())
                .isEqualTo(error);
        assertThat(drawn.estimate(Node.INDEX).orElseThrow().value()).isEqualTo(37.5);
        assertThat(drawn.draws(Node.INDEX)).isEqualTo(1999);
        Interval interval = drawn.interval(Node.INDEX, 0.95).orElseThrow();
        // 37.5 -+ 1.96 * 2.795, in steps of a quarter point
        assertThat(interval.low()).isCloseTo(32.0, within(0.75));
        assertThat(interval.high()).isCloseTo(43.0, within(0.75));
    }

    @Test
    void theSameSeedGivesTheSameFiguresAndAnotherOneOthers() {
        Bootstrap drawn = Bootstrap.of(MINIMUM, hundred(), SEED, 99);
        assertThat(Bootstrap.of(MINIMUM, hundred(), SEED, 99).estimate(Node.INDEX))
                .isEqualTo(drawn.estimate(Node.INDEX));
        assertThat(Bootstrap.of(MINIMUM, hundred(), SEED + 1, 99).estimate(Node.INDEX))
                .isNotEqualTo(drawn.estimate(Node.INDEX));
    }

    @Test
    void whatHasNoScoreHasNoInterval() {
        Bootstrap drawn = Bootstrap.of(
                StandardStrategy.withDefaults(), table(TWO, List.of(answers(TWO, 3), answers(TWO, 4))), SEED, 50);
        assertThat(drawn.estimate(Node.INDEX)).isEmpty();
        assertThat(drawn.interval(Node.of(MONITORING), 0.9)).isEmpty();
        assertThat(drawn.draws(Node.of(MONITORING))).isZero();
        assertThat(drawn.interval(Node.of(LEADERSHIP), 0.9)).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> drawn.interval(Node.INDEX, 1))
                .withMessageContaining("a confidence of 1.0 is not possible");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bootstrap.of(MINIMUM, table(TWO, List.of(answers(TWO, 3, 3))), SEED, 1))
                .withMessageContaining("1 draws are not possible; ask for 2 to 1000000")
                .withMessageContaining("the table has 1 respondents; two or more are needed");
    }
}
