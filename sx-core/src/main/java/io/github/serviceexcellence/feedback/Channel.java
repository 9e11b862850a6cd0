package io.github.serviceexcellence.feedback;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * The way a contact took: telephone, desk, chat, letter.
 *
 * @param code its code: 1 to 64 letters, digits, '.', '_' and '-', beginning with a letter or digit
 */
public record Channel(String code) implements Comparable<Channel> {
    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public Channel {
        Codes.id(Word.of("channel", "kanaal"), code);
    }

    /**
     * The channel with this code.
     *
     * @param code the code
     * @return the channel
     * @throws IllegalArgumentException if the code has another form
     */
    public static Channel of(String code) {
        return new Channel(code);
    }

    @Override
    public int compareTo(Channel other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
