package io.github.serviceexcellence.norm;

import io.github.serviceexcellence.feedback.Contact;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Times;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Units;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One question of a customer, and when it was answered. Personal data. */
@Value.Immutable
@ValueStyle
public abstract class Question {
    /** The breakdown by the way in which a question came. */
    public static final Breakdown CHANNEL = Breakdown.of("channel");

    Question() {}

    /**
     * Starts a question.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableQuestion.builder();
    }

    /**
     * A contact as a question: asked when it began, answered when the contact says so.
     *
     * @param contact the contact
     * @return the question, in the unit of its channel if that is known
     */
    public static Question of(Contact contact) {
        return builder()
                .customer(contact.customer())
                .asked(contact.time())
                .answered(contact.answeredAt())
                .units(contact.channel()
                        .map(channel -> Units.none().with(CHANNEL, GroupKey.of(channel.code())))
                        .orElse(Units.none()))
                .build();
    }

    /**
     * Who asked.
     *
     * @return the customer
     */
    public abstract CustomerId customer();

    /**
     * When it was asked.
     *
     * @return a time in the years 1 to 9999
     */
    public abstract Instant asked();

    /**
     * When it was answered, if it was.
     *
     * @return a time that is not before {@link #asked()}, or nothing
     */
    public abstract Optional<Instant> answered();

    /**
     * Which units of the organisation it belongs to.
     *
     * @return the units; none if none was set
     */
    @Value.Default
    public Units units() {
        return Units.none();
    }

    @Value.Check
    void check() {
        Faults faults = new Faults();
        Times.check("asked", asked(), faults);
        answered().ifPresent(time -> {
            Times.check("answered", time, faults);
            faults.check(!time.isBefore(asked()), "answered", NormProblem.ANSWERED_BEFORE, time, asked());
        });
        faults.throwIfAny(NormProblem.INVALID_QUESTION, customer());
    }

    /** Builds a {@link Question}. Not safe for use by several threads. */
    public interface Builder {
        /**
         * Sets who asked.
         *
         * @param customer the customer
         * @return this builder
         */
        Builder customer(CustomerId customer);

        /**
         * Sets when it was asked.
         *
         * @param time the time, in the years 1 to 9999
         * @return this builder
         */
        Builder asked(Instant time);

        /**
         * Sets when it was answered.
         *
         * @param time the time, not before that of the question
         * @return this builder
         */
        Builder answered(Instant time);

        /**
         * Sets when it was answered, if it was.
         *
         * @param time the time, or nothing
         * @return this builder
         */
        Builder answered(Optional<? extends Instant> time);

        /**
         * Sets which units it belongs to.
         *
         * @param units the units
         * @return this builder
         */
        Builder units(Units units);

        /**
         * Builds the question.
         *
         * @return the question
         * @throws IllegalArgumentException telling every fault: an answer before the question, a time outside the years 1 to 9999
         * @throws IllegalStateException if customer or time was not set
         */
        Question build();
    }
}
