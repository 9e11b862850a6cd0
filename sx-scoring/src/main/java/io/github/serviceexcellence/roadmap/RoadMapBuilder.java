package io.github.serviceexcellence.roadmap;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.gate.ConditionPart;
import io.github.serviceexcellence.gate.ConditionResult;
import io.github.serviceexcellence.gate.Gate;
import io.github.serviceexcellence.gate.GateOutcome;
import io.github.serviceexcellence.gate.GateThreshold;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Says what may be done and what limits it, and makes the {@link RoadMap}. Not safe for use by several threads.
 *
 * <p>Without limits, all candidates that help are steps, in the order of the model.
 */
public final class RoadMapBuilder {
    /** So many fit in the bits of a number. */
    private static final int MOST = 60;

    private final StandardStrategy strategy;
    private final ScoreCard card;
    private final Faults early = new Faults();
    private final SortedMap<Node, Candidate> named = new TreeMap<>();
    private final SortedSet<Node> withoutScore = new TreeSet<>();
    private final SortedMap<Node, BigDecimal> importance = new TreeMap<>();
    private Optional<Points> elements = Optional.empty();
    private Optional<Gate> gate = Optional.empty();
    private Precedence precedence = Precedence.framework();
    private int steps = MOST;
    private Optional<BigDecimal> budget = Optional.empty();

    RoadMapBuilder(StandardStrategy strategy, ScoreCard card) {
        this.strategy = Objects.requireNonNull(strategy, "strategy");
        this.card = Objects.requireNonNull(card, "card");
    }

    /**
     * Adds a candidate that costs nothing.
     *
     * @param node the construct whose score may rise
     * @param target the points it would have
     * @return this builder
     * @throws IllegalArgumentException if the candidate cannot be, as {@link Candidate} says
     */
    public RoadMapBuilder raise(Node node, Points target) {
        return raise(node, target, BigDecimal.ZERO);
    }

    /**
     * Adds a candidate.
     *
     * @param node the construct whose score may rise
     * @param target the points it would have
     * @param cost what that costs
     * @return this builder
     * @throws IllegalArgumentException if the candidate cannot be, as {@link Candidate} says
     */
    public RoadMapBuilder raise(Node node, Points target, BigDecimal cost) {
        Candidate candidate = new Candidate(node, target, cost);
        early.check(!named.containsKey(node), "candidates/" + node, RoadMapProblem.TWICE, node);
        named.putIfAbsent(node, candidate);
        return this;
    }

    /**
     * Adds every element of the strategy's tree whose score is lower, at no cost, besides those that are named.
     *
     * @param target the points that each would have
     * @return this builder
     */
    public RoadMapBuilder raiseElements(Points target) {
        elements = Optional.of(target);
        return this;
    }

    /**
     * Has what a gate still asks for come first: each score that keeps the next level from being held is a candidate, at no cost, up to its
     * threshold, besides those that are named.
     *
     * @param given the gate
     * @return this builder
     */
    public RoadMapBuilder gate(Gate given) {
        gate = Optional.of(given);
        return this;
    }

    /**
     * Ranks by what matters: a point gained counts as much as its importance.
     *
     * @param given how much each candidate matters, 0 or more; only proportions count
     * @return this builder
     */
    public RoadMapBuilder importance(Map<Node, BigDecimal> given) {
        importance.clear();
        importance.putAll(given);
        return this;
    }

    /**
     * Sets what must come before what; {@link Precedence#framework()} if never called.
     *
     * @param given the pairs
     * @return this builder
     */
    public RoadMapBuilder precedence(Precedence given) {
        precedence = Objects.requireNonNull(given, "precedence");
        return this;
    }

    /**
     * Limits the number of steps.
     *
     * @param most 1 or more
     * @return this builder
     */
    public RoadMapBuilder atMost(int most) {
        early.check(most >= 1, "steps", RoadMapProblem.STEPS, most);
        steps = most;
        return this;
    }

    /**
     * Limits what the steps may cost together.
     *
     * @param most 0 or more, in the unit of the costs
     * @return this builder
     */
    public RoadMapBuilder within(BigDecimal most) {
        early.check(Decimals.isShort(most) && most.signum() >= 0, "budget", RoadMapProblem.BUDGET);
        budget = Optional.of(most);
        return this;
    }

