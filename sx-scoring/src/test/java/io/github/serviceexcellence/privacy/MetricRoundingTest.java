package io.github.serviceexcellence.privacy;

import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.recommend;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static io.github.serviceexcellence.summary.Questionnaires.unscaled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.KanoAnswers;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.metric.Bucket;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.metric.MetricRef;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.strategy.ReferenceSurvey;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.GroupedSummary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which steps shown metrics move. */
class MetricRoundingTest {
    private static final StandardStrategy STRATEGY = StandardStrategy.withDefaults();
    private static final AnonymityFloor FLOOR = AnonymityFloor.standard();
    private static final Instrument RECOMMEND = instrument(recommend());
    private static final Instrument MARK = instrument(unscaled("mark", ResultElement.OUTSTANDING_EXPERIENCE)
            .scale(Scale.range(1, 10))
            .asks(Asks.MARK));
    private static final Instrument COARSE = instrument(unscaled("mark", ResultElement.OUTSTANDING_EXPERIENCE)
            .scale(Scale.of("1", "5.5", "10"))
            .asks(Asks.MARK));
    private static final Response PROMOTER = answers(RECOMMEND, 10);
    private static final Response PASSIVE = answers(RECOMMEND, 8);

    private static List<Response> people(int promoters, int passives) {
        List<Response> people = new ArrayList<>(Collections.nCopies(promoters, PROMOTER));
        people.addAll(Collections.nCopies(passives, PASSIVE));
        return people;
    }

    private static Metric shown(ResponseTable table, MetricKind kind) {
        return STRATEGY.scoreGroups(table, FLOOR).overall().metric(kind);
    }

    private static OptionalDouble recommended(List<Response> people) {
        return shown(table(RECOMMEND, people), MetricKind.NPS).value();
    }

    private static Metric alone(Metric exact) {
        ScoreCard card = STRATEGY.score(table(MARK, List.of())).withMetrics(List.of(exact));
        return Rounding.of(FLOOR, Optional.empty()).round(card).metrics().get(0);
    }

    private static Metric.Builder exact(MetricKind kind, double lowest, double highest) {
        return Metric.builder(MetricRef.of(kind, Node.of(ItemId.of("mark"))))
                .lowest(lowest)
                .highest(highest);
    }

    /** R 4.5.2: 580 people with 92 promoters and 292 detractors; nps -34.4827586206897, se 3.06020875248047. */
    @Test
    void theReferenceSurveyShowsAllTogetherInHundredths() {
        Metric nps = shown(ReferenceSurvey.table(), MetricKind.NPS);
        assertThat(nps.n()).isEqualTo(580);
        assertThat(nps.value()).hasValue(-34.48);
        assertThat(nps.standardError()).hasValue(3.0602);
    }

    /** 15.862, 33.793 and 50.345 %: each by itself, in steps of twice 100 / 580 or more, and so of a half. */
    @Test
    void sharesGoByStepsAndNeedNotAddUp() {
        assertThat(shown(ReferenceSurvey.table(), MetricKind.NPS).distribution())
                .containsExactly(
                        new Bucket("promoters", 16), new Bucket("passives", 34), new Bucket("detractors", 50.5));
    }

    /** Of R too: -63.64 of 11, -68 of 25, -36.67 of 30, -21.05 of 38, -41.67 of 48, -18.97 of 58, -10.81, -37.35, -54.26, -31.25 of 112. */
    @Test
    void theReferenceSurveyShowsItsTeamsInSteps() {
        Publication shown = STRATEGY.scoreGroups(ReferenceSurvey.table(), FLOOR);
        // twice 100 / 11 is 18, so steps of 20; of 25 to 38 people 10, of 48 to 94 people 5, of 112 people 2
        assertThat(byTeam(shown))
                .containsExactly(
                        entry("team-03", -60.0),
                        entry("team-04", -70.0),
                        entry("team-05", -40.0),
                        entry("team-06", -20.0),
                        entry("team-07", -40.0),
                        entry("team-08", -20.0),
                        entry("team-09", -10.0),
                        entry("team-10", -35.0),
                        entry("team-11", -55.0),
                        entry("team-12", -32.0));
    }

    private static Map<String, Double> byTeam(Publication shown) {
        Map<String, Double> teams = new TreeMap<>();
        shown.groups()
                .forEach(card -> card.metric(MetricKind.NPS)
                        .value()
                        .ifPresent(value -> teams.put(card.group().orElseThrow().value(), value)));
        return teams;
    }

