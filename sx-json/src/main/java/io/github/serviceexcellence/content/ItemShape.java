package io.github.serviceexcellence.content;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Condition;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Valence;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The items of one instrument. Made anew for each reading: it knows which ids came before. */
final class ItemShape extends ObjectShape<Item> {
    /** Room for each to be there more than once, which is told one by one. */
    private static final int MOST_VOICES = 100;
    /** The levels of the longest scale but one. */
    private static final int MOST_BOX = 100;

    private static final Shape<Voice> VOICE = Shapes.code(Voice.class, Voice::parse, Voice::code);

    private static final Shape<List<Choice>> CHOICES = Shapes.list(new ChoiceShape());
    private static final Shape<SortedMap<Voice, Text>> VOICE_WORDINGS = textsBy(Voice.class, Voice::parse, Voice::code);
    private static final Shape<SortedMap<NoAnswer, Text>> OFFERS =
            textsBy(NoAnswer.class, NoAnswer::parse, NoAnswer::code);

    private final Set<String> ids = new HashSet<>();

    private final Field<Item, String> id;
    private final Field<Item, Text> wording;
    private final Field<Item, SortedMap<Voice, Text>> voiceWordings;
    private final Field<Item, ItemKind> kind;
    private final Field<Item, Scale> scale;
    private final Field<Item, List<Choice>> choices;
    private final Field<Item, Direction> direction;
    private final Field<Item, Construct> measures;
    private final Field<Item, Aspect> aspect;
    private final Field<Item, List<Voice>> voices;
    private final Field<Item, Asks> asks;
    private final Field<Item, Long> topBox;
    private final Field<Item, SortedMap<NoAnswer, Text>> offers;
    private final Field<Item, Condition> condition;

    ItemShape(Shape<Scale> scales) {
        id = required(
                "id",
                Shapes.id("ItemId", this::newId, id -> id),
                item -> item.id().value());
        wording = required("wording", Shapes.TEXT, Item::wording);
        voiceWordings = unlessUsual("voiceWordings", VOICE_WORDINGS, Item::voiceWordings, new TreeMap<>());
        kind = unlessUsual(
                "kind", Shapes.code(ItemKind.class, ItemKind::parse, ItemKind::code), Item::kind, ItemKind.RATING);
        scale = requiredIf("scale", scales, item -> ofRating(item, Item::scale), this::isRating);
        choices = requiredIf("choices", CHOICES, ItemShape::choices, this::hasChoices);
        direction = optional(
                "direction",
                Shapes.code(Direction.class, Direction::parse, Direction::code),
                item -> ofRating(item, Item::direction));
        measures = requiredIf("measures", new ConstructShape(), Item::construct, this::isRating);
        aspect = unlessUsual("aspect", Shapes.code(Aspect.class, Aspect::parse, Aspect::code), Item::aspect, Aspect.IS);
        voices = required(
                "voices",
                Shapes.filled(VOICE),
                values -> Shapes.list(voiceOnce(EnumSet.noneOf(Voice.class)), MOST_VOICES),
                item -> Shapes.list(VOICE),
                item -> List.copyOf(item.voices()));
        asks = optional("asks", Shapes.code(Asks.class, Asks::parse, Asks::code), ItemShape::asks);
        topBox = optional(
                "topBox",
                Shapes.whole(1, MOST_BOX),
                item -> item.topBox().stream().asLongStream().boxed().findFirst());
        offers = unlessUsual("offers", OFFERS, Item::offers, new TreeMap<>());
        condition = optional("condition", new ConditionShape(), Item::condition);
    }

    /** What only a rating has. */
    private static <V> Optional<V> ofRating(Item item, Function<Item, V> value) {
        return item.kind() == ItemKind.RATING ? Optional.of(value.apply(item)) : Optional.empty();
    }

    /** Of an item that is no rating the usual says nothing. */
    private static Optional<Asks> asks(Item item) {
        return Optional.of(item.asks()).filter(asks -> item.kind() == ItemKind.RATING || asks != Asks.RATING);
    }

    private static Optional<List<Choice>> choices(Item item) {
        return Optional.of(item.choices()).filter(choices -> !choices.isEmpty());
    }

    /** False too of an item whose kind cannot be read, so that nothing is said to be missing. */
    private boolean isRating(Values values) {
        return values.find(kind).equals(Optional.of(ItemKind.RATING));
    }

