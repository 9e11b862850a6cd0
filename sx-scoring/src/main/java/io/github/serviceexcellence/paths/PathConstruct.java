package io.github.serviceexcellence.paths;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import java.util.List;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** A construct in a path model that was fitted: what explains it, and how well its indicators measure it. */
@Value.Immutable
@ValueStyle
public abstract class PathConstruct {
    PathConstruct() {}

    static Builder builder() {
        return ImmutablePathConstruct.builder();
    }

    /**
     * The construct.
     *
     * @return its name in the model
     */
    public abstract String name();

    /**
     * Its indicators.
     *
     * @return one or more, as the model has them
     */
    public abstract List<PathIndicator> indicators();

    /**
     * Which part of its variance the constructs explain that act on it.
     *
     * @return 0 to 1; nothing if none does
     */
    public abstract OptionalDouble rSquared();

    /**
     * The average variance extracted: which part of the variance of its indicators it explains, {@code mean(loading^2)}. Fornell and Larcker (1981).
     *
     * @return 0 to 1; usually asked for: 0.50 or more
     */
    public abstract double averageVarianceExtracted();

    /**
     * Its reliability by Dijkstra and Henseler's rho (2015), from the weights.
     *
     * @return usually 0 to 1, 1 of one indicator; of few rows or weights of unequal signs outside; usually asked for: 0.70 or more; nothing where only one
     *     weight is not 0
     */
    public abstract OptionalDouble rhoA();

    /**
     * Its composite reliability, Joereskog's rho (1971), from the loadings: {@code sum(l)^2 / (sum(l)^2 + sum(1 - l^2))}.
     *
     * @return 0 to 1; usually asked for: 0.70 or more; nothing where the loadings cancel out
     */
    public abstract OptionalDouble rhoC();

    /**
     * The index of the construct, as on a customer satisfaction barometer: the weighted mean of its indicators' means, on a scale from 0 to 100. With v the
     * weight by the standard deviation, {@code 100 (sum(v mean) / sum(v) - low) / (high - low)}. Source: Ringle and Sarstedt (2016).
     *
     *
     * @param low the lowest level of the indicators, all on one scale
     * @param high the highest
     * @return the index, 0 to 100 if no indicator lies outside the scale; nothing if a weight is below 0, of which a mean would not lie among its parts
     * @throws IllegalArgumentException if the highest is not above the lowest
     */
    public OptionalDouble index(double low, double high) {
        Faults faults = new Faults();
        faults.check(low < high && Double.isFinite(high - low), "high", PathsProblem.SCALE, low, high);
        faults.throwIfAny(PathsProblem.NO_FIT);
        double weights = 0;
        double sum = 0;
        for (PathIndicator indicator : indicators()) {
            double weight = indicator.weight() / indicator.deviation();
            weights += weight;
            sum += weight * indicator.mean();
        }
        boolean positive = indicators().stream().allMatch(indicator -> indicator.weight() >= 0);
        return positive ? OptionalDouble.of(100 * (sum / weights - low) / (high - low)) : OptionalDouble.empty();
    }

    /** Sets what is known. */
    interface Builder {
        Builder name(String name);

        Builder addAllIndicators(Iterable<? extends PathIndicator> indicators);

        Builder rSquared(OptionalDouble fit);

        Builder averageVarianceExtracted(double variance);

        Builder rhoA(OptionalDouble rho);

        Builder rhoC(OptionalDouble rho);

        PathConstruct build();
    }
}
