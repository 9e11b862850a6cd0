package io.github.serviceexcellence.metric;

import static io.github.serviceexcellence.metric.Asked.the;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.KanoAnswers;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of metric, reckoned by hand. */
class MetricsByHandTest {
    private static final Offset<Double> SAME = within(1e-12);

    private static double value(Metric metric) {
        return metric.value().orElseThrow();
    }

    private static double value(MetricKind kind, List<Metric> metrics) {
        return value(the(kind, metrics));
    }

    private static List<String> shares(Metric metric) {
        return metric.distribution().stream()
                .map(bucket -> bucket.code() + " "
                        + BigDecimal.valueOf(bucket.percent())
                                .stripTrailingZeros()
                                .toPlainString())
                .toList();
    }

    @Test
    void promotersMinusDetractorsAreTheNetPromoterScore() {
        // promoters 10, 9, 9, 9, passives 8, 7, detractors 6, 0: 4 / 8 - 2 / 8
        Metric nps = the(
                MetricKind.NPS,
                Asked.of(Asked.recommend("nps", Voice.CUSTOMER), "10", "9", "9", "9", "8", "7", "6", "0"));

        assertThat(value(nps)).isEqualTo(25);
        assertThat(nps.n()).isEqualTo(8);
        assertThat(nps.effectiveN()).isEmpty();
        assertThat(shares(nps)).containsExactly("promoters 50", "passives 25", "detractors 25");
        assertThat(nps.standardError().orElseThrow()).isCloseTo(100 * Math.sqrt((0.5 + 0.25 - 0.25 * 0.25) / 8), SAME);
        assertThat(nps.lowest()).isEqualTo(-100);
        assertThat(nps.highest()).isEqualTo(100);
        assertThat(nps.kind().unit()).isEqualTo(MetricUnit.NET);
        // 1.959964 is the upper 2.5% of the normal distribution
        double reach = 1.959963984540054 * nps.standardError().orElseThrow();
        assertThat(nps.interval().orElseThrow().low()).isCloseTo(25 - reach, within(1e-9));
        assertThat(nps.interval().orElseThrow().high()).isCloseTo(25 + reach, within(1e-9));
    }

    @Test
    void whatTellsOfResultAIsRecommendedAsAPlaceToWork() {
        Facet bond = new Facet("bond", ResultElement.INSPIRED_EMPLOYEES, Text.english("Bond"));
        ItemBuilder facet = Item.builder("r")
                .wording(Text.english("Statement r"))
                .measures(bond)
                .scale(Scale.range(0, 10))
                .asks(Asks.RECOMMEND)
                .voice(Voice.EMPLOYEE);
        for (ItemBuilder work : List.of(Asked.recommendWork("r"), facet)) {
            assertThat(Asked.of(work, "9", "0"))
                    .extracting(Metric::kind, MetricsByHandTest::value)
                    .containsExactly(tuple(MetricKind.ENPS, 0.0));
        }
        // employees may recommend something else than their work
        assertThat(Asked.of(Asked.recommend("r", Voice.EMPLOYEE), "9", "0"))
                .extracting(Metric::kind)
                .containsExactly(MetricKind.NPS);
    }

    @Test
    void fractionsAreNoAnswerToARecommendQuestion() {
        ItemBuilder item = Asked.recommend("nps", Voice.CUSTOMER);
        for (String fraction : List.of("6.5", "8.5")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Asked.of(item, fraction))
                    .withMessageContaining(fraction);
        }
        Scale halves = Scale.of("0", "1", "2", "3", "4", "5", "6", "6.5", "7", "8", "8.5", "9", "10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Asked.of(Asked.rating("nps", Asks.RECOMMEND, halves), "6"))
                .withMessageContaining("the scale 0 to 10");
    }

    @Test
    void satisfactionIsReadInThreeWaysThatAreNamed() {
        List<Metric> csat = Asked.of(Asked.satisfaction(), "5", "4", "4", "2");
        assertThat(csat)
                .extracting(Metric::kind, MetricsByHandTest::value, Metric::lowest, Metric::highest)
                .containsExactly(
                        tuple(MetricKind.CSAT_TOP_TWO, 75.0, 0.0, 100.0),
                        tuple(MetricKind.CSAT_MEAN, 3.75, 1.0, 5.0),
                        tuple(MetricKind.CSAT_PERCENT_OF_MAXIMUM, 68.75, 0.0, 100.0));
        assertThat(shares(csat.get(0))).containsExactly("top-box 75", "other 25");
        assertThat(shares(csat.get(1))).containsExactly("1 0", "2 25", "3 0", "4 50", "5 25");
        assertThat(shares(csat.get(2))).isEmpty();
        // variance 1.25 + 0.25 + 0.25 + ... : squares 1.5625, 0.0625, 0.0625, 3.0625 over 3, over 4
        assertThat(csat.get(1).standardError().orElseThrow()).isCloseTo(Math.sqrt(4.75 / 3 / 4), SAME);
        assertThat(csat.get(2).standardError().orElseThrow()).isCloseTo(25 * Math.sqrt(4.75 / 3 / 4), SAME);
    }

