package io.github.serviceexcellence.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.EuropeanDimension;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Condition;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.AggregationLaw;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Normalisations;
import io.github.serviceexcellence.points.Threshold;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.strategy.MissingPolicy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.strategy.StrategyLaw;
import io.github.serviceexcellence.strategy.StrategyPresets;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Questionnaires;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that is shipped keeps every law that it declares. */
class ShippedLawsTest {
    private static final long SEEDS = 4;
    private static final BigDecimal[] OWA = Stream.of("0.05", "0.05", "0.05", "0.1", "0.1", "0.1", "0.15", "0.2", "0.2")
            .map(BigDecimal::new)
            .toArray(BigDecimal[]::new);

    static Stream<Aggregation> aggregations() {
        Stream<Aggregation> means = Stream.of(
                Aggregations.arithmeticMean(),
                Aggregations.geometricMean(),
                Aggregations.orZero(Aggregations.geometricMean()),
                Aggregations.harmonicMean(),
                Aggregations.orZero(Aggregations.harmonicMean()),
                Aggregations.orZero(Aggregations.powerMean(-0.5)));
        Stream<Aggregation> powers = Stream.of(-100, -2, -1, -0.5, -0.001, 0.001, 0.5, 0.999, 1, 1.001, 2, 3, 100)
                .map(p -> Aggregations.powerMean(p.doubleValue()));
        Stream<Aggregation> ranks = Stream.of(
                Aggregations.minimum(),
                Aggregations.maximum(),
                Aggregations.median(),
                Aggregations.orderedAverage(OWA),
                Aggregations.orderedAverage(BigDecimal.ONE),
                Aggregations.orderedAverage(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE),
                Aggregations.orderedAverage(BigDecimal.ONE, BigDecimal.ONE),
                Aggregations.orderedAverage(BigDecimal.TEN, BigDecimal.ONE, BigDecimal.ONE),
                Aggregations.orderedAverage(new BigDecimal("1e20"), new BigDecimal("1e-20")));
        Stream<Aggregation> quantifiers =
                Stream.of(0.001, 0.5, 1, 1.001, 2, 100).map(alpha -> Aggregations.orderedAverage(alpha.doubleValue()));
        return Stream.of(means, powers, ranks, quantifiers).flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("aggregations")
    void anAggregationKeepsEveryLaw(Aggregation aggregation) {
        assertThat(aggregation.laws()).containsExactlyInAnyOrder(AggregationLaw.values());
        assertThat(LongStream.rangeClosed(1, SEEDS)
                        .boxed()
                        .flatMap(seed -> StrategyLaws.check(aggregation, seed).stream()))
                .isEmpty();
    }

    /** Each with a seed of its own, and the default with several. */
    static Stream<Arguments> strategies() {
        StandardStrategy defaults = StandardStrategy.withDefaults();
        List<Aggregation> all =
                aggregations().filter(aggregation -> !ofFewParts(aggregation)).toList();
        Stream<StandardStrategy> aggregated = all.stream()
                .map(aggregation -> defaults.withIndexAggregation(aggregation).withWholeAggregation(aggregation));
        Stream<StandardStrategy> policies = IntStream.of(1, 80, 99)
                .mapToObj(MissingPolicy::exclude)
                .flatMap(policy -> Stream.of(
                        defaults.withMissing(policy)
                                .withIndexAggregation(Aggregations.geometricMean())
                                .withWholeAggregation(Aggregations.median()),
                        weighed(defaults.withMissing(policy).withIndexAggregation(Aggregations.powerMean(-2)))));
        Stream<StandardStrategy> weights = Stream.of(
                        Aggregations.arithmeticMean(),
                        Aggregations.orZero(Aggregations.geometricMean()),
                        Aggregations.harmonicMean(),
                        Aggregations.powerMean(3))
                .map(aggregation ->
                        weighed(defaults.withIndexAggregation(aggregation).withTree(ScoreTree.of(Edition.ISO))));
        Stream<StandardStrategy> trees = Stream.of(
                        ScoreTree.buildingBlocks(),
                        ScoreTree.elementsOnly(),
                        ScoreTree.pyramid(),
                        ScoreTree.results(),
                        twoFloors(),
                        ScoreTree.of(Edition.EUROPEAN).only(EuropeanDimension.CULTURE))
                .map(defaults::withTree);
        Stream<StandardStrategy> presets = Stream.of(
                StrategyPresets.samm(),
                StrategyPresets.auditWithBlanksAsZero(),
                defaults.withTree(twoFloors())
                        .withWeights(Weights.byAnswers())
                        .withMissing(MissingPolicy.exclude(Threshold.of(2, 3))),
                defaults.withTree(twoFloors()).withWholeAggregation(Aggregations.harmonicMean()),
                defaults.withMissing(Node.INDEX, MissingPolicy.exclude(50)));
        List<StandardStrategy> strategies = Stream.of(
                        Stream.generate(() -> defaults).limit(SEEDS),
                        aggregated,
                        policies,
                        weights,
                        trees,
                        presets,
                        stages().map(defaults::withStage))
                .flatMap(some -> some)
                .toList();
        return IntStream.range(0, strategies.size()).mapToObj(seed -> Arguments.of(strategies.get(seed), seed));
    }

    /** A whole of a whole, and an index of that and of an element. */
    private static ScoreTree twoFloors() {
        Construct culture = new OwnConstruct("our-culture", Text.english("Our culture"));
        Construct all = new OwnConstruct("all", Text.english("All"));
        return ScoreTree.builder("two-floors", Text.english("Two floors"))
                .leaf(Element.values())
                .leaf(PyramidLevel.CORE_SERVICE)
                .whole(all, culture, Element.MONITORING)
                .whole(culture, Element.LEADERSHIP, Element.SERVICE_CULTURE)
                .index(all, Element.EXPERIENCE_DESIGN)
                .build();
    }

    private static Stream<ItemStage> stages() {
        ItemStage defaults = ItemStage.withDefaults();
        Stream<ItemStage> aggregated = Stream.of(
                        Aggregations.geometricMean(),
                        Aggregations.orZero(Aggregations.harmonicMean()),
                        Aggregations.powerMean(0.5),
                        Aggregations.minimum(),
                        Aggregations.median(),
                        Aggregations.orderedAverage(2))
                .map(defaults::withAggregation);
        // a target that lies on every scale that is made up
        Stream<ItemStage> normalised = Stream.of(
                        Normalisations.distanceToTarget(BigDecimal.ONE),
                        Normalisations.goalpostsClipped(BigDecimal.ONE, BigDecimal.valueOf(4)))
                .map(defaults::withNormalisation);
        Stream<ItemStage> imputed = Arrays.stream(Imputation.values())
                .flatMap(imputation -> Stream.of(
                        defaults.withImputation(imputation).withMinimumAnswered(1),
                        defaults.withImputation(imputation).withAggregation(Aggregations.maximum())));
        Stream<ItemStage> strict = Stream.of(
                defaults.withMinimumAnswered(100),
                defaults.withMinimumAnswered(1).withMinimumAnswered(Element.LEADERSHIP, 100));
        return Stream.of(aggregated, normalised, imputed, strict).flatMap(some -> some);
    }

    /** No index of nine elements comes of an ordered average of three. */
    private static boolean ofFewParts(Aggregation aggregation) {
        return aggregation.name().matches("ordered-average( [0-9.]+){1,3}");
    }

    private static StandardStrategy weighed(StandardStrategy strategy) {
        Map<Node, BigDecimal> weights = new HashMap<>();
        for (Element element : Element.values()) {
            weights.put(Node.of(element), BigDecimal.valueOf(weights.size(), 1));
        }
        return strategy.withWeights(Weights.of(weights));
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void aStrategyKeepsEveryLaw(StandardStrategy strategy, long seed) {
        Set<StrategyLaw> left = EnumSet.allOf(StrategyLaw.class);
        if (strategy.stage().imputation().needsTable()) {
            left.remove(StrategyLaw.PARTITION);
        }
        if (strategy.stage().imputation() == Imputation.UNANSWERED_AS_ZERO) {
            left.remove(StrategyLaw.EQUAL_ANSWERS);
        }
        assertThat(strategy.laws()).isEqualTo(left);
        assertThat(StrategyLaws.check(strategy, seed)).isEmpty();
    }

    /** Weights and normalisations of single items fit an instrument that has them. */
    @Test
    void aStrategyForOneInstrumentKeepsEveryLawOnIt() {
        ItemId first = ItemId.of("leadership-1");
        ItemId second = ItemId.of("leadership-2");
        Instrument scan = Instruments.organisationScanVersion1();
        Map<ItemId, BigDecimal> weights = new HashMap<>();
        scan.itemsOf(Element.LEADERSHIP).forEach(item -> weights.put(item.id(), BigDecimal.ONE));
        weights.put(first, BigDecimal.TEN);
        StandardStrategy strategy = StandardStrategy.withDefaults()
                .withStage(ItemStage.withDefaults()
                        .withItemWeights(weights)
                        .withNormalisation(
                                second, Normalisations.goalpostsClipped(BigDecimal.ONE, BigDecimal.valueOf(4))));
        assertThat(StrategyLaws.check(strategy, scan, 1)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrategyLaws.check(strategy, 1))
                .withMessageEndingWith(
                        " fits none of the instruments that are made up; check the strategy with an instrument of its own");
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> StrategyLaws.check(strategy, 1));
        assertThat(thrown.problems())
                .extracting(Problem::code, Problem::parameters)
                .containsExactly(tuple(
                        "law.stage-fits-no-instrument",
                        Map.of("stage", strategy.stage().options().toString())));
        assertThat(thrown.text(Text.DUTCH))
                .endsWith(
                        " past bij geen enkel verzonnen instrument; controleer de strategie met een eigen instrument");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrategyLaws.check(strategy, Questionnaires.nine(), 1))
                .withMessageStartingWith("the item stage does not fit nine 1.0");
    }

    @Test
    void anInstrumentOfEveryKindOfItemIsCheckedByItsRatings() {
        ItemBuilder channel = Item.builder("channel")
                .wording(Text.english("Channel"))
                .voice(Voice.CUSTOMER)
                .choices(new Choice("phone", Text.english("Phone")), new Choice("shop", Text.english("Shop")));
        Instrument instrument = Instrument.builder("kinds", "1")
                .title(Text.english("Kinds"))
                .item(channel)
                .item(Questionnaires.item("wait", Element.MONITORING).condition(Condition.chose("channel", "phone")))
                .item(Item.builder("remarks")
                        .wording(Text.english("Remarks"))
                        .voice(Voice.CUSTOMER)
                        .text())
                .item(Questionnaires.item("lead", Element.LEADERSHIP))
                .build();
        assertThat(StrategyLaws.check(StandardStrategy.withDefaults(), instrument, 7))
                .isEmpty();
        Instrument none = Instrument.builder("none", "1")
                .title(Text.english("None"))
                .item(channel)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrategyLaws.check(StandardStrategy.withDefaults(), none, 7))
                .withMessageStartingWith("none 1 has no rating");
    }
}
