package io.github.serviceexcellence.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Where the answers to each item of an instrument stand among the cells of a respondent, which bytes may stand there, and who is asked
 * what. A rating and one choice have one cell, several choices one for each choice. A text has none in a table; in a response it has one
 * behind all others, which says whether there is a text.
 */
public final class Layout {
    private final List<Question> questions;
    /** For each item its first cell, also of a text. */
    private final int[] first;

    private final int[] itemAt;
    private final int[] columns;
    private final byte[] highest;
    private final int[] several;
    private final int voices;
    private final boolean conditional;

    /** For the items of an instrument, in their order. */
    public Layout(List<Question> questions) {
        this.questions = List.copyOf(questions);
        columns = new int[questions.size() + 1];
        for (int item = 0; item < questions.size(); item++) {
            columns[item + 1] = columns[item] + questions.get(item).columns();
        }
        first = new int[questions.size()];
        int end = width();
        for (int item = 0; item < first.length; item++) {
            first[item] = isText(item) ? end++ : columns[item];
        }
        highest = new byte[end];
        itemAt = new int[end];
        for (int item = 0; item < first.length; item++) {
            int last = first[item] + cells(item);
            Arrays.fill(itemAt, first[item], last, item);
            Arrays.fill(highest, first[item], last, (byte) questions.get(item).highest());
        }
        several = several();
        int asked = 0;
        boolean after = false;
        for (Question question : questions) {
            asked |= question.voices();
            after |= question.before() >= 0;
        }
        voices = asked;
        conditional = after;
    }

    /** The items that have more than one cell. */
    private int[] several() {
        int[] found = new int[first.length];
        int count = 0;
        for (int item = 0; item < first.length; item++) {
            if (cells(item) > 1) {
                found[count++] = item;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /**
     * One item, in numbers.
     *
     * @param columns how many columns of a table it has: 0 for a text
     * @param highest the highest byte of each of them
     * @param voices who is asked: the bit of each voice's ordinal
     * @param before the index of the item that its condition looks at, or -1
     * @param accepted which answers to that item meet the condition: places of levels or of choices
     */
    public record Question(int columns, int highest, int voices, int before, BitSet accepted) {
        /** Takes the numbers as they are: an instrument has checked what they are made of. */
        public Question {
            accepted = (BitSet) accepted.clone();
        }
    }

    /** As {@link Cells#columns} says. */
    public int[] columns() {
        return columns;
    }

    /** How many columns a table has. */
    public int width() {
        return columns[columns.length - 1];
    }

    /** How many cells a response has: those of a table, and one for each text. */
    public int size() {
        return highest.length;
    }

    /** The first cell of an item, also of a text. */
    public int first(int item) {
        return first[item];
    }

    /** The item that a cell belongs to. */
    public int itemAt(int cell) {
        return itemAt[cell];
    }

    /** How many cells of a response an item has. */
    public int cells(int item) {
        return Math.max(1, questions.get(item).columns());
    }

    /** Whether an item is answered in words, so that it has no column in a table. */
    public boolean isText(int item) {
        return questions.get(item).columns() == 0;
    }

    /** The highest byte that may stand in a cell. */
    public int highest(int cell) {
        return highest[cell];
    }

    /** Whether each byte stands for something; the cells are those of a table or those of a response. */
    public boolean fits(byte[] cells) {
        boolean fits = cells.length == width() || cells.length == size();
        for (int cell = 0; fits && cell < cells.length; cell++) {
            fits = cells[cell] <= highest[cell] && cells[cell] >= Cells.NOT_SHOWN;
        }
        for (int i = 0; fits && i < several.length; i++) {
            fits = agrees(several[i], cells);
        }
        return fits;
    }

    /**
     * Whether the cells of several choices say one thing: each whether it was chosen, and one at least was; or all why there is no answer.
     */
    public boolean agrees(int item, byte[] cells) {
        byte start = cells[first[item]];
        boolean agrees = true;
        boolean chosen = false;
        for (int cell = first[item]; cell < first[item] + cells(item); cell++) {
            agrees &= cells[cell] == start || (cells[cell] >= 0 && start >= 0);
            chosen |= cells[cell] > 0;
        }
        return agrees && (chosen || start < 0);
    }

    /** Whether at least one item is asked of a voice. */
    public boolean knows(int voice) {
        return (voices >> voice & 1) != 0;
    }

    /** Whether an item is asked of a voice; of a voice that is not known, which is -1, every item may be. */
    public boolean isAskedOf(int item, int voice) {
        return voice < 0 || (questions.get(item).voices() >> voice & 1) != 0;
    }

    /** Whether the condition of an item is met, which holds if it has none. */
    public boolean isMet(int item, byte[] cells) {
        Question question = questions.get(item);
        int before = question.before();
        if (before < 0) {
            return true;
        }
        byte cell = cells[first[before]];
        if (cells(before) == 1) {
            return cell >= 0 && question.accepted().get(cell);
        }
        boolean met = false;
        for (int choice = 0; choice < cells(before) && !met; choice++) {
            met = cells[first[before] + choice] > 0 && question.accepted().get(choice);
        }
        return met;
    }

    /** Whether something was said about an item, other than that it does not apply or was not shown. */
    public boolean isSaid(int item, byte[] cells) {
        byte cell = cells[first[item]];
        return cell >= 0 || cell == Cells.DONT_KNOW;
    }

    /**
     * Marks what was not asked as not shown, in the order of the items, so that what depends on it is not asked either. Returns whether all
     * is well: false if something is said about an item that was not asked, or no item is asked of the voice. Without a voice, which is -1,
     * and without conditions it does nothing.
     */
    public boolean route(byte[] cells, int voice) {
        if (voice >= 0 && !knows(voice)) {
            return false;
        }
        boolean well = true;
        for (int item = 0; item < first.length && (voice >= 0 || conditional); item++) {
            if (first[item] < cells.length && !(isAskedOf(item, voice) && isMet(item, cells))) {
                well &= !isSaid(item, cells);
                skip(item, cells);
            }
        }
        return well;
    }

    private void skip(int item, byte[] cells) {
        for (int cell = first[item]; cell < first[item] + cells(item); cell++) {
            cells[cell] = cells[cell] == Cells.UNANSWERED ? Cells.NOT_SHOWN : cells[cell];
        }
    }
}
