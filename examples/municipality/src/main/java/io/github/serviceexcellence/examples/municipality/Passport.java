package io.github.serviceexcellence.examples.municipality;

import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.journey.ChannelTitle;
import io.github.serviceexcellence.journey.Journey;
import io.github.serviceexcellence.journey.JourneyId;
import io.github.serviceexcellence.journey.Partner;
import io.github.serviceexcellence.journey.PartnerId;
import io.github.serviceexcellence.journey.Sense;
import io.github.serviceexcellence.journey.Step;
import io.github.serviceexcellence.journey.StepId;
import io.github.serviceexcellence.journey.Visit;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.response.Units;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The way to a new passport, what residents say of its steps, and who went it. */
final class Passport {
    static final PartnerId COURIER = PartnerId.of("courier");
    static final Instant AT = Instant.parse("2026-06-30T22:00:00Z");

    /** One question after each step. */
    static final Instrument MOMENT = Instrument.builder("moment", "1.0")
            .title(Text.english("After each step").dutch("Na elke stap"))
            .item(Item.builder("mark")
                    .wording(Text.english("What mark do you give this step?")
                            .dutch("Welk rapportcijfer geeft u deze stap?"))
                    .scale(Scale.range(1, 10))
                    .asks(Asks.MARK)
                    .measures(ResultElement.OUTSTANDING_EXPERIENCE)
                    .voice(Voice.CUSTOMER))
            .build();

    static final Journey JOURNEY = Journey.builder()
            .id(JourneyId.of("passport"))
            .title(Text.english("A new passport").dutch("Een nieuw paspoort"))
            .whose(Voice.CUSTOMER)
            .need(Text.english("My passport expires").dutch("Mijn paspoort verloopt"))
            .solution(Text.english("I can travel again").dutch("Ik kan weer op reis"))
            .addChannels(new ChannelTitle(
                    Channel.of("website"), Text.english("Website").dutch("Website")))
            .addChannels(
                    new ChannelTitle(Channel.of("desk"), Text.english("Desk").dutch("Balie")))
            .addChannels(new ChannelTitle(
                    Channel.of("door"), Text.english("At the door").dutch("Aan de deur")))
            .addPartners(new Partner(COURIER, Text.english("The courier").dutch("De bezorgdienst")))
            .addSteps(step("appointment", Text.english("Make an appointment").dutch("Een afspraak maken"))
                    .addChannels(Channel.of("website"))
                    .level(PyramidLevel.CORE_SERVICE)
                    .build())
            .addSteps(step("apply", Text.english("Apply at the desk").dutch("Aanvragen aan de balie"))
                    .addChannels(Channel.of("desk"))
                    .level(PyramidLevel.INDIVIDUAL_SERVICE)
                    .putSenses(Sense.HEAR, Text.english("One's own name").dutch("Je eigen naam"))
                    .addWantsToImprove(Text.english("A warm welcome").dutch("Een warm welkom"))
                    .build())
            .addSteps(Step.builder()
                    .id(StepId.of("wait"))
                    .title(Text.english("Wait for it").dutch("Erop wachten"))
                    .contact(false)
                    .addMustImprove(Text.english("Say how long it takes").dutch("Zeggen hoelang het duurt"))
                    .build())
            .addSteps(step("receive", Text.english("Receive it at home").dutch("Thuis ontvangen"))
                    .addChannels(Channel.of("door"))
                    .partner(COURIER)
                    .shareable(true)
                    .emotion(Text.english("Looking forward to the journey").dutch("Zin in de reis"))
                    .build())
            .build();

    /** How good each step is, from 0 to 1 of what is possible. */
    private static final Map<String, Double> GOOD =
            Map.of("appointment", 0.72, "apply", 0.78, "wait", 0.5, "receive", 0.74);

    private static final int ANSWERS = 160;
    private static final int TRAVELLERS = 300;
    private static final double GOES_ON = 0.9;
    private static final int DAYS = 90;

    private final MadeUp made;

    Passport(MadeUp made) {
        this.made = made;
    }

    private static Step.Builder step(String id, Text title) {
        return Step.builder().id(StepId.of(id)).title(title).contact(true);
    }

    /** Each resident answered about one step. */
    ResponseTable answers() {
        ResponseTableBuilder table = ResponseTable.builder(MOMENT);
        for (Step step : JOURNEY.steps()) {
            Units units = Units.none().with(Journey.STEP, GroupKey.of(step.id().value()));
            double good = GOOD.getOrDefault(step.id().value(), 0.0);
            for (int number = 0; number < ANSWERS; number++) {
                Response response = made.answers(MOMENT, Voice.CUSTOMER, true, construct -> good)
                        .build();
                table.add(response.withUnits(units));
            }
        }
        return table.build();
    }

    /** Most go on to the next step within a week; some are not heard of any more. */
    List<Visit> visits() {
        List<Visit> visits = new ArrayList<>();
        for (int number = 0; number < TRAVELLERS; number++) {
            CustomerId who = CustomerId.of("traveller-" + number);
            Instant time = AT.minus(Duration.ofDays(made.below(DAYS)));
            for (Step step : JOURNEY.steps()) {
                if (time.isAfter(AT)) {
                    break;
                }
                visits.add(new Visit(who, step.id(), time));
                if (made.chance() > GOES_ON) {
                    break;
                }
                time = time.plus(Duration.ofHours(1 + made.below(7 * 24)));
            }
        }
        return visits;
    }
}
