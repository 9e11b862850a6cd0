package io.github.serviceexcellence.card;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.framework.Element.SERVICE_CULTURE;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Lineage;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.strategy.MissingPolicy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Questionnaires;
import io.github.serviceexcellence.summary.Summariser;
import io.github.serviceexcellence.summary.Versions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LineageComparisonTest {
    private static final OwnConstruct BASIS = new OwnConstruct("basis", Text.english("Basis"));
    private static final OwnConstruct REST = new OwnConstruct("rest", Text.english("Rest"));
    private static final ScoreTree TREE = ScoreTree.builder("small", Text.english("Small"))
            .leaf(LEADERSHIP, MONITORING, SERVICE_CULTURE)
            .whole(BASIS, LEADERSHIP, MONITORING)
            .whole(REST, SERVICE_CULTURE)
            .index(BASIS, REST)
            .build();

    private static final Instrument EARLIER =
            version("1", item("a", LEADERSHIP), item("b", MONITORING), item("c", SERVICE_CULTURE));
    /** The item on leadership has another id, and that on the culture another wording. */
    private static final Instrument LATER = version(
            "2",
            reworded("c", "Other", SERVICE_CULTURE),
            reworded("x", "Statement a", LEADERSHIP),
            item("b", MONITORING));

    private static final Lineage LINEAGE = Lineage.between(EARLIER, LATER, Map.of(ItemId.of("a"), ItemId.of("x")));

    private final StandardStrategy strategy = StandardStrategy.withDefaults().withTree(TREE);
    private final ScoreCard before = strategy.score(answers(EARLIER, 1, 2, 3));
    private final ScoreCard after = strategy.score(answers(LATER, 5, 3, 3));

    private static ItemBuilder reworded(String id, String wording, Construct measures) {
        return Item.builder(id)
                .wording(Text.english(wording))
                .scale(Scale.range(1, 5))
                .measures(measures)
                .voice(Voice.EMPLOYEE);
    }

    private static Instrument version(String version, ItemBuilder... items) {
        InstrumentBuilder instrument = Instrument.builder("scan", version).title(Text.english("Scan"));
        for (ItemBuilder item : items) {
            instrument.item(item);
        }
        return instrument.build();
    }

    private static Node node(String id) {
        return Node.of(ItemId.of(id));
    }

    private static List<Node> nodes(ScoreCardDifference difference) {
        return difference.changes().stream()
                .map(ScoreCardDifference.Change::node)
                .toList();
    }

    @Test
    void onlyWhatIsTheSameIsCompared() {
        ScoreCardDifference moved = after.minus(before, LINEAGE);

        assertThat(nodes(moved))
                .containsExactly(Node.of(BASIS), Node.of(LEADERSHIP), Node.of(MONITORING), node("x"), node("b"));
        assertThat(moved.notComparable())
                .containsExactly(Node.INDEX, Node.of(REST), Node.of(SERVICE_CULTURE), node("c"));
        // from 1 and 2 to 3 and 3 on 1 to 5
        assertThat(moved.change(node("x")).points()).contains(Points.of(50));
        assertThat(moved.change(Node.of(BASIS)).points()).contains(Points.parse("37.5"));
        assertThat(moved.negated().change(node("x")).points()).contains(Points.of(-50));
        assertThat(moved.negated().notComparable()).isEqualTo(moved.notComparable());
        assertThat(moved.isConfidential()).isTrue();
        assertThat(after.minus(after).notComparable()).isEmpty();
    }

    @Test
    void whatWasNotComparedSaysWhy() {
        ScoreCardDifference moved = after.minus(before, LINEAGE);

        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> moved.change(Node.INDEX));
        assertThat(thrown)
                .hasMessage(
                        "index was not compared, since what is asked about it differs between the two cards; leave it out, as"
                                + " all of notComparable()");
        assertThat(thrown.text(Text.DUTCH))
                .isEqualTo(
                        "index is niet vergeleken, want de vragen erover verschillen tussen de twee kaarten; laat weg wat in"
                                + " notComparable() staat");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> moved.change(node("z")))
                .withMessage(
                        "'item:z' is no node of these cards; use one of: own:basis, element:leadership, element:monitoring,"
                                + " item:x, item:b");
    }

    @Test
    void whatIsOnTheEarlierCardOnlyIsListedToo() {
        Instrument shorter = version("2", item("a", LEADERSHIP), item("b", MONITORING));
        ScoreCard later = strategy.score(answers(shorter, 2, 2));

        assertThat(later.minus(before, Lineage.between(EARLIER, shorter)).notComparable())
                .containsExactly(Node.INDEX, Node.of(REST), Node.of(SERVICE_CULTURE), node("c"));
    }

    @Test
    void aLeafThatNeitherVersionMeasuresChangesNothing() {
        Instrument one = version("1", item("a", LEADERSHIP), item("b", MONITORING));
        Instrument two = version("2", item("b", MONITORING), item("a", LEADERSHIP));
        ScoreCardDifference moved =
                strategy.score(answers(two, 2, 2)).minus(strategy.score(answers(one, 1, 1)), Lineage.between(one, two));

        assertThat(moved.notComparable()).isEmpty();
        assertThat(moved.change(Node.INDEX).points()).isEmpty();
        assertThat(moved.change(Node.of(BASIS)).points()).contains(Points.of(25));
    }

    @Test
    void publishedCardsAreComparedAsTheyAreShown() {
        AnonymityFloor floor = AnonymityFloor.of(2);
        ScoreCardDifference moved = floor.apply(after).minus(floor.apply(before), LINEAGE);

        assertThat(moved.isConfidential()).isFalse();
        assertThat(moved.change(node("x")).points()).isEmpty();
        assertThat(moved.notComparable()).contains(Node.INDEX, node("c"));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        StandardStrategy other = StandardStrategy.withDefaults()
                .withStage(ItemStage.withDefaults().withMinimumAnswered(75));
        ScoreCard strange = other.score(answers(LATER, 5, 3, 3)).withVoice(Voice.CUSTOMER);
        Lineage backwards = Lineage.between(LATER, EARLIER);

        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> strange.minus(before, backwards));

        assertThat(thrown)
                .hasMessage(
                        "the cards are not comparable: one was made by " + before.strategy() + ", the other by "
                                + strange.strategy() + "; score both with one strategy; one has the tree " + TREE
                                + ", the other dimensions-european; score both in one tree; one holds answers of several voices or an"
                                + " unknown one, the other of voice customer; compare cards of the same voice; the lineage begins with"
                                + " scan 2, and the earlier card rests on scan 1, whose items or version differ; take the lineage"
                                + " between the instruments of both cards; the lineage leads to scan 1, and the later card rests on"
                                + " scan 2, whose items or version differ; take the lineage between the instruments of both cards");
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path(), Problem::code)
                .containsExactly(
                        tuple("strategy", "card.other-strategy"),
                        tuple("tree", "card.other-tree"),
                        tuple("voice", "card.other-voice"),
                        tuple("lineage", "card.lineage-from-other"),
                        tuple("lineage", "card.lineage-to-other"));
        assertThat(thrown.text(Text.DUTCH))
                .contains(
                        "; de Lineage begint bij scan 2, maar de eerdere kaart berust op scan 1, met andere items of een andere"
                                + " versie; neem de Lineage tussen de instrumenten van beide kaarten; de Lineage eindigt bij scan 1,"
                                + " maar de latere kaart berust op scan 2, met andere items of een andere versie; neem de Lineage"
                                + " tussen de instrumenten van beide kaarten");
    }

    @Test
    void thePlainDifferenceNamesTheLineage() {
        InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, () -> after.minus(before));
        assertThat(thrown)
                .hasMessage(
                        "the cards are not comparable: one rests on scan 1, the other on scan 2, whose items or version differ;"
                                + " compare cards of one instrument, or give the lineage of its versions");
        assertThat(thrown.text(Text.DUTCH))
                .isEqualTo(
                        "de scorekaarten zijn niet te vergelijken: de ene berust op scan 1, de andere op scan 2, met andere items"
                                + " of een andere versie; vergelijk kaarten van hetzelfde instrument, of geef de Lineage van de versies"
                                + " mee");
    }

    private ScoreCard weighed(Instrument instrument, String items, int... weights) {
        Map<ItemId, BigDecimal> given = new HashMap<>();
        for (int item = 0; item < weights.length; item++) {
            given.put(ItemId.of(items.substring(item, item + 1)), BigDecimal.valueOf(weights[item]));
        }
        ItemStage stage = ItemStage.withDefaults().withItemWeights(given);
        return strategy.withStage(stage).score(answers(instrument, 1, 2, 3));
    }

    @Test
    void whatIsTheSameMustBeTreatedAlike() {
        ScoreCard earlier = weighed(EARLIER, "abc", 1, 2, 3);
        // the weight of c may change: it is another item
        assertThat(nodes(weighed(LATER, "xbc", 1, 2, 5).minus(earlier, LINEAGE)))
                .contains(Node.of(BASIS));

        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class,
                () -> weighed(LATER, "xbc", 3, 2, 3).minus(earlier, LINEAGE));
        assertThat(thrown)
                .hasMessage(
                        "the cards are not comparable: x had another normalisation or weight; let both strategies treat what is"
                                + " the same alike");
        assertThat(thrown.text(Text.DUTCH))
                .isEqualTo(
                        "de scorekaarten zijn niet te vergelijken: voor x gold eerst een andere normalisatie of een ander gewicht; kies"
                                + " in beide strategieën hetzelfde voor wat gelijk bleef");
    }

    @Test
    void differentPartsMustNotBeLeftOutOfWhatIsCompared() {
        StandardStrategy excluding = strategy.withMissing(MissingPolicy.exclude(50));
        ScoreCard all = excluding.score(answers(EARLIER, 1, 2, 3));
        ScoreCard some = excluding.score(answers(LATER, 5, 3));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> some.minus(all, LINEAGE))
                .withMessage(
                        "the cards are not comparable: they leave out different parts of own:basis; score both without excluding");
    }

    @Property(tries = 200)
    void aChangeIsThatFromTheCopiedRows(@ForAll long seed) {
        Versions versions = new Versions(seed);
        Lineage lineage = Lineage.between(versions.earlier, versions.later, versions.renamed);
        List<Response> rows = versions.answers(versions.earlier, 6, true);
        ScoreCard earlier = score(versions.earlier, rows);
        ScoreCard copied =
                score(versions.later, rows.stream().map(versions::rewritten).toList());
        ScoreCard later = score(versions.later, versions.answers(versions.later, 6, true));

        ScoreCardDifference moved = later.minus(earlier, lineage);

        Set<Node> expected = compared(versions, later);
        assertThat(nodes(moved)).containsExactlyInAnyOrderElementsOf(expected);
        for (ScoreCardDifference.Change change : moved.changes()) {
            assertThat(change.before()).isEqualTo(copied.score(change.node()).points());
            assertThat(change.after()).isEqualTo(later.score(change.node()).points());
        }
        assertThat(moved.notComparable()).doesNotHaveDuplicates().noneMatch(expected::contains);
        Set<Node> told = new LinkedHashSet<>(expected);
        told.addAll(moved.notComparable());
        assertThat(told).containsAll(later.scores().stream().map(Score::node).toList());
    }

    private ScoreCard score(Instrument instrument, List<Response> rows) {
        return strategy.score(Summariser.of(instrument, strategy.stage())
                .summarise(Questionnaires.table(instrument, rows))
                .total());
    }

    /** By what was decided when the versions were made. */
    private static Set<Node> compared(Versions versions, ScoreCard card) {
        Set<Node> comparable = versions.comparable();
        Set<Node> measured = new LinkedHashSet<>();
        for (Instrument version : List.of(versions.earlier, versions.later)) {
            Summariser.of(version, ItemStage.withDefaults())
                    .empty()
                    .constructs()
                    .forEach(measured::add);
        }
        List<Node> compared = new ArrayList<>();
        for (Node node : card.scores().stream().map(Score::node).toList()) {
            List<Node> leaves = card.tree().leavesOf(node).isEmpty()
                    ? List.of(node)
                    : card.tree().leavesOf(node);
            boolean same = leaves.stream().allMatch(leaf -> comparable.contains(leaf) || !measured.contains(leaf));
            if (node.item().map(versions.same::containsKey).orElse(same)) {
                compared.add(node);
            }
        }
        return new LinkedHashSet<>(compared);
    }
}
