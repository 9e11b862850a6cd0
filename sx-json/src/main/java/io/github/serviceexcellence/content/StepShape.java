package io.github.serviceexcellence.content;

import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.journey.PartnerId;
import io.github.serviceexcellence.journey.Sense;
import io.github.serviceexcellence.journey.Step;
import io.github.serviceexcellence.journey.StepId;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A step of a journey. */
final class StepShape extends ObjectShape<Step> {

    private static final Shape<Map<Sense, Text>> SENSES = Shapes.map(
                    () -> Shapes.codes(Sense.class, Sense::code), Shapes.TEXT)
            .as(StepShape::senses, StepShape::byCode);
    private static final Shape<List<Text>> TEXTS = Shapes.list(Shapes.TEXT);

    private final Field<Step, StepId> id = required("id", Names.STEP, Step::id);
    private final Field<Step, Text> title = required("title", Shapes.TEXT, Step::title);
    private final Field<Step, Boolean> contact = required("contact", Shapes.BOOLEAN, Step::contact);
    private final Field<Step, List<Channel>> channels =
            unlessUsual("channels", Shapes.list(Names.CHANNEL), Step::channels, List.of());
    private final Field<Step, PartnerId> partner = optional("partner", Names.PARTNER, Step::partner);
    private final Field<Step, Boolean> shareable = unlessUsual("shareable", Shapes.BOOLEAN, Step::shareable, false);
    private final Field<Step, Map<Sense, Text>> senses = unlessUsual("senses", SENSES, Step::senses, Map.of());
    private final Field<Step, PyramidLevel> level =
            optional("level", Shapes.code(PyramidLevel.class, PyramidLevel::parse, PyramidLevel::code), Step::level);
    private final Field<Step, Text> emotion = optional("emotion", Shapes.TEXT, Step::emotion);
    private final Field<Step, List<Text>> mustImprove = unlessUsual("mustImprove", TEXTS, Step::mustImprove, List.of());
    private final Field<Step, List<Text>> wantsToImprove =
            unlessUsual("wantsToImprove", TEXTS, Step::wantsToImprove, List.of());

    private static Map<Sense, Text> senses(Map<String, Text> given) {
        Map<Sense, Text> senses = new EnumMap<>(Sense.class);
        given.forEach((code, text) -> senses.put(Sense.parse(code), text));
        return senses;
    }

    private static Map<String, Text> byCode(Map<Sense, Text> senses) {
        Map<String, Text> byCode = new LinkedHashMap<>();
        senses.forEach((sense, text) -> byCode.put(sense.code(), text));
        return byCode;
    }

    @Override
    protected Step make(Values values) {
        return Step.builder()
                .id(values.get(id))
                .title(values.get(title))
                .contact(values.get(contact))
                .addAllChannels(values.get(channels))
                .partner(values.find(partner))
                .shareable(values.get(shareable))
                .putAllSenses(values.get(senses))
                .level(values.find(level))
                .emotion(values.find(emotion))
                .addAllMustImprove(values.get(mustImprove))
                .addAllWantsToImprove(values.get(wantsToImprove))
                .build();
    }
}
