package io.github.serviceexcellence.strategy;

import static io.github.serviceexcellence.framework.Element.EXPERIENCE_DESIGN;
import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.framework.Element.VISION_AND_STRATEGY;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.nine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.EuropeanDimension;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.weighting.BudgetAllocation;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StrategyChoicesTest {
    /** 0, 25, 25, 50, 50, 75, 75, 100 and 100 points in the order of the elements. */
    private static final Response RISING = answers(nine(), 1, 2, 2, 3, 3, 4, 4, 5, 5);

    /** The same without monitoring. */
    private static final Response EIGHT = answers(nine(), 1, 2, 2, 3, 3, 4, 4, 5);

    private final StandardStrategy strategy = StandardStrategy.withDefaults();

    private static Map<Node, BigDecimal> ones() {
        Map<Node, BigDecimal> weights = new HashMap<>();
        for (Element element : Element.values()) {
            weights.put(Node.of(element), BigDecimal.ONE);
        }
        return weights;
    }

    private static Weights with(Element element, long weight) {
        Map<Node, BigDecimal> weights = ones();
        weights.put(Node.of(element), BigDecimal.valueOf(weight));
        return Weights.of(weights);
    }

    @Test
    void dimensionsAndIndexAreAggregatedAsChosen() {
        ScoreCard card = strategy.withWholeAggregation(Aggregations.minimum())
                .withIndexAggregation(Aggregations.median())
                .score(RISING);

        assertThat(card.dimension(EuropeanDimension.INNOVATION).points()).contains(Points.of(75));
        assertThat(card.dimension(EuropeanDimension.CULTURE).points()).contains(Points.of(50));
        assertThat(card.index().points()).contains(Points.of(50));
        assertThat(card.strategy().options())
                .containsEntry("whole.aggregation", "minimum")
                .containsEntry("index.aggregation", "median")
                .containsEntry("missing", "reject")
                .containsEntry("weights", "equal");
    }

    @Test
    void contributionsFollowWhatDecides() {
        Score index = strategy.withIndexAggregation(Aggregations.maximum())
                .score(RISING)
                .index();

        // the two elements of 100 points share
        assertThat(index.contributions())
                .filteredOn(part -> !part.points().equals(Points.ZERO))
                .containsExactlyInAnyOrder(
                        new Contribution(Node.of(Element.PROCESSES_AND_STRUCTURE), Points.of(50)),
                        new Contribution(Node.of(MONITORING), Points.of(50)));
    }

    @Test
    void aZeroOutsideTheDomainIsNamed() {
        Score index = strategy.withIndexAggregation(Aggregations.geometricMean())
                .score(RISING)
                .index();

        assertThat(index.absence())
                .contains(new Absence(AbsenceReason.OUTSIDE_DOMAIN, List.of(Node.of(EXPERIENCE_DESIGN))));
        assertThat(strategy.withIndexAggregation(Aggregations.orZero(Aggregations.geometricMean()))
                        .score(RISING)
                        .index()
                        .points())
                .contains(Points.ZERO);
    }

    @Test
    void anAggregationForAnotherNumberOfPartsBlamesNone() {
        Aggregation four = Aggregations.orderedAverage(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);

        assertThat(strategy.withIndexAggregation(four).score(RISING).index().absence())
                .contains(Absence.of(AbsenceReason.OUTSIDE_DOMAIN));
    }

    @Test
    void weightsCountInDimensionsAndIndex() {
        ScoreCard card =
                strategy.withWeights(with(VISION_AND_STRATEGY, 3)).score(answers(nine(), 3, 5, 1, 3, 3, 3, 3, 3, 3));

        // (3 * 100 + 0) / 4, and (3 * 100 + 0 + 7 * 50) / 11
        assertThat(card.dimension(EuropeanDimension.STRATEGY).points()).contains(Points.of(75));
        assertThat(card.index().points()).contains(Points.parse("59.090909091"));
        assertThat(card.strategy().options())
                .containsEntry("weights", "given")
                .containsEntry("weight.element:vision-and-strategy", "3")
                .containsEntry("weight.element:leadership", "1");
    }

    @Test
    void anElementWithoutWeightIsNotMissed() {
        ScoreCard card = strategy.withWeights(with(MONITORING, 0)).score(EIGHT);

        assertThat(card.index().points()).contains(Points.of(50));
        assertThat(card.index().contributions()).hasSize(8);
        Map<Node, BigDecimal> design = ones();
        design.put(Node.of(EXPERIENCE_DESIGN), BigDecimal.ZERO);
        assertThat(strategy.withWeights(Weights.of(design))
                        .score(RISING)
                        .dimension(EuropeanDimension.DESIGN)
                        .absence())
                .contains(Absence.of(AbsenceReason.NOT_WEIGHTED));
    }

    @Test
    void whatHasNoScoreIsLeftOutOnlyByName() {
        assertThat(strategy.score(EIGHT).index().absence())
                .contains(new Absence(AbsenceReason.PART_ABSENT, List.of(Node.of(MONITORING))));
        ScoreCard card = strategy.withMissing(MissingPolicy.exclude(80)).score(EIGHT);

        // the mean of eight: 400 / 8
        assertThat(card.index().points()).contains(Points.of(50));
        assertThat(card.index().excluded()).containsExactly(Node.of(MONITORING));
        assertThat(card.index().n()).isEqualTo(1);
        // one of two is 50 %
        assertThat(card.dimension(EuropeanDimension.OPERATION).absence().map(Absence::reason))
                .contains(AbsenceReason.PART_ABSENT);
        assertThat(card.explain(Locale.ENGLISH))
                .contains(
                        "Not counted in the index (no score): “Monitoring service excellence activities and results”.");
        assertThat(card.strategy().options()).containsEntry("missing", "exclude, at least 80 % of the weights");
        assertThat(strategy.withMissing(MissingPolicy.exclude(89))
                        .score(EIGHT)
                        .index()
                        .points())
                .isEmpty();
    }

    @Test
    void theDefaultsCanBeNamed() {
        assertThat(strategy.withIndexAggregation(Aggregations.median())
                        .withWeights(Weights.equal())
                        .withMissing(MissingPolicy.exclude(50))
                        .withMissing(MissingPolicy.reject())
                        .withIndexAggregation(Aggregations.arithmeticMean()))
                .isEqualTo(strategy);
        // 8 of 9 elements are not enough
        assertThat(strategy.withMissing(MissingPolicy.reject())
                        .score(EIGHT)
                        .index()
                        .points())
                .isEmpty();
        // 0, 25, 25, 50, 50, 75, 75, 100 and 100 count the same: 500 / 9
        assertThat(strategy.withWeights(Weights.equal()).score(RISING).index().points())
                .contains(Points.parse("55.555555556"));
    }

    @Test
    void anAggregationOfOnesOwnTakesPart() {
        Aggregation midrange = new Aggregation() {
            @Override
            public String name() {
                return "midrange";
            }

            @Override
            public Optional<Points> aggregate(List<Part> parts) {
                var points = parts.stream()
                        .mapToLong(part -> part.points().billionths())
                        .summaryStatistics();
                return Optional.of(Points.ofBillionths((points.getMin() + points.getMax()) / 2));
            }
        };
        ScoreCard card = strategy.withIndexAggregation(midrange)
                .withWholeAggregation(midrange)
                .score(RISING);

        assertThat(card.index().points()).contains(Points.of(50));
        assertThat(card.dimension(EuropeanDimension.STRATEGY).points()).contains(Points.of(25));
        assertThat(card.index().contributions()).hasSize(9);
        assertThat(card.strategy().options()).containsEntry("index.aggregation", "midrange");
        assertThat(card.explain(Locale.ENGLISH)).contains("What each element adds to the index:\n");
    }

    @Test
    void nonsenseIsRefusedAllAtOnce() {
        Map<Node, BigDecimal> bad = ones();
        bad.put(Node.of(MONITORING), BigDecimal.valueOf(-1));
        bad.put(Node.INDEX, BigDecimal.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(bad))
                .withMessageContaining("element:monitoring has a negative weight, give 0 or more")
                .withMessageContaining("index is no construct, leave it out");
        Map<Node, BigDecimal> zeros = ones();
        zeros.replaceAll((node, weight) -> BigDecimal.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(zeros))
                .withMessage("the weights are invalid: all weights are 0, give at least one above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        strategy.withIndexAggregation(Aggregations.minimum()).withWeights(with(LEADERSHIP, 2)))
                .withMessage(
                        "the strategy is invalid: minimum ranks its parts and does not use weights; use equal weights, or another aggregation");
        assertThatIllegalArgumentException().isThrownBy(() -> MissingPolicy.exclude(0));
        assertThatIllegalArgumentException().isThrownBy(() -> MissingPolicy.exclude(100));
    }

    @Test
    void everyPartWithoutAWeightIsTold() {
        Map<Node, BigDecimal> seven = ones();
        seven.remove(Node.of(LEADERSHIP));
        seven.remove(Node.of(MONITORING));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy.withWeights(Weights.of(seven)))
                .withMessage("the strategy is invalid: element:leadership has no weight, give one, if only 0;"
                        + " element:monitoring has no weight, give one, if only 0");
        // outside the tree nobody needs one, and one too many does no harm
        seven.put(Node.of(PyramidLevel.CORE_SERVICE), BigDecimal.TEN);
        assertThat(strategy.withTree(ScoreTree.of(Edition.EUROPEAN).only(EuropeanDimension.CULTURE))
                        .withWeights(Weights.of(seven))
                        .score(RISING)
                        .index()
                        .points())
                .isPresent();
    }

    @Test
    void equalChoicesAreEqualStrategiesWithOneDigest() {
        StandardStrategy one = strategy.withWeights(with(LEADERSHIP, 2)).withMissing(MissingPolicy.exclude(50));
        StandardStrategy other = strategy.withMissing(MissingPolicy.exclude(50)).withWeights(with(LEADERSHIP, 2));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(strategy);
        assertThat(one.description().digest()).isEqualTo(other.description().digest());
    }

    @Test
    void elicitedWeightsAreWeightsOnceTheyCoverTheElements() {
        Map<Node, Points> budget = new HashMap<>();
        for (Element element : Element.values()) {
            budget.put(Node.of(element), Points.of(element == LEADERSHIP ? 20 : 10));
        }
        Weights weights = Weights.of(BudgetAllocation.weights(Map.of("expert", budget)));

        assertThat(weights.weight(Node.of(LEADERSHIP))).isEqualByComparingTo("0.2");
        assertThat(weights.weight(Node.of(MONITORING))).isEqualByComparingTo("0.1");
        assertThat(strategy.withWeights(weights).score(RISING).index().points()).isPresent();
    }
}
