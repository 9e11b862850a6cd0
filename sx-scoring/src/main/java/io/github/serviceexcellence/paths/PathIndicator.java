package io.github.serviceexcellence.paths;

import io.github.serviceexcellence.internal.ValueStyle;
import org.immutables.value.Value;

/** An indicator of a construct in a path model that was fitted. */
@Value.Immutable
@ValueStyle
public abstract class PathIndicator {
    PathIndicator() {}

    static Builder builder() {
        return ImmutablePathIndicator.builder();
    }

    /**
     * The indicator.
     *
     * @return the name of its column
     */
    public abstract String name();

    /**
     * How much it counts in its construct, both in standard deviations.
     *
     * @return the outer weight
     */
    public abstract double weight();

    /**
     * Its correlation with its construct.
     *
     * @return -1 to 1; usually asked for: 0.708 or more
     */
    public abstract double loading();

    /**
     * Its mean.
     *
     * @return in its own unit
     */
    public abstract double mean();

    /**
     * Its standard deviation, with n - 1.
     *
     * @return above 0
     */
    public abstract double deviation();

    /** Sets what is known. */
    interface Builder {
        Builder name(String name);

        Builder weight(double weight);

        Builder loading(double loading);

        Builder mean(double mean);

        Builder deviation(double deviation);

        PathIndicator build();
    }
}
