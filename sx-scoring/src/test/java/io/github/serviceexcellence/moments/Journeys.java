package io.github.serviceexcellence.moments;

import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.journey.ChannelTitle;
import io.github.serviceexcellence.journey.Journey;
import io.github.serviceexcellence.journey.JourneyId;
import io.github.serviceexcellence.journey.Partner;
import io.github.serviceexcellence.journey.PartnerId;
import io.github.serviceexcellence.journey.Step;
import io.github.serviceexcellence.journey.StepId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.response.Units;
import java.util.Map;

/** A journey to a passport with a courier, and answers about its steps. */
final class Journeys {
    static final Node EXPERIENCE = Node.of(ResultElement.OUTSTANDING_EXPERIENCE);
    static final PartnerId COURIER = PartnerId.of("courier");

    static final Step APPLY = step("apply", "Apply")
            .addChannels(Channel.of("desk"))
            .addChannels(Channel.of("web"))
            .build();
    static final Step WAIT = Step.builder()
            .id(StepId.of("wait"))
            .title(Text.english("Wait"))
            .contact(false)
            .build();
    static final Step DELIVER = step("deliver", "Delivery")
            .addChannels(Channel.of("door"))
            .partner(COURIER)
            .shareable(true)
            .build();
    static final Step COMPLAIN = step("complain", "Complaint")
            .addChannels(Channel.of("web"))
            .partner(COURIER)
            .build();

    static final Journey JOURNEY = Journey.builder()
            .id(JourneyId.of("passport"))
            .title(Text.english("A new passport").dutch("Een nieuw paspoort"))
            .whose(Voice.CUSTOMER)
            .need(Text.english("my passport expires").dutch("mijn paspoort verloopt"))
            .solution(Text.english("I can travel").dutch("ik kan op reis"))
            .addChannels(new ChannelTitle(Channel.of("desk"), Text.english("Desk")))
            .addChannels(new ChannelTitle(Channel.of("web"), Text.english("Web")))
            .addChannels(new ChannelTitle(Channel.of("door"), Text.english("At the door")))
            .addPartners(new Partner(COURIER, Text.english("The courier").dutch("De koerier")))
            .addSteps(APPLY)
            .addSteps(WAIT)
            .addSteps(DELIVER)
            .addSteps(COMPLAIN)
            .build();

    static final Instrument MOMENT = Instrument.builder("moment", "1.0")
            .title(Text.english("Moment"))
            .item(Item.builder("experience")
                    .wording(Text.english("This was outstanding."))
                    .scale(Scale.range(1, 5))
                    .measures(ResultElement.OUTSTANDING_EXPERIENCE)
                    .voice(Voice.CUSTOMER))
            .build();

    private Journeys() {}

    private static Step.Builder step(String id, String title) {
        return Step.builder().id(StepId.of(id)).title(Text.english(title)).contact(true);
    }

    static Units at(String step) {
        return Units.none().with(Journey.STEP, GroupKey.of(step));
    }

    static Response answer(Units units, int level) {
        return Response.builder(MOMENT).answer("experience", level).build().withUnits(units);
    }

    /** So many answers at each step, alternately a level and one less. */
    static ResponseTable answers(Map<Step, Integer> levels, int each) {
        ResponseTableBuilder table = ResponseTable.builder(MOMENT);
        levels.forEach((step, level) -> {
            for (int number = 0; number < each; number++) {
                table.add(answer(at(step.id().value()), level - number % 2));
            }
        });
        return table.build();
    }
}
