package io.github.serviceexcellence.roadmap;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.gate.ConditionPart;
import io.github.serviceexcellence.gate.Gate;
import io.github.serviceexcellence.gate.GateLevel;
import io.github.serviceexcellence.gate.GateOutcome;
import io.github.serviceexcellence.gate.LevelResult;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Chooses the steps of a road map. A set of candidates is a number with a bit for each, in the order of their codes. */
final class Planner {
    /** With so many there are 4,096 sets. */
    private static final int MOST_TO_COMPARE = 12;

    private final StandardStrategy strategy;
    private final ScoreCard card;
    private final Optional<Gate> gate;
    private final List<Candidate> candidates;
    private final Map<Node, BigDecimal> importance;
    /** For each candidate those that must come before it. */
    private final long[] before;

    Planner(
            StandardStrategy strategy,
            ScoreCard card,
            Optional<Gate> gate,
            List<Candidate> candidates,
            Precedence precedence,
            Map<Node, BigDecimal> importance) {
        this.strategy = strategy;
        this.card = card;
        this.gate = gate;
        this.candidates = candidates;
        this.importance = importance;
        this.before = new long[candidates.size()];
        Map<Node, Integer> places = new HashMap<>();
        for (int place = 0; place < before.length; place++) {
            places.put(candidates.get(place).node(), place);
        }
        for (int place = 0; place < before.length; place++) {
            before[place] = before(candidates.get(place).node(), precedence, places);
        }
    }

    /** Also through what is no candidate itself: what comes before that comes before the node too. */
    private static long before(Node node, Precedence precedence, Map<Node, Integer> places) {
        long found = 0;
        Set<Node> seen = new HashSet<>();
        Deque<Node> left = new ArrayDeque<>(precedence.before(node));
        while (!left.isEmpty()) {
            Node first = left.pop();
            if (seen.add(first)) {
                Integer place = places.get(first);
                found |= place == null ? 0 : 1L << place;
                left.addAll(precedence.before(first));
            }
        }
        return found;
    }

    /** What a set of steps leads to. */
    private record Outcome(long set, int levels, BigDecimal gain, BigDecimal cost, Points index, List<GateLevel> held) {
        /** Of steps that may come next: what opens a level, then what gains most, whatever it costs. */
        boolean comesBefore(@Nullable Outcome other) {
            return other == null || levels > other.levels || (levels == other.levels && gain.compareTo(other.gain) > 0);
        }

        /** Sets that are as good in all else are told apart by their codes: the first that only one of them has decides. */
        boolean isBetterThan(@Nullable Outcome other) {
            if (other == null) {
                return true;
            }
            int order = Integer.compare(levels, other.levels);
            order = order != 0 ? order : gain.compareTo(other.gain);
            order = order != 0 ? order : other.cost.compareTo(cost);
            order = order != 0 ? order : Long.bitCount(other.set) - Long.bitCount(set);
            return order != 0 ? order > 0 : (set & Long.lowestOneBit(set ^ other.set)) != 0;
        }
    }

    RoadMap plan(int steps, Optional<BigDecimal> budget, RoadMap.Builder known) {
        boolean all = candidates.size() <= MOST_TO_COMPARE;
        Outcome now = outcome(0);
        Outcome best = all ? compared(now, steps, budget) : taken(now, steps, budget);
        return known.before(Optional.of(now.index))
                .method(all ? PlanMethod.EXHAUSTIVE : PlanMethod.GREEDY)
                .addAllCandidates(candidates)
                .addAllSteps(ordered(now, best.set))
                .build();
    }

    private Outcome compared(Outcome now, int steps, Optional<BigDecimal> budget) {
        Outcome best = now;
        for (long set = 1; set < 1L << candidates.size(); set++) {
            if (isAllowed(set, steps, budget)) {
                Outcome outcome = outcome(set);
                best = helps(outcome, now) && outcome.isBetterThan(best) ? outcome : best;
            }
        }
        return best;
    }

    private Outcome taken(Outcome now, int steps, Optional<BigDecimal> budget) {
        Outcome best = now;
        Outcome next = now;
        while (next != null) {
            best = next;
            next = null;
            for (long move : moves(best.set)) {
                long set = best.set | move;
                if (set != best.set && isAllowed(set, steps, budget)) {
                    Outcome outcome = outcome(set);
                    next = helps(outcome, best) && outcome.isBetterThan(next) ? outcome : next;
                }
            }
        }
        return best;
    }

    /** Each candidate with all that must come before it; and all at once that the next level still asks for, of which one alone opens nothing. */
    private long[] moves(long taken) {
        long[] moves = new long[before.length + 1];
        for (int place = 0; place < before.length; place++) {
            moves[place] = before[place] | 1L << place;
        }
        Set<Node> asked = gate.map(given -> given.judge(supposed(taken)).blockers()).stream()
                .flatMap(List::stream)
                .flatMap(blocker -> blocker.parts().stream())
                .map(ConditionPart::node)
                .collect(Collectors.toSet());
        for (int place = 0; place < before.length; place++) {
            moves[before.length] |= asked.contains(candidates.get(place).node()) ? moves[place] : 0;
        }
        return moves;
    }

