package io.github.serviceexcellence.drivers;

import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.uncertainty.Interval;
import org.immutables.value.Value;

/** How sure the share and the rank of a driver are. */
@Value.Immutable
@ValueStyle
public abstract class DrawnDriver {
    DrawnDriver() {}

    static Builder builder() {
        return ImmutableDrawnDriver.builder();
    }

    /**
     * The predictor.
     *
     * @return the name of its column
     */
    public abstract String name();

    /**
     * Its share in what is explained, in the rows themselves.
     *
     * @return 0 or more, such as 0.25
     */
    public abstract double share();

    /**
     * The interval of 95% of the share.
     *
     * @return between which shares the middle of the draws lies
     */
    public abstract Interval interval();

    /**
     * Its rank in the rows themselves.
     *
     * @return 1 + how many explain more
     */
    public abstract int rank();

    /**
     * The best rank that it may well have.
     *
     * @return the lower end of the interval of 95% of the ranks in the draws
     */
    public abstract int bestRank();

    /**
     * The worst rank that it may well have.
     *
     * @return the upper end
     */
    public abstract int worstRank();

    /** Sets what is known. */
    interface Builder {
        Builder name(String name);

        Builder share(double share);

        Builder interval(Interval interval);

        Builder rank(int rank);

        Builder bestRank(int rank);

        Builder worstRank(int rank);

        DrawnDriver build();
    }
}
