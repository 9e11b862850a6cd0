package io.github.serviceexcellence.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.GroupKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MeasurementsTest {
    private static final Measure LEAVERS = measure("leavers", ResultElement.INSPIRED_EMPLOYEES)
            .better(Better.DOWN)
            .build();
    private static final Measure MARK = measure("mark", ResultElement.OUTSTANDING_EXPERIENCE)
            .better(Better.UP)
            .build();
    private static final GroupKey NORTH = GroupKey.of("North");

    private static Measure.Builder measure(String id, ResultElement result) {
        return Measure.builder()
                .id(MeasureId.of(id))
                .title(Text.english(id))
                .unit(Text.english("%"))
                .result(result);
    }

    private static Measurement.Builder of(Measure measure, Period period, String value) {
        return Measurement.builder()
                .measure(measure.id())
                .period(period)
                .value(new BigDecimal(value))
                .source("HR system");
    }

    @Test
    void onlyAMeasureOfResultDHasAPurposeAndItMust() {
        Measure.Builder reputation =
                measure("reputation", ResultElement.BUSINESS_RESULTS).better(Better.UP);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> measure("profit", ResultElement.BUSINESS_RESULTS)
                        .better(Better.UP)
                        .build())
                .withMessageContaining("a measure of result d tells whether it is of profit or non-profit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measure("mark", ResultElement.CUSTOMER_DELIGHT)
                        .better(Better.UP)
                        .purpose(Purpose.PROFIT)
                        .build())
                .withMessageContaining("only measures of result d have a purpose, this one is of result c");
        assertThat(reputation.purpose(Purpose.NON_PROFIT).build().purpose()).contains(Purpose.NON_PROFIT);
    }

    @Test
    void aUnitIsShort() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.builder()
                        .id(MeasureId.of("mark"))
                        .title(Text.english("Mark"))
                        .unit(Text.english("u".repeat(41)))
                        .better(Better.UP)
                        .result(ResultElement.CUSTOMER_DELIGHT)
                        .build())
                .withMessageContaining("the unit has 41 characters, at most 40 are possible");
    }

    @Test
    void theSameFigureIsEqualHoweverItIsWritten() {
        Measurement plain = of(MARK, Period.year(2026), "100")
                .standardError(new BigDecimal("0.5"))
                .build();
        Measurement other = of(MARK, Period.year(2026), "1.00E+2")
                .standardError(new BigDecimal("0.50"))
                .build();

        assertThat(other).isEqualTo(plain);
        assertThat(other.value()).isEqualTo(new BigDecimal("100"));
    }

    @Test
    void everythingThatIsWrongWithAMeasurementIsToldAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(MARK, Period.year(2026), "1E+21")
                        .standardError(BigDecimal.ZERO)
                        .build())
                .withMessageContaining("more than 20 digits")
                .withMessageContaining("a standard error is above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurement.builder()
                        .measure(MARK.id())
                        .period(Period.year(2026))
                        .value(BigDecimal.ONE)
                        .source(" ")
                        .build())
                .withMessageContaining("the source is blank");
    }

    @Test
    void aSeriesIsInOrderOfTimeAndTheWholeStandsBeforeItsParts() {
        Measurement second = of(LEAVERS, Period.quarter(2026, 2), "3").build();
        Measurement first = of(LEAVERS, Period.quarter(2026, 1), "4").build();
        Measurement north =
                of(LEAVERS, Period.quarter(2026, 1), "5").group(NORTH).build();
        Measurement mark = of(MARK, Period.year(2025), "7").build();
        Measurements all = Measurements.of(List.of(MARK, LEAVERS), List.of(mark, north, second, first));

        assertThat(all.measures()).containsExactly(LEAVERS, MARK);
        assertThat(all.series())
                .containsExactly(
                        new Series(LEAVERS, Optional.empty(), List.of(first, second)),
                        new Series(LEAVERS, Optional.of(NORTH), List.of(north)),
                        new Series(MARK, Optional.empty(), List.of(mark)));
        assertThat(all.series(LEAVERS.id()).last()).contains(second);
        assertThat(all.series(LEAVERS.id()).until(LocalDate.of(2026, 6, 29)).last())
                .contains(first);
        assertThat(all.series(LEAVERS.id()).until(LocalDate.of(2026, 6, 30)).last())
                .contains(second);
        assertThat(all.series(MARK.id(), Optional.of(NORTH)).last()).isEmpty();
    }

    @Test
    void allFaultsAreToldWithTheirPlaces() {
        Measurement once = of(LEAVERS, Period.year(2026), "3").build();
        Measurement again = of(LEAVERS, Period.year(2026), "4").build();
        Measurement unknown = of(MARK, Period.year(2026), "4").group(NORTH).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurements.of(List.of(LEAVERS, LEAVERS), List.of(once, again, unknown, unknown)))
                .withMessageContaining("measure leavers stands twice")
                .withMessageContaining("leavers was measured twice in 2026")
                .withMessageContaining("there is no measure mark; add it or use one of: leavers")
                .withMessageContaining("mark was measured twice in 2026 for North")
                .satisfies(refusal -> assertThat(((InvalidInputException) refusal).problems())
                        .extracting(problem -> problem.place().path())
                        .contains("measures/leavers", "measurements/1", "measurements/2/measure"));
    }

    @Test
    void aMeasureThatIsNotThereIsToldInDutchToo() {
        Measurements none = Measurements.of(List.of(LEAVERS), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.series(MARK.id()))
                .satisfies(refusal -> assertThat(((InvalidInputException) refusal).text(Locale.forLanguageTag("nl")))
                        .contains("er is geen maat mark; voeg die toe of kies uit: leavers"));
        assertThat(none.series()).isEmpty();
    }

    @Provide
    Arbitrary<List<Measurement>> shuffled() {
        List<Measurement> all = List.of(
                of(LEAVERS, Period.quarter(2026, 1), "4").build(),
                of(LEAVERS, Period.quarter(2026, 2), "3").build(),
                of(LEAVERS, Period.year(2026), "3").build(),
                of(LEAVERS, Period.year(2026), "3").group(NORTH).build(),
                of(MARK, Period.year(2026), "7").build());
        return Arbitraries.shuffle(all);
    }

    @Property(tries = 100)
    void theOrderInWhichTheyComeDoesNotMatter(@ForAll("shuffled") List<Measurement> measurements) {
        assertThat(Measurements.of(List.of(LEAVERS, MARK), measurements))
                .isEqualTo(Measurements.of(
                        List.of(MARK, LEAVERS),
                        measurements.stream().sorted((a, b) -> 0).toList()))
                .extracting(all -> all.measurements().get(0).period())
                .isEqualTo(Period.quarter(2026, 1));
    }
}