    @Test
    void ofAScaleInReverseLowIsGood() {
        assertThat(Asked.of(Asked.satisfaction().reversed(), "5", "4", "4", "2"))
                .extracting(Metric::kind, MetricsByHandTest::value)
                .containsExactly(
                        tuple(MetricKind.CSAT_TOP_TWO, 25.0),
                        tuple(MetricKind.CSAT_MEAN, 3.75),
                        tuple(MetricKind.CSAT_PERCENT_OF_MAXIMUM, 31.25));
    }

    @Test
    void effortIsAMeanAndSoIsEase() {
        Metric effort = the(MetricKind.CES_1, Asked.of(Asked.effort(), "1", "1", "2", "4"));
        assertThat(value(effort)).isEqualTo(2);
        assertThat(effort.lowest()).isEqualTo(1);
        assertThat(effort.highest()).isEqualTo(5);
        assertThat(effort.kind().unit()).isEqualTo(MetricUnit.SCALE);

        List<Metric> ease = Asked.of(Asked.ease(), "7", "5", "4", "1");
        assertThat(value(MetricKind.CES_2, ease)).isEqualTo(4.25);
        assertThat(value(MetricKind.CES_2_TOP_THREE, ease)).isEqualTo(50);
        assertThat(shares(the(MetricKind.CES_2_TOP_THREE, ease))).containsExactly("top-box 50", "other 50");
    }

