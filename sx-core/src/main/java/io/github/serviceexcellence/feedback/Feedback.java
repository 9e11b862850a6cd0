package io.github.serviceexcellence.feedback;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Times;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.response.Response;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What a customer says about a subject at a point in time: the answers to an instrument. Personal data. */
@Value.Immutable
@ValueStyle
public abstract class Feedback {
    Feedback() {}

    /**
     * Starts a feedback.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableFeedback.builder();
    }

    /**
     * Who says it.
     *
     * @return the customer
     */
    public abstract CustomerId customer();

    /**
     * What it is about.
     *
     * @return the subject
     */
    public abstract SubjectId subject();

    /**
     * When it was said.
     *
     * @return a time in the years 1 to 9999
     */
    public abstract Instant time();

    /**
     * Whether the question was answered, as the customer says here.
     *
     * @return what is said, or nothing if it was not asked
     */
    public abstract Optional<Answered> customerSays();

    /**
     * The answers.
     *
     * @return the response
     */
    public abstract Response response();

    @Value.Check
    void check() {
        Faults faults = new Faults();
        Times.check("time", time(), faults);
        faults.throwIfAny(FeedbackProblem.INVALID_FEEDBACK, customer(), subject());
    }

    /** Builds a {@link Feedback}. Not safe for use by several threads. */
    public interface Builder {
        /**
         * Sets who says it.
         *
         * @param customer the customer
         * @return this builder
         */
        Builder customer(CustomerId customer);

        /**
         * Sets what it is about.
         *
         * @param subject the subject
         * @return this builder
         */
        Builder subject(SubjectId subject);

        /**
         * Sets when it was said.
         *
         * @param time the time, in the years 1 to 9999
         * @return this builder
         */
        Builder time(Instant time);

        /**
         * Sets whether the question was answered, as the customer says here.
         *
         * @param answered what is said
         * @return this builder
         */
        Builder customerSays(Answered answered);

        /**
         * Sets whether the question was answered, if the customer says so here.
         *
         * @param answered what is said, or nothing
         * @return this builder
         */
        Builder customerSays(Optional<? extends Answered> answered);

        /**
         * Sets the answers.
         *
         * @param response the response
         * @return this builder
         */
        Builder response(Response response);

        /**
         * Builds the feedback.
         *
         * @return the feedback
         * @throws IllegalArgumentException if the time lies outside the years 1 to 9999
         * @throws IllegalStateException if customer, subject, time or response was not set
         */
        Feedback build();
    }
}
