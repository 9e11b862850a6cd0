package io.github.serviceexcellence.privacy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What columns can be combined to: grows with each that is no combination of the others. */
final class Span {
    /** By their first place, with 1 there. */
    private final @Nullable Column[] columns;

    private int rank;

    Span(int places) {
        columns = new @Nullable Column[places];
    }

    private Span(Span other) {
        columns = Arrays.copyOf(other.columns, other.columns.length);
        rank = other.rank;
    }

    Span copy() {
        return new Span(this);
    }

    int rank() {
        return rank;
    }

    /** Takes a column in unless it is a combination of those that are in. */
    boolean add(Column column) {
        Column rest = rest(column);
        if (rest.isNothing()) {
            return false;
        }
        columns[rest.first()] = rest.scaled();
        rank++;
        return true;
    }

    boolean holds(Column column) {
        return rest(column).isNothing();
    }

    /** The column, as long as it begins where one of those that are in begins, without that. */
    private Column rest(Column column) {
        Column rest = column;
        while (!rest.isNothing()) {
            Column pivot = columns[rest.first()];
            if (pivot == null) {
                return rest;
            }
            rest = rest.without(pivot);
        }
        return rest;
    }
}
