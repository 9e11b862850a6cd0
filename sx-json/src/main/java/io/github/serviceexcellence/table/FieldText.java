package io.github.serviceexcellence.table;

import java.util.Arrays;

/** The text of a field, copied from the parser's buffer, in memory that is used again for the next row. */
final class FieldText {
    private char[] characters = new char[32];
    private int length;
    private int column;

    void set(int column, char[] buffer, int start, int length) {
        if (characters.length < length) {
            characters = new char[length];
        }
        System.arraycopy(buffer, start, characters, 0, length);
        this.length = length;
        this.column = column;
    }

    void set(FieldText other) {
        set(other.column, other.characters, 0, other.length);
    }

    void clear() {
        length = 0;
    }

    int column() {
        return column;
    }

    char[] characters() {
        return characters;
    }

    int length() {
        return length;
    }

    boolean sameText(FieldText other) {
        return Arrays.equals(characters, 0, length, other.characters, 0, other.length);
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}
