package io.github.serviceexcellence.intake;

/** What is left out of account around a text. */
public final class Spaces {
    private Spaces() {}

    /** Whether a character is white space in any script, or one that nobody sees, such as a byte order mark. */
    public static boolean isSpace(char c) {
        return c <= ' ' ? c >= '\u001C' || (c >= '\t' && c <= '\r') : c >= 0x85 && isWide(c);
    }

    /** By ranges, which no Java version changes. */
    private static boolean isWide(char c) {
        return c == 0x85
                || c == 0xA0
                || c == 0xAD
                || c == 0x61C
                || c == 0x1680
                || c == 0x180E
                // spaces of all widths, zero included, and marks of direction
                || (c >= 0x2000 && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202F)
                || (c >= 0x205F && c <= 0x206F)
                || c == 0x3000
                || c == 0xFEFF;
    }
}
