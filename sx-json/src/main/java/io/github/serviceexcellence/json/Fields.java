package io.github.serviceexcellence.json;

import io.github.serviceexcellence.document.Problem;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.json.Located.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object, taken by name. What is missing or of the wrong type becomes a problem and null; {@link #end()} makes a
 * problem of each field that nobody took.
 */
final class Fields {
    private static final int MOST_LANGUAGES = 100;

    private final Located.Obj object;
    private final Problems problems;
    private final Set<String> taken = new LinkedHashSet<>();

    private Fields(Located.Obj object, Problems problems) {
        this.object = object;
        this.problems = problems;
    }

    /** The fields of a value that should be an object. */
    static @Nullable Fields of(Located value, Problems problems) {
        if (value instanceof Located.Obj object) {
            return new Fields(object, problems);
        }
        problems.add(wrongType(value, "an object"));
        return null;
    }

    private static Problem wrongType(Located value, String expected) {
        return value.place().problem("expected " + expected + ", found " + value.describe());
    }

    Place place() {
        return object.place();
    }

    void problem(String message) {
        problems.add(place().problem(message));
    }

    boolean has(String name) {
        return object.names().containsKey(name);
    }

    /** The field's value, or null if it is not there. */
    @Nullable
    Located optional(String name) {
        taken.add(name);
        return object.fields().get(name);
    }

    /** The field's value; null, and a problem, if it is not there. In an object that broke off it may still have come. */
    @Nullable
    Located required(String name) {
        Located value = optional(name);
        if (value == null && lacks(name)) {
            problem("field " + name + " is missing");
        }
        return value;
    }

    /** False if the document broke off inside this object: what is not there may still have come. */
    boolean complete() {
        return object.complete();
    }

    /** Whether a field is not there; in an object that broke off it may still have come. */
    boolean lacks(String name) {
        return object.complete() && !object.names().containsKey(name);
    }

    /** A string made into something else; an IllegalArgumentException becomes a problem at the string's place. */
    <T> @Nullable T parsed(String name, Function<String, T> parser) {
        return parsed(required(name), parser);
    }

    <T> @Nullable T optionalParsed(String name, Function<String, T> parser) {
        return parsed(optional(name), parser);
    }

    <T> @Nullable T parsed(@Nullable Located value, Function<String, T> parser) {
        if (value == null) {
            return null;
        }
        if (!(value instanceof Located.Str string)) {
            problems.add(wrongType(value, "a string"));
            return null;
        }
        return guarded(string.place(), () -> parser.apply(string.value()));
    }

    /** What the maker makes; an IllegalArgumentException becomes a problem at the given place. */
    <T> @Nullable T guarded(Place place, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            problems.add(place.problem(Objects.requireNonNull(e.getMessage())));
            return null;
        }
    }

    /** A number made into something else. */
    <T> @Nullable T number(@Nullable Located value, Function<BigDecimal, T> parser) {
        if (value == null) {
            return null;
        }
        if (!(value instanceof Located.Num number)) {
            problems.add(wrongType(value, "a number"));
            return null;
        }
        return guarded(number.place(), () -> parser.apply(decimal(number.digits())));
    }

    static BigDecimal decimal(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the number " + Codes.shorten(digits) + " is beyond all bounds", e);
        }
    }

    /** A whole number from {@code lowest} up to what an int (or a long) holds. */
    @Nullable
    Long whole(String name, long lowest, long highest) {
        return whole(required(name), lowest, highest);
    }

    @Nullable
    Long whole(@Nullable Located value, long lowest, long highest) {
        return number(value, number -> {
            boolean within = number.compareTo(BigDecimal.valueOf(lowest)) >= 0
                    && number.compareTo(BigDecimal.valueOf(highest)) <= 0;
            // within bounds first: only then is it safe to write the digits out
            if (!within || number.stripTrailingZeros().scale() > 0) {
                throw new IllegalArgumentException(
                        Codes.shorten(number.toString()) + " is no whole number from " + lowest + " to " + highest);
            }
            return number.longValueExact();
        });
    }

    /** The values of an array; none, and a problem, if the field is missing. */
    List<Located> array(String name) {
        return array(required(name));
    }

    List<Located> optionalArray(String name) {
        return array(optional(name));
    }

    private List<Located> array(@Nullable Located value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Located.Arr array) {
            return array.values();
        }
        problems.add(wrongType(value, "an array"));
        return List.of();
    }

    /** The fields of an object in this object. */
    @Nullable
    Fields object(String name) {
        Located value = required(name);
        return value == null ? null : of(value, problems);
    }

    /** The names of all fields, each of which then counts as taken. */
    List<String> names() {
        taken.addAll(object.names().keySet());
        return new ArrayList<>(object.fields().keySet());
    }

    /** Words by language. */
    @Nullable
    Text text(String name) {
        return text(required(name));
    }

    @Nullable
    Text optionalText(String name) {
        return text(optional(name));
    }

    private @Nullable Text text(@Nullable Located value) {
        Fields wordings = value == null ? null : of(value, problems);
        if (wordings == null) {
            return null;
        }
        if (wordings.object.names().size() > MOST_LANGUAGES) {
            wordings.problem("a text in " + wordings.object.names().size() + " languages; at most " + MOST_LANGUAGES
                    + " are possible");
            return null;
        }
        Text text = null;
        long before = problems.count();
        for (String tag : wordings.names()) {
            String words = wordings.parsed(tag, Function.identity());
            Text soFar = text;
            Place place = wordings.at(tag);
            Text longer = words == null
                    ? null
                    : guarded(place, () -> {
                        Locale language = language(tag);
                        return soFar == null ? Text.of(language, words) : soFar.with(language, words);
                    });
            text = longer == null ? text : longer;
        }
        if (text == null && problems.count() == before && wordings.object.complete()) {
            wordings.problem("a text has no wording; give it in one language or more");
        }
        return text;
    }

    private static Locale language(String tag) {
        try {
            Locale language = new Locale.Builder().setLanguageTag(tag).build();
            if (!language.toLanguageTag().equals(tag)) {
                throw new IllegalArgumentException(
                        "'" + Codes.shorten(tag) + "' is no language tag; write " + language.toLanguageTag());
            }
            return language;
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "'" + Codes.shorten(tag) + "' is no language tag; write one such as en, nl or nl-BE", e);
        }
    }

    /** Where a field's value stands. */
    Place at(String name) {
        Located value = object.fields().get(name);
        return value == null ? place() : value.place();
    }

    Problems problems() {
        return problems;
    }

    /** Makes a problem of each field that was not taken. */
    void end() {
        object.names().forEach((name, place) -> {
            if (!taken.contains(name)) {
                problems.add(place.problem("unknown field; allowed are " + String.join(", ", taken)));
            }
        });
    }
}
