package io.github.serviceexcellence.content;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.InstrumentId;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Instruments. Scales stand once, under a name that the items refer to. */
final class InstrumentShape extends ObjectShape<Instrument> {
    static final Shape<String> VERSION =
            Shapes.id("", text -> Codes.id(Word.of("version", "versie"), text), Function.identity());

    private static final Shape<Scale.Level> LEVEL = new LevelShape();
    /** An array of levels. */
    static final Shape<Scale> SCALE = Shapes.of(
            () -> new Type.Arr(LEVEL.type(), 2, 0),
            (scale, out) -> Shapes.list(LEVEL).write(scale.levels(), out),
            (found, problems) -> Shapes.list(new Rising().level())
                    .as(Scale::new, Scale::levels)
                    .read(found, problems));

    private static final Word WHAT_SCALE = Word.of("scale of this instrument", "schaal van dit instrument");

    private final Field<Instrument, InstrumentId> id = required("id", Names.INSTRUMENT, Instrument::id);
    private final Field<Instrument, String> version = required("version", VERSION, Instrument::version);
    private final Field<Instrument, Text> title = required("title", Shapes.TEXT, Instrument::title);
    private final Field<Instrument, Text> purpose = optional("purpose", Shapes.TEXT, Instrument::purpose);
    private final Field<Instrument, Text> introduction =
            optional("introduction", Shapes.TEXT, Instrument::introduction);
    private final Field<Instrument, Long> minutes = optional(
            "minutes",
            Shapes.whole(1, Integer.MAX_VALUE),
            instrument -> instrument.minutes().stream().asLongStream().boxed().findFirst());
    private final Field<Instrument, Map<String, Optional<Scale>>> scales =
            required("scales", Shapes.map(() -> Type.Str.ANY, Shapes.attempt(SCALE)), InstrumentShape::byName);
    private final Field<Instrument, List<Item>> items = required(
            "items",
            itemsBy(
                    name -> {
                        throw otherHalf();
                    },
                    scale -> {
                        throw otherHalf();
                    }),
            this::readItems,
            InstrumentShape::writtenItems,
            Instrument::items);

    private static Map<String, Optional<Scale>> byName(Instrument instrument) {
        Map<String, Optional<Scale>> byName = new LinkedHashMap<>();
        instrument.items().stream()
                .filter(item -> item.kind() == ItemKind.RATING)
                .map(Item::scale)
                .distinct()
                .forEach(scale -> byName.put("scale-" + (byName.size() + 1), Optional.of(scale)));
        return byName;
    }

    private static Shape<List<Item>> writtenItems(Instrument instrument) {
        Map<Scale, String> names = new HashMap<>();
        byName(instrument).forEach((name, scale) -> names.put(scale.orElseThrow(), name));
        return itemsBy(
                name -> {
                    throw otherHalf();
                },
                scale -> Objects.requireNonNull(names.get(scale)));
    }

    private static Shape<List<Item>> itemsBy(
            Function<String, @Nullable Scale> parser, Function<Scale, String> printer) {
        return Shapes.filled(new ItemShape(Shapes.string(() -> Type.Str.ANY, parser, printer)));
    }

    private Shape<List<Item>> readItems(Values values) {
        Optional<Map<String, Optional<Scale>>> known = values.find(scales);
        Word listed = Codes.listed(known.map(all -> new TreeSet<>(all.keySet())).orElseGet(TreeSet::new));
        return itemsBy(name -> known.flatMap(all -> scale(name, all, listed)).orElse(null), scale -> {
            throw otherHalf();
        });
    }

    /** Nothing for a scale that is wrong, which was told: the items that refer to it are not told to be wrong too. */
    private static Optional<Scale> scale(String name, Map<String, Optional<Scale>> known, Word listed) {
        Optional<Scale> scale = known.get(name);
        if (scale == null) {
            throw Codes.unknown(WHAT_SCALE, name, listed);
        }
        return scale;
    }

    /** Of the half of a shape that is not used: items are written with the names of scales, and read with the scales of names. */
    private static AssertionError otherHalf() {
        return new AssertionError("a shape that only reads was to write, or the other way round");
    }

    @Override
    protected Instrument make(Values values) {
        InstrumentBuilder instrument =
                Instrument.builder(values.get(id).value(), values.get(version)).title(values.get(title));
        values.find(purpose).ifPresent(instrument::purpose);
        values.find(introduction).ifPresent(instrument::introduction);
        values.find(minutes).ifPresent(given -> instrument.minutes(given.intValue()));
        values.get(items).forEach(instrument::item);
        return instrument.build();
    }

    /** The levels of one scale, of which each is compared with those before it even where another cannot be read. */
    private static final class Rising {
        private Scale.@Nullable Level highest;

        Shape<Scale.Level> level() {
            return LEVEL.as(this::risen, level -> level);
        }

        private Scale.Level risen(Scale.Level level) {
            if (highest != null && level.value().compareTo(highest.value()) <= 0) {
                // says what is wrong
                return new Scale(List.of(highest, level)).levels().get(1);
            }
            highest = level;
            return level;
        }
    }

    private static final class LevelShape extends ObjectShape<Scale.Level> {
        private final Field<Scale.Level, BigDecimal> value =
                required("value", Shapes.decimal(Function.identity(), Function.identity()), Scale.Level::value);
        private final Field<Scale.Level, Text> label = optional("label", Shapes.TEXT, Scale.Level::label);

        @Override
        protected Scale.Level make(Values values) {
            return new Scale.Level(values.get(value), values.find(label));
        }
    }
}
