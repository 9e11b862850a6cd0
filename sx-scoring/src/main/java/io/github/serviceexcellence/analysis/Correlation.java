package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** One row of a {@link CorrelationTable}: Pearson's correlation of two items or constructs. R: {@code cor.test}. */
@Value.Immutable
@ValueStyle
public abstract class Correlation {
    /** With three the interval would have no end. */
    private static final int FEWEST = 4;

    Correlation() {}

    static Builder builder() {
        return ImmutableCorrelation.builder();
    }

    /**
     * What stands earlier.
     *
     * @return an item, or a construct in one of its aspects
     */
    public abstract Node first();

    /**
     * What stands later.
     *
     * @return another
     */
    public abstract Node second();

    /**
     * How many respondents the correlation rests on.
     *
     * @return 0 or more
     */
    public abstract long n();

    /**
     * The correlation.
     *
     * @return -1 to 1; nothing with fewer than two respondents, or where one of the two is the same for all of them
     */
    public abstract OptionalDouble value();

    /**
     * Fisher's interval of 95%.
     *
     * @return the interval; nothing without a correlation, or with fewer than four respondents
     */
    public Optional<Interval> interval() {
        return value().isPresent() && n() >= FEWEST
                ? Optional.of(Interval.ofCorrelation(value().getAsDouble(), n()))
                : Optional.empty();
    }

    /** Sets what is known of two. */
    interface Builder {
        Builder first(Node first);

        Builder second(Node second);

        Builder n(long respondents);

        Builder value(OptionalDouble correlation);

        Correlation build();
    }
}
