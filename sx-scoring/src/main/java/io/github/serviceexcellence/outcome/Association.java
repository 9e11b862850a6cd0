package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * Whether two indicators go together: Pearson's correlation, {@code sum((x - mean x)(y - mean y)) / sqrt(sum((x - mean x)^2) sum((y - mean y)^2))},
 * with Fisher's interval of 95%. Figures of measures of which lower is better are turned, so that above 0 means: where one is better, the other is
 * better too.
 *
 * <p>It is no proof that one brings about the other, and tells of straight lines only.
 */
@Value.Immutable
@ValueStyle
public abstract class Association {
    /** With three pairs the interval would have no end. */
    static final int FEWEST = 4;

    /** As near to 1 as sums of rounded numbers come. */
    private static final double ON_A_LINE = 1 - 1e-12;

    Association() {}

    static Builder builder() {
        return ImmutableAssociation.builder();
    }

    /**
     * The indicator of the earlier result in the chain.
     *
     * @return the indicator
     */
    public abstract Indicator first();

    /**
     * The indicator of the later result in the chain.
     *
     * @return the indicator
     */
    public abstract Indicator second();

    /**
     * The number of pairs.
     *
     * @return 0 or more
     */
    public abstract int n();

    /**
     * How many might have made a pair and lack one of the two figures, or may not be shown.
     *
     * @return 0 or more
     */
    public abstract int leftOut();

    /**
     * The correlation.
     *
     * @return -1 to 1; nothing if {@link #absence()} says why
     */
    public abstract OptionalDouble correlation();

    /**
     * Why there is no correlation.
     *
     * @return the reason, or nothing if there is one
     */
    public abstract Optional<NoAssociation> absence();

    /**
     * The interval of 95% of the correlation.
     *
     * @return the interval; nothing if there is no correlation, or all pairs lie on a straight line, of which it would have no width
     */
    public Optional<Interval> interval() {
        return correlation().isPresent() && Math.abs(correlation().getAsDouble()) < ON_A_LINE
                ? Optional.of(Interval.ofCorrelation(correlation().getAsDouble(), n()))
                : Optional.empty();
    }

    /** Sets what is known of an association. */
    interface Builder {
        Builder first(Indicator first);

        Builder second(Indicator second);

        Builder n(int pairs);

        Builder leftOut(int pairs);

        Builder correlation(OptionalDouble correlation);

        Builder absence(Optional<? extends NoAssociation> absence);

        Association build();
    }
}
