package io.github.serviceexcellence.schema;

import io.github.serviceexcellence.tokens.TokenWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What may stand at one place of a document. A type with a name is the same wherever it stands, and is printed once. */
public sealed interface Type {
    /** The name, empty if it has none. */
    default String name() {
        return "";
    }

    /**
     * A string.
     *
     * @param name such as ItemId
     * @param pattern a regular expression that it matches as a whole, empty if any will do
     * @param format a format of JSON Schema such as date, empty if none
     * @param most characters that it may have, 0 if nobody says
     */
    record Str(String name, String pattern, String format, int most) implements Type {
        /** Any string. */
        public static final Str ANY = new Str("", "", "", 0);

        private static final String CONTROL = "\\u0000-\\u001f\\u007f-\\u009f";
        private static final String VISIBLE =
                "[^\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

        /** An id: letters, digits and a few signs. */
        public static Str id(String name) {
            return new Str(name, "[A-Za-z0-9][A-Za-z0-9._-]{0,63}", "", 0);
        }

        /** Words with a visible character in them. */
        public static Str prose(String name, int most) {
            return new Str(name, "[\\s\\S]*" + VISIBLE + "[\\s\\S]*", "", most);
        }

        /** Words in one line, with a visible character in them and no control character. */
        public static Str line(String name, int most) {
            String any = "[^" + CONTROL + "]*";
            String visible =
                    VISIBLE.substring(0, VISIBLE.length() - 1) + "\\u007f-\\u009f\\u0000-\\u0008\\u000e-\\u001b]";
            return new Str(name, any + visible + any, "", most);
        }
    }

    /** One of some codes. */
    record Code(String name, List<String> codes) implements Type {}

    /** A number within bounds, whole or not. */
    record Num(boolean whole, Optional<BigDecimal> lowest, Optional<BigDecimal> highest) implements Type {
        /** Any number. */
        public static final Num ANY = new Num(false, Optional.empty(), Optional.empty());
    }

    /** True or false. */
    record Bool() implements Type {}

    /** An array of at least and at most so many values; 0 if nobody says. */
    record Arr(Type each, int least, int most) implements Type {}

    /** An object whose names are keys, with at least so many of them. */
    record Dict(String name, Type key, Type each, int least) implements Type {}

    /** One of several types. */
    record Any(String name, List<Type> kinds) implements Type {}

    /**
     * An object.
     *
     * @param members its fields in order
     * @param oneOf names of fields of which exactly one is there; empty if there is no such rule
     */
    record Obj(String name, List<Member> members, List<String> oneOf) implements Type {
        /** The same with others before its own. */
        public Obj after(List<Member> others) {
            return new Obj(
                    name, Stream.concat(others.stream(), members.stream()).toList(), oneOf);
        }
    }

    /**
     * A field of an object.
     *
     * @param needed whether it must be there
     * @param usual writes what it is where it is left out; empty if nothing is known then
     */
    record Member(String name, Type type, boolean needed, Optional<Consumer<TokenWriter>> usual) {
        /** A field without a usual value. */
        public Member(String name, Type type, boolean needed) {
            this(name, type, needed, Optional.empty());
        }
    }
}
