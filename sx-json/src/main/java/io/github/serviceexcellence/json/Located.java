package io.github.serviceexcellence.json;

import io.github.serviceexcellence.document.Problem;
import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands. */
sealed interface Located {
    Place place();

    /** What the value is, for a message that expected something else. */
    String describe();

    /** Where a value stands. */
    record Place(String pointer, long line, int column) {
        Problem problem(String message) {
            return new Problem(pointer, line, column, message);
        }
    }

    /** An object; {@code complete} is false if the document broke off inside it. */
    record Obj(Place place, Map<String, Located> fields, Map<String, Place> names, boolean complete)
            implements Located {
        @Override
        public String describe() {
            return "an object";
        }
    }

    /** An array. */
    record Arr(Place place, List<Located> values) implements Located {
        @Override
        public String describe() {
            return "an array";
        }
    }

    /** A string. */
    record Str(Place place, String value) implements Located {
        @Override
        public String describe() {
            return "a string";
        }
    }

    /** A number as it was written. */
    record Num(Place place, String digits) implements Located {
        @Override
        public String describe() {
            return "a number";
        }
    }

    /** true, false or null. */
    record Word(Place place, String word) implements Located {
        @Override
        public String describe() {
            return word;
        }
    }
}