    /**
     * Makes the road map.
     *
     * @return the best steps that are allowed; none, and the reason why, if the card has no index
     * @throws IllegalArgumentException telling every fault: a card by another strategy, a candidate named twice, that is a whole,
     *     or that need not rise, more than 60 candidates, a missing importance, a limit that is none
     */
    public RoadMap build() {
        Faults faults = new Faults();
        faults.addAll("", early);
        faults.check(
                card.strategy().equals(strategy.description()),
                "card",
                () -> RoadMapProblem.OTHER_STRATEGY.with(card.strategy(), strategy.description()));
        // without the right strategy nothing else can be told
        faults.throwIfAny(RoadMapProblem.INVALID);
        List<Candidate> candidates = candidates(faults);
        faults.check(candidates.size() <= MOST, "candidates", RoadMapProblem.TOO_MANY, candidates.size(), MOST);
        candidates.forEach(candidate -> checkImportance(candidate.node(), faults));
        importance.keySet().retainAll(candidates.stream().map(Candidate::node).toList());
        faults.throwIfAny(RoadMapProblem.INVALID);
        RoadMap.Builder known = RoadMap.builder()
                .isConfidential(card.isConfidential())
                .addAllWithoutScore(withoutScore)
                .putAllImportance(importance)
                .putAllTitles(titles(candidates));
        if (card.index().points().isEmpty()) {
            return known.absence(card.index().absence().map(Absence::reason))
                    .method(PlanMethod.EXHAUSTIVE)
                    .build();
        }
        return new Planner(strategy, card, gate, candidates, precedence, importance).plan(steps, budget, known);
    }

    /** What the card calls those nodes that the framework does not know. */
    private Map<Node, Text> titles(List<Candidate> candidates) {
        Map<Node, Text> titles = new TreeMap<>();
        Stream.concat(candidates.stream().map(Candidate::node), withoutScore.stream())
                .map(Node::asIs)
                .forEach(node ->
                        Optional.ofNullable(card.titles().get(node)).ifPresent(title -> titles.put(node, title)));
        return titles;
    }

    private List<Candidate> candidates(Faults faults) {
        SortedMap<Node, Candidate> all = new TreeMap<>();
        named.values().forEach(candidate -> keep(candidate, faults).ifPresent(kept -> all.put(kept.node(), kept)));
        SortedMap<Node, Points> asked = new TreeMap<>();
        elements.ifPresent(target -> card.tree().leaves().stream()
                .filter(leaf -> leaf.term().filter(Element.class::isInstance).isPresent())
                .forEach(leaf -> asked.put(leaf, target)));
        blockers().forEach((node, target) -> asked.merge(node, target, RoadMapBuilder::higher));
        asked.forEach((node, target) -> {
            if (!named.containsKey(node) && isBelow(node, target)) {
                all.put(node, new Candidate(node, target, BigDecimal.ZERO));
            }
        });
        return List.copyOf(all.values());
    }

    private Optional<Candidate> keep(Candidate candidate, Faults faults) {
        Node node = candidate.node();
        String field = "candidates/" + node;
        faults.check(!card.tree().wholes().contains(node), field, RoadMapProblem.WHOLE, node);
        Optional<Points> points = card.find(node).flatMap(Score::points);
        if (points.isEmpty()) {
            withoutScore.add(node);
            return Optional.empty();
        }
        boolean rises = points.get().compareTo(candidate.target()) < 0;
        faults.check(rises, field, RoadMapProblem.NO_RISE, node, points.get(), candidate.target());
        return Optional.of(candidate);
    }

    private boolean isBelow(Node node, Points target) {
        Optional<Points> points = card.find(node).flatMap(Score::points);
        if (points.isEmpty()) {
            withoutScore.add(node);
        }
        return points.filter(now -> now.compareTo(target) < 0).isPresent();
    }

    /** What keeps the next level of the gate from being held, and the points that it asks for; wholes rise with their parts. */
    private SortedMap<Node, Points> blockers() {
        SortedMap<Node, Points> blockers = new TreeMap<>();
        List<ConditionPart> parts = new ArrayList<>();
        gate.map(given -> given.judge(card).blockers()).stream()
                .flatMap(List::stream)
                .map(ConditionResult::parts)
                .forEach(parts::addAll);
        for (ConditionPart part : parts) {
            boolean own = part.node().isConstruct() && !card.tree().wholes().contains(part.node());
            if (own && part.outcome() != GateOutcome.HELD) {
                blockers.merge(part.node(), reaching(part.threshold()), RoadMapBuilder::higher);
            }
        }
        return blockers;
    }

    private static Points higher(Points one, Points other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static Points reaching(GateThreshold threshold) {
        return threshold.included()
                ? threshold.points()
                : Points.ofBillionths(threshold.points().billionths() + 1);
    }

    private void checkImportance(Node node, Faults faults) {
        BigDecimal given = importance.get(node);
        boolean known = given != null && given.signum() >= 0 && Decimals.isShort(given);
        faults.check(importance.isEmpty() || known, "importance/" + node, RoadMapProblem.NO_IMPORTANCE, node);
    }
}