    private boolean hasChoices(Values values) {
        return values.find(kind)
                .filter(is -> is == ItemKind.ONE_CHOICE || is == ItemKind.SEVERAL_CHOICES)
                .isPresent();
    }

    /** An object with a text for each of some constants, under its code. */
    private static <E extends Enum<E>> Shape<SortedMap<E, Text>> textsBy(
            Class<E> constants, Function<String, E> parse, Function<E, String> code) {
        Shape<Map<String, Map.Entry<E, Text>>> entries = Shapes.map(
                () -> new Type.Dict("", Shapes.codes(constants, code), Shapes.TEXT.type(), 0),
                name -> Shapes.TEXT.as(text -> Map.entry(parse.apply(name), text), Map.Entry::getValue));
        return entries.as(
                read -> {
                    SortedMap<E, Text> byConstant = new TreeMap<>();
                    read.values().forEach(entry -> byConstant.put(entry.getKey(), entry.getValue()));
                    return byConstant;
                },
                given -> {
                    Map<String, Map.Entry<E, Text>> byCode = new LinkedHashMap<>();
                    given.entrySet().forEach(entry -> byCode.put(code.apply(entry.getKey()), entry));
                    return byCode;
                });
    }

    private String newId(String text) {
        ItemId.of(text);
        if (!ids.add(text)) {
            throw InvalidInputException.of(ContentProblem.SAME_ITEM.with(text));
        }
        return text;
    }

    /** The voices of one item, of which each may stand there once. */
    private static Shape<Voice> voiceOnce(Set<Voice> before) {
        return VOICE.as(
                voice -> {
                    if (!before.add(voice)) {
                        throw InvalidInputException.of(ContentProblem.SAME_VOICE.with(voice.code()));
                    }
                    return voice;
                },
                voice -> voice);
    }

    @Override
    protected Item make(Values values) {
        ItemBuilder item = Item.builder(values.get(id)).wording(values.get(wording));
        answered(item, values);
        values.get(voiceWordings).forEach(item::wording);
        values.find(direction).ifPresent(item::direction);
        values.find(measures).ifPresent(item::measures);
        values.find(asks).ifPresent(item::asks);
        values.find(topBox).ifPresent(levels -> item.topBox(levels.intValue()));
        // the usual aspect says nothing of an item that measures nothing
        Optional.of(values.get(aspect)).filter(given -> given != Aspect.IS).ifPresent(item::aspect);
        values.get(voices).forEach(item::voice);
        values.get(offers).forEach(item::offers);
        values.find(condition).ifPresent(item::condition);
        return item.build();
    }

    private void answered(ItemBuilder item, Values values) {
        values.find(scale).ifPresent(item::scale);
        Choice[] given = values.find(choices).orElse(List.of()).toArray(Choice[]::new);
        switch (values.get(kind)) {
            case RATING -> {
                if (given.length > 0) {
                    item.choices(given);
                }
            }
            case ONE_CHOICE -> item.choices(given);
            case SEVERAL_CHOICES -> item.severalChoices(given);
            case TEXT -> {
                item.text();
                if (given.length > 0) {
                    item.choices(given);
                }
            }
        }
    }

    private static final class ChoiceShape extends ObjectShape<Choice> {
        private final Field<Choice, String> code =
                required("code", Shapes.id("", ChoiceShape::code, c -> c), Choice::code);
        private final Field<Choice, Text> label = required("label", Shapes.TEXT, Choice::label);
        private final Field<Choice, Valence> valence =
                optional("valence", Shapes.code(Valence.class, Valence::parse, Valence::code), Choice::valence);

        /** Checked here too, so that a fault of the code is told at the code. */
        private static String code(String text) {
            return new Choice(text, Text.english(text)).code();
        }

        @Override
        protected Choice make(Values values) {
            return new Choice(values.get(code), values.get(label), values.find(valence));
        }
    }

    private static final class ConditionShape extends ObjectShape<Condition> {
        private final Field<Condition, ItemId> item = required("item", Names.ITEM, Condition::item);
        private final Field<Condition, List<BigDecimal>> values = unlessUsual(
                "values",
                Shapes.list(Shapes.decimal(Function.identity(), Function.identity())),
                Condition::values,
                List.of());
        private final Field<Condition, List<String>> choices =
                unlessUsual("choices", Shapes.list(Shapes.string()), Condition::choices, List.of());

        @Override
        protected Condition make(Values read) {
            return new Condition(read.get(item), read.get(values), read.get(choices));
        }
    }
}
