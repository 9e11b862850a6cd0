package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Instrument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds choices by codes that lie in a parser's buffer, without making a String: an item has few. */
public final class ChoiceCodes {
    private final String[][] codes;
    /** What is allowed, put into words for the first message that tells it. */
    private final @Nullable String[] words;

    /** Looks up the codes of each item; one without choices has none. */
    public ChoiceCodes(Instrument instrument) {
        codes = new String[instrument.items().size()][];
        for (int item = 0; item < codes.length; item++) {
            List<Choice> choices = instrument.items().get(item).choices();
            codes[item] = new String[choices.size()];
            for (int place = 0; place < choices.size(); place++) {
                codes[item][place] = choices.get(place).code();
            }
        }
        words = new @Nullable String[codes.length];
    }

    /** The place of the choice that a code stands for, or {@link Levels#NONE}. */
    public byte find(int item, char[] buffer, int start, int length) {
        String[] all = codes[item];
        for (int choice = 0; choice < all.length; choice++) {
            if (equal(all[choice], buffer, start, length)) {
                return (byte) choice;
            }
        }
        return Levels.NONE;
    }

    /** Whether a code is what lies in the buffer. */
    public static boolean equal(String code, char[] buffer, int start, int length) {
        boolean equal = code.length() == length;
        for (int i = 0; equal && i < length; i++) {
            equal = code.charAt(i) == buffer[start + i];
        }
        return equal;
    }

    /** What is allowed, for a message. */
    public String describe(int item) {
        String described = words[item];
        if (described == null) {
            described = String.join(", ", codes[item]);
            words[item] = described;
        }
        return described;
    }
}
