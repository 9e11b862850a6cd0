package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.ChoiceCodes;
import io.github.serviceexcellence.intake.Levels;
import io.github.serviceexcellence.internal.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts that mean an answer to an item, other than the numbers of levels, with the cell of each. It never changes, so that several
 * threads may use it, and finds a text in a parser's buffer without making a String.
 */
final class Vocabulary {
    /** The cell of a text that means several things, and so says nothing. */
    static final byte AMBIGUOUS = Levels.NONE + 1;

    /** Texts made to collide go to a map, which stands them. */
    private static final int PROBES = 8;

    private static final int MOST_PARTS = 20;

    private final @Nullable String[] texts;
    private final byte[] cells;
    private final int mask;
    private final Map<String, Byte> collided = new HashMap<>();
    private int longest;

    private final Map<String, Byte> numbers;
    private final Map<String, Byte> loose;

    /**
     * A vocabulary.
     *
     * @param known the texts, folded
     * @param numbers the numbers among them, written plainly
     * @param loose the texts without case and space, if those play no part
     */
    Vocabulary(Map<String, Byte> known, Map<String, Byte> numbers, Map<String, Byte> loose) {
        this.numbers = Map.copyOf(numbers);
        this.loose = Map.copyOf(loose);
        this.mask = 2 * Integer.highestOneBit(2 * known.size() + 1) - 1;
        this.texts = new @Nullable String[mask + 1];
        this.cells = new byte[mask + 1];
        for (Map.Entry<String, Byte> each : known.entrySet()) {
            put(each.getKey(), each.getValue());
        }
    }

    private void put(String text, byte cell) {
        longest = Math.max(longest, text.length());
        int at = hash(text.toCharArray(), 0, text.length());
        for (int probe = 0; probe < PROBES; probe++) {
            int place = at + probe & mask;
            if (texts[place] == null) {
                texts[place] = text;
                cells[place] = cell;
                return;
            }
        }
        collided.put(text, cell);
    }

    /** Spreads what lies in a buffer over a table. */
    static int hash(char[] buffer, int start, int length) {
        int hash = length;
        for (int at = start; at < start + length; at++) {
            hash = 31 * hash + buffer[at];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    /** The cell of a folded text, or {@link Levels#NONE}. */
    byte find(char[] buffer, int start, int length) {
        if (length > longest) {
            return Levels.NONE;
        }
        int at = hash(buffer, start, length);
        for (int probe = 0; probe < PROBES; probe++) {
            int place = at + probe & mask;
            String text = texts[place];
            if (text == null) {
                return Levels.NONE;
            }
            if (ChoiceCodes.equal(text, buffer, start, length)) {
                return cells[place];
            }
        }
        return collided.isEmpty() ? Levels.NONE : collided.getOrDefault(new String(buffer, start, length), Levels.NONE);
    }

    /** The cell of a folded text, also by its letters alone where case and space play no part. */
    byte find(String folded) {
        byte cell = find(folded.toCharArray(), 0, folded.length());
        return cell != Levels.NONE || loose.isEmpty()
                ? cell
                : loose.getOrDefault(TextForms.loosen(folded), Levels.NONE);
    }

    /** Of how many parts between separators its longest text consists, of those that anybody uses. */
    int parts(char separator) {
        return Stream.concat(Arrays.stream(texts).filter(Objects::nonNull), collided.keySet().stream())
                .mapToInt(text -> (int) text.chars().filter(c -> c == separator).count() + 1)
                .filter(parts -> parts <= MOST_PARTS)
                .max()
                .orElse(1);
    }

    /** The numbers that mean several things. */
    List<BigDecimal> doubtfulNumbers() {
        List<BigDecimal> doubtful = new ArrayList<>();
        for (Map.Entry<String, Byte> number : numbers.entrySet()) {
            if (number.getValue() == AMBIGUOUS) {
                doubtful.add(new BigDecimal(number.getKey()));
            }
        }
        return doubtful;
    }

    /** The cell of a number that has a meaning of its own, however it is written. */
    byte find(BigDecimal number) {
        return numbers.isEmpty() || !Decimals.isShort(number)
                ? Levels.NONE
                : numbers.getOrDefault(Decimals.plain(number), Levels.NONE);
    }
}
