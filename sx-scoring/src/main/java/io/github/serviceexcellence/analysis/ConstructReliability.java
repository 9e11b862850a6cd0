package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.apache.commons.statistics.distribution.FDistribution;
import org.immutables.value.Value;

/**
 * How well the items of one construct, or of another set, measure one thing together. Answers are in points, the items weigh alike, and every
 * figure is by the same {@link #missing() rule}.
 *
 * <p>Alpha tells how much of the variance of the sum the items share. It is no proof that they measure one thing only, grows with the number of items, and
 * is too low where items load unequally: then omega is better.
 */
@Value.Immutable
@ValueStyle
public abstract class ConstructReliability {
    private static final double USUAL = 0.95;

    ConstructReliability() {}

    static Builder builder() {
        return ImmutableConstructReliability.builder();
    }

    /**
     * The construct.
     *
     * @return a construct in one of its aspects, or {@link Node#INDEX} for chosen items
     */
    public abstract Node set();

    /**
     * Who counts where answers are missing.
     *
     * @return the rule
     */
    public abstract MissingRule missing();

    /**
     * How many respondents the figures rest on.
     *
     * @return 0 or more; listwise who answered all items, pairwise the smallest number who answered two of them
     */
    public abstract long n();

    /**
     * Why there is no alpha.
     *
     * @return the reason, or nothing if there is one
     */
    public abstract Optional<NoReliability> absence();

    /**
     * Cronbach's alpha: {@code k / (k - 1) (1 - sum of the items' variances / variance of their sum)}. Below zero where items run against each other; it is
     * shown as it is. Source: Cronbach (1951), Coefficient alpha and the internal structure of tests. R: {@code psych::alpha}, {@code raw_alpha}.
     *
     * @return 1 or less; nothing if {@link #absence()} says why
     */
    public abstract OptionalDouble alpha();

    /**
     * The alpha of items that were brought to the same variance first: {@code k r / (1 + (k - 1) r)}, with r for the mean correlation. R: {@code
     * std.alpha}.
     *
     * @return 1 or less; nothing if there is no alpha, or the sum of such items does not vary
     */
    public abstract OptionalDouble standardisedAlpha();

    /**
     * The mean of the correlations of each two items, from the covariances. R: {@code average_r}.
     *
     * @return -1 to 1; nothing if there is no alpha
     */
    public abstract OptionalDouble meanCorrelation();

    /**
     * Guttman's lambda 6: {@code 1 - sum(1 - R squared of each item by the others) / variance of the sum}, of standardised items. Source: Guttman
     * (1945), A basis for analyzing test-retest reliability. R: {@code psych::alpha}, {@code G6(smc)}.
     *
     * @return 1 or less; nothing if there is no alpha, or an item follows from the others exactly
     */
    public abstract OptionalDouble lambda6();

    /**
     * The standard error of measurement: how far the mean of a respondent's items lies from what it would be on average if the same were asked again
     * and again: {@code s sqrt(1 - alpha)}, with s for the standard deviation of that mean.
     *
     * @return 0 points or more; nothing if there is no alpha
     */
    public abstract OptionalDouble standardError();

    /**
     * Omega total by each method by which it can be told.
     *
     * @return the omegas by method
     */
    @Value.NaturalOrder
    public abstract SortedMap<FactorMethod, Omega> omegas();

    /**
     * Why there is no omega total.
     *
     * @return the reasons by method, for each that is not among {@link #omegas()}
     */
    @Value.NaturalOrder
    public abstract SortedMap<FactorMethod, NoReliability> withoutOmega();

    /**
     * What each item does to alpha.
     *
     * @return the items in their order; none if there is no alpha
     */
    public abstract List<ItemReliability> items();

    /** How many items there are, with or without alpha. */
    abstract int size();

    /**
     * Omega total by one method.
     *
     * @param method how the factor is fitted
     * @return the omega, unless {@link #withoutOmega()} says why not
     */
    public Optional<Omega> omega(FactorMethod method) {
        return Optional.ofNullable(omegas().get(method));
    }

    /**
     * Feldt's interval of 95% of alpha.
     *
     * @return the interval; nothing if there is no alpha
     */
    public Optional<Interval> interval() {
        return interval(USUAL);
    }

    /**
     * Feldt's interval of alpha: {@code 1 - (1 - alpha) F}, with F for the quantiles of the F distribution of n - 1 and (n - 1)(k - 1) degrees of freedom.
     * It takes normal answers that all measure the same thing equally well; pairwise it is rough, by the smallest n. Source: Feldt, Woodruff and
     * Salih (1987), Statistical inference for coefficient alpha. R: {@code psych::alpha.ci}.
     *
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval; nothing if there is no alpha
     * @throws IllegalArgumentException if the confidence is not possible
     */
    public Optional<Interval> interval(double confidence) {
        // also where there is no alpha
        Interval checked = new Interval(0, 0, confidence);
        if (alpha().isEmpty()) {
            return Optional.empty();
        }
        double rest = Math.max(0, 1 - alpha().getAsDouble());
        FDistribution distribution = FDistribution.of(n() - 1.0, (n() - 1.0) * (size() - 1.0));
        double tail = (1 - checked.confidence()) / 2;
        return Optional.of(new Interval(
                1 - rest * distribution.inverseSurvivalProbability(tail),
                1 - rest * distribution.inverseCumulativeProbability(tail),
                confidence));
    }

    /** Sets what is known of a set of items. */
    interface Builder {
        Builder set(Node set);

        Builder missing(MissingRule missing);

        Builder n(long respondents);

        Builder absence(NoReliability absence);

        Builder alpha(double alpha);

        Builder standardisedAlpha(OptionalDouble alpha);

        Builder meanCorrelation(double correlation);

        Builder lambda6(OptionalDouble lambda6);

        Builder standardError(double points);

        Builder putOmegas(FactorMethod method, Omega omega);

        Builder putWithoutOmega(FactorMethod method, NoReliability absence);

        Builder addItems(ItemReliability item);

        Builder size(int items);

        ConstructReliability build();
    }
}
