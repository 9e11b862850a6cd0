package io.github.serviceexcellence.norm;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A promise about time: such a share of the questions is answered within such a time.
 *
 * <pre>{@code
 * ServiceNorm norm = ServiceNorm.builder()
 *         .id(NormId.of("answer-in-a-day"))
 *         .title(Text.english("Answered within one working day").dutch("Beantwoord binnen \u00e9\u00e9n werkdag"))
 *         .within(Within.workingDays(1))
 *         .target(new BigDecimal("90"))
 *         .calendar(desk)
 *         .build();
 * norm.deadline(Instant.parse("2026-03-06T15:00:00Z"));   // the closing time of Monday, as this is a Friday
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class ServiceNorm {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int MOST_DECIMALS = 3;

    ServiceNorm() {}

    /**
     * Starts a norm.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableServiceNorm.builder();
    }

    /**
     * Which norm.
     *
     * @return the id
     */
    public abstract NormId id();

    /**
     * What to call it, as a clause that says what is done in time.
     *
     * @return for instance "answered within one working day"
     */
    public abstract Text title();

    /**
     * Within how long.
     *
     * @return open time or working days
     */
    public abstract Within within();

    /**
     * For how many of the questions at least.
     *
     * @return percent, above 0 and up to 100
     */
    public abstract BigDecimal target();

    /**
     * When the organisation is open.
     *
     * @return the calendar
     */
    public abstract WorkingCalendar calendar();

    /**
     * Until when a question is answered in time.
     *
     * @param asked when it was asked
     * @return the last moment in time; a moment later is late
     */
    public Instant deadline(Instant asked) {
        return within().deadline(asked, calendar());
    }

    @Value.Check
    ServiceNorm check() {
        Faults faults = new Faults();
        Optional<BigDecimal> bare = Decimals.bare(target());
        boolean possible = bare.filter(
                        given -> given.signum() > 0 && given.compareTo(HUNDRED) <= 0 && given.scale() <= MOST_DECIMALS)
                .isPresent();
        faults.check(possible, "target", NormProblem.TARGET, target());
        faults.throwIfAny(NormProblem.INVALID_NORM, id());
        // so that 90 and 90.0 are equal
        return bare.equals(Optional.of(target()))
                ? this
                : builder()
                        .id(id())
                        .title(title())
                        .within(within())
                        .target(bare.orElseThrow())
                        .calendar(calendar())
                        .build();
    }

    /** Builds a {@link ServiceNorm}. Not safe for use by several threads. */
    public interface Builder {
        /**
         * Sets which norm.
         *
         * @param id the id
         * @return this builder
         */
        Builder id(NormId id);

        /**
         * Sets what to call it.
         *
         * @param title a clause that says what is done in time
         * @return this builder
         */
        Builder title(Text title);

        /**
         * Sets within how long.
         *
         * @param within open time or working days
         * @return this builder
         */
        Builder within(Within within);

        /**
         * Sets for how many of the questions.
         *
         * @param percent above 0 and up to 100, with at most three decimals
         * @return this builder
         */
        Builder target(BigDecimal percent);

        /**
         * Sets when the organisation is open.
         *
         * @param calendar the calendar
         * @return this builder
         */
        Builder calendar(WorkingCalendar calendar);

        /**
         * Builds the norm.
         *
         * @return the norm
         * @throws IllegalArgumentException if the target is no such percentage
         * @throws IllegalStateException if anything was not set
         */
        ServiceNorm build();
    }
}
