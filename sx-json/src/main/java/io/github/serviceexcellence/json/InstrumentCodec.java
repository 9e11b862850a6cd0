package io.github.serviceexcellence.json;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.OwnShift;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.InstrumentId;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Codes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Instruments. Scales stand once, under a name that the items refer to. */
final class InstrumentCodec implements DocumentCodec<Instrument> {
    @Override
    public String format() {
        return "sx.instrument/1";
    }

    @Override
    public void write(Instrument instrument, JsonGenerator out) {
        out.writeStringProperty("id", instrument.id().value());
        out.writeStringProperty("version", instrument.version());
        Writing.text(out, "title", instrument.title());
        instrument.purpose().ifPresent(purpose -> Writing.text(out, "purpose", purpose));
        instrument.minutes().ifPresent(minutes -> out.writeNumberProperty("minutes", minutes));
        Map<Scale, String> names = new LinkedHashMap<>();
        instrument.items().forEach(item -> names.computeIfAbsent(item.scale(), scale -> "scale-" + (names.size() + 1)));
        out.writeObjectPropertyStart("scales");
        names.forEach((scale, name) -> writeScale(scale, name, out));
        out.writeEndObject();
        out.writeArrayPropertyStart("items");
        instrument.items().forEach(item -> writeItem(item, Objects.requireNonNull(names.get(item.scale())), out));
        out.writeEndArray();
    }

