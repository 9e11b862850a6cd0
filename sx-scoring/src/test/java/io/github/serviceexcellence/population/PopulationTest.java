package io.github.serviceexcellence.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.EuropeanDimension;
import io.github.serviceexcellence.framework.IsoDimension;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.Questionnaires;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final Node LEADERSHIP = Node.of(Element.LEADERSHIP);
    private static final Node CULTURE = Node.of(Element.SERVICE_CULTURE);
    private static final Node MONITORING = Node.of(Element.MONITORING);
    private static final GroupKey NORTH = GroupKey.of("north");
    private static final GroupKey SOUTH = GroupKey.of("south");

    private static Map<Node, Points> points(long leadership, long culture) {
        return Map.of(LEADERSHIP, Points.of(leadership), CULTURE, Points.of(culture));
    }

    private static PopulationBuilder builder() {
        return Population.builder(List.of(LEADERSHIP, CULTURE));
    }

    /** Cards of groups whose one respondent gave every element this answer; 0 leaves leadership blank. */
    private static List<ScoreCard> cards(Instrument instrument, Edition edition, Map<String, Integer> answers) {
        List<Response> responses = new ArrayList<>();
        answers.forEach((group, answer) -> {
            ResponseBuilder response = Response.builder(instrument).group(group);
            for (Element element : Element.values()) {
                if (answer > 0 || element != Element.LEADERSHIP) {
                    response.answer(element.code(), Math.max(1, answer));
                }
            }
            responses.add(response.build());
        });
        return List.copyOf(StandardStrategy.withDefaults()
                .withTree(ScoreTree.of(edition))
                .scoreGroups(Questionnaires.table(instrument, responses), AnonymityFloor.none())
                .groups());
    }

    @Test
    void unitsStandByKeyAndNodesByCode() {
        Population population = builder()
                .unit(SOUTH, points(80, 30))
                .unit(NORTH, points(40, 50))
                .build();
        assertThat(population.units()).extracting(Unit::key).containsExactly(NORTH, SOUTH);
        assertThat(population.nodes()).containsExactly(LEADERSHIP, CULTURE);
        assertThat(population.column(CULTURE)).containsExactly(new BigDecimal("50"), new BigDecimal("30"));
        assertThat(population.find(SOUTH)).contains(Unit.of(SOUTH, points(80, 30)));
        assertThat(population.find(GroupKey.of("east"))).isEmpty();
    }

    @Test
    void theOrderInWhichItIsGivenMakesNoDifference() {
        Population one = builder()
                .unit(SOUTH, points(80, 30))
                .unit(NORTH, points(40, 50))
                .build();
        Population other = Population.builder(List.of(CULTURE, LEADERSHIP))
                .unit(NORTH, points(40, 50))
                .unit(SOUTH, points(80, 30))
                .build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.reference()).isEqualTo(other.reference());
        assertThat(one).hasToString(one.reference().toString());
        assertThat(one.toString()).startsWith("2 units, 2 nodes, digest ").hasSize(37);
    }

    @Test
    void theDigestTellsPopulationsApart() {
        Population one = builder()
                .unit(NORTH, points(40, 50))
                .unit(SOUTH, points(80, 30))
                .build();
        Population other = builder()
                .unit(NORTH, points(40, 50))
                .unit(SOUTH, points(80, 31))
                .build();
        assertThat(one.reference().digest()).isNotEqualTo(other.reference().digest());
        assertThat(one).isNotEqualTo(other);
        assertThat(one.reference().digest())
                .isEqualTo(Digest.ofText("population\n"
                        + "north\telement:leadership\t40\telement:service-culture\t50\n"
                        + "south\telement:leadership\t80\telement:service-culture\t30\n"));
    }

    @Test
    void whatIsWrongWithAPopulationIsToldAtOnce() {
        PopulationBuilder builder = builder()
                .unit(NORTH, points(40, 50))
                .unit(NORTH, Map.of(LEADERSHIP, Points.of(1), MONITORING, Points.of(2)));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("the population is invalid: unit north stands twice, keep one;"
                        + " unit north lacks element:service-culture;"
                        + " unit north has element:monitoring, which is no node of the population;"
                        + " it has 1 units, a population has 2 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Population.builder(List.of()))
                .withMessage("the population is invalid: it has no nodes, give at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Population.builder(List.of(CULTURE, LEADERSHIP, CULTURE)))
                .withMessage("the population is invalid: node element:service-culture stands twice, keep one");
    }

    @Test
    void aUnitHasPointsWithinTheScale() {
        Map<Node, Points> outside = new TreeMap<>(Map.of(LEADERSHIP, Points.of(101), CULTURE, Points.of(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of(NORTH, outside))
                .withMessage("unit north is invalid: element:leadership has 101 points, which must be 0 to 100"
                        + " with at most nine decimals;"
                        + " element:service-culture has -1 points, which must be 0 to 100 with at most nine decimals");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of(NORTH, Map.of()))
                .withMessage("unit north is invalid: it has no values, give at least one node");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of(NORTH, points(1, 2)).at(MONITORING))
                .withMessage("'element:monitoring' is no node of unit north; use one of:"
                        + " element:leadership, element:service-culture");
    }

    @Test
    void anUnknownColumnIsRefused() {
        Population population = builder()
                .unit(NORTH, points(40, 50))
                .unit(SOUTH, points(80, 30))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> population.column(MONITORING))
                .withMessage("'element:monitoring' is no node of this population; use one of:"
                        + " element:leadership, element:service-culture");
    }

    @Test
    void aReferenceNeedsTwoUnitsAndANode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PopulationRef(1, List.of(), List.of(LEADERSHIP), Digest.ofText("")))
                .withMessage("the population is invalid: it has 1 units, which must be 2 or more; it has no nodes;"
                        + " element:leadership has a direction, but is no node of the population");
    }

    @Test
    void cardsOfGroupsAreAPopulationOfTheirElements() {
        List<ScoreCard> cards = cards(Questionnaires.nine(), Edition.EUROPEAN, Map.of("north", 2, "south", 5));
        Population population = Population.of(cards);
        assertThat(population.nodes()).hasSize(9);
        assertThat(population.find(NORTH).orElseThrow().values().values()).containsOnly(new BigDecimal("25"));
        assertThat(population.find(SOUTH).orElseThrow().values().values()).containsOnly(new BigDecimal("100"));
        assertThat(population.units()).contains(Unit.of(cards.get(0)));
    }

    @Test
    void cardsAreAPopulationOfWhateverTheyHold() {
        List<ScoreCard> cards = cards(Questionnaires.nine(), Edition.EUROPEAN, Map.of("north", 2, "south", 5));
        Node item = Node.of(ItemId.of("leadership"));
        Node design = Node.of(EuropeanDimension.DESIGN);
        List<Node> nodes = List.of(Node.INDEX, item, design);
        Population population = Population.of(cards, nodes);
        assertThat(population.nodes()).containsExactly(design, Node.INDEX, item);
        assertThat(population.find(NORTH)).contains(Unit.of(cards.get(0), nodes));
        assertThat(population.find(NORTH).orElseThrow().values().values()).containsOnly(new BigDecimal("25"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Population.of(cards, List.of(design, Node.of(IsoDimension.OPERATIONAL_EXCELLENCE))))
                .withMessageContaining(
                        "north has no score for dimension:operational-excellence, which the card does not hold")
                .withMessageContaining("south has no score for");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Population.of(cards, List.of()))
                .withMessage("the population is invalid: it has no nodes, give at least one");
    }

    @Test
    void cardsThatAreNoUnitsAreRefusedAllAtOnce() {
        Instrument nine = Questionnaires.nine();
        List<ScoreCard> cards =
                new ArrayList<>(cards(nine, Edition.EUROPEAN, new TreeMap<>(Map.of("north", 3, "south", 0))));
        cards.addAll(cards(nine, Edition.ISO, Map.of("east", 3)));
        cards.addAll(cards(Questionnaires.nine(Questionnaires.recommend()), Edition.EUROPEAN, Map.of("west", 3)));
        cards.add(StandardStrategy.withDefaults().score(Questionnaires.answers(nine, 1, 1, 1, 1, 1, 1, 1, 1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Population.of(cards))
                .withMessage("the cards are no population:"
                        + " south has no score for element:leadership, the reason is no-answers;"
                        + " a card names no group, score by group;"
                        + " east was scored by another strategy than north;"
                        + " west rests on another instrument than north");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of(cards.get(1)))
                .withMessage("the card is no unit of a population:"
                        + " south has no score for element:leadership, the reason is no-answers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Population.of(List.of(cards.get(0), cards.get(0))))
                .withMessage("the population is invalid: unit north stands twice, keep one;"
                        + " it has 1 units, a population has 2 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Population.of(List.of()))
                .withMessage("the population is invalid: it has 0 units, a population has 2 or more");
    }

    @Test
    void aFaultIsDataWithItsPlace() {
        List<ScoreCard> cards = cards(Questionnaires.nine(), Edition.EUROPEAN, Map.of("north", 3, "south", 0));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Population.of(cards))
                .satisfies(refusal -> {
                    assertThat(refusal.problems()).hasSize(1);
                    Problem problem = refusal.problems().get(0);
                    assertThat(problem.code()).isEqualTo("population.card-without-score");
                    assertThat(problem.place()).isEqualTo(Place.field("cards/south/element:leadership"));
                    assertThat(problem.parameters())
                            .containsExactly(
                                    Map.entry("card", "south"),
                                    Map.entry("node", "element:leadership"),
                                    Map.entry("reason", "no-answers"));
                    assertThat(refusal.text(Text.DUTCH))
                            .isEqualTo("van deze kaarten is geen populatie te maken: south heeft geen score voor"
                                    + " element:leadership, de reden: niemand heeft hierop geantwoord");
                });
    }

    @Test
    void aCardThatDoesNotHoldAnElementIsNoUnit() {
        ScoreCard card = cards(Questionnaires.nine(), Edition.EUROPEAN, Map.of("north", 3))
                .get(0);
        ScoreCard less = ScoreCard.builder()
                .instrument(card.instrument())
                .strategy(card.strategy())
                .tree(card.tree())
                .group(NORTH)
                .respondents(1)
                .blank(0)
                .addAllScores(card.scores().stream()
                        .filter(score -> !score.node().equals(MONITORING))
                        .toList())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of(less))
                .withMessage("the card is no unit of a population:"
                        + " north has no score for element:monitoring, which the card does not hold");
    }
}
