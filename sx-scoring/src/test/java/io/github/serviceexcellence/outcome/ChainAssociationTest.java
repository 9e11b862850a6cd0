package io.github.serviceexcellence.outcome;

import static io.github.serviceexcellence.outcome.Figures.LEAVERS;
import static io.github.serviceexcellence.outcome.Figures.LOYALTY;
import static io.github.serviceexcellence.outcome.Figures.MARK;
import static io.github.serviceexcellence.outcome.Figures.REPUTATION;
import static io.github.serviceexcellence.outcome.Figures.all;
import static io.github.serviceexcellence.outcome.Figures.of;
import static io.github.serviceexcellence.outcome.Figures.parts;
import static io.github.serviceexcellence.outcome.Figures.quarters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.result.Measure;
import io.github.serviceexcellence.result.MeasureId;
import io.github.serviceexcellence.result.Measurement;
import io.github.serviceexcellence.result.Measurements;
import io.github.serviceexcellence.result.Period;
import io.github.serviceexcellence.uncertainty.Interval;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ChainAssociationTest {
    private static final Period YEAR = Period.year(2026);

    private static Association link(ChainAssociation chain, int place) {
        return chain.links().get(place).associations().get(0);
    }

    private static void isOf(Association association, double correlation, double low, double high, int n) {
        assertThat(association.correlation()).hasValueCloseTo(correlation, within(1e-11));
        Interval interval = association.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(low, within(1e-11));
        assertThat(interval.high()).isCloseTo(high, within(1e-11));
        assertThat(association.n()).isEqualTo(n);
    }

    /** Of a unit the sum of its indicators from one place to another: the mean times their number, which no correlation notices. */
    private static double[] sums(int from, int to) throws IOException {
        try (InputStream in = ChainAssociationTest.class.getResourceAsStream("/reference/chain.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .mapToDouble(cells -> Arrays.stream(cells, from, to)
                            .mapToDouble(Double::parseDouble)
                            .sum())
                    .toArray();
        }
    }

    /** chain.csv: 320 units, made up; scipy 1.17.1, stats.pearsonr of the means of each result's indicators, and its confidence_interval(0.95). */
    @Test
    void correlationsAndIntervalsAreThoseOfScipy() throws IOException {
        Measure a = Measure.builder()
                .id(LEAVERS.id())
                .title(LEAVERS.title())
                .unit(LEAVERS.unit())
                .better(MARK.better())
                .result(LEAVERS.result())
                .build();
        List<Measurement> measured = new ArrayList<>();
        measured.addAll(parts(a, YEAR, sums(0, 3)));
        measured.addAll(parts(MARK, YEAR, sums(3, 7)));
        measured.addAll(parts(LOYALTY, YEAR, sums(7, 10)));
        measured.addAll(parts(REPUTATION, YEAR, sums(10, 12)));
        ChainAssociation chain =
                ChainAssociation.acrossGroups(Measurements.of(List.of(a, MARK, LOYALTY, REPUTATION), measured), YEAR);

        isOf(link(chain, 0), 0.357176191770, 0.257624969941, 0.449224232068, 320);
        isOf(link(chain, 1), 0.595482064318, 0.519777629821, 0.661907057860, 320);
        isOf(link(chain, 2), 0.442539366486, 0.349875302104, 0.526627413737, 320);
        assertThat(chain.explain(Locale.ENGLISH))
                .contains("(r = 0.60; 95%: 0.52 to 0.66; n = 320)")
                .contains("This is association and no proof")
                .doesNotContain("Few pairs");
    }

    @Test
    void aMeasureOfWhichLowerIsBetterIsTurned() {
        Association association = link(
                ChainAssociation.acrossGroups(
                        all(parts(LEAVERS, YEAR, 1, 2, 3, 4), parts(MARK, YEAR, 9, 8, 7, 6)), YEAR),
                0);

        assertThat(association.correlation()).hasValue(1);
    }

    /** An interval without width would say that it is certain, of four figures that happen to be regular. */
    @Test
    void pairsOnALineHaveNoIntervalAndThatIsSaid() {
        ChainAssociation chain = ChainAssociation.acrossGroups(
                all(parts(MARK, YEAR, 7, 8, 7, 8), parts(LOYALTY, YEAR, 3, 5, 3, 5)), YEAR);

        assertThat(link(chain, 1).interval()).isEmpty();
        assertThat(chain.explain(Locale.ENGLISH))
                .contains("the 4 pairs lie on a straight line (r = 1.00)")
                .doesNotContain("go together");
    }

    /** The same sixteen quarters tell no more with their years beside them. */
    @Test
    void periodsThatCountTimeTwiceTellNothing() {
        List<Measurement> measured =
                new ArrayList<>(all(quarters(MARK, "1", "3", "2", "5"), quarters(LOYALTY, "2", "3", "1", "5"))
                        .measurements());
        measured.add(of(MARK, YEAR, "2.75").build());
        measured.add(of(LOYALTY, YEAR, "2.75").build());
        ChainAssociation chain = ChainAssociation.overTime(all(measured), 0);

        assertThat(link(chain, 1).absence()).contains(NoAssociation.PERIODS);
        assertThat(link(chain, 1).correlation()).isEmpty();
        assertThat(chain.explain(Locale.ENGLISH)).contains("Make a measure of each length of period.");
        assertThat(chain.explain(Locale.forLanguageTag("nl"))).contains("overlappen of zijn niet even lang");
    }

    /** One of the four-week periods happens to be February. */
    @Test
    void periodsOfFourWeeksFollowEachOther() {
        List<Measurement> measured = new ArrayList<>();
        LocalDate day = LocalDate.of(2025, 12, 7);
        for (int number = 0; number < 8; number++) {
            Period period = Period.of(day, day.plusDays(27));
            measured.add(of(MARK, period, String.valueOf(3 * number % 7)).build());
            measured.add(of(LOYALTY, period, String.valueOf(5 * number % 11)).build());
            day = day.plusDays(28);
        }

        Association association = link(ChainAssociation.overTime(all(measured), 1), 1);

        assertThat(association.n()).isEqualTo(7);
        assertThat(association.leftOut()).isEqualTo(2);
    }

    @Test
    void aPartWithOneFigureDoesNotTakeThePairOfItsWhole() {
        List<Measurement> measured = new ArrayList<>(parts(MARK, YEAR, 1, 2, 3));
        measured.addAll(parts(LOYALTY, YEAR, 1, 2, 3));
        measured.addAll(
                List.of(part(MARK, "9", "North"), part(LOYALTY, "1", "North"), part(MARK, "5", "North", "team")));
        Association association = link(ChainAssociation.acrossGroups(all(measured), YEAR), 1);

        assertThat(association.n()).isEqualTo(4);
        assertThat(association.leftOut()).isEqualTo(1);
    }

    private static ChainAssociation overTime(int lag) {
        return ChainAssociation.overTime(
                all(
                        quarters(MARK, "3.1", "3.4", "3.2", "3.9", "4.0", "4.4"),
                        quarters(LOYALTY, "6.0", "6.3", "6.9", "6.5", "7.4", "7.2")),
                lag);
    }

    /** scipy 1.17.1, stats.pearsonr of the six pairs, and of the five that a lag of one leaves. */
    @Test
    void theLaterResultMayBeMeasuredSoManyPeriodsLater() {
        isOf(link(overTime(0), 1), 0.6937081158978287, -0.2696786296905171, 0.9630724605285558, 6);
        isOf(link(overTime(1), 1), 0.9464336720673238, 0.3889080834469373, 0.9965631976111295, 5);
        // the first of the later figures and the last of the earlier ones
        assertThat(link(overTime(1), 1).leftOut()).isEqualTo(2);
        assertThat(overTime(1).explain(Locale.ENGLISH))
                .contains("with the later result measured one period later")
                .contains("Figures that both rise over time correlate by themselves")
                .contains("Few pairs say little");
        assertThat(overTime(0).explain(Locale.ENGLISH)).contains("The figures do not tell whether");
    }

    @Test
    void aLagIsNamedAndNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> overTime(-1))
                .withMessageContaining("a lag of -1 periods is not possible; name 0 to 1000");
        assertThatIllegalArgumentException().isThrownBy(() -> overTime(1001));
    }

    @Test
    void periodsThatAreMissingMakeNoPair() {
        Association association = link(
                ChainAssociation.overTime(
                        all(
                                quarters(MARK, "1", "2", "", "4", "5", "6"),
                                quarters(LOYALTY, "1", "", "3", "4", "6", "5")),
                        0),
                1);

        assertThat(association.n()).isEqualTo(4);
        assertThat(association.leftOut()).isEqualTo(2);
    }

    @Test
    void fewerThanFourPairsTellNothingAndSayWhy() {
        ChainAssociation chain =
                ChainAssociation.acrossGroups(all(parts(MARK, YEAR, 1, 2, 3), parts(LOYALTY, YEAR, 1, 2, 3)), YEAR);

        assertThat(link(chain, 1).correlation()).isEmpty();
        assertThat(link(chain, 1).absence()).contains(NoAssociation.TOO_FEW);
        assertThat(chain.explain(Locale.ENGLISH))
                .contains("have too few figures side by side (pairs: 3); it takes 4 before an interval can be given.")
                .doesNotContain("no proof");
    }

    @Test
    void aFigureThatIsTheSameEverywhereIsSaidToBe() {
        ChainAssociation chain = ChainAssociation.acrossGroups(
                all(parts(MARK, YEAR, 0.1, 0.1, 0.1, 0.1, 0.1), parts(LOYALTY, YEAR, 1, 2, 3, 4, 5)), YEAR);

        assertThat(link(chain, 1).absence()).contains(NoAssociation.CONSTANT);
        assertThat(link(chain, 1).correlation()).isEmpty();
        assertThat(chain.explain(Locale.ENGLISH)).contains("one of the two is the same everywhere");
    }

    private static Measurement part(Measure measure, String value, String first, String... more) {
        return of(measure, YEAR, value).group(GroupKey.of(first, more)).build();
    }

    @Test
    void ofAWholeAndItsPartsOnlyThePartsCountAndWhatLacksAFigureIsLeftOut() {
        List<Measurement> measured = new ArrayList<>(parts(MARK, YEAR, 1, 2, 3));
        measured.addAll(parts(LOYALTY, YEAR, 1, 2, 3));
        measured.addAll(List.of(
                part(MARK, "9", "North"),
                part(LOYALTY, "1", "North"),
                part(MARK, "5", "North", "team"),
                part(LOYALTY, "5", "North", "team"),
                part(MARK, "5", "South")));
        Association association = link(ChainAssociation.acrossGroups(all(measured), YEAR), 1);

        assertThat(association.n()).isEqualTo(4);
        assertThat(association.leftOut()).isEqualTo(1);
        assertThat(association.correlation()).hasValueCloseTo(1.0, within(1e-12));
    }

    @Test
    void measurementsOfOtherPeriodsDoNotCount() {
        Association association = link(
                ChainAssociation.acrossGroups(
                        all(parts(MARK, Period.year(2025), 1, 2, 3, 4), parts(LOYALTY, YEAR, 1, 2, 3, 4)), YEAR),
                1);

        assertThat(association.n()).isZero();
        assertThat(association.leftOut()).isEqualTo(4);
    }

    @Test
    void manyPairsOfMeasuresAreSaidToBeMany() {
        Measure other = Measure.builder()
                .id(MeasureId.of("stars"))
                .title(MARK.title())
                .unit(MARK.unit())
                .better(MARK.better())
                .result(MARK.result())
                .build();
        List<Measurement> measured = new ArrayList<>();
        for (Measure measure : List.of(LEAVERS, MARK, other, LOYALTY)) {
            measured.addAll(parts(measure, YEAR, 1, 3, 2, 4, 5));
        }
        ChainAssociation chain =
                ChainAssociation.acrossGroups(Measurements.of(List.of(LEAVERS, MARK, other, LOYALTY), measured), YEAR);

        assertThat(chain.links().get(0).associations()).hasSize(2);
        assertThat(chain.links().get(2).associations()).isEmpty();
        assertThat(chain.explain(Locale.ENGLISH))
                .contains("With 4 pairs of measures side by side")
                .contains("One of the two has no figures to set beside the other.");
    }

    @Test
    void itReadsInDutch() {
        assertThat(overTime(1).explain(Locale.forLanguageTag("nl"))).isEqualTo("""
                        Wat samengaat in de tijd, waarbij het volgende resultaat één periode later is gemeten:
                        Van resultaat a naar resultaat b:
                        “Vertrokken medewerkers” en “Cijfer voor de dienstverlening” hebben te weinig cijfers naast elkaar (paren: 0); pas vanaf 4 is een interval te geven.
                        Weggelaten, omdat een van de twee cijfers er niet is of niet getoond mag worden: 6.
                        Van resultaat b naar resultaat c:
                        “Cijfer voor de dienstverlening” en “Blijvende klanten” gaan samen: waar het ene beter is, is het andere dat meestal ook (r = 0,95; 95%: 0,39 tot 1,00; n = 5).
                        Weggelaten, omdat een van de twee cijfers er niet is of niet getoond mag worden: 2.
                        Van resultaat c naar resultaat d:
                        “Blijvende klanten” en “Reputatie” hebben te weinig cijfers naast elkaar (paren: 0); pas vanaf 4 is een interval te geven.
                        Weggelaten, omdat een van de twee cijfers er niet is of niet getoond mag worden: 6.
                        Dit is samenhang en geen bewijs: iets anders kan op beide van invloed zijn, en de volgorde van de keten is die van het model.
                        Weinig paren zeggen weinig: kijk hoe breed het interval is.
                        Cijfers die allebei stijgen in de tijd, hangen vanzelf samen. En omdat elke periode afhangt van de vorige, is het interval te smal.""");
    }

    @Test
    void aReasonHasACode() {
        for (NoAssociation reason : NoAssociation.values()) {
            assertThat(NoAssociation.parse(reason.code())).isEqualTo(reason);
        }
    }
}
