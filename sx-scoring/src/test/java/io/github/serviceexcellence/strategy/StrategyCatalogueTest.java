package io.github.serviceexcellence.strategy;

import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.nine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.EuropeanDimension;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.OwnShift;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Normalisation;
import io.github.serviceexcellence.points.Normalisations;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.points.Threshold;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyCatalogueTest {
    private static final StandardStrategy DEFAULTS = StandardStrategy.withDefaults();

    private final StrategyCatalogue catalogue = StrategyCatalogue.standard();

    static List<StandardStrategy> strategies() {
        return List.of(
                DEFAULTS,
                DEFAULTS.withTree(ScoreTree.of(Edition.ISO)),
                DEFAULTS.withTree(ScoreTree.buildingBlocks().only(BuildingBlock.PEOPLE))
                        .withMissing(Node.of(BuildingBlock.PEOPLE), MissingPolicy.exclude(60)),
                DEFAULTS.withTree(ScoreTree.elementsOnly()).withIndexAggregation(Aggregations.orderedAverage(1.5)),
                DEFAULTS.withWholeAggregation(Aggregations.orZero(Aggregations.powerMean(-0.1)))
                        .withWeights(weights("12345678901234567890", "0.00000000000000000001")),
                DEFAULTS.withMissing(MissingPolicy.exclude(1))
                        .withMissing(Node.INDEX, MissingPolicy.reject())
                        .withMissing(Node.of(EuropeanDimension.OPERATION), MissingPolicy.exclude(99)),
                DEFAULTS.withTree(ScoreTree.pyramid()),
                DEFAULTS.withTree(ScoreTree.results().only(ResultElement.CUSTOMER_DELIGHT)),
                DEFAULTS.withTree(ScoreTree.facets(instrument(
                        item("b", new Facet("b", Element.LEADERSHIP, Text.english("B"))),
                        item("a", new Facet("a", Element.LEADERSHIP, Text.english("A")))))),
                DEFAULTS.withTree(own().only(PyramidLevel.CORE_SERVICE, PyramidLevel.COMPLAINT_HANDLING)),
                DEFAULTS.withWeights(Weights.byAnswers()).withMissing(MissingPolicy.exclude(Threshold.of(2, 3))),
                StrategyPresets.samm(),
                StrategyPresets.auditWithBlanksAsZero(),
                DEFAULTS.withStage(ItemStage.withDefaults()
                        .withNormalisation(Normalisations.goalposts(BigDecimal.ONE, BigDecimal.TEN))
                        .withNormalisation(ItemId.of("i1"), Normalisations.distanceToTarget(BigDecimal.ONE))
                        .withAggregation(Aggregations.harmonicMean())
                        .withItemWeights(Map.of(ItemId.of("i1"), new BigDecimal("0.50")))
                        .withMinimumAnswered(Element.LEADERSHIP, 100)
                        .withImputation(Imputation.PERSON_MEAN)));
    }

    private static Weights weights(String ofLeadership, String ofTheOthers) {
        return Weights.of(Arrays.stream(Element.values())
                .collect(Collectors.toMap(
                        Node::of,
                        element -> new BigDecimal(element == Element.LEADERSHIP ? ofLeadership : ofTheOthers))));
    }

    private static StrategyDescription with(String option, String choice) {
        return DEFAULTS.description().with(Map.of(option, choice));
    }

    private static StrategyDescription without(StrategyDescription description, String option) {
        TreeMap<String, String> less = new TreeMap<>(description.options());
        less.remove(option);
        return new StrategyDescription(description.name(), less);
    }

    private void assertRefused(StrategyDescription description, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.strategy(description))
                .withMessage("no strategy standard can be made of these options: " + fault);
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void aStrategyIsMadeOfItsDescription(StandardStrategy strategy) {
        assertThat(catalogue.strategy(strategy.description())).isEqualTo(strategy);
    }

    @Test
    void aStrategyIsMadeOfWhatACardSays() {
        StandardStrategy strict = DEFAULTS.withStage(ItemStage.withDefaults().withMinimumAnswered(75));
        ScoreCard card = strict.score(answers(nine(), 1, 2, 3, 4, 5, 5, 4, 3, 2));
        ScoringStrategy again = catalogue.strategy(card.strategy());
        assertThat(again).isEqualTo(strict);
        assertThat(again.stage()).isEqualTo(strict.stage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.aggregation",
                "item.aggregation",
                "item.imputation",
                "item.minimum-answered",
                "item.normalisation",
                "item.weights",
                "missing",
                "tree",
                "tree.leaves",
                "weights",
                "whole.aggregation"
            })
    void everyOptionIsNeeded(String option) {
        assertRefused(without(DEFAULTS.description(), option), option + ": option " + option + " is missing");
    }

    @Test
    void thatIsEveryOption() {
        assertThat(DEFAULTS.description().options()).hasSize(11);
    }

    @Test
    void anOptionTooManyIsToldWhichThereAre() {
        assertRefused(
                with("missing.people", "reject"),
                "missing.people: 'missing.people' is no option of strategy standard; use one of: index.aggregation,"
                        + " item.aggregation, item.imputation, item.minimum-answered,"
                        + " item.minimum-answered.CONSTRUCT, item.normalisation, item.normalisation.ITEM,"
                        + " item.weight.ITEM, item.weights, missing, missing.dimension:culture,"
                        + " missing.dimension:design, missing.dimension:innovation, missing.dimension:operation,"
                        + " missing.dimension:strategy, missing.index, tree, tree.leaves,"
                        + " weights, whole.aggregation");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.strategy(with("weight.element:leadership", "2")))
                .withMessageContaining("'weight.element:leadership' is no option of strategy standard");
    }

    @Test
    void allFaultsAreToldByTheNameOfTheirOption() {
        StrategyDescription bad = without(DEFAULTS.description(), "item.imputation")
                .with(Map.of(
                        "whole.aggregation", "mean",
                        "missing", "exclude",
                        "item.minimum-answered", "half",
                        "item.aggregation", "mean",
                        "item.colour", "blue",
                        "tree.leaves", "element:leadership, element:monitoring, element:service-culture",
                        "weights", "given",
                        "weight.element:leadership", "-1",
                        "weight.element:monitoring", "1.50",
                        "weight.sales", "1"));
        InvalidInputException thrown = refusal(bad);
        String noAggregation = catchThrowable(() -> Aggregations.parse("mean")).getMessage();
        assertThat(noAggregation).startsWith("'mean' is no aggregation; use one of: arithmetic-mean,");
        assertThat(thrown)
                .hasMessage("no strategy standard can be made of these options: " + noAggregation
                        + ": 2 times, item.aggregation; whole.aggregation; item.colour: 'item.colour' is no option of"
                        + " strategy standard; use one of: index.aggregation, item.aggregation,"
                        + " item.imputation, item.minimum-answered, item.minimum-answered.CONSTRUCT, item.normalisation,"
                        + " item.normalisation.ITEM, item.weight.ITEM, item.weights, missing, missing.index,"
                        + " tree, tree.leaves, weight.NODE, weight.element:leadership, weight.element:monitoring,"
                        + " weight.element:service-culture, weights, whole.aggregation;"
                        + " item.imputation: option item.imputation is missing;"
                        + " item.minimum-answered: 'half' is no threshold; write one such as 50 % or 2/3;"
                        + " missing: 'exclude' is no rule for missing parts; write 'reject', or 'exclude, at least 80 %"
                        + " of the weights' with a percentage of 1 to 99 or a part such as 2/3;"
                        + " weight.element:leadership: a weight of -1 is not possible; use 0 or more, with at most 20 digits;"
                        + " weight.element:monitoring: '1.50' has another form here; write '1.5';"
                        + " weight.element:service-culture: option weight.element:service-culture is missing;"
                        + " weight.sales: 'sales' is no node; use index or a code such as element:leadership,"
                        + " element:leadership:wished, item:q1, indicator:sick-leave");
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path(), Problem::code)
                .containsExactly(
                        tuple("item.aggregation", "code.unknown"),
                        tuple("item.colour", "code.unknown"),
                        tuple("item.imputation", "strategy.missing-option"),
                        tuple("item.minimum-answered", "threshold.unreadable"),
                        tuple("missing", "missing.no-rule"),
                        tuple("weight.element:leadership", "strategy.weight-range"),
                        tuple("weight.element:monitoring", "code.other-form"),
                        tuple("weight.element:service-culture", "strategy.missing-option"),
                        tuple("weight.sales", "node.unknown"));
    }

    @Test
    void whatDependsOnAFaultyChoiceIsNotAFaultItself() {
        assertThat(faultsOf(with("tree", "blocks").with(Map.of("missing.block:people", "reject"))))
                .containsOnlyKeys("tree");
        assertThat(faultsOf(with("tree.leaves", "people").with(Map.of("missing.dimension:operation", "reject"))))
                .containsOnlyKeys("tree.leaves");
        assertThat(faultsOf(with("tree.leaves", "element:leadership, element:leadership")
                        .with(Map.of("missing.dimension:operation", "reject"))))
                .containsOnlyKeys("tree.leaves");
        assertThat(faultsOf(with("weights", "mine").with(Map.of("weight.element:leadership", "2"))))
                .containsOnlyKeys("weights");
    }

    private InvalidInputException refusal(StrategyDescription description) {
        return catchThrowableOfType(InvalidInputException.class, () -> catalogue.strategy(description));
    }

    private Map<String, String> faultsOf(StrategyDescription description) {
        return refusal(description).problems().stream()
                .collect(Collectors.toMap(
                        problem -> problem.place().path(),
                        problem -> problem.message().toString()));
    }

    @Test
    void aChoiceOfLeavesHasOneForm() {
        assertThat(faultsOf(with("tree.leaves", "element:monitoring, element:leadership")))
                .containsExactly(Map.entry(
                        "tree.leaves",
                        "'element:monitoring, element:leadership' has another form here; write 'element:leadership,"
                                + " element:monitoring'"));
        assertThat(faultsOf(with("tree.leaves", "element:leadership,element:monitoring"))
                        .get("tree.leaves"))
                .startsWith("'element:leadership,element:monitoring' is no term of the framework");
        assertThat(faultsOf(with("tree.leaves", "level:core-service")).get("tree.leaves"))
                .startsWith("level:core-service is not in this tree; choose among its leaves");
        String nine = Arrays.stream(Element.values())
                .map(Element::qualifiedCode)
                .sorted()
                .collect(Collectors.joining(", "));
        assertThat(faultsOf(with("tree.leaves", nine)).get("tree.leaves"))
                .endsWith("has another form here; write 'all'");
        assertThat(faultsOf(with("tree", "shifts")).get("tree.leaves")).startsWith("'shifts' is no tree of scores;");
        assertThat(faultsOf(with("tree", "blocks")).get("tree"))
                .startsWith("'blocks' is no tree of scores; use one of: dimensions-european,")
                .endsWith(", results, shifts, facets");
    }

    /** Two wholes, of which one is a part of the other. */
    private static ScoreTree own() {
        Construct basis = new OwnConstruct("basis", Text.english("The basis"));
        Construct service = new OwnConstruct("service", Text.english("All service"));
        return ScoreTree.builder("floors", Text.english("Floors"))
                .leaf(PyramidLevel.values())
                .whole(service, basis, PyramidLevel.INDIVIDUAL_SERVICE)
                .whole(basis, PyramidLevel.CORE_SERVICE, PyramidLevel.COMPLAINT_HANDLING)
                .index(service, PyramidLevel.SURPRISING_SERVICE)
                .build();
    }

    @Test
    void aTreeOfOnesOwnStandsInTheOptionsInFull() {
        StandardStrategy strategy =
                DEFAULTS.withTree(own()).withMissing(new Node("own:service"), MissingPolicy.exclude(50));
        assertThat(strategy.description().options())
                .containsEntry("tree", "floors")
                .containsEntry(
                        "tree.leaves",
                        "level:core-service, level:complaint-handling, level:individual-service,"
                                + " level:surprising-service")
                .containsEntry("tree.wholes", "own:service, own:basis")
                .containsEntry("tree.whole.own:basis", "level:core-service, level:complaint-handling")
                .containsEntry("tree.whole.own:service", "own:basis, level:individual-service")
                .containsEntry("tree.index", "own:service, level:surprising-service")
                .containsEntry("missing.own:service", "exclude, at least 50 % of the weights");
        Response response = answers(
                instrument(
                        item("a", PyramidLevel.CORE_SERVICE),
                        item("b", PyramidLevel.COMPLAINT_HANDLING),
                        item("c", PyramidLevel.INDIVIDUAL_SERVICE),
                        item("d", PyramidLevel.SURPRISING_SERVICE)),
                1,
                2,
                3,
                5);
        ScoreCard card = strategy.score(response);
        ScoringStrategy again = catalogue.strategy(card.strategy());
        assertThat(again).isEqualTo(strategy);
        assertThat(again.score(response).scores()).isEqualTo(card.scores());
        // what the wholes are called is no option
        assertThat(again.score(response).titles()).isEmpty();
        assertThat(catalogue.with(own()).strategy(card.strategy()).score(response))
                .isEqualTo(card);
        assertThat(card.titles()).hasSize(2);
    }

    @Test
    void aTreeOfOnesOwnMayHaveNeitherWholesNorAnIndex() {
        StandardStrategy strategy = DEFAULTS.withTree(ScoreTree.builder("mine", Text.english("Mine"))
                .leaf(Element.LEADERSHIP, PyramidLevel.CORE_SERVICE)
                .build());
        assertThat(strategy.description().options())
                .containsEntry("tree.wholes", "none")
                .containsEntry("tree.index", "none");
        assertThat(catalogue.strategy(strategy.description())).isEqualTo(strategy);
    }

    /** As many leaves as there can be, with the longest codes. */
    @Test
    void theLargestTreeFitsIntoADescription() {
        Construct[] leaves = IntStream.range(1000, 1999)
                .mapToObj(leaf -> new OwnShift(leaf + "x".repeat(60), Text.english("from"), Text.english("to")))
                .toArray(Construct[]::new);
        Construct all = new OwnConstruct("all", Text.english("All"));
        StandardStrategy strategy = DEFAULTS.withTree(ScoreTree.builder("large", Text.english("Large"))
                .leaf(leaves)
                .whole(all, leaves)
                .index(all)
                .build());
        assertThat(catalogue.strategy(strategy.description())).isEqualTo(strategy);
    }

    @Test
    void everyFaultOfATreeOfOnesOwnIsTold() {
        StrategyDescription good = DEFAULTS.withTree(own()).description();
        assertThat(faultsOf(without(good, "tree.whole.own:basis").with(Map.of("tree.leaves", "leadership"))))
                .containsOnlyKeys("tree.whole.own:basis", "tree.leaves");
        assertThat(faultsOf(good.with(Map.of("tree.whole.own:basis", "own:basis, own:other"))))
                .hasSize(1)
                .extractingByKey("tree", InstanceOfAssertFactories.STRING)
                .contains("among the parts of own:basis, but neither leaf nor whole of the tree: own:other;");
        assertThat(faultsOf(good.with(Map.of("tree", "pyramid")))).containsOnlyKeys("tree");
        assertThat(faultsOf(without(good, "tree.index")).get("tree")).startsWith("'floors' is no tree of scores");
        assertThat(faultsOf(good.with(Map.of("tree.wholes", "own:basis")))).containsKey("tree.whole.own:service");
    }

    @Test
    void aWrongCodeOfATreeHidesNoOtherFault() {
        StrategyDescription good = DEFAULTS.withTree(own()).description();
        // longer than a title can be
        InvalidInputException thrown = refusal(good.with(Map.of(
                "tree", "x".repeat(10_001), "tree.whole.own:basis", "own:basis, own:other", "missing", "never")));
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path(), Problem::code)
                .containsExactly(
                        tuple("missing", "missing.no-rule"),
                        tuple("tree", "code.no-id"),
                        tuple("tree", "tree.unknown-parts"));
        assertThat(faultsOf(without(good, "tree").with(Map.of("tree.leaves", "leadership"))))
                .containsOnlyKeys("tree", "tree.leaves");
        assertThat(faultsOf(good.with(Map.of("tree", "two floors")))).containsOnlyKeys("tree");
    }

    @Test
    void aTreeIsGivenToACatalogueOnce() {
        for (ScoreTree tree : List.of(own(), ScoreTree.pyramid())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> catalogue.with(own()).with(tree))
                    .withMessage("there is a tree " + tree.code() + " already; give this one a code of its own");
        }
    }

    @Test
    void rulesForMissingPartsHaveOneForm() {
        assertThat(MissingPolicy.parse("reject")).isEqualTo(MissingPolicy.reject());
        assertThat(MissingPolicy.parse("exclude, at least 7 % of the weights")).isEqualTo(MissingPolicy.exclude(7));
        assertRefused(
                with("missing", "exclude, at least 07 % of the weights"),
                "missing: '07 %' has another form here; write '7 %'");
        assertRefused(
                with("missing", "exclude, at least 100 % of the weights"),
                "missing: excluding down to all of the weights excludes nothing; use less, or reject()");
        assertRefused(
                with("item.minimum-answered", "050 %"),
                "item.minimum-answered: '050 %' has another form here; write '50 %'");
        assertRefused(
                with("item.minimum-answered", "101 %"),
                "item.minimum-answered: a threshold of 101% is not possible; use 1 to 100");
    }

    @Test
    void weightsThatAreAllNothingAreRefused() {
        assertThat(faultsOf(DEFAULTS.withWeights(weights("1", "0"))
                        .description()
                        .with(Map.of("weight.element:leadership", "0"))))
                .containsExactly(Map.entry("weights", "all weights are 0, give at least one above 0"));
    }

    @Test
    void choicesThatContradictEachOtherAreRefused() {
        StrategyDescription weighted = DEFAULTS.withWeights(weights("2", "1")).description();
        InvalidInputException thrown =
                refusal(weighted.with(Map.of("index.aggregation", "median", "whole.aggregation", "minimum")));
        assertThat(thrown)
                .hasMessage(
                        "the strategy is invalid: minimum ranks its parts and does not use weights; use equal weights,"
                                + " or another aggregation; median ranks its parts and does not use weights; use equal weights, or"
                                + " another aggregation");
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path(), Problem::code, Problem::parameters)
                .containsExactly(
                        tuple("whole.aggregation", "strategy.weights-not-used", Map.of("aggregation", "minimum")),
                        tuple("index.aggregation", "strategy.weights-not-used", Map.of("aggregation", "median")));
    }

    @Test
    void anAggregationOfOnesOwnIsKnownOnceItIsGiven() {
        StandardStrategy strategy = DEFAULTS.withIndexAggregation(new Midrange());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.strategy(strategy.description()))
                .withMessageContaining("index.aggregation: 'midrange' is no aggregation; use one of: arithmetic-mean,");
        ScoringStrategy again = catalogue.with(new Midrange()).strategy(strategy.description());
        assertThat(again).isEqualTo(strategy);
        assertThat(again.score(answers(nine(), 1, 2, 2, 2, 2, 2, 2, 2, 5))
                        .index()
                        .points())
                .contains(Points.of(50));
    }

    @Test
    void aNormalisationOfOnesOwnIsKnownOnceItIsGiven() {
        StandardStrategy strategy = DEFAULTS.withStage(ItemStage.withDefaults().withNormalisation(new Half()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.strategy(strategy.description()))
                .withMessageContaining(
                        "item.normalisation: 'half' is no normalisation; use one of: percent-of-maximum,");
        StrategyCatalogue longer = catalogue.with(new Half());
        assertThat(longer.strategy(strategy.description())).isEqualTo(strategy);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> longer.strategy(with("item.normalisation", "third")))
                .withMessageEndingWith("distance-to-target VALUE, half");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> longer.with(new Half()))
                .withMessage("there is a normalisation 'half' already; give this one a name of its own");
    }

    @Test
    void aStrategyOfOnesOwnIsKnownOnceItIsGiven() {
        Own own = new Own("2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.strategy(own.description()))
                .withMessage("'own' is no strategy of this catalogue; use one of: standard");
        StrategyCatalogue longer = catalogue.with(
                "own", description -> new Own(description.options().get("depth")));
        assertThat(longer.names()).containsExactly("own", "standard");
        assertThat(catalogue.names()).containsExactly("standard");
        assertThat(longer.strategy(own.description())).isEqualTo(own);
        assertThat(longer.strategy(DEFAULTS.description())).isEqualTo(DEFAULTS);
        ScoreCard card = own.score(answers(nine(), 1));
        assertThat(longer.strategy(card.strategy())).isEqualTo(own);
    }

    @Test
    void aStrategyOfOnesOwnThatForgetsAnOptionIsRefused() {
        StrategyCatalogue forgetful = catalogue.with("own", description -> new Own("1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forgetful.strategy(new Own("2").description()))
                .withMessage(
                        "the strategy made of own (depth = 2) describes itself as own (depth = 1); what makes it must take"
                                + " over every option");
    }

    @Test
    void namesThatAreTakenAreRefused() {
        StrategyCatalogue longer = catalogue.with(new Midrange()).with("own", description -> new Own("1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> longer.with(new Midrange()))
                .withMessage("there is an aggregation 'midrange' already; give this one a name of its own");
        InvalidInputException taken =
                catchThrowableOfType(InvalidInputException.class, () -> longer.with(new Midrange()));
        assertThat(taken.text(Text.DUTCH)).isEqualTo("er is al een aggregatie 'midrange'; geef deze een eigen naam");
        assertThat(taken.problems()).extracting(Problem::code).containsExactly("catalogue.name-taken");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> longer.with(Aggregations.powerMean(3)))
                .withMessage("there is an aggregation 'power-mean 3' already; give this one a name of its own");
        for (String name : List.of("own", "standard")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> longer.with(name, description -> new Own("1")))
                    .withMessage("there is a strategy " + name + " already; give this one a name of its own");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> longer.with("my own", description -> new Own("1")))
                .withMessageStartingWith("'my own' is no strategy name");
    }

    @Test
    void aDescriptionHasThreeThousandOptionsAtMost() {
        TreeMap<String, String> options = new TreeMap<>();
        for (int option = 0; option < 3001; option++) {
            options.put("o" + option, "x");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StrategyDescription("own", options))
                .withMessage("strategy own has 3001 options; at most 3000 are possible");
        options.remove("o0");
        assertThat(new StrategyDescription("own", options).options()).hasSize(3000);
    }

    private record Midrange() implements Aggregation {
        @Override
        public String name() {
            return "midrange";
        }

        @Override
        public Optional<Points> aggregate(List<Part> parts) {
            var points =
                    parts.stream().mapToLong(part -> part.points().billionths()).summaryStatistics();
            return Optional.of(Points.ofBillionths((points.getMin() + points.getMax()) / 2));
        }
    }

    private record Half() implements Normalisation {
        @Override
        public String name() {
            return "half";
        }

        @Override
        public Optional<Points> normalise(BigDecimal value, Scale scale) {
            return Optional.of(Points.of(50));
        }
    }

    /** Scores as the standard strategy does under a name of its own. */
    private record Own(String depth) implements ScoringStrategy {
        @Override
        public ScoreCard score(ResponseSummary summary) {
            ScoreCard card = DEFAULTS.score(summary);
            return ScoreCard.builder()
                    .instrument(card.instrument())
                    .strategy(description())
                    .tree(card.tree())
                    .respondents(card.respondents())
                    .blank(card.blank())
                    .addAllScores(card.scores())
                    .build();
        }

        @Override
        public StrategyDescription description() {
            return new StrategyDescription("own", new TreeMap<>(Map.of("depth", depth)));
        }
    }
}
