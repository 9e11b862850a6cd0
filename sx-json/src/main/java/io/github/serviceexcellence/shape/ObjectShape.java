package io.github.serviceexcellence.shape;

import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.internal.Interrupts;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An object with fields of its own, each declared once: its name, its shape, and where its value is found. Fields are written and read in
 * the order in which they were declared. Every field tells what is wrong with it; what the object must keep as a whole is looked at once
 * all that it needs can be read.
 *
 * <pre>{@code
 * final class ContributionShape extends ObjectShape<Contribution> {
 *     private final Field<Contribution, Node> part = required("part", NodeShapes.NODE, Contribution::part);
 *     private final Field<Contribution, Points> points = required("points", NodeShapes.POINTS, Contribution::points);
 *
 *     protected Contribution make(Values values) {
 *         return new Contribution(values.get(part), values.get(points));
 *     }
 * }
 * }</pre>
 *
 * @param <T> what the object stands for
 */
public abstract class ObjectShape<T> implements FieldsShape<T> {
    private final List<Field<T, ?>> fields = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final String name;
    private List<String> oneOf = List.of();

    /** Begins without fields; named in schemas and in types of other languages as the class is, without the word Shape. */
    protected ObjectShape() {
        String own = getClass().getSimpleName();
        name = own.substring(0, own.length() - "Shape".length());
    }

    /** Begins without fields; of that name in schemas and in types of other languages. */
    protected ObjectShape(String name) {
        this.name = name;
    }

    /** Tells that one of two fields is there and not the other. It is for schemas: who makes the object looks at it in words of its own. */
    protected final void oneOf(Field<T, ?> one, Field<T, ?> other) {
        oneOf = List.of(one.name(), other.name());
    }

    @Override
    public final Type.Obj type() {
        return new Type.Obj(name, fields.stream().map(Field::member).toList(), oneOf);
    }

    /** Makes the value of what was read; what it refuses becomes problems of the object. Never called if a needed value is missing. */
    protected abstract T make(Values values);

    /** A field that must be there. */
    protected final <V> Field<T, V> required(String name, Shape<V> shape, Function<T, V> value) {
        return add(field(name, shape, value));
    }

    /** A field that must be there, with what is said if it is not. */
    protected final <V> Field<T, V> required(String name, Shape<V> shape, Function<T, V> value, Message lacking) {
        return add(field(name, shape, value).lacking(lacking));
    }

    private <V> Field<T, V> field(String name, Shape<V> shape, Function<T, V> value) {
        return new Field<>(
                fields.size(),
                name,
                shape,
                values -> shape,
                owner -> shape,
                value.andThen(Optional::of),
                values -> true,
                null);
    }

    /**
     * A field that must be there, whose shape depends on values before it when it is read, and on the owner when it is written; of one type
     * whatever they are.
     */
    protected final <V> Field<T, V> required(
            String name,
            Shape<V> typical,
            Function<Values, Shape<V>> reading,
            Function<T, Shape<V>> writing,
            Function<T, V> value) {
        return add(new Field<>(
                fields.size(), name, typical, reading, writing, value.andThen(Optional::of), values -> true, null));
    }

    /** A field that is written only where there is something, and must be there when values before it say so. */
    protected final <V> Field<T, V> requiredIf(
            String name, Shape<V> shape, Function<T, Optional<V>> value, Predicate<Values> needed) {
        return add(new Field<>(fields.size(), name, shape, values -> shape, owner -> shape, value, needed, null));
    }

    /** A field that is written and read only where there is something. */
    protected final <V> Field<T, V> optional(String name, Shape<V> shape, Function<T, Optional<V>> value) {
        return add(
                new Field<>(fields.size(), name, shape, values -> shape, owner -> shape, value, values -> false, null));
    }

    /** A field that may be left out when it is read, and is always written. */
    protected final <V> Field<T, V> withDefault(String name, Shape<V> shape, Function<T, V> value, V usual) {
        return add(new Field<>(
                fields.size(),
                name,
                shape,
                values -> shape,
                owner -> shape,
                value.andThen(Optional::of),
                values -> false,
                usual));
    }

    /** A field that is left out where its value is the usual one. */
    protected final <V> Field<T, V> unlessUsual(String name, Shape<V> shape, Function<T, V> value, V usual) {
        Function<T, Optional<V>> written =
                owner -> Optional.of(value.apply(owner)).filter(found -> !found.equals(usual));
        return add(new Field<>(
                fields.size(), name, shape, values -> shape, owner -> shape, written, values -> false, usual));
    }

    private <V> Field<T, V> add(Field<T, V> field) {
        fields.add(field);
        names.add(field.name());
        return field;
    }

    @Override
    public final void writeFields(T value, TokenWriter out) {
        fields.forEach(field -> field.write(value, out));
    }

    @Override
    public @Nullable T readFields(Located.Obj object, List<String> others, Problems problems) {
        T made = readKnownFields(object, problems);
        tellUnknown(object, others, problems);
        return made;
    }

    /** Reads its own fields of an object that somebody else looks at too, who tells which fields are unknown. */
    public final @Nullable T readKnownFields(Located.Obj object, Problems problems) {
        Interrupts.check();
        long before = problems.count();
        Values values = new Values(fields.size());
        boolean whole = object.complete();
        for (Field<T, ?> field : fields) {
            whole &= field.read(object, values, problems);
        }
        // what could not be read was told; what was read in full may be refused as a whole
        boolean makes = whole && problems.count() == before;
        return makes ? Guard.guarded(object, problems, () -> make(values)) : null;
    }

    private Message unknown(List<String> others) {
        return ShapeProblem.UNKNOWN_FIELD.with(
                Stream.concat(others.stream(), names.stream()).collect(Collectors.joining(", ")));
    }

    private void tellUnknown(Located.Obj object, List<String> others, Problems problems) {
        if (problems.tolerant()) {
            return;
        }
        Message unknown = null;
        for (Located field : object.fields()) {
            if (!names.contains(field.name()) && !others.contains(field.name())) {
                unknown = unknown == null ? unknown(others) : unknown;
                field.tellOfName(unknown, problems);
            }
        }
    }
}
