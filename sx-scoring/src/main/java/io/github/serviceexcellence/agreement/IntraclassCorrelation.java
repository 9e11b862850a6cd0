package io.github.serviceexcellence.agreement;

import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.FDistribution;
import org.immutables.value.Value;

/** One of the six intraclass correlations: which part of the variance of ratings is due to what is rated. */
@Value.Immutable
@ValueStyle
public abstract class IntraclassCorrelation {
    IntraclassCorrelation() {}

    static Builder builder() {
        return ImmutableIntraclassCorrelation.builder();
    }

    /**
     * Which one it is.
     *
     * @return the form
     */
    public abstract IccForm form();

    /**
     * The correlation.
     *
     * @return at most 1; below 0 where targets differ less than chance lets them; nothing where they differ so little that its formula
     *     divides by 0 or less
     */
    public abstract OptionalDouble value();

    /**
     * The ratio of variances by which it is tested: between targets against error.
     *
     * @return F, 0 or more; nothing where there is no error at all
     */
    public abstract OptionalDouble f();

    /**
     * The degrees of freedom of the variance between targets.
     *
     * @return targets - 1
     */
    public abstract int numeratorDegrees();

    /**
     * The degrees of freedom of the error.
     *
     * @return 1 or more
     */
    public abstract int denominatorDegrees();

    /**
     * The interval of 95%, from quantiles of F; of exact agreement with Satterthwaite's degrees of freedom.
     *
     * @return the interval; nothing where there is no error, or it would have no end
     */
    public abstract Optional<Interval> interval();

    /**
     * How often chance alone gives so large an F, where targets do not differ.
     *
     * @return 0 to 1; nothing where there is no {@link #f()}
     */
    public OptionalDouble pValue() {
        return f().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(FDistribution.of(numeratorDegrees(), denominatorDegrees())
                        .survivalProbability(f().getAsDouble()));
    }

    /** Sets what is known of a correlation. */
    interface Builder {
        Builder form(IccForm form);

        Builder value(OptionalDouble value);

        Builder f(OptionalDouble f);

        Builder numeratorDegrees(int degrees);

        Builder denominatorDegrees(int degrees);

        Builder interval(Optional<? extends Interval> interval);

        IntraclassCorrelation build();
    }
}
