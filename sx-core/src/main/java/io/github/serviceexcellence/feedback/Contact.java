package io.github.serviceexcellence.feedback;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Times;
import io.github.serviceexcellence.internal.ValueStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One time that a customer got in touch about a subject: a call, a visit, a letter. Personal data.
 *
 * <p>Whether the question was answered is kept as each party says it. A customer who was never asked says nothing, which is not a no.
 *
 * <pre>{@code
 * Contact contact = Contact.builder()
 *         .customer(CustomerId.of("c-17"))
 *         .subject(SubjectId.of("permit"))
 *         .time(Instant.parse("2026-03-02T09:15:00Z"))
 *         .channel(Channel.of("telephone"))
 *         .organisationSays(Answered.YES)
 *         .customerSays(Answered.NO)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class Contact {
    Contact() {}

    /**
     * Starts a contact.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableContact.builder();
    }

    /**
     * Who got in touch.
     *
     * @return the customer
     */
    public abstract CustomerId customer();

    /**
     * What it was about.
     *
     * @return the subject
     */
    public abstract SubjectId subject();

    /**
     * When it began.
     *
     * @return a time in the years 1 to 9999
     */
    public abstract Instant time();

    /**
     * The id of the contact in the caller's system, by which a second copy of it is known.
     *
     * @return 1 to 200 characters, or nothing
     */
    public abstract Optional<ContactId> id();

    /**
     * The way it took.
     *
     * @return the channel, or nothing if it is not known
     */
    public abstract Optional<Channel> channel();

    /**
     * When it was answered, if it was.
     *
     * @return a time that is not before {@link #time()}, or nothing
     */
    public abstract Optional<Instant> answeredAt();

    /**
     * What the organisation says.
     *
     * @return whether the question was answered, or nothing if nothing was said
     */
    public abstract Optional<Answered> organisationSays();

    /**
     * What the customer says.
     *
     * @return whether the question was answered, or nothing if nothing was said
     */
    public abstract Optional<Answered> customerSays();

    /**
     * What a party says.
     *
     * @param party the party
     * @return whether the question was answered, or nothing if nothing was said
     */
    public Optional<Answered> says(Party party) {
        return party == Party.CUSTOMER ? customerSays() : organisationSays();
    }

    @Value.Check
    void check() {
        Faults faults = new Faults();
        Times.check("time", time(), faults);
        answeredAt().ifPresent(answered -> {
            Times.check("answeredAt", answered, faults);
            faults.check(!answered.isBefore(time()), "answeredAt", FeedbackProblem.ANSWERED_BEFORE, answered, time());
        });
        faults.throwIfAny(FeedbackProblem.INVALID_CONTACT, customer(), subject());
    }

    /** Builds a {@link Contact}. Not safe for use by several threads. */
    public interface Builder {
        /**
         * Sets who got in touch.
         *
         * @param customer the customer
         * @return this builder
         */
        Builder customer(CustomerId customer);

        /**
         * Sets what it was about.
         *
         * @param subject the subject
         * @return this builder
         */
        Builder subject(SubjectId subject);

        /**
         * Sets when it began.
         *
         * @param time the time, in the years 1 to 9999
         * @return this builder
         */
        Builder time(Instant time);

        /**
         * Sets its id.
         *
         * @param id the id
         * @return this builder
         */
        Builder id(ContactId id);

        /**
         * Sets its id, if there is one.
         *
         * @param id the id, or nothing
         * @return this builder
         */
        Builder id(Optional<? extends ContactId> id);

        /**
         * Sets the way it took.
         *
         * @param channel the channel
         * @return this builder
         */
        Builder channel(Channel channel);

        /**
         * Sets the way it took, if it is known.
         *
         * @param channel the channel, or nothing
         * @return this builder
         */
        Builder channel(Optional<? extends Channel> channel);

        /**
         * Sets when it was answered.
         *
         * @param time the time, not before that of the contact
         * @return this builder
         */
        Builder answeredAt(Instant time);

        /**
         * Sets when it was answered, if it was.
         *
         * @param time the time, or nothing
         * @return this builder
         */
        Builder answeredAt(Optional<? extends Instant> time);

        /**
         * Sets what the organisation says.
         *
         * @param answered whether the question was answered
         * @return this builder
         */
        Builder organisationSays(Answered answered);

        /**
         * Sets what the organisation says, if it says anything.
         *
         * @param answered whether the question was answered, or nothing
         * @return this builder
         */
        Builder organisationSays(Optional<? extends Answered> answered);

        /**
         * Sets what the customer says.
         *
         * @param answered whether the question was answered
         * @return this builder
         */
        Builder customerSays(Answered answered);

        /**
         * Sets what the customer says, if anything.
         *
         * @param answered whether the question was answered, or nothing
         * @return this builder
         */
        Builder customerSays(Optional<? extends Answered> answered);

        /**
         * Builds the contact.
         *
         * @return the contact
         * @throws IllegalArgumentException telling every fault: an answer before the question, a time outside the years 1 to 9999
         * @throws IllegalStateException if customer, subject or time was not set
         */
        Contact build();
    }
}
