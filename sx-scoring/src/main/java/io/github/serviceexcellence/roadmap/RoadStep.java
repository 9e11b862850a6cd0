package io.github.serviceexcellence.roadmap;

import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.gate.GateLevel;
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
     * Starts a step.
     *
     * @return a builder
     */
    static Builder builder() {
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
    public abstract List<GateLevel> opens();

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

    /** Sets what is known of a step. */
    interface Builder {
        Builder candidate(Candidate candidate);

        Builder now(Points now);

        Builder index(Points index);

        Builder gain(Points gain);

        Builder addAllOpens(Iterable<? extends GateLevel> levels);

        Builder addAllAfter(Iterable<? extends Node> nodes);

        RoadStep build();
    }
}
