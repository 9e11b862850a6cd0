package io.github.serviceexcellence.roadmap;

import io.github.serviceexcellence.card.NodeTitle;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * A few steps in an order that one can follow, chosen among candidates: at most so many, within a budget, with the most gain.
 *
 * <p>Of two sets of steps the better one is that with which more levels of the gate are held, if there is a gate; then the one that gains more; then
 * the cheaper one; then the one with fewer steps; then the one whose codes come first. What is gained is the index of the strategy after all steps
 * minus the index now; or, where importance is given, the points of all steps, each times its importance. A set is allowed if it holds, for each of
 * its steps, every candidate that must come before it. Up to twelve candidates all allowed sets are compared. Beyond, the best next move is taken
 * until none helps, and {@link #method()} says so; a move is a candidate with all that must come before it, or all that the next level of the gate
 * still asks for.
 *
 * <p>Steps stand in an order in which nothing comes before what must precede it; else what opens a level of the gate first, then what gains most at
 * that point, then by code.
 *
 * <pre>{@code
 * RoadMap map = RoadMap.builder(strategy, card)
 *         .raise(Node.of(Element.LEADERSHIP), Points.of(70), new BigDecimal("40000"))
 *         .raiseElements(Points.of(65))
 *         .atMost(3)
 *         .within(new BigDecimal("100000"))
 *         .build();
 * map.steps().get(0).topics();                  // where to look for work to do
 * }</pre>
 *
 * <p>Misleads where it is read as a promise: it supposes that targets are reached and that all else stays. Which scores cause which nobody measured.
 */
@Value.Immutable
@ValueStyle
public abstract class RoadMap implements Explained {
    RoadMap() {}

    /**
     * Starts a road map that was planned before, such as one from a document: nothing is chosen here.
     *
     * @return a builder of what is known of it
     */
    public static Builder builder() {
        return ImmutableRoadMap.builder();
    }

    /**
     * Starts a road map.
     *
     * @param strategy the strategy that made the card
     * @param card the scores, exact or published; what it withholds is no candidate
     * @return a builder without candidates
     */
    public static RoadMapBuilder builder(StandardStrategy strategy, ScoreCard card) {
        return new RoadMapBuilder(strategy, card);
    }

    /**
     * The steps in their order.
     *
     * @return none if no candidate helps, or none can be paid
     */
    public abstract List<RoadStep> steps();

    /**
     * How they were chosen.
     *
     * @return the method
     */
    public abstract PlanMethod method();

    /**
     * Why nothing could be planned: the card has no index, so that nobody can tell what a step adds to it.
     *
     * @return the reason, or nothing where there is an index
     */
    public abstract Optional<AbsenceReason> absence();

    /**
     * The index as the scores stand.
     *
     * @return 0 to 100 points, of a published card reckoned from the scores that are shown; nothing if there is none
     */
    public abstract Optional<Points> before();

    /**
     * All that might have been a step.
     *
     * @return the candidates, sorted by code
     */
    public abstract List<Candidate> candidates();

    /**
     * What was asked to rise and has no score that may be shown, or none at all.
     *
     * @return sorted by code; they are no candidates
     */
    public abstract List<Node> withoutScore();

    /**
     * How much a point of each candidate counts, where steps were ranked by that.
     *
     * @return the importance of each candidate; empty if steps were ranked by the index
     */
    @Value.NaturalOrder
    public abstract SortedMap<Node, BigDecimal> importance();

    /**
     * What to call the nodes that are no terms of the framework.
     *
     * @return titles by node
     */
    @Value.NaturalOrder
    public abstract SortedMap<Node, Text> titles();

    /**
     * Whether only those may see it who may see the answers.
     *
     * @return true if it was made of an exact card
     */
    public abstract boolean isConfidential();

    /**
     * What to call a node of this map.
     *
     * @param node the node
     * @return its title in the reader's language
     */
    public Wording title(Node node) {
        return new NodeTitle(node, Optional.ofNullable(titles().get(node.asIs())));
    }

    /**
     * The index once all steps are taken.
     *
     * @return 0 to 100 points; nothing if there is no index
     */
    public Optional<Points> after() {
        return steps().isEmpty()
                ? before()
                : Optional.of(steps().get(steps().size() - 1).index());
    }

    /**
     * What all steps cost.
     *
     * @return the sum, in the unit of the budget
     */
    public BigDecimal cost() {
        return steps().stream().map(step -> step.candidate().cost()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What there is to say, as data: how the index goes, each step with its reason and the goal to set, how the steps were chosen, and what this
     * does not tell.
     *
     * @return a sentence each, in English and Dutch
     */
    @Override
    public List<Message> statements() {
        return new RoadMapWords(this).statements();
    }

    @Value.Check
    RoadMap check() {
        Faults faults = new Faults();
        boolean known = before().isPresent() != absence().isPresent() && (before().isPresent() || steps().isEmpty());
        faults.check(known, "before", RoadMapProblem.INDEX_OR_ABSENCE);
        Set<Node> nodes = new HashSet<>();
        for (int place = 0; place < candidates().size(); place++) {
            Node node = candidates().get(place).node();
            faults.check(nodes.add(node), "candidates/" + place, RoadMapProblem.TWICE, node);
        }
        checkSteps(faults);
        SortedMap<Node, BigDecimal> bare = bareImportance(nodes, faults);
        faults.throwIfAny(RoadMapProblem.INVALID);
        // so that 2 and 2.0 are equal
        return bare.equals(importance())
                ? this
                : builder()
                        .addAllSteps(steps())
                        .method(method())
                        .absence(absence())
                        .before(before())
                        .addAllCandidates(candidates())
                        .addAllWithoutScore(withoutScore())
                        .putAllImportance(bare)
                        .putAllTitles(titles())
                        .isConfidential(isConfidential())
                        .build();
    }

    private void checkSteps(Faults faults) {
        Set<Candidate> left = new HashSet<>(candidates());
        Set<Node> taken = new HashSet<>();
        Points last = before().orElse(Points.ZERO);
        for (int place = 0; place < steps().size(); place++) {
            RoadStep step = steps().get(place);
            Candidate candidate = step.candidate();
            String field = "steps/" + place;
            faults.check(left.remove(candidate), field, RoadMapProblem.NO_CANDIDATE, candidate.node());
            boolean rises = step.now().compareTo(candidate.target()) < 0;
            faults.check(
                    rises, field + "/now", RoadMapProblem.NO_RISE, candidate.node(), step.now(), candidate.target());
            faults.check(
                    taken.containsAll(step.after()), field + "/after", RoadMapProblem.NOT_BEFORE, candidate.node());
            boolean adds = step.index().minus(last).equals(step.gain());
            faults.check(adds, field + "/gain", RoadMapProblem.OTHER_GAIN, step.gain(), last, step.index());
            taken.add(candidate.node());
            last = step.index();
        }
    }

    private SortedMap<Node, BigDecimal> bareImportance(Set<Node> nodes, Faults faults) {
        SortedMap<Node, BigDecimal> bare = new TreeMap<>();
        importance().forEach((node, given) -> {
            Optional<BigDecimal> possible = Decimals.bare(given).filter(number -> number.signum() >= 0);
            boolean right = possible.isPresent() && nodes.contains(node);
            faults.check(right, "importance/" + node, RoadMapProblem.OTHER_IMPORTANCE, node);
            possible.ifPresent(number -> bare.put(node, number));
        });
        return bare;
    }

    /** Sets what is known of a road map. Not safe for use by several threads. */
    public interface Builder {
        /**
         * Adds steps.
         *
         * @param steps the steps in their order
         * @return this builder
         */
        Builder addAllSteps(Iterable<? extends RoadStep> steps);

        /**
         * Sets how they were chosen.
         *
         * @param method the method
         * @return this builder
         */
        Builder method(PlanMethod method);

        /**
         * Sets the index as the scores stand.
         *
         * @param index 0 to 100 points, or nothing
         * @return this builder
         */
        Builder before(Optional<? extends Points> index);

        /**
         * Sets why there is no index.
         *
         * @param reason the reason, or nothing
         * @return this builder
         */
        Builder absence(Optional<? extends AbsenceReason> reason);

        /**
         * Adds all that might have been a step.
         *
         * @param candidates the candidates
         * @return this builder
         */
        Builder addAllCandidates(Iterable<? extends Candidate> candidates);

        /**
         * Adds what was asked to rise and has no score that may be shown.
         *
         * @param nodes the nodes
         * @return this builder
         */
        Builder addAllWithoutScore(Iterable<? extends Node> nodes);

        /**
         * Adds how much a point of each candidate counts.
         *
         * @param importance the importance by node
         * @return this builder
         */
        Builder putAllImportance(Map<? extends Node, ? extends BigDecimal> importance);

        /**
         * Adds what to call nodes that are no terms of the framework.
         *
         * @param titles titles by node
         * @return this builder
         */
        Builder putAllTitles(Map<? extends Node, ? extends Text> titles);

        /**
         * Sets whether only those may see it who may see the answers.
         *
         * @param confidential whether it was made of an exact card
         * @return this builder
         */
        Builder isConfidential(boolean confidential);

        /**
         * Builds the road map.
         *
         * @return the road map
         * @throws IllegalArgumentException telling every fault: both an index and a reason why there is none, or neither; steps without an index; a
         *     candidate or a step twice; a step that is no candidate, does not rise or comes after one that is not before it; a gain that is not the
         *     difference between the index before and after; an importance of no candidate, below 0 or of too many digits
         * @throws IllegalStateException if the method, or whether it is confidential, was not set
         */
        RoadMap build();
    }
}
