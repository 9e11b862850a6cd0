package io.github.serviceexcellence.strategy;

import static io.github.serviceexcellence.framework.Element.EXPERIENCE_DESIGN;
import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.framework.Element.VISION_AND_STRATEGY;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.nine;
import static io.github.serviceexcellence.summary.Questionnaires.recommend;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.assessment.AssessmentBuilder;
import io.github.serviceexcellence.assessment.NotRatedReason;
import io.github.serviceexcellence.assessment.Subject;
import io.github.serviceexcellence.card.Coverage;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.EuropeanDimension;
import io.github.serviceexcellence.framework.IsoDimension;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.summary.ItemStage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardStrategyTest {
    private final StandardStrategy strategy = StandardStrategy.withDefaults();

    @Test
    void oneRespondentScoresTheMeanOfTheAnsweredItems() {
        Instrument instrument = instrument(
                item("a", LEADERSHIP), item("b", LEADERSHIP).reversed(), item("c", LEADERSHIP), item("d", MONITORING));
        ScoreCard card = strategy.score(answers(instrument, 5, 2));
        // a: 5 is 100; b: 2 is 25, reversed 75; c is left out: (100 + 75) / 2
        Score leadership = card.element(LEADERSHIP);
        assertThat(leadership.points()).contains(Points.parse("87.5"));
        assertThat(leadership.n()).isEqualTo(1);
        assertThat(leadership.standardDeviation()).isEmpty();
        assertThat(leadership.coverage()).isEqualTo(new Coverage(2, 0, 3));
        assertThat(leadership.contributions())
                .containsExactly(
                        contribution("item:a", "50"), contribution("item:b", "37.5"), contribution("item:c", "0"));
        assertThat(card.item(ItemId.of("b")).points()).contains(Points.of(75));
    }

    @Test
    void respondentsCountByTheirWeights() {
        Instrument instrument = instrument(item("a", LEADERSHIP));
        ScoreCard card = strategy.score(table(
                instrument,
                List.of(
                        answers(instrument, 1),
                        answers(instrument, 3).withWeight(Weight.ofMillionths(2_000_000)),
                        answers(instrument, 5).withWeight(Weight.ofMillionths(1_500_000)))));
        Score score = card.element(LEADERSHIP);
        // (1 * 0 + 2 * 50 + 1.5 * 100) / 4.5 = 250 / 4.5
        assertThat(score.points()).contains(Points.parse("55.555555556"));
        // as wtd.var(normwt = TRUE) of the R package Hmisc: weights times 3 / 4.5 are 2/3, 4/3 and 1, and add up to n =
        // 3;
        // distances to the mean 500/9 are -500/9, -50/9 and 400/9;
        // (2/3 * 250000 + 4/3 * 2500 + 1 * 160000) / 81 = 330000 / 81, and that divided by n - 1 = 2
        assertThat(score.standardDeviation().orElseThrow()).isCloseTo(Math.sqrt(330000.0 / 162), within(1e-12));
        assertThat(card.item(ItemId.of("a")).points()).isEqualTo(score.points());
        assertThat(card.item(ItemId.of("a")).standardDeviation()).isEqualTo(score.standardDeviation());
    }

    @Test
    void equalScoresDoNotDiffer() {
        Instrument instrument = instrument(item("a", LEADERSHIP));
        Response four = answers(instrument, 4).withWeight(Weight.ofMillionths(333_333));
        Score score =
                strategy.score(table(instrument, List.of(four, four, four))).element(LEADERSHIP);
        assertThat(score.standardDeviation()).hasValue(0);
    }

    @Test
    void coverageCountsWhatAppliedAndWhatWasGiven() {
        Instrument instrument = instrument(item("a", LEADERSHIP), item("b", LEADERSHIP), item("c", MONITORING));
        ScoreCard card = strategy.score(table(
                instrument,
                List.of(
                        answers(instrument, 1, 2, 3),
                        Response.builder(instrument)
                                .answer("a", AnswerKind.DONT_KNOW)
                                .answer("b", AnswerKind.NOT_APPLICABLE)
                                .answer("c", AnswerKind.NOT_SHOWN)
                                .build(),
                        answers(instrument, 4))));
        assertThat(card.item(ItemId.of("a")).coverage()).isEqualTo(new Coverage(2, 0, 3));
        assertThat(card.item(ItemId.of("b")).coverage()).isEqualTo(new Coverage(1, 0, 2));
        assertThat(card.element(LEADERSHIP).coverage()).isEqualTo(new Coverage(3, 0, 5));
        assertThat(card.element(MONITORING).coverage()).isEqualTo(new Coverage(1, 0, 2));
        assertThat(card.dimension(EuropeanDimension.STRATEGY).coverage()).isEqualTo(new Coverage(3, 0, 5));
        assertThat(card.index().coverage()).isEqualTo(new Coverage(4, 0, 7));
        assertThat(card.blank()).isEqualTo(1);
    }

    @Test
    void everyAbsenceHasItsReason() {
        Instrument instrument = instrument(
                item("d", EXPERIENCE_DESIGN),
                item("v", VISION_AND_STRATEGY),
                item("l1", LEADERSHIP),
                item("l2", LEADERSHIP),
                item("l3", LEADERSHIP));
        ScoreCard card = strategy.score(Response.builder(instrument)
                .answer("d", AnswerKind.NOT_APPLICABLE)
                .answer("v", AnswerKind.DONT_KNOW)
                .answer("l1", 5)
                .build());
        assertThat(card.element(EXPERIENCE_DESIGN).absence()).contains(because(AbsenceReason.NOT_APPLICABLE));
        assertThat(card.element(VISION_AND_STRATEGY).absence()).contains(because(AbsenceReason.NO_ANSWERS));
        assertThat(card.element(LEADERSHIP).absence()).contains(because(AbsenceReason.TOO_FEW_ANSWERS));
        assertThat(card.element(MONITORING).absence()).contains(because(AbsenceReason.NOT_MEASURED));
        assertThat(card.item(ItemId.of("l1")).points()).contains(Points.of(100));
        assertThat(card.item(ItemId.of("l2")).absence()).contains(because(AbsenceReason.NO_ANSWERS));
        assertThat(card.dimension(EuropeanDimension.STRATEGY).absence())
                .contains(because(AbsenceReason.PART_ABSENT, VISION_AND_STRATEGY, LEADERSHIP));
        assertThat(card.index().absence()).contains(because(AbsenceReason.PART_ABSENT, Element.values()));
        assertThat(card.index().n()).isZero();
    }

    @Test
    void aWholeNamesOnlyThePartThatIsAbsent() {
        Instrument instrument = nine();
        Response response = answers(instrument, 3, 3, 3, 3, 3, 3, 3, 3);
        ScoreCard card = strategy.score(response);
        assertThat(card.index().absence()).contains(because(AbsenceReason.PART_ABSENT, MONITORING));
        assertThat(card.dimension(EuropeanDimension.OPERATION).absence())
                .contains(because(AbsenceReason.PART_ABSENT, MONITORING));
        assertThat(card.dimension(EuropeanDimension.CULTURE).points()).contains(Points.of(50));
    }

    @Test
    void aStricterStageAsksForMoreAnswers() {
        Instrument instrument = instrument(item("l1", LEADERSHIP), item("l2", LEADERSHIP), item("l3", LEADERSHIP));
        ItemStage strict = ItemStage.withDefaults().withMinimumAnswered(75);
        ScoreCard card = strategy.withStage(strict).score(answers(instrument, 5, 5));
        assertThat(card.element(LEADERSHIP).absence()).contains(because(AbsenceReason.TOO_FEW_ANSWERS));
        assertThat(card.strategy().options()).containsEntry("item.minimum-answered", "75 %");
        assertThat(strategy.score(answers(instrument, 5, 5)).element(LEADERSHIP).points())
                .contains(Points.of(100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy.score(strict.summarise(answers(instrument, 5))))
                .withMessage("this summary was made by " + strict.options() + ", the strategy's is "
                        + strategy.stage().options()
                        + "; summarise with strategy.stage(), or give the strategy the summary's stage");
    }

    @Test
    void nobodyHasNoScore() {
        ScoreCard card = strategy.score(table(nine(), List.of()));
        assertThat(card.respondents()).isZero();
        assertThat(card.scores())
                .hasSize(1 + 5 + 9 + 9)
                .allMatch(score -> score.points().isEmpty() && score.n() == 0);
    }

    @Test
    void dimensionsAndIndexAreMeansOfElements() {
        ScoreCard card =
                strategy.score(assessed(0, 1, 2, 3, 4, 4, 3, 2, 1).build()).card();
        assertThat(card.group()).contains(GroupKey.of("Acme"));
        assertThat(card.element(VISION_AND_STRATEGY).points()).contains(Points.of(25));
        assertThat(card.dimension(EuropeanDimension.DESIGN).points()).contains(Points.ZERO);
        assertThat(card.dimension(EuropeanDimension.STRATEGY).points()).contains(Points.parse("37.5"));
        assertThat(card.dimension(EuropeanDimension.CULTURE).points()).contains(Points.parse("87.5"));
        assertThat(card.dimension(EuropeanDimension.INNOVATION).points()).contains(Points.parse("87.5"));
        assertThat(card.dimension(EuropeanDimension.OPERATION).points()).contains(Points.parse("37.5"));
        // 25 * (0 + 1 + 2 + 3 + 4 + 4 + 3 + 2 + 1) / 9, whereas the mean of the dimensions is 50
        assertThat(card.index().points()).contains(Points.parse("55.555555556"));
    }

    @Test
    void whatRoundingLeavesOfTheIndexGoesToTheLargestRemainders() {
        ScoreCard card =
                strategy.score(assessed(0, 1, 2, 3, 4, 4, 3, 2, 1).build()).card();
        // ninths rounded down add up to 55.555555552; remainders .78 (levels 1) and .56 (levels 2) get the 4 billionths
        assertThat(card.index().contributions())
                .containsExactly(
                        contribution("element:experience-design", "0"),
                        contribution("element:vision-and-strategy", "2.777777778"),
                        contribution("element:leadership", "5.555555556"),
                        contribution("element:employee-engagement", "8.333333333"),
                        contribution("element:service-culture", "11.111111111"),
                        contribution("element:customer-understanding", "11.111111111"),
                        contribution("element:service-innovation", "8.333333333"),
                        contribution("element:processes-and-structure", "5.555555556"),
                        contribution("element:monitoring", "2.777777778"));
    }

    @Test
    void theIsoEditionHasItsOwnDimensionsAndTheSameIndex() {
        ScoreCard card = strategy.withTree(ScoreTree.of(Edition.ISO))
                .score(assessed(0, 1, 2, 3, 4, 4, 3, 2, 1).build())
                .card();
        assertThat(card.tree()).isEqualTo(ScoreTree.of(Edition.ISO));
        // levels 4, 0 and 3 of three elements: 25 * 7 / 3
        assertThat(card.dimension(IsoDimension.OUTSTANDING_EXPERIENCES).points())
                .contains(Points.parse("58.333333333"));
        assertThat(card.dimension(IsoDimension.LEADERSHIP_AND_STRATEGY).points())
                .contains(Points.parse("37.5"));
        assertThat(card.index().points()).contains(Points.parse("55.555555556"));
        assertThat(card.find(Node.of(EuropeanDimension.CULTURE))).isEmpty();
    }

    @Test
    void whatAnAssessorDidNotRateIsAbsent() {
        ScoreCard card = strategy.score(assessed(0, 1, 2, 3, 4, 4)
                        .notRated(Element.SERVICE_INNOVATION, NotRatedReason.NO_EVIDENCE, "no documents")
                        .notRated(Element.PROCESSES_AND_STRUCTURE, NotRatedReason.NOT_APPLICABLE, "one person")
                        .build())
                .card();
        assertThat(card.element(LEADERSHIP).points()).contains(Points.of(50));
        assertThat(card.element(Element.SERVICE_INNOVATION).absence()).contains(because(AbsenceReason.NO_ANSWERS));
        assertThat(card.element(Element.PROCESSES_AND_STRUCTURE).absence())
                .contains(because(AbsenceReason.NOT_APPLICABLE));
        assertThat(card.element(MONITORING).absence()).contains(because(AbsenceReason.NOT_APPLICABLE));
        assertThat(card.index().absence())
                .contains(because(
                        AbsenceReason.PART_ABSENT,
                        Element.SERVICE_INNOVATION,
                        Element.PROCESSES_AND_STRUCTURE,
                        MONITORING));
    }

    @Test
    void whatIsMeasuredBesidesTheElementsHasItsScoreBesideThem() {
        Instrument instrument = nine(recommend());
        ScoreCard card = strategy.score(answers(instrument, 3, 3, 3, 3, 3, 3, 3, 3, 3, 9));
        assertThat(card.uncounted()).isEmpty();
        assertThat(card.item(ItemId.of("recommend")).points()).contains(Points.of(90));
        assertThat(card.construct(ResultElement.CUSTOMER_DELIGHT).points()).contains(Points.of(90));
        assertThat(card.index().points()).contains(Points.of(50));
        assertThat(card.index().coverage()).isEqualTo(new Coverage(9, 0, 9));
    }

    @Test
    void theDescriptionNamesEveryOption() {
        assertThat(strategy)
                .hasToString("standard (index.aggregation = arithmetic-mean;"
                        + " item.aggregation = arithmetic-mean; item.imputation = none; item.minimum-answered = 50 %;"
                        + " item.normalisation = percent-of-maximum; item.weights = equal;"
                        + " missing = reject; tree = dimensions-european; tree.leaves = all; weights = equal;"
                        + " whole.aggregation = arithmetic-mean)")
                .isEqualTo(strategy.withTree(ScoreTree.of(Edition.EUROPEAN)))
                .hasSameHashCodeAs(strategy.withTree(ScoreTree.of(Edition.EUROPEAN)))
                .isNotEqualTo(strategy.withTree(ScoreTree.of(Edition.ISO)));
        assertThat(strategy.score(answers(nine(), 1)).strategy()).isEqualTo(strategy.description());
    }

    private static AssessmentBuilder<Construct> assessed(int... levels) {
        AssessmentBuilder<Construct> assessment =
                Assessment.builder(new Subject("Acme"), LocalDate.of(2026, 1, 31), Scale.range(0, 4));
        for (int element = 0; element < levels.length; element++) {
            assessment.rate(Element.values()[element], levels[element]);
        }
        return assessment;
    }

    private static Contribution contribution(String node, String points) {
        return new Contribution(new Node(node), Points.parse(points));
    }

    private static Absence because(AbsenceReason reason, Element... parts) {
        return new Absence(reason, List.of(parts).stream().map(Node::of).toList());
    }
}
