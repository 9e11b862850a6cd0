package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.ConstructKind;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.summary.Imputation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the cards of a survey are about, as far as a guard can know it: which constructs, and which items count for them. */
final class Measured {
    /** The kinds whose items count for something larger too. */
    private static final Set<String> PARTS = Set.of(ConstructKind.FACET.code() + ":", ConstructKind.TOPIC.code() + ":");
    /** What puts nothing into one group's scores that another said. */
    private static final Set<String> OF_THEIR_OWN = Stream.of(Imputation.values())
            .filter(imputation -> !imputation.needsTable())
            .map(Imputation::code)
            .collect(Collectors.toUnmodifiableSet());

    /** An ordered average has weights for so many parts, if not for fewer. */
    private static final int MOST_TRIED = 20;

    private static final String MEAN = Aggregations.arithmeticMean().name();

    private final List<Scored> units;
    private final ScoreCard overall;
    /** By construct, the items that count for it; none if that is not known. */
    private final Map<Node, List<Node>> items = new LinkedHashMap<>();
    /** The constructs of which the guard knows what their scores are. */
    private final Set<Node> known = new LinkedHashSet<>();

    /** All respondents come first, and then each group. */
    Measured(List<Scored> units) {
        this.units = units;
        this.overall = units.get(0).card();
        overall.scores().stream()
                .map(Score::node)
                .filter(node ->
                        node.isConstruct() && overall.tree().partsOf(node).isEmpty())
                .forEach(node -> items.put(node, itemsOf(node)));
        items.keySet().stream().filter(this::isKnown).forEach(known::add);
    }

    private List<Node> itemsOf(Node construct) {
        return units.get(0)
                .summary()
                .map(known -> known.items(construct))
                .orElseGet(() -> units.stream()
                        .flatMap(unit -> unit.card().find(construct).stream())
                        .flatMap(score -> score.contributions().stream())
                        .map(Contribution::part)
                        .distinct()
                        .toList());
    }

    /** The items that count for a construct. */
    List<Node> items(Node construct) {
        return items.getOrDefault(construct, List.of());
    }

    /**
     * The constructs that are known, in the order in which they are decided on: where two share items the first is shown with them. Those
     * in the tree come first, and larger ones before their parts.
     */
    List<Node> constructs() {
        Set<Node> leaves = new HashSet<>(overall.tree().leaves());
        List<Node> sorted = new ArrayList<>(known);
        sorted.sort(Comparator.comparing((Node node) -> !leaves.contains(node))
                .thenComparing(node -> -items(node).size()));
        return sorted;
    }

    /** Whatever stands on a card and is none of these: what only a strategy of somebody's own knows. */
    Set<Node> unknown() {
        Set<Node> unknown = new LinkedHashSet<>();
        for (Scored unit : units) {
            for (Score score : unit.card().scores()) {
                boolean whole = !overall.tree().partsOf(score.node()).isEmpty();
                if (!whole && !known.contains(score.node()) && !isItemOrIndex(score.node())) {
                    unknown.add(score.node());
                }
            }
        }
        return unknown;
    }

    private static boolean isItemOrIndex(Node node) {
        return node.item().isPresent() || node.equals(Node.INDEX);
    }

    private boolean isKnown(Node construct) {
        boolean same = units.stream().allMatch(unit -> isOfSummary(construct, unit));
        if (!same) {
            return false;
        }
        if (!items(construct).isEmpty()) {
            return true;
        }
        boolean inTree = overall.tree().leaves().contains(construct);
        return units.get(0).summary().isPresent() ? !hasPoints(construct) : inTree || !itemsCollected();
    }

    /** A strategy may have made something else of it. */
    private static boolean isOfSummary(Node construct, Scored unit) {
        return unit.summary()
                .map(known -> unit.card()
                        .find(construct)
                        .flatMap(Score::points)
                        .equals(known.sum(construct).points()))
                .orElse(true);
    }

    private boolean hasPoints(Node node) {
        return units.stream()
                .anyMatch(unit -> unit.card().find(node).flatMap(Score::points).isPresent());
    }

    /** Whether the cards tell which items count. */
    boolean itemsCollected() {
        return overall.items().stream()
                .anyMatch(item -> item.absence()
                        .filter(absence -> absence.reason() == AbsenceReason.NOT_COLLECTED)
                        .isEmpty());
    }

    /** Whether a construct's items count for a larger one too, in kind: all that is known where items were not collected. */
    static boolean isPart(Node construct) {
        return PARTS.stream().anyMatch(construct.code()::startsWith);
    }

    private String option(String name) {
        return overall.strategy().options().getOrDefault(name, "");
    }

    /** Whether a respondent's score is the mean of the answers, so that items are parts of it. */
    boolean isMean() {
        return option("item.aggregation").equals(MEAN);
    }

    /** Whether each answered item of a construct weighs the same in a respondent's score, and nothing else is in it. */
    boolean countsItemsAlike() {
        return option("item.weights").equals("equal")
                && option("item.imputation").equals(Imputation.NONE.code());
    }

    /** Whether no respondent is left out for what he or she answered. */
    boolean leavesNobodyOut() {
        try {
            return isTotal(Aggregations.parse(option("item.aggregation")));
        } catch (InvalidInputException e) {
            // one of somebody's own may do anything
            return false;
        }
    }

    /** Whether blanks that count as 0 may make a score what it is, whatever the answers: of the minimum one blank is all. */
    boolean blanksMayDecide() {
        return !isMean() && option("item.imputation").equals(Imputation.UNANSWERED_AS_ZERO.code()) && leavesNobodyOut();
    }

    /** Whether a score depends on so many answers beside so many blanks that count as 0. */
    boolean matters(int answers, int blanks) {
        Aggregation aggregation = Aggregations.parse(option("item.aggregation"));
        List<Aggregation.Part> zeros = parts(answers + blanks, Points.ZERO);
        List<Aggregation.Part> full = parts(answers, Points.HUNDRED);
        full.addAll(zeros.subList(answers, zeros.size()));
        return !aggregation.aggregate(full).equals(aggregation.aggregate(zeros));
    }

    /** Whether it has a value for answers of 0 points wherever it has one for others. */
    private static boolean isTotal(Aggregation aggregation) {
        boolean total = true;
        for (int number = 1; number <= MOST_TRIED; number++) {
            List<Aggregation.Part> parts = parts(number, Points.HUNDRED);
            List<Aggregation.Part> zeros = parts(number, Points.ZERO);
            boolean answered = aggregation.aggregate(parts).isPresent();
            total &= aggregation.aggregate(zeros).isPresent() == answered;
            parts.set(0, zeros.get(0));
            total &= aggregation.aggregate(parts).isPresent() == answered;
        }
        return total;
    }

    private static List<Aggregation.Part> parts(int number, Points points) {
        List<Aggregation.Part> parts = new ArrayList<>();
        for (int part = 0; part < number; part++) {
            parts.add(new Aggregation.Part(Node.indicator("p" + part), points, BigDecimal.ONE));
        }
        return parts;
    }

    /** Whether scores of a group hold nothing that others said. */
    boolean isOfTheirOwn() {
        return OF_THEIR_OWN.contains(option("item.imputation"));
    }
}
