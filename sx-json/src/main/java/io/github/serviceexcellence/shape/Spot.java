package io.github.serviceexcellence.shape;

import io.github.serviceexcellence.problem.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Where a value that is being read stands. Lines are counted as far as an int goes.
 *
 * @param within the object or array around it; nothing for what is read as a whole
 * @param name its name in an object; the pointer of what is read as a whole; empty in an array
 * @param index its place in an array
 * @param line the line where it begins
 * @param column the column where it begins
 * @param nameLine the line of its name
 * @param nameColumn the column of its name
 */
record Spot(@Nullable Located within, String name, int index, int line, int column, int nameLine, int nameColumn) {
    /** Longer than any pointer of a document that can be read: what comes behind it is left out of a place. */
    private static final int MOST_POINTER = 300;

    /** What is read as a whole, in a document at a pointer. */
    static Spot whole(String pointer, Place place) {
        return new Spot(null, pointer, 0, line(place), place.column(), 0, 0);
    }

    /** A name in an object. */
    static Spot named(Located.Obj object, String name, Place place) {
        return new Spot(object, name, 0, 0, 0, line(place), place.column());
    }

    /** A value of an array. */
    static Spot listed(Located.Arr array, int index, Place place) {
        return new Spot(array, "", index, line(place), place.column(), 0, 0);
    }

    /** The value behind this name. */
    Spot at(Place place) {
        return new Spot(within, name, index, line(place), place.column(), nameLine, nameColumn);
    }

    private static int line(Place place) {
        return (int) Math.min(Integer.MAX_VALUE, place.line());
    }

    String pointer() {
        return pointer(within, name, index);
    }

    Place namePlace() {
        return Place.pointer(pointer(), nameLine, nameColumn);
    }

    /** The pointer of what stands somewhere, put together from the root down. */
    static String pointer(@Nullable Located within, String name, int index) {
        if (within == null) {
            return name;
        }
        Deque<String> steps = new ArrayDeque<>();
        steps.push(step(within, name, index));
        Located above = within;
        for (Located next = above.within(); next != null; next = above.within()) {
            steps.push(step(next, above.name(), above.index()));
            above = next;
        }
        StringBuilder pointer = new StringBuilder(above.name());
        while (!steps.isEmpty() && pointer.length() <= MOST_POINTER) {
            pointer.append('/').append(steps.pop());
        }
        return pointer.length() <= MOST_POINTER ? pointer.toString() : pointer.substring(0, MOST_POINTER) + "...";
    }

    private static String step(Located within, String name, int index) {
        return within instanceof Located.Arr ? Integer.toString(index) : escaped(name);
    }

    /** A name as a step of a JSON pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