    @Test
    void aCardByItselfAndALaterPublicationGoByStepsAgain() {
        ResponseTable table = ReferenceSurvey.table();
        ScoreCard exact = STRATEGY.score(table);
        assertThat(FLOOR.apply(exact).metric(MetricKind.NPS).value()).hasValue(-34.5);

        GroupedSummary summary = STRATEGY.stage().summariseGroups(table);
        Publisher publisher = Publisher.of(FLOOR, STRATEGY::score);
        Publication first = publisher.publish(summary);
        Publication later = publisher.after(first, summary).publish(summary);
        assertThat(later.overall().metric(MetricKind.NPS).value()).hasValue(-34.5);
        assertThat(byTeam(later)).isEqualTo(byTeam(first)).isNotEmpty();
    }

    /** Else the standard error would tell how many of the 34 they are. */
    @Test
    void theStandardErrorIsThatOfWhatIsShown() {
        Map<List<Double>, Set<Double>> errors = new HashMap<>();
        for (int promoters = 0; promoters <= 34; promoters++) {
            Metric nps = shown(table(RECOMMEND, people(promoters, 34 - promoters)), MetricKind.NPS);
            List<Double> told = new ArrayList<>(List.of(nps.value().orElseThrow()));
            nps.distribution().forEach(bucket -> told.add(bucket.percent()));
            errors.computeIfAbsent(told, none -> new HashSet<>())
                    .add(nps.standardError().orElseThrow());
        }
        assertThat(errors).hasSizeBetween(5, 25);
        assertThat(errors.values()).allSatisfy(each -> assertThat(each).hasSize(1));
    }

    /** The page on privacy says so. */
    @Test
    void sharesOfBucketsAreShownFromThirtyPeopleAndAScoreOfFiftyGoesByFive() {
        assertThat(shown(table(RECOMMEND, people(15, 14)), MetricKind.NPS).distribution())
                .isEmpty();
        assertThat(shown(table(RECOMMEND, people(15, 15)), MetricKind.NPS).distribution())
                .contains(new Bucket("promoters", 50));
        // 8, and 2 of 50 are 4
        assertThat(recommended(people(4, 46))).hasValue(10);
    }

    @Test
    void hundredthsNeedFiveHundredPeople() {
        assertThat(recommended(people(1, 499))).hasValue(0.2);
        // 1 of 499 is 0.2004, less than half a step of 0.5
        assertThat(recommended(people(1, 498))).hasValue(0);
    }

    @Test
    void hundredthsNeedPeopleWhoAllCountOnce() {
        List<Response> weighted = new ArrayList<>(people(1, 598));
        weighted.add(PASSIVE.withWeight(Weight.of(new BigDecimal("1.5"))));
        // 100 / 599.5 is 0.167; one that counts for up to twice the average changes 0.33, so steps of 1
        assertThat(recommended(weighted)).hasValue(0);
        assertThat(recommended(people(1, 599))).hasValue(0.17);
    }

    @Test
    void aMeanGoesByTheLargestGapBetweenLevels() {
        // 5 of 40 people give 8, the others 7: 7.125; of gaps of 1 steps of 0.05, of gaps of 4.5 of 0.5
        List<Response> seven = new ArrayList<>(Collections.nCopies(35, answers(MARK, 7)));
        seven.addAll(Collections.nCopies(5, answers(MARK, 8)));
        assertThat(shown(table(MARK, seven), MetricKind.MARK).value()).hasValue(7.15);
        // 9 of 40 people give 10, the others 1: 3.025
        List<Response> one = new ArrayList<>(Collections.nCopies(31, answers(COARSE, 1)));
        one.addAll(Collections.nCopies(9, answers(COARSE, 10)));
        assertThat(shown(table(COARSE, one), MetricKind.MARK).value()).hasValue(3);
        // without the instrument a quarter of the range: 2 * 2.25 / 40, so 0.2
        assertThat(alone(exact(MetricKind.MARK, 1, 10).value(7.125).n(40).build())
                        .value())
                .hasValue(7.2);
    }

    /** In steps of twice 100 / n or more, of 0.1 to 50. */
    @ParameterizedTest
    @CsvSource({
        "5, 32.4, 50",
        "10, 32.4, 40",
        "80, 32.4, 30",
        "100, 32.4, 32",
        "400, 32.45, 32.5",
        "1000, 32.45, 32.4",
        "2000, 32.45, 32.5",
        "1000000, 32.45, 32.5",
        "400, 32.25, 32.5",
        "400, 100, 100",
        "7, 75, 100"
    })
    void aShareGoesByTwiceWhatOneAnswerChanges(long n, double exact, double shown) {
        assertThat(alone(exact(MetricKind.CSAT_TOP_TWO, 0, 100)
                                .value(exact)
                                .n(n)
                                .build())
                        .value())
                .hasValue(shown);
    }

