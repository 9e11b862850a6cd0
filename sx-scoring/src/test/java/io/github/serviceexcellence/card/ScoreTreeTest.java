package io.github.serviceexcellence.card;

import static io.github.serviceexcellence.framework.Element.EMPLOYEE_ENGAGEMENT;
import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.framework.Element.PROCESSES_AND_STRUCTURE;
import static io.github.serviceexcellence.framework.Element.SERVICE_CULTURE;
import static io.github.serviceexcellence.framework.Element.SERVICE_INNOVATION;
import static io.github.serviceexcellence.framework.Element.VISION_AND_STRATEGY;
import static io.github.serviceexcellence.framework.PyramidLevel.COMPLAINT_HANDLING;
import static io.github.serviceexcellence.framework.PyramidLevel.CORE_SERVICE;
import static io.github.serviceexcellence.framework.PyramidLevel.INDIVIDUAL_SERVICE;
import static io.github.serviceexcellence.framework.PyramidLevel.SURPRISING_SERVICE;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.EuropeanDimension;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.IsoDimension;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.OwnShift;
import io.github.serviceexcellence.framework.ParadigmShift;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTreeTest {
    private static final Construct BASIS = own("basis");
    private static final Construct SERVICE = own("service");

    private final ScoreTree european = ScoreTree.of(Edition.EUROPEAN);
    private final ScoreTree iso = ScoreTree.of(Edition.ISO);
    private final ScoreTree blocks = ScoreTree.buildingBlocks();
    private final ScoreTree floors = floors().build();

    private static OwnConstruct own(String code) {
        return new OwnConstruct(code, Text.english("The " + code));
    }

    /** Two wholes, of which one is a part of the other, and a leaf in neither. */
    private static ScoreTreeBuilder floors() {
        return ScoreTree.builder("floors", Text.english("Floors"))
                .whole(SERVICE, BASIS, INDIVIDUAL_SERVICE)
                .leaf(PyramidLevel.values())
                .whole(BASIS, CORE_SERVICE, COMPLAINT_HANDLING)
                .index(SERVICE, SURPRISING_SERVICE);
    }

    private static List<Node> nodes(Construct... constructs) {
        return Arrays.stream(constructs).map(Node::of).toList();
    }

    private static List<Node> nodes(List<? extends Construct> constructs) {
        return nodes(constructs.toArray(Construct[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dimensions-european", "dimensions-iso", "building-blocks", "elements-only"})
    void everyTreeOfElementsIsFoundByItsCode(String code) {
        ScoreTree tree = ScoreTree.parse(code);
        assertThat(tree.code()).isEqualTo(code);
        assertThat(tree.leaves()).hasSize(9);
        assertThat(tree.partsOf(Node.INDEX)).isEqualTo(tree.leaves());
        assertThat(tree.isShipped()).isTrue();
        assertThat(tree.isFixed()).isTrue();
        assertThat(tree).hasToString(code);
    }

    @Test
    void levelsAndResultsStandInTheirOrderAndHaveNoIndex() {
        assertThat(ScoreTree.parse("pyramid")).isEqualTo(ScoreTree.pyramid());
        assertThat(ScoreTree.pyramid().leaves()).isEqualTo(nodes(PyramidLevel.values()));
        assertThat(ScoreTree.results().leaves()).isEqualTo(nodes(ResultElement.values()));
        for (ScoreTree tree : List.of(ScoreTree.pyramid(), ScoreTree.results())) {
            assertThat(tree.hasIndex()).isFalse();
            assertThat(tree.wholes()).isEmpty();
            assertThat(tree.partsOf(Node.INDEX)).isEmpty();
            assertThat(tree.leavesOf(Node.INDEX)).isEmpty();
        }
        assertThat(ScoreTree.pyramid().only(COMPLAINT_HANDLING, CORE_SERVICE).leaves())
                .isEqualTo(nodes(CORE_SERVICE, COMPLAINT_HANDLING));
    }

    @Test
    void anUnknownCodeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTree.parse("dimensions"))
                .withMessage("'dimensions' is no tree of scores; use one of: dimensions-european, dimensions-iso,"
                        + " building-blocks, elements-only, pyramid, results");
        assertThat(ScoreTree.codes())
                .containsExactly(
                        "dimensions-european",
                        "dimensions-iso",
                        "building-blocks",
                        "elements-only",
                        "pyramid",
                        "results",
                        "shifts",
                        "facets");
    }

    @Test
    void aTreeStandsInTheOrderOfItsEditionOrElseOfTheEuropeanOne() {
        assertThat(iso.leaves()).isEqualTo(nodes(Edition.ISO.elements()));
        assertThat(european.leaves()).isEqualTo(nodes(Edition.EUROPEAN.elements()));
        assertThat(blocks.leaves()).isEqualTo(nodes(Edition.EUROPEAN.elements()));
        assertThat(ScoreTree.elementsOnly().leaves()).isEqualTo(nodes(Edition.EUROPEAN.elements()));
        assertThat(iso.only(EMPLOYEE_ENGAGEMENT, VISION_AND_STRATEGY, SERVICE_CULTURE)
                        .leaves())
                .isEqualTo(nodes(VISION_AND_STRATEGY, SERVICE_CULTURE, EMPLOYEE_ENGAGEMENT));
    }

    @Test
    void aTreeHasTheWholesOfItsSource() {
        assertThat(european.wholes()).isEqualTo(nodes(EuropeanDimension.values()));
        assertThat(iso.wholes()).isEqualTo(nodes(IsoDimension.values()));
        assertThat(blocks.wholes()).isEqualTo(nodes(BuildingBlock.values()));
        assertThat(ScoreTree.elementsOnly().wholes()).isEmpty();
        assertThat(blocks.partsOf(Node.of(BuildingBlock.PEOPLE))).isEqualTo(nodes(BuildingBlock.PEOPLE.elements()));
        assertThat(blocks.leavesOf(Node.of(BuildingBlock.PEOPLE)))
                .isEqualTo(nodes(LEADERSHIP, EMPLOYEE_ENGAGEMENT, SERVICE_CULTURE));
        assertThat(blocks.partsOf(Node.of(LEADERSHIP))).isEmpty();
        assertThat(blocks.leavesOf(Node.of(LEADERSHIP))).isEmpty();
    }

    @Test
    void partOfADimensionIsNotThatDimension() {
        assertThat(european.only(LEADERSHIP, EMPLOYEE_ENGAGEMENT, SERVICE_CULTURE)
                        .wholes())
                .isEqualTo(nodes(EuropeanDimension.CULTURE));
        assertThat(european.only(LEADERSHIP).wholes()).isEmpty();
        assertThat(iso.only(LEADERSHIP, VISION_AND_STRATEGY).wholes())
                .isEqualTo(nodes(IsoDimension.LEADERSHIP_AND_STRATEGY));
    }

    @Test
    void wholesAreChosenAsTheirLeaves() {
        assertThat(european.only(EuropeanDimension.OPERATION, EuropeanDimension.STRATEGY))
                .isEqualTo(european.only(LEADERSHIP, MONITORING, PROCESSES_AND_STRUCTURE, VISION_AND_STRATEGY))
                .isEqualTo(european.only(EuropeanDimension.OPERATION, LEADERSHIP, VISION_AND_STRATEGY));
        // the one element of conditions is one of operation's two
        assertThat(blocks.only(BuildingBlock.OPERATION).leaves())
                .isEqualTo(nodes(SERVICE_INNOVATION, PROCESSES_AND_STRUCTURE));
        assertThat(blocks.only(BuildingBlock.OPERATION).wholes())
                .isEqualTo(nodes(BuildingBlock.CONDITIONS, BuildingBlock.OPERATION));
        assertThat(blocks.only(BuildingBlock.CONDITIONS, BuildingBlock.OPERATION))
                .isEqualTo(blocks.only(BuildingBlock.OPERATION));
    }

    @Test
    void choosingAllIsNoChoice() {
        List<Element> all = new ArrayList<>(List.of(Element.values()));
        Collections.reverse(all);
        assertThat(iso.only(all)).isEqualTo(iso).hasSameHashCodeAs(iso).hasToString("dimensions-iso");
        assertThat(iso.only(IsoDimension.values())).isEqualTo(iso);
        assertThat(blocks.only(BuildingBlock.values())).isEqualTo(blocks).isNotEqualTo(european);
        assertThat(iso.only(all).isComplete()).isTrue();
        assertThat(iso.only(LEADERSHIP).isComplete()).isFalse();
    }

    @Test
    void aNewChoiceTakesThePlaceOfTheOld() {
        ScoreTree one = european.only(MONITORING, LEADERSHIP);
        assertThat(one.only(SERVICE_CULTURE))
                .isEqualTo(european.only(SERVICE_CULTURE))
                .isNotEqualTo(one);
        assertThat(one).hasToString("dimensions-european of only element:leadership, element:monitoring");
    }

    @Test
    void aChoiceThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> european.only(List.of()))
                .withMessage(
                        "the choice from the tree dimensions-european is invalid: nothing is chosen, name one leaf or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> iso.only(LEADERSHIP, MONITORING, LEADERSHIP, MONITORING))
                .withMessage(
                        "the choice from the tree dimensions-iso is invalid: element:leadership is chosen twice, name"
                                + " it once; element:monitoring is chosen twice, name it once");
        assertThatNullPointerException()
                .isThrownBy(() -> iso.only(Arrays.asList(LEADERSHIP, null)))
                .withMessage("construct");
    }

    @Test
    void whatStandsNotInTheTreeIsRefused() {
        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class,
                () -> ScoreTree.pyramid().only(BuildingBlock.PEOPLE, CORE_SERVICE, CORE_SERVICE));
        assertThat(thrown)
                .hasMessage(
                        "the choice from the tree pyramid is invalid: level:core-service is chosen twice, name it once;"
                                + " block:people is not in this tree; choose among its leaves, or wholes of them:"
                                + " level:core-service, level:complaint-handling, level:individual-service,"
                                + " level:surprising-service");
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path(), Problem::code)
                .containsExactly(
                        tuple("leaves/level:core-service", "tree.chosen-twice"),
                        tuple("leaves/block:people", "tree.not-in-tree"));
        assertThat(thrown.text(Text.DUTCH))
                .startsWith("de keuze uit de indeling pyramid klopt niet: level:core-service is twee keer gekozen;")
                .contains("block:people staat niet in deze indeling; kies uit deze begrippen, of gehelen daarvan:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> iso.only(EuropeanDimension.CULTURE))
                .withMessageContaining("dimension:culture is not in this tree");
    }

    private static Instrument many() {
        Facet tone = new Facet("tone", LEADERSHIP, Text.english("Tone"));
        return instrument(
                item("a", tone),
                item("b", new OwnShift("ours", Text.english("selling"), Text.english("serving"))),
                item("c", ParadigmShift.SHIFT_9),
                item("d", new Facet("hiring", EMPLOYEE_ENGAGEMENT, Text.english("Hiring"))),
                item("e", tone),
                item("f", Topic.PEOPLE_CULTURE),
                item("g", new Facet("wish", MONITORING, Text.english("Wish"))).aspect(Aspect.WISHED),
                item("h", ParadigmShift.SHIFT_2).aspect(Aspect.IMPORTANCE));
    }

    @Test
    void shiftsAndFacetsAreThoseOfAnInstrumentInItsOrder() {
        ScoreTree shifts = ScoreTree.shifts(many());
        assertThat(shifts.leaves()).extracting(Node::code).containsExactly("own-shift:ours", "shift:9");
        assertThat(shifts.titles()).containsOnlyKeys(new Node("own-shift:ours"));
        ScoreTree facets = ScoreTree.facets(many());
        // what is only wished for is no leaf
        assertThat(facets.leaves()).extracting(Node::code).containsExactly("facet:tone", "facet:hiring");
        assertThat(facets.titles()).containsEntry(new Node("facet:tone"), Text.english("Tone"));
        assertThat(facets.hasIndex()).isFalse();
        assertThat(facets.isShipped()).isTrue();
        assertThat(facets.isFixed()).isFalse();
        assertThat(facets).hasToString("facets of facet:hiring, facet:tone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTree.facets(instrument(item("a", LEADERSHIP))))
                .withMessage("demo 1.0 measures no leaf of the tree facets; take a tree of what it measures");
    }

    @Test
    void aTreeOfWhatAnInstrumentMeasuresHasTheOtherLeavesLeftOut() {
        // the facet's items count for leadership too, the topic's for no element
        assertThat(european.measuredBy(many())).isEqualTo(european.only(LEADERSHIP, EMPLOYEE_ENGAGEMENT));
        assertThat(blocks.only(SERVICE_CULTURE, LEADERSHIP).measuredBy(many())).isEqualTo(blocks.only(LEADERSHIP));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTree.pyramid().measuredBy(many()))
                .withMessage("demo 1.0 measures no leaf of the tree pyramid; take a tree of what it measures");
    }

    @Test
    void aTreeIsMadeAgainOfItsCodeAndItsLeaves() {
        for (ScoreTree tree : List.of(
                european,
                iso.only(IsoDimension.CULTURE_AND_ENGAGEMENT),
                ScoreTree.pyramid(),
                ScoreTree.shifts(many()),
                ScoreTree.facets(many()).only(new Facet("hiring", MONITORING, Text.english("Hiring"))))) {
            assertThat(ScoreTree.parse(tree.code(), tree.leaves())).isEqualTo(tree);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTree.parse("shifts", nodes(LEADERSHIP, ParadigmShift.SHIFT_1, LEADERSHIP)))
                .withMessage("the choice from the tree shifts is invalid: element:leadership is chosen twice, name it"
                        + " once; element:leadership cannot be a leaf of shifts; leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTree.parse("results", nodes(LEADERSHIP)))
                .withMessageContaining("element:leadership is not in this tree");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTree.parse("facets", Collections.nCopies(1001, Node.of(LEADERSHIP))))
                .withMessage("it has 1001 leaves and wholes; at most 1000 are possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTree.parse("facets", List.of()))
                .withMessageContaining("nothing is chosen");
    }

    @Test
    void aLeafIsAConstructAsItIsWhereverTheTreeComesFrom() {
        for (String leaf : List.of("facet:a:wished", "facet:a:importance", "own:a", "item:facet")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ScoreTree.parse("facets", List.of(new Node("facet:b"), new Node(leaf))))
                    .withMessage("the choice from the tree facets is invalid: " + leaf
                            + " cannot be a leaf of facets; leave it out");
        }
    }

    private static final Facet TONE = new Facet("tone", LEADERSHIP, Text.english("Tone"));

    private static ScoreTreeBuilder overlapping() {
        return ScoreTree.builder("mine", Text.english("Mine"))
                .leaf(TONE, LEADERSHIP, Topic.PEOPLE_CULTURE, BuildingBlock.PEOPLE);
    }

    @Test
    void aPartBesideWhatItCountsForIsRefused() {
        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class,
                () -> overlapping()
                        .whole(BASIS, LEADERSHIP, TONE)
                        .index(BASIS, BuildingBlock.PEOPLE, Topic.PEOPLE_CULTURE)
                        .build());
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path(), Problem::code)
                .containsExactly(tuple("wholes/own:basis", "tree.part-of-part"), tuple("index", "tree.part-of-part"));
        assertThat(thrown)
                .hasMessageContaining("among the parts of own:basis is one beside what its items count for already:"
                        + " facet:tone beside element:leadership; keep one of each two, or they count twice")
                .hasMessageContaining("topic:people-culture beside block:people;");
        assertThat(thrown.text(Text.DUTCH))
                .contains("facet:tone naast element:leadership; houd er van elke twee een over");
    }

    @Test
    void whatOverlapsMayStandInDifferentWholes() {
        assertThat(overlapping()
                        .whole(BASIS, LEADERSHIP)
                        .whole(SERVICE, TONE, BuildingBlock.PEOPLE)
                        .index(BASIS, Topic.PEOPLE_CULTURE)
                        .build()
                        .wholes())
                .isEqualTo(nodes(BASIS, SERVICE));
    }

    @Test
    void theNameOfAFacetDoesNotTellItsTerm() {
        List<Node> parts = nodes(TONE, LEADERSHIP);
        assertThat(ScoreTree.builder("mine", Text.english("Mine"))
                        .leaves(parts)
                        .index(parts)
                        .build()
                        .partsOf(Node.INDEX))
                .isEqualTo(parts);
        // given as a construct it does, and the name of a topic always tells its block
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTree.builder("mine", Text.english("Mine"))
                        .leaf(TONE, LEADERSHIP)
                        .index(parts)
                        .build())
                .withMessageContaining("facet:tone beside element:leadership");
        List<Node> topic = nodes(Topic.PEOPLE_CULTURE, BuildingBlock.PEOPLE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTree.builder("mine", Text.english("Mine"))
                        .leaves(topic)
                        .index(topic)
                        .build())
                .withMessageContaining("topic:people-culture beside block:people");
    }

    @Test
    void aTreeOfOnesOwnHasWholesOfWholes() {
        assertThat(floors.leaves()).isEqualTo(nodes(PyramidLevel.values()));
        assertThat(floors.wholes()).isEqualTo(nodes(SERVICE, BASIS));
        assertThat(floors.wholesUpwards()).isEqualTo(nodes(BASIS, SERVICE));
        assertThat(floors.partsOf(Node.of(SERVICE))).isEqualTo(nodes(BASIS, INDIVIDUAL_SERVICE));
        assertThat(floors.leavesOf(Node.of(SERVICE)))
                .isEqualTo(nodes(CORE_SERVICE, COMPLAINT_HANDLING, INDIVIDUAL_SERVICE));
        assertThat(floors.leavesOf(Node.INDEX)).isEqualTo(floors.leaves());
        assertThat(floors.titles())
                .containsExactly(
                        Map.entry(Node.of(BASIS), Text.english("The basis")),
                        Map.entry(Node.of(SERVICE), Text.english("The service")));
        assertThat(floors.isShipped()).isFalse();
        assertThat(floors)
                .isEqualTo(floors().build())
                .hasSameHashCodeAs(floors().build())
                .isNotEqualTo(ScoreTree.builder("floors", Text.english("Floors"))
                        .leaf(PyramidLevel.values())
                        .build());
    }

    @Test
    void aTreeOfNodesIsTheTreeOfTheirConstructs() {
        ScoreTree tree = ScoreTree.builder("floors", Text.english("Other title"))
                .leaves(nodes(PyramidLevel.values()))
                .whole(Node.of(SERVICE), nodes(BASIS, INDIVIDUAL_SERVICE))
                .whole(Node.of(BASIS), nodes(CORE_SERVICE, COMPLAINT_HANDLING))
                .index(nodes(SERVICE, SURPRISING_SERVICE))
                .build();
        assertThat(tree).isEqualTo(floors);
        assertThat(tree.titles()).isEmpty();
        ScoreTree titled = tree.withTitles(
                Map.of(Node.of(BASIS), Text.english("Basis"), Node.of(own("other")), Text.english("Other")));
        assertThat(titled).isEqualTo(tree);
        assertThat(titled.titles()).containsExactly(Map.entry(Node.of(BASIS), Text.english("Basis")));
    }

    @Test
    void aChoiceFromATreeOfOnesOwnKeepsWhatIsComplete() {
        ScoreTree some = floors.only(BASIS, SURPRISING_SERVICE);
        assertThat(some.wholes()).isEqualTo(nodes(BASIS));
        // service is a part of the index, and no longer whole
        assertThat(some.partsOf(Node.INDEX)).isEqualTo(nodes(SURPRISING_SERVICE));
        assertThat(floors.only(CORE_SERVICE).hasIndex()).isFalse();
        // a smaller tree, and nothing tells that it was larger
        assertThat(some.isComplete()).isTrue();
        assertThat(some)
                .hasToString("floors of level:complaint-handling, level:core-service, level:surprising-service");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> some.only(SERVICE))
                .withMessageContaining("own:service is not in this tree");
    }

    @Test
    void everyFaultOfATreeIsTold() {
        Construct loop = own("loop");
        Construct unknown = own("unknown");
        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class,
                () -> ScoreTree.builder("pyramid", Text.english("Mine"))
                        .leaf(CORE_SERVICE, CORE_SERVICE)
                        .leaves(List.of(Node.of(LEADERSHIP, Aspect.WISHED), new Node("item:a")))
                        .whole(CORE_SERVICE)
                        .whole(BASIS, loop, unknown, unknown)
                        .index(unknown)
                        .index()
                        .build());
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path(), Problem::code)
                .containsExactly(
                        tuple("code", "tree.code-taken"),
                        tuple("index", "tree.index-twice"),
                        tuple("leaves/level:core-service", "tree.node-twice"),
                        tuple("leaves/element:leadership:wished", "tree.no-construct-as-it-is"),
                        tuple("leaves/item:a", "tree.no-construct-as-it-is"),
                        tuple("wholes/level:core-service", "tree.whole-without-parts"),
                        tuple("wholes/own:basis", "tree.parts-twice"),
                        tuple("wholes/own:basis", "tree.unknown-parts"),
                        tuple("index", "tree.unknown-parts"),
                        tuple("index", "tree.whole-without-parts"));
        assertThat(thrown)
                .hasMessageStartingWith("the tree pyramid is invalid: pyramid is a tree of the library; give this one a"
                        + " code of its own; its index is set twice, keep one;")
                .hasMessageContaining(
                        "among the parts of own:basis, but neither leaf nor whole of the tree: own:loop, own:unknown; add");
        assertThat(thrown)
                .hasMessageContaining("element:leadership:wished cannot be in a tree; name a construct such as"
                        + " element:leadership, without :wished or :importance behind it");
        assertThat(thrown.text(Text.DUTCH))
                .startsWith("de indeling pyramid klopt niet: pyramid is een indeling van de bibliotheek; geef");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ScoreTree.builder("my tree", Text.english("Mine")).build())
                .withMessageContaining("'my tree' is no code of a tree")
                .withMessageContaining("it has no leaf, add one or more");
    }

    @Test
    void aCircleIsRefused() {
        Construct loop = own("loop");
        Construct above = own("above");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> floors().whole(loop, above, CORE_SERVICE)
                        .whole(above, loop)
                        .build())
                .withMessage(
                        "the tree floors is invalid: own:loop lies below itself, or has a part that does; take out a"
                                + " part that closes the circle; own:above lies below itself, or has a part that does; take out"
                                + " a part that closes the circle");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> floors().whole(loop, loop).build())
                .withMessageContaining("own:loop lies below itself");
    }

    @Test
    void aTreeMayBeAsHighAsItIsLarge() {
        ScoreTreeBuilder tree =
                ScoreTree.builder("tower", Text.english("Tower")).leaf(own("w0"));
        IntStream.range(1, 1000).forEach(floor -> tree.whole(own("w" + floor), own("w" + (floor - 1))));
        assertThat(tree.build().leavesOf(new Node("own:w999"))).containsExactly(new Node("own:w0"));
        assertThat(tree.build().wholesUpwards().get(998)).isEqualTo(new Node("own:w999"));
        tree.leaf(LEADERSHIP);
        assertThatIllegalArgumentException()
                .isThrownBy(tree::build)
                .withMessage("the tree tower is invalid: it has 1001 leaves and wholes; at most 1000 are possible");
    }
}
