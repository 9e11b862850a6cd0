package io.github.serviceexcellence.metric;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A figure that is known by name, of what people answered to a question: how high it is, how sure, of how many.
 *
 * <p>Unanswered, don't-know and not-applicable answers are left out, and so are imputed ones: a metric counts what was said. Where weights
 * differ each respondent counts for his or her weight.
 *
 * <pre>{@code
 * Metric nps = card.metric(MetricKind.ENPS);
 * nps.value();                                   // OptionalDouble[-34.48...], of -100 to 100
 * nps.interval();                                // Optional[Interval[low=-40.48..., high=-28.48..., confidence=0.95]]
 * nps.distribution();                            // promoters 15.9%, passives 33.8%, detractors 50.3%
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class Metric {
    private static final double FULL = 100;
    /** Measured: of fewer an interval of 95% may hold the true figure less often, where most people answer alike. */
    private static final double ENOUGH_FOR_SKEWED = 100;

    Metric() {}

    /**
     * Starts a metric, for strategies of one's own.
     *
     * @param ref which metric, and of what
     * @return a builder
     */
    public static Builder builder(MetricRef ref) {
        return ImmutableMetric.builder().ref(ref);
    }

    /**
     * Which metric, and of what.
     *
     * @return its name
     */
    public abstract MetricRef ref();

    /**
     * Which metric.
     *
     * @return the kind
     */
    public MetricKind kind() {
        return ref().kind();
    }

    /**
     * What the respondent reads at the answer that the metric is about.
     *
     * @return of an emotion its label; nothing for all other kinds
     */
    public abstract Optional<Text> label();

    /**
     * The figure, in its {@linkplain MetricKind#unit() unit}.
     *
     * @return {@link #lowest()} to {@link #highest()}; nothing if there is none, then {@link #absence()} says why
     */
    public abstract OptionalDouble value();

    /**
     * Why there is no figure.
     *
     * @return the reason, or nothing if there is a figure
     */
    public abstract Optional<Absence> absence();

    /**
     * The lowest that the figure can be.
     *
     * @return -100 of a share minus another, 0 of a share, of a mean the lowest value of its scale
     */
    public abstract double lowest();

    /**
     * The highest that the figure can be.
     *
     * @return 100, of a loss 0, of a mean the highest value of its scale
     */
    public abstract double highest();

    /**
     * How many respondents it rests on: those who answered, of several questions those who answered all of them. Of {@link
     * MetricKind#KANO_BETTER} and {@link MetricKind#KANO_WORSE} those of them whose category counts for it.
     *
     * @return 0 or more; 0 if it is withheld
     */
    @Value.Default
    public long n() {
        return 0;
    }

    /**
     * As how many respondents of equal weight these count: (sum of w)^2 / sum of w^2 (Kish, 1965).
     *
     * @return above 0 and at most n, where weights differ; nothing where all weights are the same, then it is n
     */
    public abstract OptionalDouble effectiveN();

    /**
     * Into which buckets the respondents fall, each into one.
     *
     * @return the shares, which add up to 100 but for rounding; empty if there is no figure, it may not be shown, or the buckets are those of
     *     another metric of the same answers
     */
    public abstract List<Bucket> distribution();

    /**
     * Of {@link MetricKind#KANO} the category that most people fall into.
     *
     * @return the code of one of its buckets; nothing for all other kinds, or without a figure
     */
    public abstract Optional<String> category();

    /**
     * How far the figure may well lie from that of all people like these. Of shares and what is made of them: sqrt(sum of w^2 (f - value)^2) /
     * sum of w, with f for what each respondent adds, 100, 0 or -100, which is 100 sqrt((p + d - (p - d)^2) / n) for a Net Promoter Score
     * where everybody counts once. Of means that times sqrt(n / (n - 1)), as of scores.
     *
     * @return 0 or more, in the unit of the figure; nothing if it is not known, then {@link #standardErrorAbsence()} may say why
     */
    public abstract OptionalDouble standardError();

    /**
     * Why there is a figure and no standard error.
     *
     * @return the reason; nothing if there is one, there is no figure, or whoever made it did not say
     */
    public abstract Optional<AbsenceReason> standardErrorAbsence();

    /**
     * The interval of 95%, by the {@linkplain MetricKind#intervalMethod() method} of its kind. The Wald and the Student interval are not cut off
     * at the ends of the scale: that they reach beyond it is a sign that the sample is too small for them.
     *
     * @return the interval in the unit of the figure, or nothing if there is no standard error
     */
    public Optional<Interval> interval() {
        return interval(0.95);
    }

    /**
     * The interval of a confidence.
     *
     * @param confidence above 0 and below 1
     * @return the interval in the unit of the figure, or nothing if there is no standard error
     * @throws IllegalArgumentException if the confidence is not possible
     */
    public Optional<Interval> interval(double confidence) {
        // checked before a quantile is asked for
        Interval checked = new Interval(0, 0, confidence);
        return standardError().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        kind().intervalMethod().interval(this, standardError().getAsDouble(), checked.confidence()));
    }

    /**
     * Whether the interval may be too narrow: fewer than 100 respondents, or as many as count for fewer, because weights differ. Of twelve of whom
     * nearly all are promoters an interval of 95% was seen to hold the true score in 76 of 100 cases; the description of this room has a table.
     * An interval of Wilson is not rough where all weights are the same.
     *
     * @return false if there is no interval
     */
    public boolean isIntervalRough() {
        boolean holdsForFew =
                kind().intervalMethod() == IntervalMethod.WILSON && effectiveN().isEmpty();
        return standardError().isPresent() && !holdsForFew && effectiveN().orElse((double) n()) < ENOUGH_FOR_SKEWED;
    }

    /**
     * What the metric says, as data with a code and numbers, which {@code in} puts into words.
     *
     * @param title what to call the item or the construct, as a card does
     * @return for instance "\u201cHow likely ...\u201d: Employee Net Promoter Score (eNPS) -34.48 (95%: -40.48 to -28.48), of 580 respondents."
     */
    public Message says(Wording title) {
        return MetricStatement.of(this, title);
    }

    /**
     * This metric without its standard error, as one of something that is no sample of people.
     *
     * @param why why there is none
     * @return the changed copy
     */
    public Metric withoutStandardError(AbsenceReason why) {
        if (value().isEmpty()) {
            return this;
        }
        Builder metric = builder(ref())
                .lowest(lowest())
                .highest(highest())
                .value(value().getAsDouble())
                .n(n())
                .addAllDistribution(distribution())
                .standardErrorAbsence(why);
        label().ifPresent(metric::label);
        category().ifPresent(metric::category);
        return metric.build();
    }

    @Value.Check
    void check() {
        Faults faults = new Faults();
        boolean known = value().isPresent();
        faults.check(known || absence().isPresent(), "value", () -> MetricProblem.NEITHER.with());
        faults.check(!known || absence().isEmpty(), "absence", () -> MetricProblem.BOTH.with());
        faults.check(
                Double.isFinite(lowest()) && Double.isFinite(highest()) && lowest() < highest(),
                "lowest",
                () -> MetricProblem.RANGE.with(lowest(), highest()));
        kind().range()
                .ifPresent(range -> faults.check(
                        lowest() == range.low() && highest() == range.high(),
                        "lowest",
                        () -> MetricProblem.OTHER_RANGE.with(kind().code(), range.low(), range.high())));
        faults.check(
                !known || (value().getAsDouble() >= lowest() && value().getAsDouble() <= highest()),
                "value",
                () -> MetricProblem.VALUE.with(value().getAsDouble(), lowest(), highest()));
        faults.check(n() >= 0 && (!known || n() > 0), "n", () -> MetricProblem.N.with(n()));
        checkUncertainty(known, faults);
        checkBuckets(faults);
        faults.check(
                category().isEmpty() || (known && kind() == MetricKind.KANO), "category", MetricProblem.NO_CATEGORY);
        faults.throwIfAny(MetricProblem.INVALID, ref());
    }

    private void checkBuckets(Faults faults) {
        Set<String> seen = new LinkedHashSet<>();
        distribution().stream()
                .map(Bucket::code)
                .filter(code -> !seen.add(code))
                .forEach(code -> faults.add("distribution", MetricProblem.BUCKET_TWICE.with(code)));
        List<String> possible = kind().buckets().stream().map(Choice::code).toList();
        seen.stream()
                .filter(code -> !possible.isEmpty() && !possible.contains(code))
                .forEach(code -> faults.add(
                        "distribution",
                        MetricProblem.NO_BUCKET.with(code, kind().code(), String.join(", ", possible))));
    }

    private void checkUncertainty(boolean known, Faults faults) {
        boolean error = standardError().isPresent();
        double range = Math.max(FULL, highest() - lowest());
        faults.check(
                !error || (standardError().getAsDouble() >= 0 && standardError().getAsDouble() <= range),
                "standardError",
                () -> MetricProblem.STANDARD_ERROR.with(range));
        faults.check(!error || (known && n() > 1), "standardError", () -> MetricProblem.UNCERTAIN_NOTHING.with());
        faults.check(
                standardErrorAbsence().isEmpty() || (known && !error),
                "standardErrorAbsence",
                () -> MetricProblem.NO_ERROR_TO_MISS.with());
        faults.check(
                effectiveN().isEmpty()
                        || (effectiveN().getAsDouble() > 0 && effectiveN().getAsDouble() <= n()),
                "effectiveN",
                () -> MetricProblem.EFFECTIVE_N.with(n()));
    }

    /** Builds a {@link Metric}; a name, the range, and either a value or an absence are needed. Not safe for use by several threads. */
    public interface Builder {
        /**
         * Sets the label of the answer that it is about.
         *
         * @param label what the respondent reads
         * @return this builder
         */
        Builder label(Text label);

        /**
         * Sets the figure.
         *
         * @param value within the range
         * @return this builder
         */
        Builder value(double value);

        /**
         * Sets why there is no figure.
         *
         * @param absence the reason
         * @return this builder
         */
        Builder absence(Absence absence);

        /**
         * Sets the lowest that the figure can be.
         *
         * @param lowest a number
         * @return this builder
         */
        Builder lowest(double lowest);

        /**
         * Sets the highest that the figure can be.
         *
         * @param highest a number above the lowest
         * @return this builder
         */
        Builder highest(double highest);

        /**
         * Sets how many respondents it rests on.
         *
         * @param n 0 or more, 1 or more with a figure
         * @return this builder
         */
        Builder n(long n);

        /**
         * Sets as how many respondents of equal weight these count.
         *
         * @param effectiveN above 0 and at most n
         * @return this builder
         */
        Builder effectiveN(double effectiveN);

        /**
         * Adds the shares of buckets.
         *
         * @param buckets each bucket once
         * @return this builder
         */
        Builder addAllDistribution(Iterable<? extends Bucket> buckets);

        /**
         * Sets the category of Kano that most people fall into.
         *
         * @param category the code of a bucket
         * @return this builder
         */
        Builder category(String category);

        /**
         * Sets the standard error.
         *
         * @param standardError 0 or more
         * @return this builder
         */
        Builder standardError(double standardError);

        /**
         * Sets why there is a figure and no standard error.
         *
         * @param reason the reason
         * @return this builder
         */
        Builder standardErrorAbsence(AbsenceReason reason);

        /**
         * Builds the metric.
         *
         * @return the metric
         * @throws IllegalArgumentException telling every fault: value and absence are both there or both missing, the range is not that of
         *     the kind, the value lies outside it, there is a standard error without a value or of fewer than two respondents, a bucket stands twice, or it is none of
         *     its kind
         */
        Metric build();
    }
}