    private static void writeScale(Scale scale, String name, JsonGenerator out) {
        out.writeArrayPropertyStart(name);
        for (Scale.Level level : scale.levels()) {
            out.writeStartObject();
            out.writeNumberProperty("value", level.value());
            level.label().ifPresent(label -> Writing.text(out, "label", label));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeItem(Item item, String scale, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("id", item.id().value());
        Writing.text(out, "wording", item.wording());
        out.writeStringProperty("scale", scale);
        out.writeStringProperty("direction", item.direction().code());
        writeConstruct(item.measures(), out);
        out.writeArrayPropertyStart("voices");
        item.voices().forEach(voice -> out.writeString(voice.code()));
        out.writeEndArray();
        out.writeStringProperty("asks", item.asks().code());
        out.writeEndObject();
    }

    private static void writeConstruct(Construct construct, JsonGenerator out) {
        if (construct instanceof Term) {
            out.writeStringProperty("measures", construct.qualifiedCode());
            return;
        }
        out.writeObjectPropertyStart("measures");
        if (construct instanceof Facet facet) {
            out.writeStringProperty("facet", facet.code());
            out.writeStringProperty("parent", facet.parent().qualifiedCode());
            Writing.text(out, "title", facet.title());
        } else if (construct instanceof OwnShift shift) {
            out.writeStringProperty("own-shift", shift.code());
            Writing.text(out, "from", shift.from());
            Writing.text(out, "to", shift.to());
        }
        out.writeEndObject();
    }

    @Override
    public @Nullable Instrument read(Fields fields) {
        long before = fields.problems().count();
        String id = fields.parsed("id", text -> InstrumentId.of(text).value());
        String version = fields.parsed("version", text -> Codes.id("version", text));
        Text title = fields.text("title");
        Text purpose = fields.optionalText("purpose");
        Long minutes = fields.whole(fields.optional("minutes"), 1, Integer.MAX_VALUE);
        Map<String, @Nullable Scale> scales = readScales(fields.object("scales"));
        List<Item> items = readItems(fields.array("items"), scales, fields);
        if (id == null
                || version == null
                || title == null
                || fields.problems().count() > before
                || !fields.complete()) {
            return null;
        }
        InstrumentBuilder instrument = Instrument.builder(id, version).title(title);
        if (purpose != null) {
            instrument.purpose(purpose);
        }
        if (minutes != null) {
            instrument.minutes(minutes.intValue());
        }
        items.forEach(instrument::item);
        return fields.guarded(fields.place(), instrument::build);
    }

    /** Scales by name; null stands for one that is wrong, so that items that refer to it are not told to be wrong too. */
    private static Map<String, @Nullable Scale> readScales(@Nullable Fields fields) {
        Map<String, @Nullable Scale> scales = new HashMap<>();
        if (fields != null) {
            for (String name : fields.names()) {
                scales.put(name, readScale(name, fields));
            }
        }
        return scales;
    }

    private static @Nullable Scale readScale(String name, Fields fields) {
        long before = fields.problems().count();
        List<Scale.Level> levels = new ArrayList<>();
        for (Located value : fields.array(name)) {
            Scale.Level level = readLevel(value, fields);
            if (level == null) {
                continue;
            }
            boolean rises =
                    levels.isEmpty() || levels.get(levels.size() - 1).value().compareTo(level.value()) < 0;
            if (rises) {
                levels.add(level);
            } else {
                fields.problems().add(value.place().problem(fall(levels.get(levels.size() - 1), level)));
            }
        }
        return fields.problems().count() > before || !fields.complete()
                ? null
                : fields.guarded(fields.at(name), () -> new Scale(levels));
    }

    private static String fall(Scale.Level last, Scale.Level level) {
        return "value " + level.value().toPlainString() + " stands after value "
                + last.value().toPlainString() + "; levels must rise";
    }

    private static Scale.@Nullable Level readLevel(Located value, Fields around) {
        Fields fields = Fields.of(value, around.problems());
        if (fields == null) {
            return null;
        }
        Scale.Level level = fields.number(fields.required("value"), Scale.Level::of);
        Text label = fields.optionalText("label");
        fields.end();
        return level == null || label == null ? level : new Scale.Level(level.value(), Optional.of(label));
    }

    private static List<Item> readItems(List<Located> values, Map<String, @Nullable Scale> scales, Fields around) {
        List<Item> items = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Located value : values) {
            Fields fields = Fields.of(value, around.problems());
            if (fields != null) {
                Item item = readItem(fields, scales, ids);
                fields.end();
                if (item != null) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    private static @Nullable Item readItem(Fields fields, Map<String, @Nullable Scale> scales, Set<String> ids) {
        long before = fields.problems().count();
        String id = fields.parsed("id", text -> newId(text, ids));
        Text wording = fields.text("wording");
        String scaleName = fields.parsed("scale", name -> known(name, scales));
        Scale scale = scaleName == null ? null : scales.get(scaleName);
        Direction direction = fields.optionalParsed("direction", Direction::parse);
        Construct measures = readConstruct(fields);
        Asks asks = fields.optionalParsed("asks", Asks::parse);
        List<Voice> voices = new ArrayList<>();
        for (Located voice : fields.array("voices")) {
            Voice parsed = fields.parsed(voice, Voice::parse);
            if (parsed != null && voices.contains(parsed)) {
                fields.problems().add(voice.place().problem("the voice " + parsed.code() + " stands twice; keep one"));
            } else if (parsed != null) {
                voices.add(parsed);
            }
        }
        if (id == null
                || wording == null
                || scale == null
                || measures == null
                || fields.problems().count() > before
                || !fields.complete()) {
            return null;
        }
        ItemBuilder item = Item.builder(id)
                .wording(wording)
                .scale(scale)
                .measures(measures)
                .direction(direction == null ? Direction.FORWARD : direction)
                .asks(asks == null ? Asks.RATING : asks);
        voices.forEach(item::voice);
        return fields.guarded(fields.place(), item::build);
    }

    private static String newId(String text, Set<String> ids) {
        ItemId.of(text);
        if (!ids.add(text)) {
            throw new IllegalArgumentException("another item has the id " + text + " already; keep one");
        }
        return text;
    }

    private static String known(String name, Map<String, @Nullable Scale> scales) {
        if (!scales.containsKey(name)) {
            throw Codes.unknown(
                    "scale of this instrument",
                    name,
                    scales.keySet().stream().sorted().toList());
        }
        return name;
    }

    private static @Nullable Construct readConstruct(Fields item) {
        Located value = item.required("measures");
        if (!(value instanceof Located.Obj)) {
            return item.parsed(value, Term::parse);
        }
        Fields fields = Objects.requireNonNull(Fields.of(value, item.problems()));
        if (fields.lacks("own-shift") && fields.lacks("facet")) {
            fields.problem("expected a field facet or a field own-shift, which names what is measured");
            return null;
        }
        Construct construct = fields.has("own-shift") ? readShift(fields) : readFacet(fields);
        fields.end();
        return construct;
    }

    private static @Nullable Construct readFacet(Fields fields) {
        String code = fields.parsed("facet", Function.identity());
        Term parent = fields.parsed("parent", Term::parse);
        Text title = fields.text("title");
        return code == null || parent == null || title == null
                ? null
                : fields.guarded(fields.at("facet"), () -> new Facet(code, parent, title));
    }

    private static @Nullable Construct readShift(Fields fields) {
        String code = fields.parsed("own-shift", Function.identity());
        Text from = fields.text("from");
        Text to = fields.text("to");
        return code == null || from == null || to == null
                ? null
                : fields.guarded(fields.at("own-shift"), () -> new OwnShift(code, from, to));
    }
}
