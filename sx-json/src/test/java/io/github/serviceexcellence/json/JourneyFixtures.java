package io.github.serviceexcellence.json;

import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
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
import io.github.serviceexcellence.moments.PartnerView;
import io.github.serviceexcellence.moments.SharedStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Journeys written by hand, and journeys of chance. */
final class JourneyFixtures {
    private static final Partner COURIER =
            new Partner(PartnerId.of("courier"), Text.english("The courier").dutch("De koerier"));

    private JourneyFixtures() {}

    static Journey journey() {
        return Journey.builder()
                .id(JourneyId.of("passport"))
                .title(Text.english("A new passport").dutch("Een nieuw paspoort"))
                .whose(Voice.CUSTOMER)
                .need(Text.english("My passport expires").dutch("Mijn paspoort verloopt"))
                .solution(Text.english("I can travel again").dutch("Ik kan weer op reis"))
                .addChannels(new ChannelTitle(
                        Channel.of("door"), Text.english("At the door").dutch("Aan de deur")))
                .addPartners(COURIER)
                .addSteps(Step.builder()
                        .id(StepId.of("wait"))
                        .title(Text.english("Wait").dutch("Wachten"))
                        .contact(false)
                        .build())
                .addSteps(Step.builder()
                        .id(StepId.of("deliver"))
                        .title(Text.english("Delivery").dutch("Bezorging"))
                        .contact(true)
                        .addChannels(Channel.of("door"))
                        .partner(COURIER.id())
                        .shareable(true)
                        .putSenses(Sense.SEE, Text.english("A clean envelope").dutch("Een schone envelop"))
                        .level(PyramidLevel.CORE_SERVICE)
                        .emotion(Text.english("Relief").dutch("Opluchting"))
                        .addMustImprove(Text.english("Come when promised").dutch("Komen zoals beloofd"))
                        .addWantsToImprove(Text.english("A kind word").dutch("Een vriendelijk woord"))
                        .build())
                .build();
    }

    /** An employee's journey, from recruitment to leaving. */
    static Journey employee() {
        Journey.Builder journey = Journey.builder()
                .id(JourneyId.of("employee"))
                .title(Text.english("Working here").dutch("Werken bij ons"))
                .whose(Voice.EMPLOYEE)
                .need(Text.english("I look for work that suits me").dutch("Ik zoek werk dat bij me past"))
                .solution(Text.english("I leave with a good feeling").dutch("Ik ga weg met een goed gevoel"));
        for (String step : List.of("apply", "first-day", "grow", "leave")) {
            journey.addSteps(Step.builder()
                    .id(StepId.of(step))
                    .title(Text.english(step))
                    .contact(true)
                    .build());
        }
        return journey.build();
    }

    static Visit visit() {
        return new Visit(CustomerId.of("c-17"), StepId.of("deliver"), Instant.parse("2026-03-02T09:15:00Z"));
    }

    static PartnerView partnerView() {
        return new PartnerView(
                journey().title(),
                COURIER,
                List.of(
                        new SharedStep(StepId.of("deliver"), Text.english("Delivery"), Optional.of(Fixtures.north())),
                        new SharedStep(StepId.of("return"), Text.english("Return"), Optional.empty())));
    }

    static Journey journey(Random random) {
        Journey.Builder journey = Journey.builder()
                .id(JourneyId.of("j" + random.nextInt(100)))
                .title(text(random))
                .whose(random.nextBoolean() ? Voice.CUSTOMER : Voice.EMPLOYEE)
                .need(text(random))
                .solution(text(random));
        List<Channel> channels = new ArrayList<>();
        for (int number = random.nextInt(4); number > 0; number--) {
            channels.add(Channel.of("c" + number));
            journey.addChannels(new ChannelTitle(Channel.of("c" + number), text(random)));
        }
        journey.addPartners(COURIER);
        for (int number = 1 + random.nextInt(5); number > 0; number--) {
            boolean contact = random.nextBoolean();
            boolean partner = random.nextBoolean();
            Step.Builder step = Step.builder()
                    .id(StepId.of("s" + number))
                    .title(text(random))
                    .contact(contact)
                    .addAllChannels(contact ? channels : List.of())
                    .partner(Optional.of(COURIER.id()).filter(id -> partner))
                    .shareable(partner && random.nextBoolean())
                    .level(Optional.of(PyramidLevel.values()[random.nextInt(4)]).filter(level -> random.nextBoolean()))
                    .emotion(Optional.of(text(random)).filter(emotion -> random.nextBoolean()));
            if (random.nextBoolean()) {
                step.putSenses(Sense.values()[random.nextInt(5)], text(random)).addMustImprove(text(random));
            }
            journey.addSteps(step.build());
        }
        return journey.build();
    }

    private static Text text(Random random) {
        Text english = Text.english("word " + random.nextInt(1000) + " \"\u00e9\"");
        return random.nextBoolean() ? english : english.dutch("woord\n" + random.nextInt(1000));
    }
}
