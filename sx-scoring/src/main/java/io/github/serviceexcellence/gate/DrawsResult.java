package io.github.serviceexcellence.gate;

import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.points.Node;
import java.util.List;
import org.immutables.value.Value;

/** How often each level of a gate is held in {@link Draws}, and what was taken for granted. */
@Value.Immutable
@ValueStyle
public abstract class DrawsResult {
    DrawsResult() {}

    static ImmutableDrawsResult.Builder builder() {
        return ImmutableDrawsResult.builder();
    }

    /**
     * How it was drawn.
     *
     * @return seed and number
     */
    public abstract Draws draws();

    /**
     * The share of draws in which each level is held.
     *
     * @return one for each level of the gate, the lowest first; a share never rises from one level to the next
     */
    public abstract List<LevelShare> levels();

    /**
     * The nodes whose correlations with the others the card does not tell. They were drawn as if they had none, which may make a share
     * too small or too large.
     *
     * @return the nodes; none if only one node was drawn
     */
    public abstract List<Node> independent();

    /**
     * The nodes with a score and without a standard error, such as those of an assessment, or with one of zero, as where a few people all say the
     * same. They stand as they are in every draw.
     *
     * @return the nodes
     */
    public abstract List<Node> fixed();

    /**
     * How much weaker the correlations were taken because they do not fit together, as happens where they are rounded: each was multiplied
     * by 1 minus this. Standard errors stay as they are.
     *
     * @return 0 to 1; 0 if they fit
     */
    public abstract double weakening();
}