    /** In steps of twice 1 / n or more, of 0.01 to 2. */
    @ParameterizedTest
    @CsvSource({"5, 4.4, 4.5", "20, 4.4, 4.4", "40, 2.26, 2.25", "100000, 4.444, 4.44", "1, 3.9, 3", "2, 4.6, 5"})
    void aMeanGoesByTwiceWhatOneAnswerChanges(long n, double exact, double shown) {
        assertThat(alone(exact(MetricKind.CSAT_MEAN, 1, 5).value(exact).n(n).build())
                        .value())
                .hasValue(shown);
    }

    @Test
    void theCoefficientsOfKanoGoByTwiceTheSteps() {
        assertThat(alone(exact(MetricKind.KANO_WORSE, -100, 0)
                                .value(-62.5)
                                .n(100)
                                .build())
                        .value())
                .hasValue(-60);
        assertThat(alone(exact(MetricKind.KANO, 0, 100).value(62.5).n(100).build())
                        .value())
                .hasValue(62);
    }

    /** A standard error of four decimals would tell that 4 of 600 wanted to be without it. */
    @Test
    void theCoefficientsOfKanoAreNeverFine() {
        Instrument kano = instrument(
                unscaled("with", ResultElement.OUTSTANDING_EXPERIENCE)
                        .choices(KanoAnswers.choices())
                        .asks(Asks.FUNCTIONAL),
                unscaled("without", ResultElement.OUTSTANDING_EXPERIENCE)
                        .choices(KanoAnswers.choices())
                        .asks(Asks.DYSFUNCTIONAL));
        List<Response> people = new ArrayList<>();
        for (int person = 0; person < 600; person++) {
            people.add(Response.builder(kano)
                    .choose("with", person < 4 ? "dislike" : person < 200 ? "neutral" : "like")
                    .choose("without", person < 4 ? "like" : "neutral")
                    .build());
        }
        Metric better = shown(table(kano, people), MetricKind.KANO_BETTER);

        // 400 of 596 are 67.11, and steps are of 1
        assertThat(better.value()).hasValue(67);
        assertThat(better.standardError()).hasValue(1.9);
        assertThat(better.n()).isEqualTo(600);
        assertThat(shown(table(kano, people), MetricKind.KANO).value()).hasValue(66.67);
    }

    @Test
    void theRestIsRoundedAsThatOfScoresOrStays() {
        Metric exact = exact(MetricKind.KANO, 0, 100)
                .value(45.2)
                .category("must-be")
                .n(100)
                .effectiveN(90.9)
                .standardError(4.977)
                .addAllDistribution(List.of(new Bucket("must-be", 45.2), new Bucket("reverse", 54.8)))
                .build();
        assertThat(alone(exact))
                .isEqualTo(exact(MetricKind.KANO, 0, 100)
                        .value(46)
                        .category("must-be")
                        .n(100)
                        .effectiveN(90)
                        .standardError(5)
                        .addAllDistribution(List.of(new Bucket("must-be", 46), new Bucket("reverse", 54)))
                        .build());
        Metric unsure = exact(MetricKind.KANO, 0, 100)
                .value(50)
                .n(100)
                .standardErrorAbsence(AbsenceReason.WITHHELD)
                .build();
        assertThat(alone(unsure)).isEqualTo(unsure);
        Metric none = STRATEGY.score(table(MARK, List.of())).metric(MetricKind.MARK);
        assertThat(alone(none)).isEqualTo(none);
    }

    @Test
    void withoutAFloorNothingIsRounded() {
        ScoreCard exact = STRATEGY.score(ReferenceSurvey.table());
        assertThat(AnonymityFloor.none().apply(exact).metrics()).isEqualTo(exact.metrics());
    }

    /** A strategy of somebody's own may put on a card what no item makes. */
    @Test
    void aMeanOfNoRatingIsRoundedAllTheSame() {
        Instrument other = instrument(item("i", Element.LEADERSHIP));
        ScoreCard card = STRATEGY.score(table(other, List.of()))
                .withMetrics(
                        List.of(exact(MetricKind.MARK, 1, 10).value(7.125).n(40).build()));
        Rounding rounding = Rounding.of(
                FLOOR,
                Optional.of(STRATEGY.stage()
                        .summariseGroups(table(other, List.of()))
                        .total()));
        assertThat(rounding.round(card).metric(MetricKind.MARK).value()).hasValue(7.2);
    }
}
