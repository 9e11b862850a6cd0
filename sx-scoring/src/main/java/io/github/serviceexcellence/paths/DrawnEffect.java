package io.github.serviceexcellence.paths;

import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.Optional;
import org.immutables.value.Value;

/** How sure the effect of a construct on another is. */
@Value.Immutable
@ValueStyle
public abstract class DrawnEffect {
    DrawnEffect() {}

    static Builder builder() {
        return ImmutableDrawnEffect.builder();
    }

    /**
     * The effect in the rows themselves.
     *
     * @return the effect
     */
    public abstract PathEffect effect();

    /**
     * The standard error of the total effect: the standard deviation of the draws.
     *
     * @return 0 or more
     */
    public abstract double standardError();

    /**
     * The interval of 95% of the total effect.
     *
     * @return between which figures the middle of the draws lies
     */
    public abstract Interval interval();

    /**
     * The interval of 95% of the direct effect.
     *
     * @return the interval; nothing if the model has no path between the two
     */
    public abstract Optional<Interval> directInterval();

    /**
     * Whether the interval of the total effect leaves out 0.
     *
     * @return true if chance alone hardly explains the effect
     */
    public boolean holds() {
        return !interval().contains(0);
    }

    /** Sets what is known. */
    interface Builder {
        Builder effect(PathEffect effect);

        Builder standardError(double error);

        Builder interval(Interval interval);

        Builder directInterval(Optional<? extends Interval> interval);

        DrawnEffect build();
    }
}
