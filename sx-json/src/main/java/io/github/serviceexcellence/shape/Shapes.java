package io.github.serviceexcellence.shape;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Interrupts;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
    public static final Shape<Boolean> BOOLEAN = of(Type.Bool::new, (value, out) -> out.bool(value), Shapes::either);

    private Shapes() {}

    private static @Nullable Boolean either(Located found, Problems problems) {
        if (found instanceof Located.Lit literal && !literal.word().equals("null")) {
            return literal.word().equals("true");
        }
        return Guard.wrongType(found, EITHER, problems);
    }

    /** One of the codes of some constants. */
    public static <E extends Enum<E>> Shape<E> code(
            Class<E> constants, Function<String, E> parser, Function<E, String> code) {
        return string(() -> codes(constants, code), parser, code);
    }

    /** The codes of some constants, by the name of their class. */
    public static <E extends Enum<E>> Type.Code codes(Class<E> constants, Function<E, String> code) {
        return new Type.Code(
                constants.getSimpleName(),
                EnumSet.allOf(constants).stream().map(code).toList());
    }

    /** An id: letters, digits and a few signs. */
    public static <T> Shape<T> id(String name, Function<String, ? extends T> parser, Function<T, String> value) {
        return string(() -> Type.Str.id(name), parser, value);
    }

    /** Words in one line that somebody chose. */
    public static <T> Shape<T> line(
            String name, int most, Function<String, ? extends T> parser, Function<T, String> printer) {
        return string(() -> Type.Str.line(name, most), parser, printer);
    }

    /** A string as it is. */
    public static Shape<String> string() {
        return string(() -> Type.Str.ANY, text -> text, text -> text);
    }

    /** A string of a type; what the parser refuses becomes a problem at its place. */
    public static <T> Shape<T> string(
            Supplier<? extends Type> type,
            Function<String, ? extends @Nullable T> parser,
            Function<T, String> printer) {
        return new StringShape<>(type, parser, printer);
    }

    /** A number made into something else; what the maker refuses becomes a problem at its place. */
    private static <T> Shape<T> number(
            Supplier<Type> type, Function<String, T> maker, BiConsumer<T, TokenWriter> writer) {
        return of(
                type,
                writer,
                (found, problems) -> found instanceof Located.Num number
                        ? Guard.guarded(found, problems, () -> maker.apply(number.digits()))
                        : Guard.wrongType(found, NUMBER, problems));
    }

    /** A decimal number, exactly. */
    public static <T> Shape<T> decimal(Function<BigDecimal, T> maker, Function<T, BigDecimal> value) {
        return decimal(() -> Type.Num.ANY, maker, value);
    }

    /** A decimal number within bounds, exactly. */
    public static <T> Shape<T> decimal(
            long lowest, long highest, Function<BigDecimal, T> maker, Function<T, BigDecimal> value) {
        return decimal(() -> within(/* whole= */ false, lowest, highest), maker, value);
    }

    private static <T> Shape<T> decimal(
            Supplier<Type> type, Function<BigDecimal, T> maker, Function<T, BigDecimal> value) {
        return number(type, digits -> maker.apply(decimal(digits)), (given, out) -> out.number(value.apply(given)));
    }

    private static Type.Num within(boolean whole, long lowest, long highest) {
        return new Type.Num(
                whole,
                Optional.of(BigDecimal.valueOf(lowest)),
                Optional.of(BigDecimal.valueOf(highest)).filter(most -> highest < Long.MAX_VALUE));
    }

    /** A floating-point number, to the bit: decimal numbers know no -0.0. */
    public static Shape<Double> floating() {
        return number(() -> Type.Num.ANY, Double::valueOf, (value, out) -> out.number(value));
    }

    /** A whole number. */
    public static Shape<Long> whole(long lowest, long highest) {
        return number(
                () -> within(/* whole= */ true, lowest, highest),
                digits -> whole(decimal(digits), lowest, highest),
                (value, out) -> out.number(value));
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
                () -> new Type.Arr(each.type(), 0, 0),
                (values, out) -> {
                    out.beginArray();
                    values.forEach(value -> each.write(value, out));
                    out.endArray();
                },
                (found, problems) -> found instanceof Located.Arr array
                        ? values(array, each, problems)
                        : Guard.wrongType(found, ARRAY, problems));
    }

    /** An array with at least one value. It is for schemas: who makes something of the values looks at it in words of its own. */
    public static <T> Shape<List<T>> filled(Shape<T> each) {
        Shape<List<T>> list = list(each);
        return of(() -> new Type.Arr(each.type(), 1, 0), list::write, list::read);
    }

    /** An array that is not looked at one by one if it is longer than any can be. */
    public static <T> Shape<List<T>> list(Shape<T> each, int most) {
        Shape<List<T>> list = list(each);
        return of(() -> new Type.Arr(each.type(), 0, most), list::write, (found, problems) -> {
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

    /** Strings: one as itself, others as an array. */
    public static Shape<List<String>> strings(String name, Shape<String> one) {
        Shape<List<String>> several = list(one);
        return of(
                () -> new Type.Any(name, List.of(one.type(), several.type())),
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
                shape::type,
                (value, out) -> shape.write(value.orElseThrow(), out),
                (found, problems) -> Optional.ofNullable(shape.read(found, problems)));
    }

    /** An object whose names are not known beforehand: each is a key. A value of another shape is told at its place. */
    public static <V> Shape<Map<String, V>> map(Supplier<? extends Type> key, Shape<V> each) {
        return map(() -> new Type.Dict("", key.get(), each.type(), 0), name -> each);
    }

    /** An object whose names are not known beforehand, with a shape for the value of each. */
    public static <V> Shape<Map<String, V>> map(Supplier<? extends Type> type, Function<String, Shape<V>> each) {
        return of(
                type,
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

    /** A shape of its type and its two halves. */
    public static <T> Shape<T> of(Supplier<? extends Type> type, BiConsumer<T, TokenWriter> writer, Reader<T> reader) {
        return new Shape<>() {
            @Override
            public Type type() {
                return type.get();
            }

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
