package io.github.serviceexcellence.shape;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Interrupts;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The simple shapes. */
public final class Shapes {
    /** Words by language. */
    public static final Shape<Text> TEXT = new TextShape();

    /** What is expected where a string is. */
    public static final Word STRING = Word.of("a string", "een tekst");
    /** What is expected where one string or several are. */
    public static final Word STRINGS = Word.of("a string or an array of strings", "een tekst of een lijst met teksten");
    /** What is expected where a number is. */
    public static final Word NUMBER = Word.of("a number", "een getal");
    /** What is expected where true or false is. */
    public static final Word EITHER = Word.of("true or false", "true of false");
    /** What is expected where an object is. */
    public static final Word OBJECT = Word.of("an object", "een object");
    /** What is expected where an array is. */
    public static final Word ARRAY = Word.of("an array", "een lijst");

    /** True or false. */
    public static final Shape<Boolean> BOOLEAN = of((value, out) -> out.bool(value), Shapes::either);

    private Shapes() {}

    private static @Nullable Boolean either(Located found, Problems problems) {
        if (found instanceof Located.Lit literal && !literal.word().equals("null")) {
            return literal.word().equals("true");
        }
        return Guard.wrongType(found, EITHER, problems);
    }

    /** A string; what the parser refuses becomes a problem at its place. */
    public static <T> Shape<T> string(Function<String, ? extends @Nullable T> parser, Function<T, String> printer) {
        return of(
                (value, out) -> out.string(printer.apply(value)),
                (found, problems) -> found instanceof Located.Str string
                        ? Guard.guarded(found, problems, () -> parser.apply(string.value()))
                        : Guard.wrongType(found, STRING, problems));
    }

    /** A number made into something else; what the maker refuses becomes a problem at its place. */
    private static <T> Shape<T> number(Function<String, T> maker, BiConsumer<T, TokenWriter> writer) {
        return of(
                writer,
                (found, problems) -> found instanceof Located.Num number
                        ? Guard.guarded(found, problems, () -> maker.apply(number.digits()))
                        : Guard.wrongType(found, NUMBER, problems));
    }

    /** A decimal number, exactly. */
    public static <T> Shape<T> decimal(Function<BigDecimal, T> maker, Function<T, BigDecimal> value) {
        return number(digits -> maker.apply(decimal(digits)), (given, out) -> out.number(value.apply(given)));
    }

    /** A floating-point number, to the bit: decimal numbers know no -0.0. */
    public static Shape<Double> floating() {
        return number(Double::valueOf, (value, out) -> out.number(value));
    }

    /** A whole number. */
    public static Shape<Long> whole(long lowest, long highest) {
        return number(digits -> whole(decimal(digits), lowest, highest), (value, out) -> out.number(value));
    }

    private static long whole(BigDecimal number, long lowest, long highest) {
        boolean within =
                number.compareTo(BigDecimal.valueOf(lowest)) >= 0 && number.compareTo(BigDecimal.valueOf(highest)) <= 0;
        // within bounds first: only then is it safe to write the digits out
        if (!within || number.stripTrailingZeros().scale() > 0) {
            throw InvalidInputException.of(
                    ShapeProblem.NOT_WHOLE.with(Codes.shorten(number.toString()), lowest, highest));
        }
        return number.longValueExact();
    }

    /** The number that digits are. */
    public static BigDecimal decimal(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw InvalidInputException.of(ShapeProblem.NUMBER_BEYOND.with(Codes.shorten(digits)));
        }
    }

    /** An array of values of one shape. What is wrong in it is told value by value; the rest is read all the same. */
    public static <T> Shape<List<T>> list(Shape<T> each) {
        return of(
                (values, out) -> {
                    out.beginArray();
                    values.forEach(value -> each.write(value, out));
                    out.endArray();
                },
                (found, problems) -> found instanceof Located.Arr array
                        ? values(array, each, problems)
                        : Guard.wrongType(found, ARRAY, problems));
    }

    /** An array that is not looked at one by one if it is longer than any can be. */
    public static <T> Shape<List<T>> list(Shape<T> each, int most) {
        Shape<List<T>> list = list(each);
        return of(list::write, (found, problems) -> {
            if (found instanceof Located.Arr array && array.values().size() > most) {
                found.tell(ShapeProblem.TOO_MANY_ENTRIES.with(array.values().size(), most), problems);
                return null;
            }
            return list.read(found, problems);
        });
    }

    private static <T> @Nullable List<T> values(Located.Arr array, Shape<T> each, Problems problems) {
        List<T> values = new ArrayList<>();
        for (Located found : array.values()) {
            Interrupts.check();
            T value = each.read(found, problems);
            if (value != null) {
                values.add(value);
            }
        }
        return array.complete() ? values : null;
    }

    /** Strings: one as itself, others as an array. What the check refuses becomes a problem at its place. */
    public static Shape<List<String>> strings(UnaryOperator<String> check) {
        Shape<String> one = string(check, text -> text);
        Shape<List<String>> several = list(one);
        return of(
                (texts, out) -> {
                    if (texts.size() == 1) {
                        one.write(texts.get(0), out);
                    } else {
                        several.write(texts, out);
                    }
                },
                (found, problems) -> {
                    if (found instanceof Located.Arr) {
                        return several.read(found, problems);
                    }
                    String text = found instanceof Located.Str
                            ? one.read(found, problems)
                            : Guard.<String>wrongType(found, STRINGS, problems);
                    return text == null ? null : List.of(text);
                });
    }

    /** A value that is there even where it could not be read: then it is nothing, and what is wrong was told. */
    public static <T> Shape<Optional<T>> attempt(Shape<T> shape) {
        return of(
                (value, out) -> shape.write(value.orElseThrow(), out),
                (found, problems) -> Optional.ofNullable(shape.read(found, problems)));
    }

    /** An object whose names are not known beforehand: each is a key. A value of another shape is told at its place. */
    public static <V> Shape<Map<String, V>> map(Shape<V> each) {
        return map(key -> each);
    }

    /** An object whose names are not known beforehand, with a shape for the value of each. */
    public static <V> Shape<Map<String, V>> map(Function<String, Shape<V>> each) {
        return of(
                (map, out) -> {
                    out.beginObject();
                    map.forEach((name, value) -> {
                        out.name(name);
                        each.apply(name).write(value, out);
                    });
                    out.endObject();
                },
                (found, problems) -> found instanceof Located.Obj object
                        ? entries(object, each, problems)
                        : Guard.wrongType(found, OBJECT, problems));
    }

    private static <V> @Nullable Map<String, V> entries(
            Located.Obj object, Function<String, Shape<V>> each, Problems problems) {
        Map<String, V> entries = new LinkedHashMap<>();
        for (Located found : object.fields()) {
            V value = found instanceof Located.Unread
                    ? null
                    : each.apply(found.name()).read(found, problems);
            if (value != null) {
                entries.put(found.name(), value);
            }
        }
        return object.complete() ? entries : null;
    }

    /** How a reading goes. */
    @FunctionalInterface
    public interface Reader<T> {
        /** As {@link Shape#read} says. */
        @Nullable
        T read(Located found, Problems problems);
    }

    /** A shape of its two halves. */
    public static <T> Shape<T> of(BiConsumer<T, TokenWriter> writer, Reader<T> reader) {
        return new Shape<>() {
            @Override
            public void write(T value, TokenWriter out) {
                writer.accept(value, out);
            }

            @Override
            public @Nullable T read(Located found, Problems problems) {
                return reader.read(found, problems);
            }
        };
    }
}
