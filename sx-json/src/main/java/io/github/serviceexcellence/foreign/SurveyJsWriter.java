package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Condition;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the questions of a form of SurveyJS. */
final class SurveyJsWriter {
    private final TokenWriter json;
    private final List<Locale> languages;
    private final Voice voice;
    /** The language that is shown in place of others; English always is. */
    private final Locale usual;

    SurveyJsWriter(TokenWriter json, List<Locale> languages, Voice voice) {
        this.json = json;
        this.languages = languages;
        this.voice = voice;
        this.usual = languages.contains(Locale.ENGLISH) ? Locale.ENGLISH : languages.get(0);
    }

    void field(String name, String value) {
        json.name(name);
        json.string(value);
    }

    /** Writes a text in the languages that it has; in none, nothing. */
    void text(String name, Text text) {
        List<Locale> known =
                languages.stream().filter(text.wordings()::containsKey).toList();
        if (!known.isEmpty()) {
            json.name(name);
            text(text, known);
        }
    }

    private void text(Text text, List<Locale> known) {
        if (languages.size() == 1) {
            json.string(text.in(known.get(0)));
            return;
        }
        json.beginObject();
        for (Locale language : known) {
            field(language.equals(usual) ? "default" : language.toLanguageTag(), text.in(language));
        }
        json.endObject();
    }

    /** Writes an item as a question. */
    void question(Instrument instrument, Item item) {
        json.beginObject();
        boolean row = isPlainRow(item);
        field("type", row ? "rating" : type(item.kind()));
        field("name", item.id().value());
        text("title", item.wording(voice));
        json.name("isRequired");
        json.bool(false);
        item.condition().ifPresent(condition -> field("visibleIf", expression(condition)));
        if (row) {
            json.name("rateValues");
            json.beginArray();
            item.scale().levels().forEach(level -> json.number(level.value()));
            json.endArray();
        } else if (item.kind() != ItemKind.TEXT) {
            choices(item);
        }
        json.endObject();
    }

    /** Whether a rating is shown as a row of numbers: nothing stands beside them. */
    private static boolean isPlainRow(Item item) {
        return item.kind() == ItemKind.RATING
                && item.offers().isEmpty()
                && item.scale().levels().stream()
                        .allMatch(level -> level.label().isEmpty());
    }

    private static String type(ItemKind kind) {
        return switch (kind) {
            case RATING, ONE_CHOICE -> "radiogroup";
            case SEVERAL_CHOICES -> "checkbox";
            case TEXT -> "comment";
        };
    }

    private void choices(Item item) {
        json.name("choices");
        json.beginArray();
        if (item.kind() == ItemKind.RATING) {
            item.scale().levels().forEach(this::level);
        }
        item.choices().forEach(choice -> choice(choice.code(), choice.label(), false));
        boolean several = item.kind() == ItemKind.SEVERAL_CHOICES;
        item.offers().forEach((way, label) -> choice(way.code(), label, several));
        json.endArray();
    }

    private void level(Scale.Level level) {
        json.beginObject();
        json.name("value");
        json.number(level.value());
        level.label().ifPresent(label -> text("text", label));
        json.endObject();
    }

    private void choice(String code, Text label, boolean exclusive) {
        json.beginObject();
        field("value", code);
        text("text", label);
        if (exclusive) {
            json.name("isExclusive");
            json.bool(true);
        }
        json.endObject();
    }

    /** Holds for a value of a list and for a list that has a value in common with it. */
    private static String expression(Condition condition) {
        Stream<String> values = condition.values().isEmpty()
                ? condition.choices().stream().map(code -> "'" + code + "'")
                : condition.values().stream().map(BigDecimal::toPlainString);
        return "{" + condition.item() + "} anyof [" + values.collect(Collectors.joining(", ")) + "]";
    }
}
