package io.github.serviceexcellence.result;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.response.GroupKey;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A figure of a period: the value of a measure, of the whole organisation or of a part of it, and where it comes from.
 *
 * <p>What was not measured is absent; there is no value for it. Figures of a part with few people may be personal data, such as the sick leave of a team
 * of two: nothing here withholds them.
 *
 * <pre>{@code
 * Measurement measurement = Measurement.builder()
 *         .measure(MeasureId.of("staff-turnover"))
 *         .period(Period.quarter(2026, 1))
 *         .value(new BigDecimal("3.4"))
 *         .source("HR system")
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class Measurement {
    private static final int LONGEST_SOURCE = 200;

    Measurement() {}

    /**
     * Starts a measurement.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableMeasurement.builder();
    }

    /**
     * What was measured.
     *
     * @return the id of the measure
     */
    public abstract MeasureId measure();

    /**
     * The period that it is of.
     *
     * @return the period
     */
    public abstract Period period();

    /**
     * The part of the organisation that it is of.
     *
     * @return the group, or nothing for the whole organisation
     */
    public abstract Optional<GroupKey> group();

    /**
     * The figure, in the unit of the measure.
     *
     * @return at most 20 digits on either side of the point, without zeros at the end
     */
    public abstract BigDecimal value();

    /**
     * How uncertain the figure is, where it rests on a sample.
     *
     * @return its standard error in the unit of the measure, above 0; nothing if it is exact or not known
     */
    public abstract Optional<BigDecimal> standardError();

    /**
     * Where the figure comes from.
     *
     * @return 1 to 200 characters
     */
    public abstract String source();

    abstract Measurement withValue(BigDecimal value);

    abstract Measurement withStandardError(Optional<? extends BigDecimal> error);

    @Value.Check
    Measurement check() {
        Faults faults = new Faults();
        Optional<BigDecimal> value = Decimals.bare(value());
        Optional<BigDecimal> error = standardError().flatMap(Decimals::bare);
        faults.check(value.isPresent(), "value", ResultProblem.VALUE_DIGITS);
        standardError().ifPresent(given -> {
            faults.check(error.isPresent(), "standardError", ResultProblem.VALUE_DIGITS);
            faults.check(given.signum() > 0, "standardError", ResultProblem.STANDARD_ERROR);
        });
        faults.guarded("source", () -> Codes.name(Word.of("source", "bron"), source(), LONGEST_SOURCE), "");
        faults.throwIfAny(ResultProblem.INVALID_MEASUREMENT, measure(), period());
        boolean bare = value.equals(Optional.of(value())) && error.equals(standardError());
        return bare ? this : withValue(value.orElseThrow()).withStandardError(error);
    }

    /** Builds a {@link Measurement}. Not safe for use by several threads. */
    public interface Builder {
        /**
         * Sets what was measured.
         *
         * @param measure the id of the measure
         * @return this builder
         */
        Builder measure(MeasureId measure);

        /**
         * Sets the period that it is of.
         *
         * @param period the period
         * @return this builder
         */
        Builder period(Period period);

        /**
         * Sets the part of the organisation that it is of.
         *
         * @param group the group
         * @return this builder
         */
        Builder group(GroupKey group);

        /**
         * Sets the part of the organisation that it is of, if it is of a part.
         *
         * @param group the group, or nothing
         * @return this builder
         */
        Builder group(Optional<? extends GroupKey> group);

        /**
         * Sets the figure.
         *
         * @param value in the unit of the measure; at most 20 digits on either side of the point
         * @return this builder
         */
        Builder value(BigDecimal value);

        /**
         * Sets the standard error of a figure that rests on a sample.
         *
         * @param error in the unit of the measure, above 0
         * @return this builder
         */
        Builder standardError(BigDecimal error);

        /**
         * Sets the standard error, if the figure has one.
         *
         * @param error in the unit of the measure, above 0; or nothing
         * @return this builder
         */
        Builder standardError(Optional<? extends BigDecimal> error);

        /**
         * Sets where the figure comes from.
         *
         * @param source 1 to 200 characters
         * @return this builder
         */
        Builder source(String source);

        /**
         * Builds the measurement.
         *
         * @return the measurement
         * @throws IllegalArgumentException telling every fault: a number with too many digits, a standard error of 0 or less, a source that is blank or
         *     too long
         * @throws IllegalStateException if measure, period, value or source was not set
         */
        Measurement build();
    }
}
