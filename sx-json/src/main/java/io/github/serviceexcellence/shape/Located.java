package io.github.serviceexcellence.shape;

import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Wording;
import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands. */
public sealed interface Located {
    /** Where it stands. */
    Place place();

    /** What the value is, for a message that expected something else. */
    Wording describe();

    /** An object; {@code complete} is false if the document broke off inside it: what is not there may still have come. */
    record Obj(Place place, Map<String, Located> fields, Map<String, Place> names, boolean complete)
            implements Located {
        @Override
        public Wording describe() {
            return Shapes.OBJECT;
        }

        /** Whether a field is not there and will not come. */
        public boolean lacks(String name) {
            return complete && !names.containsKey(name);
        }
    }

    /** An array; {@code complete} is false if the document broke off inside it. */
    record Arr(Place place, List<Located> values, boolean complete) implements Located {
        @Override
        public Wording describe() {
            return Shapes.ARRAY;
        }
    }

    /** A string. */
    record Str(Place place, String value) implements Located {
        @Override
        public Wording describe() {
            return Shapes.STRING;
        }
    }

    /** A number as it was written. */
    record Num(Place place, String digits) implements Located {
        @Override
        public Wording describe() {
            return Shapes.NUMBER;
        }
    }

    /** true, false or null. */
    record Lit(Place place, String word) implements Located {
        @Override
        public Wording describe() {
            return Word.same(word);
        }
    }
}
