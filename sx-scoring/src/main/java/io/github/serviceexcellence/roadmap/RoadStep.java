package io.github.serviceexcellence.roadmap;

import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Connection;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** One step of a road map: what to raise, how far, and what follows from it. */
@Value.Immutable
@ValueStyle
public abstract class RoadStep {
    RoadStep() {}

    /**
     * Starts a step that was planned before, such as one from a document.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableRoadStep.builder();
    }

    /**
     * What is raised, to what target, at what cost. It is the goal to set: an owner and a date make it an objective.
     *
     * @return the candidate
     */
    public abstract Candidate candidate();

    /**
     * The score from which it rises.
     *
     * @return 0 to 100 points, as on the card
     */
    public abstract Points now();

    /**
     * The index once this step and those before it are taken.
     *
     * @return 0 to 100 points
     */
    public abstract Points index();

    /**
     * What this step adds to the index, by the strategy of the card.
     *
     * @return points, 0 or more under a monotone strategy
     */
    public abstract Points gain();

    /**
     * The levels of the gate that are held with this step and were not before it.
     *
     * @return from the lowest; none if there is no gate, or none opens
     */
    public abstract List<OpenedLevel> opens();

    /**
     * The steps before this one that must come first.
     *
     * @return what they raise, sorted by code
     */
    public abstract List<Node> after();

    /**
     * The elements that one works on in this step.
     *
     * @return the element itself, or those that a building block touches; none for other constructs
     */
    public List<Element> elements() {
        return candidate().node().term().stream().flatMap(RoadStep::elements).toList();
    }

    private static Stream<Element> elements(Term term) {
        if (term instanceof Element element) {
            return Stream.of(element);
        }
        if (term instanceof Topic topic) {
            return topic.block().elements().stream();
        }
        return term instanceof BuildingBlock block ? block.elements().stream() : Stream.empty();
    }

    /**
     * What else this step bears on: the arrows of the model that begin at what is raised.
     *
     * @return the connections; none if the sources draw none
     */
    public List<Connection> connections() {
        return candidate().node().term().map(Connection::from).orElse(List.of());
    }

    /**
     * The building blocks that touch these elements, by our reading of the sources.
     *
     * @return the blocks in their order
     */
    public List<BuildingBlock> blocks() {
        return Stream.of(BuildingBlock.values())
                .filter(block -> elements().stream().anyMatch(block.elements()::contains))
                .toList();
    }

    /**
     * What the sources name within these blocks: where to look for work to do.
     *
     * @return the topics of all {@link #blocks()}
     */
    public List<Topic> topics() {
        return blocks().stream().flatMap(block -> block.topics().stream()).toList();
    }

    /** Sets what is known of a step. Not safe for use by several threads. */
    public interface Builder {
        /**
         * Sets what is raised.
         *
         * @param candidate what is raised, how far and at what cost
         * @return this builder
         */
        Builder candidate(Candidate candidate);

        /**
         * Sets the score from which it rises.
         *
         * @param now 0 to 100 points
         * @return this builder
         */
        Builder now(Points now);

        /**
         * Sets the index once the step is taken.
         *
         * @param index 0 to 100 points
         * @return this builder
         */
        Builder index(Points index);

        /**
         * Sets what the step adds to the index.
         *
         * @param gain points
         * @return this builder
         */
        Builder gain(Points gain);

        /**
         * Adds levels that are held with this step.
         *
         * @param levels from the lowest
         * @return this builder
         */
        Builder addAllOpens(Iterable<? extends OpenedLevel> levels);

        /**
         * Adds what must come before it and is a step too.
         *
         * @param nodes what those steps raise
         * @return this builder
         */
        Builder addAllAfter(Iterable<? extends Node> nodes);

        /**
         * Builds the step.
         *
         * @return the step
         * @throws IllegalStateException if anything is missing
         */
        RoadStep build();
    }
}
