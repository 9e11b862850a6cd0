package io.github.serviceexcellence.shape;

import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that knows where it stands: line, column, and what it stands in. Its pointer is put together when somebody asks for it: a
 * document may have half a million values, each below names of thirty kilobytes.
 */
public abstract sealed class Located {
    private final @Nullable Located within;
    /** Its name in an object; the pointer of what is read as a whole; empty in an array. */
    private final String name;

    private final int index;
    private final int line;
    private final int column;
    private final int nameLine;
    private final int nameColumn;

    private Located(Spot spot) {
        within = spot.within();
        name = spot.name();
        index = spot.index();
        line = spot.line();
        column = spot.column();
        nameLine = spot.nameLine();
        nameColumn = spot.nameColumn();
    }

    /** Where it stands. */
    public final Place place() {
        return Place.pointer(pointer(), line, column);
    }

    /** Its JSON pointer. */
    final String pointer() {
        return Spot.pointer(within, name, index);
    }

    final @Nullable Located within() {
        return within;
    }

    /** Its name in an object; empty in an array. */
    public final String name() {
        return name;
    }

    final int index() {
        return index;
    }

    /** Notes what is wrong with the value. */
    public final void tell(Message message, Problems problems) {
        problems.add(message, line, column, this::place);
    }

    /** Notes what is wrong with its being there under its name. */
    final void tellOfName(Message message, Problems problems) {
        problems.add(message, nameLine, nameColumn, () -> Place.pointer(pointer(), nameLine, nameColumn));
    }

    /** What the value is, for a message that expected something else. */
    public abstract Wording describe();

    /** A string, a number or a word as a text, null as an empty one; nothing of an object or an array. */
    public @Nullable String scalar() {
        return null;
    }

    /** An object. */
    public static final class Obj extends Located {
        /** With fewer fields it is quicker to look at each. */
        private static final int MANY = 8;

        private List<Located> fields = List.of();
        private boolean complete;
        private @Nullable Map<String, Located> byName;

        Obj(Spot spot) {
            super(spot);
        }

        /** Ends the reading of the object; {@code whole} is false if the document broke off inside it. */
        void end(List<Located> found, boolean whole) {
            fields = List.copyOf(found);
            complete = whole;
        }

        /** Whether it was read to its end: of one that was not, what is not there may still have come. */
        public boolean complete() {
            return complete;
        }

        /** How many fields it has. */
        int size() {
            return fields.size();
        }

        /** Its fields in their order; the last of an object that is not complete may have no value. */
        public List<Located> fields() {
            return fields;
        }

        /** The value of a field, or null if it has none or there is no such field. */
        public @Nullable Located field(String name) {
            Located found = find(name);
            return found instanceof Unread ? null : found;
        }

        /** Whether there is a field of that name. */
        public boolean has(String name) {
            return find(name) != null;
        }

        /** Whether a field is not there and will not come. */
        public boolean lacks(String name) {
            return complete && !has(name);
        }

        private @Nullable Located find(String name) {
            if (fields.size() > MANY) {
                return map().get(name);
            }
            for (Located field : fields) {
                if (field.name().equals(name)) {
                    return field;
                }
            }
            return null;
        }

        private Map<String, Located> map() {
            Map<String, Located> map = byName;
            if (map == null) {
                map = new HashMap<>();
                for (Located field : fields) {
                    map.put(field.name(), field);
                }
                byName = map;
            }
            return map;
        }

        @Override
        public Wording describe() {
            return Shapes.OBJECT;
        }
    }

    /** An array. */
    public static final class Arr extends Located {
        private List<Located> values = List.of();
        private boolean complete;
        private @Nullable Map<String, Located> byId;

        Arr(Spot spot) {
            super(spot);
        }

        /** Ends the reading of the array; {@code whole} is false if the document broke off inside it. */
        void end(List<Located> found, boolean whole) {
            values = List.copyOf(found);
            complete = whole;
        }

        /** Whether it was read to its end. */
        boolean complete() {
            return complete;
        }

        /** Its values in their order. */
        public List<Located> values() {
            return values;
        }

        /** The first object with an id, or null: of things with ids a builder tells the id rather than the place. */
        @Nullable
        Located withId(String id) {
            Map<String, Located> map = byId;
            if (map == null) {
                map = new HashMap<>();
                for (Located value : values) {
                    if (value instanceof Obj object && object.field("id") instanceof Str string) {
                        map.putIfAbsent(string.value(), value);
                    }
                }
                byId = map;
            }
            return map.get(id);
        }

        @Override
        public Wording describe() {
            return Shapes.ARRAY;
        }
    }

    /** A string. */
    static final class Str extends Located {
        private final String value;

        Str(Spot spot, String value) {
            super(spot);
            this.value = value;
        }

        String value() {
            return value;
        }

        @Override
        public String scalar() {
            return value;
        }

        @Override
        public Wording describe() {
            return Shapes.STRING;
        }
    }

    /** A number as it was written. */
    static final class Num extends Located {
        private final String digits;

        Num(Spot spot, String digits) {
            super(spot);
            this.digits = digits;
        }

        String digits() {
            return digits;
        }

        @Override
        public String scalar() {
            return digits;
        }

        @Override
        public Wording describe() {
            return Shapes.NUMBER;
        }
    }

    /** true, false or null. */
    static final class Lit extends Located {
        private final String word;

        Lit(Spot spot, String word) {
            super(spot);
            this.word = word;
        }

        String word() {
            return word;
        }

        @Override
        public String scalar() {
            return word.equals("null") ? "" : word;
        }

        @Override
        public Wording describe() {
            return Word.same(word);
        }
    }

    /** The value of a name behind which the document broke off. */
    static final class Unread extends Located {
        Unread(Spot spot) {
            super(spot);
        }

        @Override
        public Wording describe() {
            throw new AssertionError("nobody reads what is not there");
        }
    }
}
