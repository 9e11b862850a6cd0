package io.github.serviceexcellence.json;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The items of one instrument. Made anew for each reading: it knows which ids came before. */
final class ItemShape extends ObjectShape<Item> {
    private static final Shape<Voice> VOICE = Shapes.string(Voice::parse, Voice::code);

    private final Set<String> ids = new HashSet<>();

    private final Field<Item, String> id;
    private final Field<Item, Text> wording;
    private final Field<Item, Scale> scale;
    private final Field<Item, Direction> direction;
    private final Field<Item, Construct> measures;
    private final Field<Item, List<Voice>> voices;
    private final Field<Item, Asks> asks;

    ItemShape(Shape<Scale> scales) {
        id = required(
                "id", Shapes.string(this::newId, id -> id), item -> item.id().value());
        wording = required("wording", Shapes.TEXT, Item::wording);
        scale = required("scale", scales, Item::scale);
        direction = withDefault(
                "direction", Shapes.string(Direction::parse, Direction::code), Item::direction, Direction.FORWARD);
        measures = required("measures", new ConstructShape(), Item::measures);
        voices = required(
                "voices",
                values -> Shapes.list(voiceOnce(EnumSet.noneOf(Voice.class))),
                item -> Shapes.list(VOICE),
                item -> List.copyOf(item.voices()));
        asks = withDefault("asks", Shapes.string(Asks::parse, Asks::code), Item::asks, Asks.RATING);
    }

    private String newId(String text) {
        ItemId.of(text);
        if (!ids.add(text)) {
            throw InvalidInputException.of(JsonProblem.SAME_ITEM.with(text));
        }
        return text;
    }

    /** The voices of one item, of which each may stand there once. */
    private static Shape<Voice> voiceOnce(Set<Voice> before) {
        return VOICE.as(
                voice -> {
                    if (!before.add(voice)) {
                        throw InvalidInputException.of(JsonProblem.SAME_VOICE.with(voice.code()));
                    }
                    return voice;
                },
                voice -> voice);
    }

    @Override
    protected Item make(Values values) {
        ItemBuilder item = Item.builder(values.get(id))
                .wording(values.get(wording))
                .scale(values.get(scale))
                .measures(values.get(measures))
                .direction(values.get(direction))
                .asks(values.get(asks));
        values.get(voices).forEach(item::voice);
        return item.build();
    }
}