    @Test
    void aTopBoxHasSoManyOfTheMostFavourableLevels() {
        ItemBuilder item =
                Asked.rating("b", Asks.RATING, Scale.range(1, 7)).topBox(2).reversed();
        Metric box = the(MetricKind.TOP_BOX, Asked.of(item, "1", "2", "3", "7"));
        assertThat(value(box)).isEqualTo(50);
        assertThat(box.ref().answer()).contains("2");
        assertThat(box.kind().unit()).isEqualTo(MetricUnit.PERCENT);

        Instrument instrument = Asked.instrument("1", Asked.ease());
        ResponseSummary summary = Asked.summary(
                instrument,
                Stream.of("7", "6", "5", "1")
                        .map(answer -> Asked.response(instrument, answer))
                        .toList());
        assertThat(value(Metrics.topBox(summary, ItemId.of("ease"), 1))).isEqualTo(25);
        assertThat(value(Metrics.topBox(summary, ItemId.of("ease"), 6))).isEqualTo(75);
        for (int levels : new int[] {0, 7}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Metrics.topBox(summary, ItemId.of("ease"), levels))
                    .withMessage("a top box of " + levels + " levels is not possible for item ease; give 1 to 6");
        }
    }

    @Test
    void onlyRatingsHaveATopBox() {
        ResponseSummary summary = Asked.summary(Asked.EVERYTHING, List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Metrics.topBox(summary, ItemId.of("felt"), 1))
                .withMessage("item felt is no rating, and has no top box; take a rating");
    }

    @Test
    void aSchoolMarkOfSevenAndAHalfIsNoFullEight() {
        List<Metric> marks = Asked.of(Asked.mark(), "7.5", "8", "8.5", "6.5");
        assertThat(value(MetricKind.MARK, marks)).isEqualTo(7.625);
        assertThat(value(MetricKind.MARK_EIGHT_AND_UP, marks)).isEqualTo(50);
        assertThat(shares(the(MetricKind.MARK_EIGHT_AND_UP, marks)))
                .containsExactly("eight-and-up 50", "seven 25", "below-seven 25");
        assertThat(the(MetricKind.MARK, marks).highest()).isEqualTo(10);
    }

    @Test
    void whoChoosesOneEmotionFeltThatOne() {
        List<Metric> felt = Asked.of(Asked.oneEmotion(), "joy", "joy", "relief", "anger", "nothing");
        assertThat(felt.subList(0, 4))
                .extracting(
                        metric -> metric.ref().answer().orElseThrow(),
                        metric -> metric.label().orElseThrow().in(Locale.ENGLISH),
                        MetricsByHandTest::value)
                .containsExactly(
                        tuple("joy", "Joy", 40.0),
                        tuple("relief", "Relief", 20.0),
                        tuple("anger", "Anger", 20.0),
                        tuple("nothing", "Nothing", 20.0));
        assertThat(felt.subList(0, 4)).extracting(Metric::kind).containsOnly(MetricKind.EMOTION);
        assertThat(shares(felt.get(0))).containsExactly("named 40", "not-named 60");
        Metric net = the(MetricKind.NET_EMOTION, felt);
        assertThat(value(net)).isEqualTo(40);
        assertThat(shares(net)).containsExactly("positive 60", "mixed 0", "neutral 20", "negative 20");
    }

    @Test
    void whoFeltBothKindsIsMixed() {
        List<Metric> feelings =
                Asked.of(Asked.severalEmotions(), "joy+anger", "joy+relief", "joy+nothing", "nothing", "anger+nothing");
        assertThat(feelings.subList(0, 4)).extracting(MetricsByHandTest::value).containsExactly(60.0, 20.0, 40.0, 60.0);
        Metric net = the(MetricKind.NET_EMOTION, feelings);
        assertThat(value(net)).isEqualTo(20);
        assertThat(shares(net)).containsExactly("positive 40", "mixed 20", "neutral 20", "negative 20");
        assertThat(net.ref()).hasToString("net-emotion item:feelings");
    }

    @Test
    void aSuperpromoterMeetsAllThreeConditions() {
        // enthusiasm 4 or 5 of 5, sharing 9 or 10 of 10, influence in reverse 1 or 2 of 4
        Metric promoters = the(
                MetricKind.SUPERPROMOTERS,
                Asked.of(Asked.superpromoter(), "5,10,1", "4,9,2", "5,8,1", "5,10,3", "3,10,1"));
        assertThat(value(promoters)).isEqualTo(40);
        assertThat(shares(promoters)).containsExactly("superpromoter 40", "enthusiastic 40", "other 20");
        assertThat(promoters.ref().node()).isEqualTo(Node.of(PyramidLevel.CORE_SERVICE));
    }

    static Stream<String> kanoTable() {
        // rows: with it; columns: without it. Source: Kano and others (1984), as textbooks print it
        List<String> answers = Arrays.stream(KanoAnswers.choices())
                .map(choice -> choice.code())
                .toList();
        String[] rows = {
            "questionable attractive attractive attractive one-dimensional",
            "reverse indifferent indifferent indifferent must-be",
            "reverse indifferent indifferent indifferent must-be",
            "reverse indifferent indifferent indifferent must-be",
            "reverse reverse reverse reverse questionable"
        };
        return IntStream.range(0, 25)
                .mapToObj(cell -> answers.get(cell / 5) + "," + answers.get(cell % 5) + " "
                        + rows[cell / 5].split(" ")[cell % 5]);
    }

    @ParameterizedTest
    @MethodSource("kanoTable")
    void theTableOfKano(String cell) {
        Metric kano = the(MetricKind.KANO, Asked.of(Asked.kano(), cell.split(" ")[0]));
        assertThat(kano.category()).contains(cell.split(" ")[1]);
        assertThat(value(kano)).isEqualTo(100);
        assertThat(kano.ref().node()).isEqualTo(Node.of(Topic.EXPERIENCE_MEANS));
    }

    private static final String MUST_BE = "neutral,dislike";
    private static final String ONE_DIMENSIONAL = "like,dislike";
    private static final String ATTRACTIVE = "like,neutral";
    private static final String INDIFFERENT = "neutral,neutral";
    private static final String REVERSE = "dislike,like";
    private static final String QUESTIONABLE = "like,like";

    @Test
    void ofTwoAsFrequentTheMoreBasicOneIsNamed() {
        String[] order = {MUST_BE, ONE_DIMENSIONAL, ATTRACTIVE, INDIFFERENT, REVERSE, QUESTIONABLE};
        List<String> names =
                List.of("must-be", "one-dimensional", "attractive", "indifferent", "reverse", "questionable");
        for (int one = 0; one < order.length; one++) {
            for (int other = one + 1; other < order.length; other++) {
                Metric tie = the(MetricKind.KANO, Asked.of(Asked.kano(), order[other], order[one]));
                assertThat(tie.category()).contains(names.get(one));
                assertThat(value(tie)).isEqualTo(50);
                Metric won = the(MetricKind.KANO, Asked.of(Asked.kano(), order[other], order[one], order[other]));
                assertThat(won.category()).contains(names.get(other));
            }
        }
    }

    @Test
    void betterAndWorseLeaveOutWhoAnsweredTheOtherWayRound() {
        List<Metric> kano = Asked.of(
                Asked.kano(),
                MUST_BE,
                MUST_BE,
                ONE_DIMENSIONAL,
                ONE_DIMENSIONAL,
                ONE_DIMENSIONAL,
                ATTRACTIVE,
                ATTRACTIVE,
                ATTRACTIVE,
                ATTRACTIVE,
                INDIFFERENT,
                REVERSE,
                REVERSE,
                QUESTIONABLE);
        assertThat(the(MetricKind.KANO, kano).n()).isEqualTo(13);
        assertThat(the(MetricKind.KANO, kano).category()).contains("attractive");
        Metric better = the(MetricKind.KANO_BETTER, kano);
        Metric worse = the(MetricKind.KANO_WORSE, kano);
        assertThat(value(better)).isEqualTo(70);
        assertThat(value(worse)).isEqualTo(-50);
        assertThat(better.n()).isEqualTo(10);
        assertThat(better.standardError().orElseThrow()).isCloseTo(100 * Math.sqrt(0.7 * 0.3 / 10), SAME);
        assertThat(worse.lowest()).isEqualTo(-100);
        assertThat(worse.highest()).isZero();
        // Wilson: 50 -/+ 100 z sqrt(1 / 40 + z^2 / 400) / (1 + z^2 / 10)
        assertThat(worse.interval().orElseThrow().low()).isCloseTo(-76.34069, within(1e-5));
        assertThat(worse.interval().orElseThrow().high()).isCloseTo(-23.65931, within(1e-5));
    }

    @Test
    void ifNobodyMissesItTheLossMayStillBeSome() {
        List<Metric> kano = Asked.of(Asked.kano(), ATTRACTIVE, INDIFFERENT, REVERSE);
        Metric worse = the(MetricKind.KANO_WORSE, kano);
        assertThat(value(worse)).isZero();
        assertThat(worse.interval().orElseThrow().high()).isZero();
        // z^2 / (n + z^2) with n = 2 who count
        assertThat(worse.interval().orElseThrow().low())
                .isCloseTo(-100 * 3.841458820694124 / 5.841458820694124, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {REVERSE, QUESTIONABLE})
    void whereNobodyCountsThereIsNoCoefficient(String answers) {
        List<Metric> kano = Asked.of(Asked.kano(), answers, answers);
        assertThat(value(MetricKind.KANO, kano)).isEqualTo(100);
        assertThat(List.of(the(MetricKind.KANO_BETTER, kano), the(MetricKind.KANO_WORSE, kano)))
                .allSatisfy(metric -> {
                    assertThat(metric.absence()).contains(Absence.of(AbsenceReason.NOT_COUNTED));
                    assertThat(metric.n()).isZero();
                    assertThat(metric.category()).isEmpty();
                });
    }

    @Test
    void itemsThatAskForNoMetricHaveNone() {
        assertThat(Asked.of(Asked.rating("plain", Asks.RATING, Scale.range(0, 10)), "9", "10"))
                .isEmpty();
    }

    @Test
    void metricsStandInTheOrderOfTheirItemsAndCombinationsAtTheEnd() {
        List<Response> nobody = List.of();
        assertThat(Metrics.of(Asked.summary(Asked.EVERYTHING, nobody)))
                .extracting(metric -> metric.ref().toString())
                .containsExactly(
                        "nps item:nps",
                        "enps item:enps",
                        "csat-top-two item:satisfied",
                        "csat-mean item:satisfied",
                        "csat-percent-of-maximum item:satisfied",
                        "ces-1 item:effort",
                        "ces-2 item:ease",
                        "ces-2-top-three item:ease",
                        "mark item:mark",
                        "mark-eight-and-up item:mark",
                        "emotion item:felt joy",
                        "emotion item:felt relief",
                        "emotion item:felt anger",
                        "emotion item:felt nothing",
                        "emotion item:feelings joy",
                        "emotion item:feelings relief",
                        "emotion item:feelings anger",
                        "emotion item:feelings nothing",
                        "top-box item:box 3",
                        "net-emotion item:felt",
                        "net-emotion item:feelings",
                        "superpromoters level:core-service",
                        "kano topic:experience-means",
                        "kano-better topic:experience-means",
                        "kano-worse topic:experience-means");
    }
}
