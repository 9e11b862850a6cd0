package io.github.serviceexcellence.journey;

import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * A step of a journey: a moment of contact, or one without, such as waiting for a letter.
 *
 * <pre>{@code
 * Step desk = Step.builder()
 *         .id(StepId.of("collect"))
 *         .title(Text.english("Collect the passport").dutch("Paspoort ophalen"))
 *         .contact(true)
 *         .addChannels(Channel.of("desk"))
 *         .level(PyramidLevel.CORE_SERVICE)
 *         .putSenses(Sense.SEE, Text.english("A queue without numbers").dutch("Een rij zonder nummers"))
 *         .addMustImprove(Text.english("Opening hours").dutch("Openingstijden"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class Step {
    Step() {}

    /**
     * Starts a step.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableStep.builder();
    }

    /**
     * Which step.
     *
     * @return the id, unique in its journey
     */
    public abstract StepId id();

    /**
     * What to call it.
     *
     * @return the title
     */
    public abstract Text title();

    /**
     * Whether the person is in touch with the organisation or a partner here.
     *
     * @return false of a moment without contact
     */
    public abstract boolean contact();

    /**
     * The channels that the contact may take.
     *
     * @return channels that the journey declares; none of a moment without contact
     */
    public abstract List<Channel> channels();

    /**
     * The partner who takes care of this step.
     *
     * @return a partner that the journey declares, or nothing if the organisation does so itself
     */
    public abstract Optional<PartnerId> partner();

    /**
     * Whether the partner may see what people say of this step.
     *
     * @return false unless it was set
     */
    @Value.Default
    public boolean shareable() {
        return false;
    }

    /**
     * What the person takes in.
     *
     * @return a text by sense
     */
    @Value.NaturalOrder
    public abstract SortedMap<Sense, Text> senses();

    /**
     * The level of the pyramid that is aimed at.
     *
     * @return the level, or nothing if none was chosen
     */
    public abstract Optional<PyramidLevel> level();

    /**
     * The emotion that is wished for.
     *
     * @return the emotion in words, or nothing if none was chosen
     */
    public abstract Optional<Text> emotion();

    /**
     * What must be improved: here people get less than they may expect.
     *
     * @return texts in their order
     */
    public abstract List<Text> mustImprove();

    /**
     * What one wants to improve: here one chooses to excel.
     *
     * @return texts in their order
     */
    public abstract List<Text> wantsToImprove();

    @Value.Check
    void check() {
        Faults faults = new Faults();
        faults.check(contact() || channels().isEmpty(), "channels", JourneyProblem.CHANNEL_WITHOUT_CONTACT, id());
        faults.check(!shareable() || partner().isPresent(), "shareable", JourneyProblem.SHARED_WITH_NOBODY, id());
        Set<Channel> seen = new HashSet<>();
        for (Channel channel : channels()) {
            faults.check(seen.add(channel), "channels", JourneyProblem.CHANNEL_TWICE, id(), channel);
        }
        faults.throwIfAny(JourneyProblem.INVALID_STEP, id());
    }

    /** Builds a {@link Step}. Not safe for use by several threads. */
    public interface Builder {
        /**
         * Sets which step.
         *
         * @param id the id
         * @return this builder
         */
        Builder id(StepId id);

        /**
         * Sets what to call it.
         *
         * @param title the title
         * @return this builder
         */
        Builder title(Text title);

        /**
         * Sets whether there is contact.
         *
         * @param contact true of a moment of contact
         * @return this builder
         */
        Builder contact(boolean contact);

        /**
         * Adds a channel that the contact may take.
         *
         * @param channel the channel
         * @return this builder
         */
        Builder addChannels(Channel channel);

        /**
         * Adds channels that the contact may take.
         *
         * @param channels the channels
         * @return this builder
         */
        Builder addAllChannels(Iterable<? extends Channel> channels);

        /**
         * Sets the partner who takes care of it.
         *
         * @param partner the partner
         * @return this builder
         */
        Builder partner(PartnerId partner);

        /**
         * Sets the partner who takes care of it, if there is one.
         *
         * @param partner the partner, or nothing
         * @return this builder
         */
        Builder partner(Optional<? extends PartnerId> partner);

        /**
         * Sets whether the partner may see what people say of it.
         *
         * @param shareable whether it may
         * @return this builder
         */
        Builder shareable(boolean shareable);

        /**
         * Adds what the person takes in by a sense.
         *
         * @param sense the sense
         * @param text what it is
         * @return this builder
         */
        Builder putSenses(Sense sense, Text text);

        /**
         * Adds what the person takes in.
         *
         * @param senses texts by sense
         * @return this builder
         */
        Builder putAllSenses(Map<? extends Sense, ? extends Text> senses);

        /**
         * Sets the level of the pyramid that is aimed at.
         *
         * @param level the level
         * @return this builder
         */
        Builder level(PyramidLevel level);

        /**
         * Sets the level of the pyramid that is aimed at, if any.
         *
         * @param level the level, or nothing
         * @return this builder
         */
        Builder level(Optional<? extends PyramidLevel> level);

        /**
         * Sets the emotion that is wished for.
         *
         * @param emotion the emotion in words
         * @return this builder
         */
        Builder emotion(Text emotion);

        /**
         * Sets the emotion that is wished for, if any.
         *
         * @param emotion the emotion in words, or nothing
         * @return this builder
         */
        Builder emotion(Optional<? extends Text> emotion);

        /**
         * Adds something that must be improved.
         *
         * @param text what it is
         * @return this builder
         */
        Builder addMustImprove(Text text);

        /**
         * Adds what must be improved.
         *
         * @param texts what it is
         * @return this builder
         */
        Builder addAllMustImprove(Iterable<? extends Text> texts);

        /**
         * Adds something that one wants to improve.
         *
         * @param text what it is
         * @return this builder
         */
        Builder addWantsToImprove(Text text);

        /**
         * Adds what one wants to improve.
         *
         * @param texts what it is
         * @return this builder
         */
        Builder addAllWantsToImprove(Iterable<? extends Text> texts);

        /**
         * Builds the step.
         *
         * @return the step
         * @throws IllegalArgumentException telling every fault: a channel without contact or named twice, sharing without a partner
         * @throws IllegalStateException if id, title or contact was not set
         */
        Step build();
    }
}
