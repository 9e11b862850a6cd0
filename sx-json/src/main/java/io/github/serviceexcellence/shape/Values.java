package io.github.serviceexcellence.shape;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was read of one object, by field. */
public final class Values {
    private final @Nullable Object[] byPlace;

    Values(int fields) {
        byPlace = new Object[fields];
    }

    <V> void put(Field<?, V> field, V value) {
        byPlace[field.place()] = Objects.requireNonNull(value, "value");
    }

    /** The value of a field that must be there, or that has a usual value. */
    public <V> V get(Field<?, V> field) {
        return find(field).orElseThrow();
    }

    /** The value of a field, if it was there. */
    @SuppressWarnings("unchecked") // put takes a field and a value of one type
    public <V> Optional<V> find(Field<?, V> field) {
        return Optional.ofNullable((V) byPlace[field.place()]);
    }
}
