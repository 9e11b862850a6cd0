package io.github.serviceexcellence.card;

import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Lineage;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two cards that rest on two versions of an instrument, in what a lineage says is the same. */
final class LineageComparison {
    /** What a strategy chooses for single items stands behind these names. */
    private static final String WEIGHT = "item.weight.";

    private static final String WEIGHTS = "item.weights";
    private static final String NORMALISATION = "item.normalisation";
    /** So many items are told in a message. */
    private static final int MOST_TOLD = 10;

    private final ScoreCard earlier;
    private final ScoreCard later;
    private final Lineage lineage;
    private final Set<Node> notComparable;
    private final Map<Node, Boolean> known = new HashMap<>();

    LineageComparison(ScoreCard earlier, ScoreCard later, Lineage lineage) {
        this.earlier = earlier;
        this.later = later;
        this.lineage = lineage;
        notComparable = nodes(lineage.notComparable());
    }

    private static Set<Node> nodes(List<Lineage.Measured> measured) {
        return measured.stream()
                .map(each -> Node.of(each.construct(), each.aspect()))
                .collect(Collectors.toSet());
    }

    ScoreCardDifference difference() {
        Faults faults = new Faults();
        checkStrategies(faults);
        later.checkTree(earlier, faults);
        later.checkVoice(earlier, faults);
        faults.check(
                InstrumentRef.of(lineage.earlier()).equals(earlier.instrument()),
                "lineage",
                CardProblem.LINEAGE_FROM_OTHER,
                lineage.earlier(),
                earlier.instrument());
        faults.check(
                InstrumentRef.of(lineage.later()).equals(later.instrument()),
                "lineage",
                CardProblem.LINEAGE_TO_OTHER,
                lineage.later(),
                later.instrument());
        List<Pair> pairs = faults.isEmpty() ? pairs() : List.of();
        checkExcluded(pairs, faults);
        faults.throwIfAny(CardProblem.NOT_COMPARABLE);
        List<ScoreCardDifference.Change> changes = pairs.stream()
                .map(pair -> new ScoreCardDifference.Change(
                        pair.after().node(),
                        pair.before().points(),
                        pair.after().points()))
                .toList();
        return new ScoreCardDifference(
                changes, rest(later, earlier, pairs), earlier.isConfidential() || later.isConfidential());
    }

    private void checkStrategies(Faults faults) {
        StrategyDescription before = earlier.strategy();
        StrategyDescription after = later.strategy();
        boolean same =
                before.name().equals(after.name()) && withoutItems(before).equals(withoutItems(after));
        faults.check(same, "strategy", () -> CardProblem.OTHER_STRATEGY.with(before, after));
        List<ItemId> different = lineage.same().stream()
                .filter(this::isTreatedOtherwise)
                .map(Lineage.Same::later)
                .toList();
        faults.check(
                !same || different.isEmpty(),
                "strategy",
                () -> CardProblem.OTHER_ITEM_CHOICES.with(
                        Word.list(different, MOST_TOLD, item -> Word.same(item.value()))));
    }

    private static Map<String, String> withoutItems(StrategyDescription strategy) {
        Map<String, String> options = new HashMap<>(strategy.options());
        options.keySet()
                .removeIf(option ->
                        option.startsWith(WEIGHT) || option.equals(WEIGHTS) || option.startsWith(NORMALISATION + "."));
        return options;
    }

    /** Weights count within a construct, so that those of one that is not comparable make no difference. */
    private boolean isTreatedOtherwise(Lineage.Same pair) {
        return !normalisation(earlier, pair.earlier()).equals(normalisation(later, pair.later()))
                || (!weight(earlier, pair.earlier()).equals(weight(later, pair.later())) && isWeighed(pair.later()));
    }

    private static Optional<String> normalisation(ScoreCard card, ItemId item) {
        Map<String, String> options = card.strategy().options();
        return Stream.of(NORMALISATION + "." + item, NORMALISATION)
                .filter(options::containsKey)
                .findFirst()
                .map(options::get);
    }

    private static String weight(ScoreCard card, ItemId item) {
        return card.strategy().options().getOrDefault(WEIGHT + item, "1");
    }

    private boolean isWeighed(ItemId id) {
        Item item = lineage.later().item(id);
        return item.construct().stream()
                .flatMap(construct -> construct.lineage().stream())
                .anyMatch(construct -> !notComparable.contains(Node.of(construct, item.aspect())));
    }

    /** Two scores of one node, or of an item that is the same. */
    private record Pair(Score before, Score after) {}

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Score after : later.scores()) {
            counterpart(after.node()).flatMap(earlier::find).ifPresent(before -> pairs.add(new Pair(before, after)));
        }
        return pairs;
    }

    private Optional<Node> counterpart(Node node) {
        Optional<ItemId> item = node.item();
        return item.isPresent()
                ? item.flatMap(lineage::earlierOf).map(Node::of)
                : Optional.of(node).filter(this::isComparable);
    }

    /** A whole if all its parts are; a leaf that neither version measures is as it was. */
    private boolean isComparable(Node node) {
        Boolean before = known.get(node);
        if (before != null) {
            return before;
        }
        List<Node> parts = later.tree().partsOf(node);
        boolean comparable =
                parts.isEmpty() ? !notComparable.contains(node) : parts.stream().allMatch(this::isComparable);
        known.put(node, comparable);
        return comparable;
    }

    private void checkExcluded(List<Pair> pairs, Faults faults) {
        String different = pairs.stream()
                .filter(pair -> !pair.before().excluded().equals(pair.after().excluded()))
                .map(pair -> pair.after().node().code())
                .collect(Collectors.joining(", "));
        faults.check(different.isEmpty(), ScoreCard.SCORES, CardProblem.OTHER_PARTS, different);
    }

    /** What is on a card and in no pair: of the later card, and then of the earlier one. */
    private static List<Node> rest(ScoreCard later, ScoreCard earlier, List<Pair> pairs) {
        Set<Node> before = nodes(pairs, Pair::before);
        Set<Node> after = nodes(pairs, Pair::after);
        Stream<Node> ofLater = nodes(later).filter(node -> !after.contains(node));
        // an item that took the id of a dropped one is told as what it is now
        Stream<Node> ofEarlier = nodes(earlier).filter(node -> !before.contains(node) && !after.contains(node));
        return Stream.concat(ofLater, ofEarlier).distinct().toList();
    }

    private static Stream<Node> nodes(ScoreCard card) {
        return card.scores().stream().map(Score::node);
    }

    private static Set<Node> nodes(List<Pair> pairs, Function<Pair, Score> side) {
        return pairs.stream().map(side).map(Score::node).collect(Collectors.toSet());
    }
}
