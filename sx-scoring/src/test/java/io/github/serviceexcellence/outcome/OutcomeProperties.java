package io.github.serviceexcellence.outcome;

import static io.github.serviceexcellence.outcome.Figures.LEAVERS;
import static io.github.serviceexcellence.outcome.Figures.LOYALTY;
import static io.github.serviceexcellence.outcome.Figures.MARK;
import static io.github.serviceexcellence.outcome.Figures.all;
import static io.github.serviceexcellence.outcome.Figures.parts;
import static io.github.serviceexcellence.outcome.Figures.quarters;
import static io.github.serviceexcellence.outcome.Figures.withBaseline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.result.Measurements;
import io.github.serviceexcellence.result.Period;
import io.github.serviceexcellence.uncertainty.Estimate;
import io.github.serviceexcellence.uncertainty.Interval;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OutcomeProperties {
    private static final Period YEAR = Period.year(2026);
    /** The better a state is, the later it stands; those that do not compare are not here. */
    private static final List<ObjectiveState> ORDER =
            List.of(ObjectiveState.BEHIND, ObjectiveState.ON_TRACK, ObjectiveState.ATTAINED);

    @Provide
    Arbitrary<double[]> figures() {
        return Arbitraries.integers()
                .between(-30, 30)
                .map(tenths -> tenths / 10.0)
                .array(Double[].class)
                .ofMinSize(0)
                .ofMaxSize(12)
                .map(values ->
                        Arrays.stream(values).mapToDouble(Double::doubleValue).toArray());
    }

    private static Association association(double[] one, double[] other) {
        return ChainAssociation.acrossGroups(all(parts(MARK, YEAR, one), parts(LOYALTY, YEAR, other)), YEAR)
                .links()
                .get(1)
                .associations()
                .get(0);
    }

    @Property
    void aCorrelationLiesWithinItsIntervalAndIsNeverNoNumber(
            @ForAll("figures") double[] one, @ForAll("figures") double[] other) {
        Association association = association(one, other);

        assertThat(association.n()).isEqualTo(Math.min(one.length, other.length));
        assertThat(association.correlation().isPresent())
                .isNotEqualTo(association.absence().isPresent());
        association.interval().ifPresent(interval -> {
            double correlation = association.correlation().orElseThrow();
            assertThat(correlation).isBetween(-1.0, 1.0);
            assertThat(interval.low()).isGreaterThanOrEqualTo(-1).isLessThanOrEqualTo(correlation + 1e-12);
            assertThat(interval.high()).isLessThanOrEqualTo(1).isGreaterThanOrEqualTo(correlation - 1e-12);
        });
    }

    @Property
    void eitherMayComeFirst(@ForAll("figures") double[] one, @ForAll("figures") double[] other) {
        assertThat(association(other, one).correlation())
                .isEqualTo(association(one, other).correlation());
    }

    private static String[] texts(double[] figures, int change) {
        return Arrays.stream(figures)
                .mapToObj(figure -> String.valueOf(figure + change))
                .toArray(String[]::new);
    }

    @Property
    void aTrendDoesNotMindWhereItStarts(@ForAll("figures") double[] figures, @ForAll @IntRange(max = 1000) int more) {
        Trend trend = Trend.of(all(quarters(MARK, texts(figures, 0))).series(MARK.id()));
        Trend moved = Trend.of(all(quarters(MARK, texts(figures, more))).series(MARK.id()));

        assertThat(trend.slope().isPresent()).isEqualTo(figures.length >= 3);
        trend.slope()
                .ifPresent(slope ->
                        assertThat(moved.slope().orElseThrow().value()).isCloseTo(slope.value(), within(1e-9)));
    }

    /** What gets better where more is better, gets worse where less is. */
    @Property
    void theDirectionOfTheMeasureTurnsTheCourse(@ForAll("figures") double[] figures) {
        Course up = Trend.of(all(quarters(MARK, texts(figures, 0))).series(MARK.id()))
                .course();
        Course down = Trend.of(all(quarters(LEAVERS, texts(figures, 0))).series(LEAVERS.id()))
                .course();

        assertThat(down == Course.OPEN).isEqualTo(up == Course.OPEN);
        assertThat(up != Course.OPEN && up == down).isFalse();
    }

    @Property
    void aBetterFigureNeverMakesAWorseState(
            @ForAll @IntRange(max = 200) int tenths,
            @ForAll @IntRange(max = 50) int better,
            @ForAll @IntRange(max = 364) int day) {
        LocalDate at = LocalDate.of(2026, 1, 1).plusDays(day);
        Period period = Period.of(at, at);
        ObjectiveState state = state(period, tenths, at);
        ObjectiveState improved = state(period, tenths - better, at);

        assertThat(ORDER.indexOf(improved))
                .isGreaterThanOrEqualTo(ORDER.indexOf(state))
                .isNotNegative();
    }

    private static ObjectiveState state(Period period, int tenths, LocalDate at) {
        Measurements measured = all(List.of(
                Figures.of(LEAVERS, period, String.valueOf(tenths / 10.0)).build()));
        ObjectiveStatus status = ObjectiveStatus.of(withBaseline(), measured, at);
        assertThat(status.explain(Locale.ENGLISH)).doesNotContain("{", "NaN");
        return status.state();
    }

    @Property
    void aFigureIsOpenWhereItsIntervalHoldsTheLineAndNowhereElse(
            @ForAll @IntRange(min = 81, max = 150) int tenths, @ForAll @IntRange(min = 1, max = 30) int error) {
        Interval narrow = new Estimate(tenths / 10.0, error / 100.0, Double.POSITIVE_INFINITY).interval();
        ObjectiveStatus status = ObjectiveStatus.of(
                withBaseline(),
                all(List.of(Figures.of(LEAVERS, Period.quarter(2026, 1), String.valueOf(tenths / 10.0))
                        .standardError(new BigDecimal(error).movePointLeft(2))
                        .build())),
                LocalDate.of(2026, 4, 1));

        assertThat(status.state() == ObjectiveState.OPEN)
                .isEqualTo(narrow.contains(status.line().orElseThrow()));
    }
}
