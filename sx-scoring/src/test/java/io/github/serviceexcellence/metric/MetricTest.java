package io.github.serviceexcellence.metric;

import static io.github.serviceexcellence.metric.Asked.the;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a metric may hold, and what it is called. */
class MetricTest {
    private static final Node ITEM = Node.of(ItemId.of("nps"));
    private static final MetricRef NPS = MetricRef.of(MetricKind.NPS, ITEM);

    private static Metric.Builder nps() {
        return Metric.builder(NPS).lowest(-100).highest(100);
    }

    private static Metric.Builder share(MetricKind kind, double value, long n, double error) {
        return Metric.builder(MetricRef.of(kind, ITEM))
                .lowest(kind == MetricKind.KANO_WORSE ? -100 : 0)
                .highest(kind == MetricKind.KANO_WORSE ? 0 : 100)
                .value(value)
                .n(n)
                .standardError(error);
    }

    private static List<String> faults(Metric.Builder metric) {
        InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, metric::build);
        return thrown.problems().stream()
                .map(problem -> problem.place().path() + " " + problem.code())
                .toList();
    }

    @Test
    void everyFaultIsToldAtOnce() {
        Metric.Builder metric = Metric.builder(NPS)
                .lowest(100)
                .highest(-100)
                .n(-1)
                .effectiveN(0)
                .standardError(-1)
                .standardErrorAbsence(AbsenceReason.ASSESSED)
                .addAllDistribution(List.of(new Bucket("a", 50), new Bucket("a", 50)))
                .category("must-be");
        assertThat(faults(metric))
                .containsExactly(
                        "value metric.neither-value-nor-absence",
                        "lowest metric.range",
                        "lowest metric.range-of-kind",
                        "n metric.n",
                        "standardError metric.standard-error",
                        "standardError metric.standard-error-of-nothing",
                        "standardErrorAbsence metric.standard-error-and-reason",
                        "effectiveN metric.effective-n",
                        "distribution metric.bucket-twice",
                        "distribution metric.no-bucket",
                        "category metric.category");
        assertThatIllegalArgumentException()
                .isThrownBy(metric::build)
                .withMessageStartingWith("the metric nps item:nps is invalid: it has neither a value nor a reason");
    }

    @Test
    void aValueLiesWithinItsRangeAndRestsOnSomebody() {
        assertThat(faults(nps().value(100.5).n(3))).containsExactly("value metric.value");
        assertThat(faults(nps().value(Double.NaN).n(3))).containsExactly("value metric.value");
        assertThat(faults(nps().value(0))).containsExactly("n metric.n");
        assertThat(faults(nps().value(0).n(3).absence(Absence.of(AbsenceReason.WITHHELD))))
                .containsExactly("absence metric.value-and-absence");
        assertThat(faults(nps().value(0).n(1).standardError(2)))
                .containsExactly("standardError metric.standard-error-of-nothing");
        assertThat(faults(nps().value(0).n(3).effectiveN(3.5))).containsExactly("effectiveN metric.effective-n");
        assertThat(faults(nps().value(0).n(3).standardError(200.5)))
                .containsExactly("standardError metric.standard-error");
        assertThat(faults(nps().value(0).n(3).category("must-be"))).containsExactly("category metric.category");
        assertThat(nps().value(-100).n(2).standardError(0).build().value()).hasValue(-100);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 100.1, Double.NaN})
    void aBucketHoldsAShare(double percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bucket("promoters", percent))
                .withMessageStartingWith("bucket promoters holds ");
    }

    @Test
    void anEmotionAndATopBoxAreNamedByTheirAnswer() {
        assertThat(new MetricRef(MetricKind.TOP_BOX, ITEM, Optional.of("2"))).hasToString("top-box item:nps 2");
        for (MetricKind kind : MetricKind.values()) {
            boolean ofOne = kind == MetricKind.EMOTION || kind == MetricKind.TOP_BOX;
            Optional<String> wrong = ofOne ? Optional.empty() : Optional.of("joy");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MetricRef(kind, ITEM, wrong))
                    .withMessageContaining(kind.code());
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MetricRef(MetricKind.EMOTION, ITEM, Optional.of("no code!")));
        assertThatNullPointerException().isThrownBy(() -> MetricRef.of(MetricKind.NPS, null));
    }

    @ParameterizedTest
    @EnumSource
    void aKindHasACodeAndTitlesAndBuckets(MetricKind kind) {
        assertThat(MetricKind.parse(kind.code())).isEqualTo(kind);
        assertThat(kind.title(Locale.ENGLISH)).isEqualTo(kind.title().in(Locale.ENGLISH));
        assertThat(kind.title(Text.DUTCH)).isEqualTo(kind.title().in(Text.DUTCH));
        assertThat(kind.buckets()).extracting(Choice::code).doesNotHaveDuplicates();
        assertThat(kind.buckets().isEmpty())
                .isEqualTo(kind.intervalMethod() == IntervalMethod.STUDENT
                        || kind == MetricKind.KANO_BETTER
                        || kind == MetricKind.KANO_WORSE);
        assertThat(kind.unit() == MetricUnit.NET).isEqualTo(kind.intervalMethod() == IntervalMethod.WALD);
    }

    @Test
    void codesAreParsed() {
        for (MetricUnit unit : MetricUnit.values()) {
            assertThat(MetricUnit.parse(unit.code())).isEqualTo(unit);
        }
        for (IntervalMethod method : IntervalMethod.values()) {
            assertThat(IntervalMethod.parse(method.code())).isEqualTo(method);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetricKind.parse("csat"))
                .withMessageStartingWith("'csat' is no metric; use one of: nps, enps, csat-top-two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetricUnit.parse("points"))
                .withMessage("'points' is no unit of a metric; use one of: net, percent, scale");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntervalMethod.parse("exact"))
                .withMessage("'exact' is no method for an interval; use one of: wald, wilson, student");
    }

    private static void check(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(1e-4));
        assertThat(interval.high()).isCloseTo(high, within(1e-4));
    }

    @Test
    void anIntervalOfWilsonNeverLeavesTheScale() {
        // 0 of 10: 0 to z^2 / (10 + z^2), 27.75328 in textbooks
        Metric none = share(MetricKind.CSAT_TOP_TWO, 0, 10, 0).build();
        check(none.interval().orElseThrow(), 0, 27.75328);
        assertThat(none.interval().orElseThrow().low()).isZero();
        Metric all = share(MetricKind.CSAT_TOP_TWO, 100, 10, 0).build();
        check(all.interval().orElseThrow(), 72.24672, 100);
        assertThat(all.interval().orElseThrow().high()).isEqualTo(100);
        // ten whose weights make them count as five
        check(
                share(MetricKind.CSAT_TOP_TWO, 0, 10, 0)
                        .effectiveN(5)
                        .build()
                        .interval()
                        .orElseThrow(),
                0,
                43.44825);
        check(share(MetricKind.KANO_WORSE, 0, 10, 0).build().interval().orElseThrow(), -27.75328, 0);
        for (int n = 2; n < 300; n++) {
            assertThat(share(MetricKind.CSAT_TOP_TWO, 0, n, 0)
                            .build()
                            .interval()
                            .orElseThrow()
                            .contains(0))
                    .isTrue();
        }
    }

    @Test
    void whereWeightsDifferWilsonTakesTheStandardError() {
        // 0.5 * 0.5 / 0.1^2 = 25 people: 50 -/+ 100 z sqrt(1 / 100 + z^2 / 2500) / (1 + z^2 / 25)
        Metric half = share(MetricKind.CSAT_TOP_TWO, 50, 40, 10).effectiveN(30).build();
        check(half.interval().orElseThrow(), 50 - 18.24776, 50 + 18.24776);
    }

    @Test
    void aConfidenceMustBePossible() {
        Metric metric = nps().value(0).n(200).standardError(10).build();
        assertThat(metric.interval(0.5).orElseThrow().high()).isCloseTo(6.744898, within(1e-5));
        assertThat(metric.interval(0.95)).isEqualTo(metric.interval());
        for (double confidence : new double[] {0, 1, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> metric.interval(confidence));
        }
    }

    @Test
    void anIntervalIsRoughOfFewOrOfWhoCountForFew() {
        assertThat(nps().value(0).n(99).standardError(10).build().isIntervalRough())
                .isTrue();
        assertThat(nps().value(0).n(100).standardError(10).build().isIntervalRough())
                .isFalse();
        assertThat(nps().value(0)
                        .n(200)
                        .effectiveN(99)
                        .standardError(10)
                        .build()
                        .isIntervalRough())
                .isTrue();
        assertThat(nps().value(0).n(99).build().isIntervalRough()).isFalse();
        assertThat(share(MetricKind.CSAT_TOP_TWO, 50, 10, 10).build().isIntervalRough())
                .isFalse();
        assertThat(share(MetricKind.CSAT_TOP_TWO, 50, 10, 10)
                        .effectiveN(8)
                        .build()
                        .isIntervalRough())
                .isTrue();
    }

    @Test
    void whatIsNoSampleHasNoStandardError() {
        Metric kano = the(MetricKind.KANO, Asked.of(Asked.kano(), "like,dislike", "like,dislike", "like,neutral"));
        Metric without = kano.withoutStandardError(AbsenceReason.ASSESSED);
        assertThat(without.standardError()).isEmpty();
        assertThat(without.standardErrorAbsence()).contains(AbsenceReason.ASSESSED);
        assertThat(without.category()).isEqualTo(kano.category());
        assertThat(without.distribution()).isEqualTo(kano.distribution());
        assertThat(without.value()).isEqualTo(kano.value());
        Metric joy = Asked.of(Asked.oneEmotion(), "joy", "anger").get(0);
        assertThat(joy.withoutStandardError(AbsenceReason.ASSESSED).label()).isEqualTo(joy.label());
        Metric none = the(MetricKind.NPS, Asked.of(Asked.recommend("nps", Voice.CUSTOMER)));
        assertThat(none.withoutStandardError(AbsenceReason.ASSESSED)).isSameAs(none);
    }

    private static String[] said(Metric metric) {
        var message = metric.says(Text.english("Question").dutch("Vraag"));
        return new String[] {message.in(Locale.ENGLISH), message.in(Text.DUTCH)};
    }

    @Test
    void aMetricSaysHowHighAndHowSureItIs() {
        assertThat(said(nps().value(-34.482758).n(580).standardError(3.0602087).build()))
                .containsExactly(
                        "\u201cQuestion\u201d: Net Promoter Score (NPS) -34.48 (95%: -40.48 to -28.48), from 580 respondents.",
                        "\u201cVraag\u201d: Net Promoter Score (NPS) -34,48 (95%: -40,48 tot -28,48), bij 580 respondenten.");
        assertThat(said(nps().value(80).n(12).standardError(15).build()))
                .containsExactly(
                        "\u201cQuestion\u201d: Net Promoter Score (NPS) 80 (95%: 50.6 to 100; a rough interval, from only 12 respondents).",
                        "\u201cVraag\u201d: Net Promoter Score (NPS) 80 (95%: 50,6 tot 100; een ruwe marge, bij maar 12 respondenten).");
        assertThat(said(nps().value(80)
                        .n(212)
                        .effectiveN(59.6)
                        .standardError(15)
                        .build()))
                .containsExactly(
                        "\u201cQuestion\u201d: Net Promoter Score (NPS) 80 (95%: 50.6 to 100; a rough interval, from 212 respondents who"
                                + " count as 60 of equal weight).",
                        "\u201cVraag\u201d: Net Promoter Score (NPS) 80 (95%: 50,6 tot 100; een ruwe marge, bij 212 respondenten die tellen"
                                + " als 60 met gelijk gewicht).");
    }

    /** One who hardly counts says yes: that must not look surer than the ten. */
    @Test
    void aRareAnswerOfLightPeopleIsNoSurerThanThePeople() {
        MetricRef box = new MetricRef(MetricKind.TOP_BOX, Node.of(ItemId.of("q")), Optional.of("2"));
        Interval rare = Metric.builder(box)
                .lowest(0)
                .highest(100)
                .value(1.2)
                .n(10)
                .effectiveN(9.2)
                .standardError(1.3)
                .build()
                .interval()
                .orElseThrow();
        Interval never = Metric.builder(box)
                .lowest(0)
                .highest(100)
                .value(0)
                .n(10)
                .effectiveN(9.2)
                .standardError(0)
                .build()
                .interval()
                .orElseThrow();
        assertThat(rare.high()).isGreaterThan(never.high());
    }

    @Test
    void ofOneOfAllAlikeAndOfNobodyItSaysNoInterval() {
        assertThat(said(nps().value(100).n(1).build()))
                .containsExactly(
                        "\u201cQuestion\u201d: Net Promoter Score (NPS) 100, from one respondent.",
                        "\u201cVraag\u201d: Net Promoter Score (NPS) 100, bij één respondent.");
        assertThat(said(nps().value(100).n(7).standardError(0).build()))
                .containsExactly(
                        "\u201cQuestion\u201d: Net Promoter Score (NPS) 100, from 7 respondents.",
                        "\u201cVraag\u201d: Net Promoter Score (NPS) 100, bij 7 respondenten.");
        assertThat(said(nps().absence(Absence.of(AbsenceReason.NO_ANSWERS)).build()))
                .containsExactly(
                        "\u201cQuestion\u201d: Net Promoter Score (NPS): no figure, nobody answered.",
                        "\u201cVraag\u201d: Net Promoter Score (NPS): geen cijfer, niemand heeft hierop geantwoord.");
        assertThat(said(the(MetricKind.KANO_BETTER, Asked.of(Asked.kano(), "like,like"))))
                .containsExactly(
                        "\u201cQuestion\u201d: Kano: better (how much people like having it): no figure, nobody gave an answer that counts for it.",
                        "\u201cVraag\u201d: Kano: beter (hoeveel het toevoegt als het er is): geen cijfer, niemand gaf een antwoord dat hiervoor"
                                + " meetelt.");
    }

    @Test
    void itSaysWhichEmotionCategoryOrBoxItIsAbout() {
        assertThat(said(Asked.of(Asked.oneEmotion(), "joy").get(0)))
                .containsExactly(
                        "\u201cQuestion\u201d: Emotion named \u201cJoy\u201d 100%, from one respondent.",
                        "\u201cVraag\u201d: Genoemde emotie \u201cBlijdschap\u201d 100%, bij één respondent.");
        assertThat(said(the(MetricKind.KANO, Asked.of(Asked.kano(), "like,neutral"))))
                .containsExactly(
                        "\u201cQuestion\u201d: Kano category \u201cattractive (pleasant surprise)\u201d 100%, from one respondent.",
                        "\u201cVraag\u201d: Kano-categorie \u201caangename verrassing\u201d 100%, bij één respondent.");
        for (int levels : new int[] {1, 2}) {
            assertThat(said(the(
                            MetricKind.TOP_BOX, Asked.of(Asked.satisfaction().topBox(levels), "4"))))
                    .containsExactly(
                            "\u201cQuestion\u201d: Top box (share of the best answers) of " + levels
                                    + (levels == 1 ? " level 0%" : " levels 100%") + ", from one respondent.",
                            "\u201cVraag\u201d: Topbox (aandeel van de beste antwoorden) van " + levels
                                    + (levels == 1 ? " niveau 0%" : " niveaus 100%") + ", bij één respondent.");
        }
        assertThat(said(the(MetricKind.MARK, Asked.of(Asked.mark(), "7.5"))))
                .containsExactly(
                        "\u201cQuestion\u201d: School mark (mean) 7.5 on a scale of 1 to 10, from one respondent.",
                        "\u201cVraag\u201d: Rapportcijfer (gemiddelde) 7,5 op een schaal van 1 tot 10, bij één respondent.");
    }

    @Test
    void problemsHaveBothLanguages() {
        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class, () -> nps().value(200).n(1).build());
        assertThat(thrown.problems()).extracting(Problem::code).containsExactly("metric.value");
        assertThat(thrown.text(Text.DUTCH))
                .isEqualTo("het kengetal nps item:nps klopt niet: de waarde 200.0 ligt niet tussen -100.0 en 100.0");
    }
}