    /** Nobody takes steps for nothing. */
    private static boolean helps(Outcome outcome, Outcome before) {
        return outcome.levels > before.levels || outcome.gain.compareTo(before.gain) > 0;
    }

    private boolean isAllowed(long set, int steps, Optional<BigDecimal> budget) {
        boolean allowed = Long.bitCount(set) <= steps
                && budget.filter(most -> cost(set).compareTo(most) > 0).isEmpty();
        for (int place = 0; allowed && place < before.length; place++) {
            allowed = !has(set, place) || (before[place] & ~set) == 0;
        }
        return allowed;
    }

    private static boolean has(long set, int place) {
        return (set >>> place & 1) != 0;
    }

    private BigDecimal cost(long set) {
        BigDecimal cost = BigDecimal.ZERO;
        for (int place = 0; place < before.length; place++) {
            cost = has(set, place) ? cost.add(candidates.get(place).cost()) : cost;
        }
        return cost;
    }

    private Outcome outcome(long set) {
        ScoreCard supposed = supposed(set);
        Points index = supposed.index().points().orElse(Points.ZERO);
        List<GateLevel> held = held(set, supposed);
        BigDecimal gain = importance.isEmpty() ? BigDecimal.valueOf(index.billionths()) : mattering(set);
        return new Outcome(set, held.size(), gain, cost(set), index, held);
    }

    private ScoreCard supposed(long set) {
        Map<Node, Points> instead = new HashMap<>();
        for (int place = 0; place < before.length; place++) {
            if (has(set, place)) {
                instead.put(candidates.get(place).node(), candidates.get(place).target());
            }
        }
        return strategy.suppose(card, instead);
    }

    private BigDecimal mattering(long set) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int place = 0; place < before.length; place++) {
            sum = has(set, place) ? sum.add(mattering(candidates.get(place))) : sum;
        }
        return sum;
    }

    private BigDecimal mattering(Candidate candidate) {
        long rise = candidate.target().minus(now(candidate)).billionths();
        return BigDecimal.valueOf(rise).multiply(importance.getOrDefault(candidate.node(), BigDecimal.ZERO));
    }

    private Points now(Candidate candidate) {
        return card.score(candidate.node()).points().orElseThrow();
    }

    /**
     * What the card itself holds stays held, and as it stands nothing more is. Wholes of a published card are rounded from more than is shown, so that
     * those that are reckoned of its scores may lie on the other side of a threshold.
     */
    private List<GateLevel> held(long set, ScoreCard supposed) {
        List<GateLevel> now = gate.map(given -> held(given, card)).orElse(List.of());
        List<GateLevel> then = gate.map(given -> held(given, supposed)).orElse(List.of());
        return set == 0 || now.size() > then.size() ? now : then;
    }

    private static List<GateLevel> held(Gate gate, ScoreCard card) {
        return gate.judge(card).levels().stream()
                .filter(level -> level.outcome() == GateOutcome.HELD)
                .map(LevelResult::level)
                .toList();
    }

    private List<RoadStep> ordered(Outcome now, long chosen) {
        List<RoadStep> steps = new ArrayList<>();
        Outcome last = now;
        for (long left = chosen; left != 0; left = chosen & ~last.set) {
            Outcome next = next(last, left);
            steps.add(step(Long.numberOfTrailingZeros(next.set & ~last.set), last, next));
            last = next;
        }
        return steps;
    }

    private Outcome next(Outcome last, long left) {
        Outcome next = null;
        for (int place = 0; place < before.length; place++) {
            if (has(left, place) && (before[place] & left) == 0) {
                Outcome outcome = outcome(last.set | 1L << place);
                next = outcome.comesBefore(next) ? outcome : next;
            }
        }
        return Objects.requireNonNull(next);
    }

    private RoadStep step(int place, Outcome last, Outcome next) {
        Candidate candidate = candidates.get(place);
        return RoadStep.builder()
                .candidate(candidate)
                .now(now(candidate))
                .index(next.index)
                .gain(next.index.minus(last.index))
                .addAllOpens(next.held.stream()
                        .skip(last.levels)
                        .map(level -> new OpenedLevel(level.code(), level.title()))
                        .toList())
                .addAllAfter(first(before[place] & last.set))
                .build();
    }

    private List<Node> first(long set) {
        List<Node> nodes = new ArrayList<>();
        for (int place = 0; place < before.length; place++) {
            if (has(set, place)) {
                nodes.add(candidates.get(place).node());
            }
        }
        return nodes;
    }
}
