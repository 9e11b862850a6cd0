package io.github.serviceexcellence.result;

import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is measured, and of which result it tells.
 *
 * <pre>{@code
 * Measure turnover = Measure.builder()
 *         .id(MeasureId.of("staff-turnover"))
 *         .title(Text.english("Employees who left").dutch("Vertrokken medewerkers"))
 *         .unit(Text.english("%").dutch("%"))
 *         .better(Better.DOWN)
 *         .result(ResultElement.INSPIRED_EMPLOYEES)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class Measure {
    private static final int LONGEST_UNIT = 40;

    Measure() {}

    /**
     * Starts a measure.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableMeasure.builder();
    }

    /**
     * Which measure it is.
     *
     * @return the id
     */
    public abstract MeasureId id();

    /**
     * What it is called.
     *
     * @return the title
     */
    public abstract Text title();

    /**
     * What its figures count: %, euro, days, a mark.
     *
     * @return at most 40 characters in each language
     */
    public abstract Text unit();

    /**
     * Which way is better.
     *
     * @return up or down
     */
    public abstract Better better();

    /**
     * The result of which it tells.
     *
     * @return a to d
     */
    public abstract ResultElement result();

    /**
     * Of which end of result d it tells.
     *
     * @return profit or non-profit for {@link ResultElement#BUSINESS_RESULTS}; nothing for the others
     */
    public abstract Optional<Purpose> purpose();

    @Value.Check
    void check() {
        Faults faults = new Faults();
        unit().wordings()
                .values()
                .forEach(words -> faults.check(
                        words.length() <= LONGEST_UNIT, "unit", ResultProblem.LONG_UNIT, words.length(), LONGEST_UNIT));
        boolean isOfD = result() == ResultElement.BUSINESS_RESULTS;
        faults.check(!isOfD || purpose().isPresent(), "purpose", ResultProblem.NO_PURPOSE);
        faults.check(isOfD || purpose().isEmpty(), "purpose", ResultProblem.NEEDLESS_PURPOSE, result().letter());
        faults.throwIfAny(ResultProblem.INVALID_MEASURE, id());
    }

    /** Builds a {@link Measure}. Not safe for use by several threads. */
    public interface Builder {
        /**
         * Sets which measure it is.
         *
         * @param id the id
         * @return this builder
         */
        Builder id(MeasureId id);

        /**
         * Sets what it is called.
         *
         * @param title the title
         * @return this builder
         */
        Builder title(Text title);

        /**
         * Sets what its figures count.
         *
         * @param unit at most 40 characters in each language
         * @return this builder
         */
        Builder unit(Text unit);

        /**
         * Sets which way is better.
         *
         * @param better up or down
         * @return this builder
         */
        Builder better(Better better);

        /**
         * Sets of which result it tells.
         *
         * @param result a to d
         * @return this builder
         */
        Builder result(ResultElement result);

        /**
         * Sets of which end of result d it tells.
         *
         * @param purpose profit or non-profit
         * @return this builder
         */
        Builder purpose(Purpose purpose);

        /**
         * Sets of which end of result d it tells, if it tells of d.
         *
         * @param purpose profit or non-profit, or nothing
         * @return this builder
         */
        Builder purpose(Optional<? extends Purpose> purpose);

        /**
         * Builds the measure.
         *
         * @return the measure
         * @throws IllegalArgumentException telling every fault: a unit that is too long, a measure of result d without a purpose, a purpose with
         *     another result
         * @throws IllegalStateException if id, title, unit, better or result was not set
         */
        Measure build();
    }
}
