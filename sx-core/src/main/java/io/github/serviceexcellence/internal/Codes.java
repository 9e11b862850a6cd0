package io.github.serviceexcellence.internal;

import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Function;

/** Stable codes: how they are looked up, and what an id may look like. */
public final class Codes {
    private static final int LONGEST_ID = 64;

    /** Enough for every list of the framework and for a usual questionnaire. */
    private static final int MOST_LISTED = 60;

    private Codes() {}

    /** The value with this code, or an exception that lists the codes there are. */
    public static <T> T parse(Word what, T[] values, Function<T, String> code, String given) {
        Objects.requireNonNull(given, "code");
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(given))
                .findFirst()
                .orElseThrow(() ->
                        unknown(what, given, Arrays.stream(values).map(code).toList()));
    }

    /** What to throw when {@code given} is none of {@code valid}. */
    public static InvalidInputException unknown(Word what, String given, Collection<String> valid) {
        return unknown(what, given, listed(valid));
    }

    /** What to throw when {@code given} is none of those in a {@linkplain #listed list}, which is made once for many that are given. */
    public static InvalidInputException unknown(Word what, String given, Word listed) {
        return InvalidInputException.of(noneOf(what, given, listed));
    }

    /** What to say when {@code given} is none of those in a list. */
    public static Message noneOf(Word what, String given, Word listed) {
        return CommonProblem.UNKNOWN.with(shorten(given), what, listed);
    }

    /** The first of the codes there are, fit for a message, and how many more. */
    public static Word listed(Collection<String> valid) {
        return valid.isEmpty()
                ? Word.of("none", "geen")
                : Word.list(valid, MOST_LISTED, each -> Word.same(shorten(each)));
    }

    /** The id itself, or an exception that says what an id looks like. */
    public static String id(Word what, String given) {
        Objects.requireNonNull(given, what.english());
        if (!isId(given)) {
            throw InvalidInputException.of(CommonProblem.NO_ID.with(shorten(given), what));
        }
        return given;
    }

    /** By hand: a card of a thousand nodes asks a thousand times. */
    private static boolean isId(String given) {
        boolean id = !given.isEmpty() && given.length() <= LONGEST_ID;
        for (int place = 0; place < given.length() && id; place++) {
            char c = given.charAt(place);
            boolean first = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            id = first || (place > 0 && (c == '.' || c == '_' || c == '-'));
        }
        return id;
    }

    /** Refuses a text that says the same as {@code only} in another way: what is equal must look equal and have one digest. */
    public static void oneForm(String given, String only) {
        if (!given.equals(only)) {
            throw InvalidInputException.of(CommonProblem.OTHER_FORM.with(shorten(given), only));
        }
    }

    /** Free text: not blank, at most {@code limit} characters. */
    public static String text(Word what, String given, int limit) {
        Objects.requireNonNull(given, what.english());
        if (given.isBlank()) {
            throw InvalidInputException.of(CommonProblem.BLANK.with(what));
        }
        if (given.length() > limit) {
            throw InvalidInputException.of(CommonProblem.TOO_LONG.with(shorten(given), given.length(), what, limit));
        }
        if (hasHalfCharacter(given)) {
            throw InvalidInputException.of(CommonProblem.HALF_CHARACTER.with(shorten(given)));
        }
        return given;
    }

    /** Whether a text holds a surrogate without its other half, which would come out of a file as a question mark. */
    public static boolean hasHalfCharacter(String text) {
        boolean half = false;
        for (int at = 0; at < text.length() && !half; at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                half = Character.charCount(text.codePointAt(at)) == 1;
                at++;
            }
        }
        return half;
    }

    /** Free text that names something: also without control characters. */
    public static String name(Word what, String given, int limit) {
        text(what, given, limit);
        if (hasControlCharacter(given)) {
            throw InvalidInputException.of(CommonProblem.CONTROL_CHARACTER.with(shorten(given), what));
        }
        return given;
    }

    private static boolean hasControlCharacter(String text) {
        boolean found = false;
        for (int at = 0; at < text.length() && !found; at++) {
            found = Character.isISOControl(text.charAt(at));
        }
        return found;
    }

    /** By hand: a file may have a million cells to tell of. */
    private static boolean isFit(String text) {
        boolean fit = text.length() <= 40;
        for (int at = 0; at < text.length() && fit; at++) {
            char c = text.charAt(at);
            fit = !Character.isISOControl(c) && !Character.isSurrogate(c);
        }
        return fit;
    }

    /** Fit for a message: at most 40 characters, none of them a control character or half of one. */
    public static String shorten(String text) {
        if (isFit(text)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        int[] characters = text.codePoints().limit(41).toArray();
        for (int i = 0; i < Math.min(40, characters.length); i++) {
            if (Character.isISOControl(characters[i])) {
                visible.append("\\u00").append(HexFormat.of().toHexDigits((byte) characters[i]));
            } else if (characters[i] >= Character.MIN_SURROGATE && characters[i] <= Character.MAX_SURROGATE) {
                visible.append("\\u").append(HexFormat.of().toHexDigits((char) characters[i]));
            } else {
                visible.appendCodePoint(characters[i]);
            }
        }
        return characters.length <= 40 ? visible.toString() : visible + "...";
    }
}
