package io.github.serviceexcellence.summary;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Normalisation;
import io.github.serviceexcellence.points.Normalisations;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.response.Weight;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each choice of the item stage makes of answers; expected points are worked out by hand. */
class StageChoicesTest {
    private static final Instrument THREE = instrument(
            item("a", LEADERSHIP), item("b", LEADERSHIP), item("c", LEADERSHIP).reversed());

    private final ItemStage stage = ItemStage.withDefaults();

    private static String score(ItemStage stage, Response response) {
        return points(stage.summarise(response), LEADERSHIP);
    }

    private static String points(ResponseSummary summary, Element element) {
        return summary.sum(Node.of(element))
                .mean()
                .map(mean -> mean.toPoints().toString())
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        // 2, 4 and reversed 1 are 25, 75 and 100 points
        "arithmetic-mean, 66.666666667",
        "geometric-mean, 57.235712128", // (25 * 75 * 100) ^ (1/3)
        "harmonic-mean, 47.368421053", // 3 / (1/25 + 1/75 + 1/100)
        "minimum, 25",
        "maximum, 100",
        "median, 75",
    })
    void itemsAreAggregatedByName(String name, String points) {
        Map<String, Aggregation> all = Map.of(
                "arithmetic-mean", Aggregations.arithmeticMean(),
                "geometric-mean", Aggregations.geometricMean(),
                "harmonic-mean", Aggregations.harmonicMean(),
                "minimum", Aggregations.minimum(),
                "maximum", Aggregations.maximum(),
                "median", Aggregations.median());
        assertThat(score(stage.withAggregation(all.get(name)), answers(THREE, 2, 4, 1)))
                .isEqualTo(points);
    }

    @Test
    void itemsWeighWithinTheirElement() {
        ItemStage weighed = stage.withItemWeights(weights("a", "3", "b", "1", "c", "0"));
        // (3 * 25 + 1 * 75) / 4; c counts neither for the score nor for the answers needed
        ResponseSummary summary = weighed.summarise(answers(THREE, 2, 4, 1));
        assertThat(points(summary, LEADERSHIP)).isEqualTo("37.5");
        // 4 quarters times lcm(3, 1, 4) = 48 parts make 100 points
        assertThat(summary.items(Node.of(LEADERSHIP))).containsExactly(Node.of(id("a")), Node.of(id("b")));
        assertThat(summary.shares(Node.of(LEADERSHIP)))
                .containsExactly(BigInteger.valueOf(9_000_000), BigInteger.valueOf(9_000_000));
        assertThat(summary.applicable(Node.of(LEADERSHIP))).isEqualTo(2);
        assertThat(score(weighed, answers(THREE, 2))).isEqualTo("25");
        assertThat(weighed.withItemWeights(Map.of())).isEqualTo(stage);
    }

    @Test
    void anElementWithoutWeightsKeepsEqualOnes() {
        Instrument two = instrument(item("a", LEADERSHIP), item("b", LEADERSHIP), item("m", MONITORING));
        ItemStage weighed = stage.withItemWeights(weights("m", "7"));
        assertThat(score(weighed, answers(two, 1, 5, 5))).isEqualTo("50");
        assertThat(points(weighed.summarise(answers(two, 1, 5, 4)), MONITORING)).isEqualTo("75");
    }

    @Test
    void weightsThatDoNotFitAreRefusedWithEveryFault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.withItemWeights(weights("a", "-1", "b", "1E-30")))
                .withMessage("the weights of items are invalid: a has a negative weight, give 0 or more; b has a weight"
                        + " of more than 20 digits, round it first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.withItemWeights(weights("a", "1", "z", "1"))
                        .withNormalisation(id("y"), Normalisations.percentOfMaximum())
                        .empty(THREE))
                .withMessage("the item stage does not fit demo 1.0: y has a normalisation, but there is no such item,"
                        + " leave it out; z has a weight, but there is no such item, leave it out; b has no weight, but"
                        + " other items of element:leadership have; give one, if only 0; c has no weight, but other"
                        + " items of element:leadership have; give one, if only 0");
        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class,
                () -> stage.withItemWeights(weights("a", "1", "z", "1")).empty(THREE));
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path(), Problem::code)
                .containsExactly(
                        tuple("weights/z", "stage.weight-of-unknown-item"),
                        tuple("weights/b", "stage.item-without-weight"),
                        tuple("weights/c", "stage.item-without-weight"));
        assertThat(thrown.problems().get(1).parameters())
                .containsExactly(Map.entry("item", "b"), Map.entry("construct", "element:leadership"));
        assertThat(thrown.text(Text.DUTCH))
                .startsWith("de itemstap past niet bij demo 1.0: z heeft een gewicht, maar dat item bestaat niet; laat"
                        + " het weg; b heeft geen gewicht, maar andere items van element:leadership wel; geef er een,"
                        + " desnoods 0; ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.withItemWeights(weights("a", "0", "b", "0", "c", "0.0"))
                        .empty(THREE))
                .withMessage("the item stage does not fit demo 1.0: all items of element:leadership have the weight 0,"
                        + " give at least one above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.withItemWeights(weights("a", "1")).withAggregation(Aggregations.median()))
                .withMessage("median ranks its parts and does not use weights; leave the items' weights out, or take"
                        + " another aggregation");
    }

    @Test
    void answersAreNormalisedByName() {
        Normalisation posts = Normalisations.goalposts(new BigDecimal("-3"), new BigDecimal("5"));
        // 1, 3 and reversed 5: 50, 75 and 100 - 100
        assertThat(score(stage.withNormalisation(posts), answers(THREE, 1, 3, 5)))
                .isEqualTo("41.666666667");
        // the target makes the direction of c void: 3 is best, 5 is worst
        Normalisation target = Normalisations.distanceToTarget(new BigDecimal("3"));
        assertThat(score(stage.withNormalisation(id("c"), target), answers(THREE, 1, 1, 3)))
                .isEqualTo("33.333333333");
        assertThat(score(stage.withNormalisation(id("c"), target), answers(THREE, 5, 5, 5)))
                .isEqualTo("66.666666667");
    }

    @Test
    void aLevelOutsideTheDomainIsRefusedBeforeAnybodyAnswers() {
        Normalisation posts = Normalisations.goalposts(new BigDecimal("2"), new BigDecimal("4"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.withNormalisation(id("b"), posts).empty(THREE))
                .withMessage(
                        "the item stage does not fit demo 1.0: b has levels outside the domain of goalposts 2 4: 1,"
                                + " 5; take another normalisation for it");
    }

    @Test
    void aNormalisationOfOnesOwnThatMakesNonsenseIsRefused() {
        Normalisation own = new Normalisation() {
            @Override
            public String name() {
                return "double";
            }

            @Override
            public Optional<Points> normalise(BigDecimal value, Scale scale) {
                return Optional.of(Points.of(value.multiply(new BigDecimal("25"))));
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.withNormalisation(own).empty(THREE))
                .withMessageContaining("a has levels outside the domain of double: 5;");
    }

    @Test
    void anElementHasAThresholdOfItsOwn() {
        ItemStage strict = stage.withMinimumAnswered(LEADERSHIP, 100);
        assertThat(score(strict, answers(THREE, 5, 5))).isEqualTo("none");
        assertThat(score(strict.withMinimumAnswered(LEADERSHIP, 60), answers(THREE, 5, 5)))
                .isEqualTo("100");
        assertThat(strict.neededAnswers(MONITORING, 4)).isEqualTo(2);
        assertThat(strict.neededAnswers(LEADERSHIP, 4)).isEqualTo(4);
    }

    @Test
    void anAnswerOutsideTheAggregationsDomainGivesNoScoreAndIsCounted() {
        ItemStage geometric = stage.withAggregation(Aggregations.geometricMean());
        ResponseSummary summary =
                geometric.summarise(table(THREE, List.of(answers(THREE, 1, 5, 1), answers(THREE, 5, 5, 1))));
        assertThat(summary.sum(Node.of(LEADERSHIP)).n()).isEqualTo(1);
        assertThat(points(summary, LEADERSHIP)).isEqualTo("100");
        assertThat(summary.outsideDomain(Node.of(LEADERSHIP))).isEqualTo(1);
        assertThat(summary.answered(Node.of(LEADERSHIP))).isEqualTo(3);
        assertThat(summary.leftOut(Node.of(LEADERSHIP))).isEqualTo(3);
    }

    @Test
    void anAggregationThatMakesNonsenseIsRefused() {
        Aggregation sum = new Aggregation() {
            @Override
            public String name() {
                return "sum";
            }

            @Override
            public Optional<Points> aggregate(List<Part> parts) {
                return parts.stream().map(Part::points).reduce(Points::plus);
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.withAggregation(sum).summarise(answers(THREE, 4, 4, 2)))
                .withMessageStartingWith(
                        "the aggregation sum made less than 0 or more than 100 points of item:a, item:b, item:c;");
    }

    @Test
    void blanksAreZeroOnlyByName() {
        ItemStage zero = stage.withImputation(Imputation.UNANSWERED_AS_ZERO);
        Response oneBlank = answers(THREE, 5, 5);
        assertThat(stage.imputation()).isEqualTo(Imputation.NONE);
        assertThat(score(stage, oneBlank)).isEqualTo("100");
        ResponseSummary summary = zero.summarise(oneBlank);
        assertThat(points(summary, LEADERSHIP)).isEqualTo("66.666666667");
        assertThat(summary.imputed(Node.of(LEADERSHIP))).containsExactly(0L, 0L, 1L);
        assertThat(summary.answered(Node.of(LEADERSHIP))).isEqualTo(2);
        // who leaves all blank is worth 0, who says don't know is not
        assertThat(score(zero, answers(THREE))).isEqualTo("0");
        Response unsure = Response.builder(THREE)
                .answer("a", AnswerKind.DONT_KNOW)
                .answer("b", AnswerKind.DONT_KNOW)
                .answer("c", AnswerKind.NOT_APPLICABLE)
                .build();
        assertThat(score(zero, unsure)).isEqualTo("none");
    }

    @Test
    void thePersonMeanFillsTheRestOnceEnoughIsAnswered() {
        ItemStage own = stage.withImputation(Imputation.PERSON_MEAN).withAggregation(Aggregations.minimum());
        ItemStage weighed =
                stage.withImputation(Imputation.PERSON_MEAN).withItemWeights(weights("a", "1", "b", "1", "c", "2"));
        // a and b are 0 and 100, so c becomes 50: (0 + 100 + 2 * 50) / 4
        assertThat(score(weighed, answers(THREE, 1, 5))).isEqualTo("50");
        // the items a and b alone would give 100 * 3 / 4 = 75 were c left out of a mean with weights 1 and 3
        ItemStage uneven = weighed.withItemWeights(weights("a", "1", "b", "3", "c", "4"));
        assertThat(score(uneven, answers(THREE, 1, 5))).isEqualTo("62.5");
        assertThat(score(own, answers(THREE, 3, 5))).isEqualTo("50");
        ResponseSummary tooFew = own.summarise(answers(THREE, 5));
        assertThat(points(tooFew, LEADERSHIP)).isEqualTo("none");
        assertThat(tooFew.imputed(Node.of(LEADERSHIP))).containsOnly(0L);
    }

    private static final List<Response> TEAMS = List.of(
            answers(THREE, 5, 5, 1).withGroup(GroupKey.of("x")),
            answers(THREE, 1, 1).withGroup(GroupKey.of("x")),
            answers(THREE, 2, 2, 5).withGroup(GroupKey.of("y")),
            answers(THREE, 2, 2).withGroup(GroupKey.of("z")),
            answers(THREE, 4).withGroup(GroupKey.of("z")));

    @Test
    void theItemMeanIsThatOfAllWhoAnsweredIt() {
        ItemStage items = stage.withImputation(Imputation.ITEM_MEAN);
        GroupedSummary summary = items.summariseGroups(table(THREE, TEAMS));
        // c: 100 and 0, mean 50. x: (100 + (0 + 0 + 50) / 3) / 2, of a person's rounded 16.666666667; z: (25 + 25 + 50)
        // / 3, and one who answered too
        // little
        assertThat(points(summary.groups().get(GroupKey.of("x")), LEADERSHIP)).isEqualTo("58.333333334");
        assertThat(points(summary.groups().get(GroupKey.of("z")), LEADERSHIP)).isEqualTo("33.333333333");
        assertThat(summary.total().imputed(Node.of(LEADERSHIP))).containsExactly(0L, 0L, 2L);
        assertThat(summary.total().sum(Node.of(id("c"))).n()).isEqualTo(2);
        assertThat(items.summarise(table(THREE, TEAMS))).isEqualTo(summary.total());
    }

    @Test
    void theGroupMeanIsThatOfTheGroupAndMissingWhereNobodyAnswered() {
        ItemStage items = stage.withImputation(Imputation.GROUP_MEAN);
        GroupedSummary summary = items.summariseGroups(table(THREE, TEAMS));
        // x: c is 100, (100 + (0 + 0 + 100) / 3) / 2; in z nobody answered c
        assertThat(points(summary.groups().get(GroupKey.of("x")), LEADERSHIP)).isEqualTo("66.666666666");
        assertThat(points(summary.groups().get(GroupKey.of("z")), LEADERSHIP)).isEqualTo("25");
        assertThat(summary.groups().get(GroupKey.of("z")).imputed(Node.of(LEADERSHIP)))
                .containsOnly(0L);
        assertThat(summary.total().imputed(Node.of(LEADERSHIP))).containsExactly(0L, 0L, 1L);
    }

    @Test
    void whoIsInTheSameGroupsHasTheirMeans() {
        Breakdown place = Breakdown.of("place");
        Units both = Units.of(GroupKey.of("x")).with(Breakdown.GROUP, GroupKey.of("y"));
        List<Response> people = List.of(
                answers(THREE, 5, 5, 1).withUnits(both),
                answers(THREE, 1, 1).withUnits(both.with(place, GroupKey.of("p"))),
                answers(THREE, 3, 3).withGroup(GroupKey.of("x")),
                answers(THREE, 5, 5, 3).withGroup(GroupKey.of("x", "part")),
                answers(THREE, 1, 1).withUnits(Units.none().with(place, GroupKey.of("p"))),
                answers(THREE, 5, 5, 5));
        GroupedSummary summary = stage.withImputation(Imputation.GROUP_MEAN).summariseGroups(table(THREE, people));
        // c is 100 for who is in both groups and 0 for who is in none, wherever they are; of x alone nobody answered
        // it, and who is in a
        // part of x is in another group
        assertThat(summary.units().values().stream().map(each -> points(each, LEADERSHIP)))
                .containsExactly("66.666666667", "50", "100", "33.333333333", "83.333333333", "0");
        assertThat(summary.total().imputed(Node.of(LEADERSHIP))).containsExactly(0L, 0L, 2L);
    }

    @Test
    void meansAreWeighted() {
        List<Response> two = List.of(
                answers(THREE, 1, 1, 1).withWeight(Weight.ofMillionths(3_000_000)),
                answers(THREE, 1, 1, 5),
                answers(THREE, 1, 1).withWeight(Weight.ofMillionths(500_000)));
        ResponseSummary summary = stage.withImputation(Imputation.ITEM_MEAN).summarise(table(THREE, two));
        // c: (3 * 100 + 1 * 0) / 4 = 75, of which a third; in all 3 * 33.333333333 + 0 + 0.5 * 25
        assertThat(summary.sum(Node.of(LEADERSHIP)).total())
                .isEqualTo(new BigInteger("3000000")
                        .multiply(new BigInteger("33333333333"))
                        .add(new BigInteger("500000").multiply(new BigInteger("25000000000"))));
    }

    @ParameterizedTest
    @EnumSource(names = {"ITEM_MEAN", "GROUP_MEAN"})
    void meansOfItemsAreRefusedOnAStream(Imputation imputation) {
        Summariser summariser = Summariser.of(THREE, stage.withImputation(imputation));
        String message = "imputation by " + imputation.code()
                + " needs all answers at once, which a stream or a single response does not have; summarise a table";
        assertThatIllegalArgumentException().isThrownBy(summariser::begin).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(summariser::collector).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(summariser::empty).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summariser.summarise(answers(THREE, 1)))
                .withMessage(message);
    }

    @Test
    void summariesImputedFromDifferentTablesDoNotMerge() {
        ItemStage items = stage.withImputation(Imputation.ITEM_MEAN);
        ResponseSummary one = items.summarise(table(THREE, TEAMS));
        ResponseSummary other = items.summarise(table(THREE, TEAMS.subList(0, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.merge(other))
                .withMessage("these summaries were imputed with the means of different tables and cannot be merged;"
                        + " summarise one table of all answers");
        assertThat(Summariser.of(THREE, items).fromBytes(one.toBytes())).isEqualTo(one);
    }

    @ParameterizedTest
    @EnumSource
    void imputationsAreFoundByTheirCode(Imputation imputation) {
        assertThat(Imputation.parse(imputation.code())).isEqualTo(imputation);
        assertThat(imputation.description().wordings()).hasSize(2);
    }

    /** Like the arithmetic mean, but it fails the first time. */
    private static final class Stumbling implements Aggregation {
        private boolean stumbled;

        @Override
        public String name() {
            return "stumbling";
        }

        @Override
        public Optional<Points> aggregate(List<Part> parts) {
            if (!stumbled) {
                stumbled = true;
                throw new IllegalStateException("once");
            }
            return Aggregations.arithmeticMean().aggregate(parts);
        }
    }

    @Test
    void whatFailsOnceLeavesNothingBehind() {
        SummaryBuilder builder =
                Summariser.of(THREE, stage.withAggregation(new Stumbling())).begin();
        Response response = answers(THREE, 5, 5, 1).withGroup(GroupKey.of("g"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(response))
                .withMessageStartingWith(
                        "the aggregation stumbling threw java.lang.IllegalStateException on item:a, item:b, item:c; its message is not told");
        assertThat(builder.build().groups()).isEmpty();
        GroupedSummary summary = builder.add(response).build();
        assertThat(summary.total().respondents()).isEqualTo(1);
        assertThat(points(summary.total(), LEADERSHIP)).isEqualTo("100");
        assertThat(summary.total().applicable(Node.of(LEADERSHIP))).isEqualTo(3);
    }

    @Test
    void aNormalisationOfOnesOwnHasANameOfItsOwn() {
        Normalisation impostor = new Normalisation() {
            @Override
            public String name() {
                return "goalposts 1 5";
            }

            @Override
            public Optional<Points> normalise(BigDecimal value, Scale scale) {
                return Optional.of(Points.ZERO);
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.withNormalisation(impostor))
                .withMessage("the library has a normalisation 'goalposts 1 5' that does something else; give this one a"
                        + " name of its own");
        assertThat(Normalisations.checked(Normalisations.percentOfMaximum()))
                .isEqualTo(Normalisations.percentOfMaximum());
    }

    private static ItemId id(String item) {
        return ItemId.of(item);
    }

    private static Map<ItemId, BigDecimal> weights(String... pairs) {
        Map<ItemId, BigDecimal> weights = new TreeMap<>();
        for (int pair = 0; pair < pairs.length; pair += 2) {
            weights.put(id(pairs[pair]), new BigDecimal(pairs[pair + 1]));
        }
        return weights;
    }
}
