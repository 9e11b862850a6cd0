package io.github.serviceexcellence.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two spellings of a unit's name are the same name, and when they only look so. */
public final class UnitSpelling {
    /** Below it no character has another composed form. */
    private static final char FIRST_COMBINING = '\u0300';

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char NO_BREAK_SPACE = '\u00a0';

    /** The white space and punctuation of ASCII. */
    private static final String ASCII_GAP = " \t\n\u000b\f\r!\"#%&'()*,-./:;?@[\\]_{}";

    private UnitSpelling() {}

    /** Whether a text is a name, or blank, as it stands: no closer look will change it. */
    public static boolean isPlain(char[] buffer, int start, int length) {
        boolean plain = length <= Row.LONGEST_ID
                && (length == 0 || (buffer[start] != ' ' && buffer[start + length - 1] != ' '));
        for (int at = start; plain && at < start + length; at++) {
            char c = buffer[at];
            plain = (c >= ' ' && c <= '~') || (c > NO_BREAK_SPACE && c < FIRST_COMBINING && c != SOFT_HYPHEN);
        }
        return plain;
    }

    /** Where a text begins behind white space and invisible characters; at its end if it holds nothing else. */
    public static int start(char[] buffer, int start, int end) {
        int first = start;
        while (first < end && Spaces.isSpace(buffer[first])) {
            first++;
        }
        return first;
    }

    /** Where a text ends before white space and invisible characters. */
    public static int end(char[] buffer, int start, int end) {
        int last = end;
        while (last > start && Spaces.isSpace(buffer[last - 1])) {
            last--;
        }
        return last;
    }

    /** The name in composed characters, without white space and invisible characters around it. */
    public static String canonical(String name) {
        char[] characters = name.toCharArray();
        int start = start(characters, 0, characters.length);
        int end = end(characters, start, characters.length);
        return Normalizer.normalize(name.substring(start, end), Normalizer.Form.NFC);
    }

    /** A whole number without the point and the zeros behind it; any other name as it is. */
    public static String wholeNumber(String name) {
        int point = name.indexOf('.');
        boolean whole = point > (name.startsWith("-") ? 1 : 0) && point < name.length() - 1;
        for (int at = name.startsWith("-") ? 1 : 0; whole && at < name.length(); at++) {
            char c = name.charAt(at);
            whole = at == point || (at > point ? c == '0' : c >= '0' && c <= '9');
        }
        return whole ? name.substring(0, point) : name;
    }

    /** What names that look alike share: without case, accents, white space, punctuation and the zeros of a whole number. */
    static String fold(String name) {
        String whole = wholeNumber(name);
        return isAscii(whole) ? foldAscii(whole) : foldAny(whole);
    }

    private static boolean isAscii(String name) {
        boolean ascii = true;
        for (int at = 0; at < name.length() && ascii; at++) {
            ascii = name.charAt(at) < 0x80;
        }
        return ascii;
    }

    /** As any name is folded, without what only other scripts need. */
    private static String foldAscii(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        boolean gap = false;
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (ASCII_GAP.indexOf(c) >= 0) {
                gap = true;
                continue;
            }
            boolean between = folded.length() > 0 && isDigit(folded.charAt(folded.length() - 1)) && isDigit(c);
            if (gap && between) {
                folded.append(' ');
            }
            gap = false;
            folded.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return folded.length() == 0 ? name : folded.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** As names are folded in any script. */
    static String foldAny(String name) {
        return AnyScript.fold(name);
    }

    /** What names in ASCII need not wait for. */
    private static final class AnyScript {
        private static final Pattern ACCENTS = Pattern.compile("[\u0300-\u036f]");
        private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
        private static final Pattern GAP = Pattern.compile("[\\p{IsWhite_Space}\\p{IsPunctuation}]+");
        /** A gap that keeps no digits apart. */
        private static final Pattern NO_GAP = Pattern.compile("(?<![0-9]) | (?![0-9])");

        private AnyScript() {}

        static String fold(String name) {
            String plain = INVISIBLE
                    .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                    .replaceAll("");
            String even = ACCENTS.matcher(plain)
                    .replaceAll("")
                    .toUpperCase(Locale.ROOT)
                    .toLowerCase(Locale.ROOT);
            String folded = NO_GAP.matcher(GAP.matcher(even).replaceAll(" ")).replaceAll("");
            return folded.isEmpty() ? plain : folded;
        }
    }
}
