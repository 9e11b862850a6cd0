package io.github.serviceexcellence.journey;

import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.response.Breakdown;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A journey of customers, from a need or a problem to its solution, or of employees, from recruitment to leaving.
 *
 * <pre>{@code
 * Journey journey = Journey.builder()
 *         .id(JourneyId.of("passport"))
 *         .title(Text.english("A new passport").dutch("Een nieuw paspoort"))
 *         .whose(Voice.CUSTOMER)
 *         .need(Text.english("My passport expires").dutch("Mijn paspoort verloopt"))
 *         .solution(Text.english("I can travel again").dutch("Ik kan weer op reis"))
 *         .addChannels(new ChannelTitle(Channel.of("desk"), Text.english("Desk").dutch("Balie")))
 *         .addAllSteps(List.of(apply, wait, collect))
 *         .build();
 * }</pre>
 *
 * <p>Responses say which step they are about by a unit of the breakdown {@link #STEP}.
 */
@Value.Immutable
@ValueStyle
public abstract class Journey {
    /** The breakdown of responses by step; its units have the ids of steps for names. */
    public static final Breakdown STEP = Breakdown.of("step");
    /** The breakdown of responses by channel; its units have the codes of channels for names. */
    public static final Breakdown CHANNEL = Breakdown.of("channel");
    /** The breakdown of responses by partner; its units have the ids of partners for names. */
    public static final Breakdown PARTNER = Breakdown.of("partner");

    Journey() {}

    /**
     * Starts a journey.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableJourney.builder();
    }

    /**
     * Which journey.
     *
     * @return the id
     */
    public abstract JourneyId id();

    /**
     * What to call it.
     *
     * @return the title
     */
    public abstract Text title();

    /**
     * Who goes it.
     *
     * @return {@link Voice#CUSTOMER} or {@link Voice#EMPLOYEE}
     */
    public abstract Voice whose();

    /**
     * From what it starts.
     *
     * @return the need or the problem, as the person would say it
     */
    public abstract Text need();

    /**
     * At what it ends.
     *
     * @return the solution, as the person would say it
     */
    public abstract Text solution();

    /**
     * The channels that its steps may take.
     *
     * @return each once
     */
    public abstract List<ChannelTitle> channels();

    /**
     * The partners that take care of steps.
     *
     * @return each once
     */
    public abstract List<Partner> partners();

    /**
     * Its steps.
     *
     * @return one or more, in the order in which people go
     */
    public abstract List<Step> steps();

    /**
     * A step.
     *
     * @param id its id
     * @return the step, or nothing if the journey has no such step
     */
    public Optional<Step> step(StepId id) {
        return steps().stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /**
     * A partner.
     *
     * @param id its id
     * @return the partner, or nothing if the journey has no such partner
     */
    public Optional<Partner> partner(PartnerId id) {
        return partners().stream().filter(partner -> partner.id().equals(id)).findFirst();
    }

    @Value.Check
    void check() {
        Faults faults = new Faults();
        faults.check(
                whose() == Voice.CUSTOMER || whose() == Voice.EMPLOYEE, "whose", JourneyProblem.WHOSE, whose().code());
        faults.check(!steps().isEmpty(), "steps", JourneyProblem.NO_STEP);
        Set<Channel> channels = new HashSet<>();
        for (ChannelTitle each : channels()) {
            boolean first = channels.add(each.channel());
            faults.check(first, "channels", JourneyProblem.CHANNEL_TWICE, id(), each.channel());
        }
        Set<PartnerId> partners = new HashSet<>();
        for (Partner each : partners()) {
            faults.check(partners.add(each.id()), "partners", JourneyProblem.PARTNER_TWICE, each.id());
        }
        Set<StepId> ids = new HashSet<>();
        // once, however many steps name what is not declared
        Word channelsKnown = Codes.listed(
                channels().stream().map(known -> known.channel().code()).toList());
        Word partnersKnown = Codes.listed(
                partners().stream().map(known -> known.id().value()).toList());
        for (int place = 0; place < steps().size(); place++) {
            Step step = steps().get(place);
            String field = "steps/" + place;
            faults.check(ids.add(step.id()), field, JourneyProblem.STEP_TWICE, step.id());
            for (Channel channel : step.channels()) {
                boolean known = channels.contains(channel);
                faults.check(
                        known, field + "/channels", JourneyProblem.UNKNOWN_CHANNEL, step.id(), channel, channelsKnown);
            }
            step.partner()
                    .filter(partner -> !partners.contains(partner))
                    .ifPresent(partner -> faults.add(
                            field + "/partner",
                            JourneyProblem.UNKNOWN_PARTNER.with(step.id(), partner, partnersKnown)));
        }
        faults.throwIfAny(JourneyProblem.INVALID_JOURNEY, id());
    }

    /** Builds a {@link Journey}. Not safe for use by several threads. */
    public interface Builder {
        /**
         * Sets which journey.
         *
         * @param id the id
         * @return this builder
         */
        Builder id(JourneyId id);

        /**
         * Sets what to call it.
         *
         * @param title the title
         * @return this builder
         */
        Builder title(Text title);

        /**
         * Sets who goes it.
         *
         * @param voice {@link Voice#CUSTOMER} or {@link Voice#EMPLOYEE}
         * @return this builder
         */
        Builder whose(Voice voice);

        /**
         * Sets from what it starts.
         *
         * @param need the need or the problem
         * @return this builder
         */
        Builder need(Text need);

        /**
         * Sets at what it ends.
         *
         * @param solution the solution
         * @return this builder
         */
        Builder solution(Text solution);

        /**
         * Adds a channel.
         *
         * @param channel the channel with its title
         * @return this builder
         */
        Builder addChannels(ChannelTitle channel);

        /**
         * Adds channels.
         *
         * @param channels channels with their titles
         * @return this builder
         */
        Builder addAllChannels(Iterable<? extends ChannelTitle> channels);

        /**
         * Adds a partner.
         *
         * @param partner the partner
         * @return this builder
         */
        Builder addPartners(Partner partner);

        /**
         * Adds partners.
         *
         * @param partners the partners
         * @return this builder
         */
        Builder addAllPartners(Iterable<? extends Partner> partners);

        /**
         * Adds a step behind those before it.
         *
         * @param step the step
         * @return this builder
         */
        Builder addSteps(Step step);

        /**
         * Adds steps behind those before them.
         *
         * @param steps the steps in their order
         * @return this builder
         */
        Builder addAllSteps(Iterable<? extends Step> steps);

        /**
         * Builds the journey.
         *
         * @return the journey
         * @throws IllegalArgumentException telling every fault: no step; a step, channel or partner twice; a step with a channel or a partner that the
         *     journey does not declare; a voice that goes no journey
         * @throws IllegalStateException if anything else was not set
         */
        Journey build();
    }
}
