package io.github.serviceexcellence.content;

import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.journey.ChannelTitle;
import io.github.serviceexcellence.journey.Journey;
import io.github.serviceexcellence.journey.JourneyId;
import io.github.serviceexcellence.journey.Partner;
import io.github.serviceexcellence.journey.PartnerId;
import io.github.serviceexcellence.journey.Step;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.List;

/** Journeys: the channels and partners that they declare, then their steps in order. */
final class JourneyShape extends ObjectShape<Journey> {
    static final Shape<Partner> PARTNER = new PartnerShape();

    private final Field<Journey, JourneyId> id = required("id", Names.JOURNEY, Journey::id);
    private final Field<Journey, Text> title = required("title", Shapes.TEXT, Journey::title);
    private final Field<Journey, Voice> whose =
            required("whose", Shapes.code(Voice.class, Voice::parse, Voice::code), Journey::whose);
    private final Field<Journey, Text> need = required("need", Shapes.TEXT, Journey::need);
    private final Field<Journey, Text> solution = required("solution", Shapes.TEXT, Journey::solution);
    private final Field<Journey, List<ChannelTitle>> channels =
            unlessUsual("channels", Shapes.list(new ChannelTitleShape()), Journey::channels, List.of());
    private final Field<Journey, List<Partner>> partners =
            unlessUsual("partners", Shapes.list(PARTNER), Journey::partners, List.of());
    private final Field<Journey, List<Step>> steps = required("steps", Shapes.filled(new StepShape()), Journey::steps);

    @Override
    protected Journey make(Values values) {
        return Journey.builder()
                .id(values.get(id))
                .title(values.get(title))
                .whose(values.get(whose))
                .need(values.get(need))
                .solution(values.get(solution))
                .addAllChannels(values.get(channels))
                .addAllPartners(values.get(partners))
                .addAllSteps(values.get(steps))
                .build();
    }

    private static final class ChannelTitleShape extends ObjectShape<ChannelTitle> {
        private final Field<ChannelTitle, Channel> channel = required("channel", Names.CHANNEL, ChannelTitle::channel);
        private final Field<ChannelTitle, Text> title = required("title", Shapes.TEXT, ChannelTitle::title);

        @Override
        protected ChannelTitle make(Values values) {
            return new ChannelTitle(values.get(channel), values.get(title));
        }
    }

    private static final class PartnerShape extends ObjectShape<Partner> {
        private final Field<Partner, PartnerId> id = required("id", Names.PARTNER, Partner::id);
        private final Field<Partner, Text> title = required("title", Shapes.TEXT, Partner::title);

        @Override
        protected Partner make(Values values) {
            return new Partner(values.get(id), values.get(title));
        }
    }
}
