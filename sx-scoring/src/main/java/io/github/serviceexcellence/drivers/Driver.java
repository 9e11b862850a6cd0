package io.github.serviceexcellence.drivers;

import io.github.serviceexcellence.internal.ValueStyle;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** A predictor of an outcome, and how much it explains. */
@Value.Immutable
@ValueStyle
public abstract class Driver {
    Driver() {}

    static Builder builder() {
        return ImmutableDriver.builder();
    }

    /**
     * The predictor.
     *
     * @return the name of its column
     */
    public abstract String name();

    /**
     * Its mean.
     *
     * @return in its own unit: points, of scores
     */
    public abstract double mean();

    /**
     * The standardised regression coefficient: by how many standard deviations the outcome is higher where the predictor is one higher and all others are
     * equal.
     *
     * @return below 0 where the outcome is lower
     */
    public abstract double standardisedBeta();

    /**
     * {@link Importance#LMG}.
     *
     * @return 0 to 1; nothing with more than 20 predictors
     */
    public abstract OptionalDouble lmg();

    /**
     * {@link Importance#JOHNSON}.
     *
     * @return 0 to 1
     */
    public abstract double johnson();

    /**
     * {@link Importance#FIRST}.
     *
     * @return 0 to 1
     */
    public abstract double first();

    /**
     * {@link Importance#LAST}.
     *
     * @return 0 to 1
     */
    public abstract double last();

    /** Sets what is known of a driver. */
    interface Builder {
        Builder name(String name);

        Builder mean(double mean);

        Builder standardisedBeta(double beta);

        Builder lmg(OptionalDouble lmg);

        Builder johnson(double weight);

        Builder first(double first);

        Builder last(double last);

        Driver build();
    }
}
