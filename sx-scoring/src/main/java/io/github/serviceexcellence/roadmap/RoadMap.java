package io.github.serviceexcellence.roadmap;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A few steps in an order that one can follow, chosen among candidates: at most so many, within a budget, with the most gain.
 *
 * <p>Of two sets of steps the better one is that with which more levels of the gate are held, if there is a gate; then the one that gains more; then
 * the cheaper one; then the one whose codes come first. What is gained is the index of the strategy after all steps minus the index now; or, where
 * importance is given, the points of all steps, each times its importance. A set is allowed if it holds, for each of its steps, every candidate
 * that must come before it. Up to twelve candidates all allowed sets are compared; beyond, step by step the best next one is taken, and {@link
 * #method()} says so.
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
public abstract class RoadMap {
    RoadMap() {}

    static Builder builder() {
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
     * The index as the scores stand.
     *
     * @return 0 to 100 points; of a published card reckoned from the scores that are shown
     */
    public abstract Points before();

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

    /** The card behind it, for the titles. */
    abstract ScoreCard card();

    /**
     * The index once all steps are taken.
     *
     * @return 0 to 100 points
     */
    public Points after() {
        return steps().isEmpty() ? before() : steps().get(steps().size() - 1).index();
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
     * Whether only those may see it who may see the answers.
     *
     * @return true if the card is exact
     */
    public boolean isConfidential() {
        return card().isConfidential();
    }

    /**
     * What there is to say, as data: how the index goes, each step with its reason and the goal to set, how the steps were chosen, and what this
     * does not tell.
     *
     * @return a sentence each, in English and Dutch
     */
    public List<Message> statements() {
        return new RoadMapWords(this).statements();
    }

    /**
     * The plan in plain words.
     *
     * @param locale the reader's locale; Dutch for Dutch, English for every other language, numbers as the locale writes them
     * @return a line for each of the {@link #statements()}
     */
    public String explain(Locale locale) {
        return statements().stream().map(said -> said.in(locale)).collect(Collectors.joining("\n"));
    }

    /** Sets what is known of a road map. */
    interface Builder {
        Builder addAllSteps(Iterable<? extends RoadStep> steps);

        Builder method(PlanMethod method);

        Builder before(Points index);

        Builder addAllCandidates(Iterable<? extends Candidate> candidates);

        Builder addAllWithoutScore(Iterable<? extends Node> nodes);

        Builder card(ScoreCard card);

        RoadMap build();
    }
}
