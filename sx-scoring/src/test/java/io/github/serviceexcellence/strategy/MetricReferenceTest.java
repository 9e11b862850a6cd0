package io.github.serviceexcellence.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.metric.IntervalMethod;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.metric.Metrics;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Metrics against figures that R computed from the same answers; see the header of survey.metrics.csv. */
class MetricReferenceTest {
    private static final ResponseTable TABLE = ReferenceSurvey.table();
    private static final StandardStrategy STRATEGY = StandardStrategy.withDefaults();
    private static final ScoreCard CARD = STRATEGY.score(TABLE);
    private static final Publication TEAMS = STRATEGY.scoreGroups(TABLE, AnonymityFloor.none());

    record Figure(String metric, String group, long n, double value, String error, String low, String high) {}

    static Stream<Figure> figures() {
        return ReferenceSurvey.lines("survey.metrics.csv")
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cell -> new Figure(
                        cell[0],
                        cell[1],
                        Long.parseLong(cell[2]),
                        Double.parseDouble(cell[3]),
                        cell[4],
                        cell[5],
                        cell[6]));
    }

    static Stream<Figure> teams() {
        return figures().filter(figure -> !figure.group().equals("all"));
    }

    private static Figure ofAll(String metric) {
        return figures()
                .filter(figure ->
                        figure.metric().equals(metric) && figure.group().equals("all"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatPeopleRecommendIsThatOfTheReference() {
        Figure expected = ofAll("nps");
        Metric nps = CARD.metric(MetricKind.NPS);
        assertThat(nps.kind().intervalMethod()).isEqualTo(IntervalMethod.WALD);
        check(nps, expected.n(), expected.value());
        check(nps.standardError().orElseThrow(), Double.parseDouble(expected.error()));
        check(nps.interval().orElseThrow(), expected, 1);
        assertThat(nps.distribution())
                .extracting(bucket -> Math.round(bucket.percent() * 580 / 100))
                .containsExactly(92L, 196L, 292L);
    }

    @ParameterizedTest
    @MethodSource("teams")
    void whatATeamRecommendsIsThatOfTheReference(Figure expected) {
        ScoreCard team = TEAMS.group(GroupKey.of(expected.group())).orElseThrow();
        check(team.metric(MetricKind.NPS), expected.n(), expected.value());
    }

    @Test
    void allTeamsAreThere() {
        assertThat(teams()).hasSize(12);
    }

    @Test
    void theBestTwoAnswersAreThoseOfTheReference() {
        Figure expected = ofAll("top-2-box");
        Metric box = Metrics.topBox(ItemStage.withDefaults().summarise(TABLE), ItemId.of("i01"), 2);
        assertThat(box.kind().intervalMethod()).isEqualTo(IntervalMethod.WILSON);
        check(box, expected.n(), 100 * expected.value());
        check(box.interval().orElseThrow(), expected, 100);
    }

    @Test
    void theMetricsOfACardAreThoseOfItsSummary() {
        assertThat(Metrics.of(ItemStage.withDefaults().summarise(TABLE))).isEqualTo(CARD.metrics());
        assertThat(CARD.metrics()).isEqualTo(List.of(CARD.metric(MetricKind.NPS)));
    }

    private static void check(Metric metric, long n, double value) {
        assertThat(metric.n()).isEqualTo(n);
        check(metric.value().orElseThrow(), value);
    }

    private static void check(Interval interval, Figure expected, double unit) {
        check(interval.low(), unit * Double.parseDouble(expected.low()));
        check(interval.high(), unit * Double.parseDouble(expected.high()));
    }

    private static void check(double given, double expected) {
        assertThat(given).isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
    }
}
