package io.github.serviceexcellence.internal;

import java.util.List;
import java.util.Optional;

/**
 * Answers as bytes: how tables hold them, and how the library's own modules get at them by the million. A rating is the place of its
 * level, one choice the place of the choice, from 0; of several choices each has a byte of its own, 1 if it was chosen and 0 if not. Every
 * other kind of answer has a byte below 0, the same for all choices of an item. {@link Layout} says where the bytes of an item stand. Users
 * see answers, never bytes: what is handed over here are protected members of final classes.
 */
public final class Cells {
    /** Shown and left blank. */
    public static final byte UNANSWERED = -1;
    /** Answered with "don't know". */
    public static final byte DONT_KNOW = -2;
    /** Known not to apply. */
    public static final byte NOT_APPLICABLE = -3;
    /** Never shown. */
    public static final byte NOT_SHOWN = -4;

    /** Stands for a voice that is not known. */
    public static final byte NO_VOICE = -1;

    /** In the order in which the voices are declared. */
    private static final List<String> VOICES = List.of("customer", "employee", "manager", "assessor", "partner");

    private static final List<String> KINDS = List.of("unanswered", "dont-know", "not-applicable", "not-shown");

    private Cells() {}

    /** Whether a code is that of a kind of answer other than answered, so that nothing else may go by it where answers are written. */
    public static boolean isKind(String code) {
        return KINDS.contains(code);
    }

    /** The byte of a kind of answer other than answered, by the code of the kind. */
    public static byte ofKind(String code) {
        if (!isKind(code)) {
            throw new IllegalArgumentException("no byte stands for the kind " + code);
        }
        return (byte) (UNANSWERED - KINDS.indexOf(code));
    }

    /** The byte of a voice, by its code; a voice that is not known has {@link #NO_VOICE}. */
    public static byte ofVoice(String code) {
        int place = VOICES.indexOf(code);
        if (place < 0) {
            throw new IllegalArgumentException("no byte stands for the voice " + code);
        }
        return (byte) place;
    }

    /**
     * In which column of cells each item of an instrument begins, and one more number for the end: a rating has one column, an item of
     * several choices one for each choice, a text none. Nobody may change it.
     */
    public static int[] columns(OfInstrument instrument) {
        return instrument.layout().columns();
    }

    /** Where the cells of each item stand, and who is asked what. */
    public static Layout layout(OfInstrument instrument) {
        return instrument.layout();
    }

    /** The byte of one column of a response. */
    public static byte at(OfResponse response, int column) {
        return response.cell(column);
    }

    /** In whose voice a response is given: see {@link #ofVoice}. */
    public static byte voice(OfResponse response) {
        return response.voiceByte();
    }

    /**
     * Answers all items at once; throws if a byte stands for nothing. If there are cells for texts, an answered one waits for its text,
     * which the caller gives next.
     */
    public static <B extends OfAnswers> B answer(B builder, byte[] cells) {
        builder.answerAll(cells);
        return builder;
    }

    /** Copies a stretch of one column; returns how many there were. */
    public static int copy(OfTable table, int column, int from, byte[] target) {
        return table.copyCells(column, from, target);
    }

    /** Copies a stretch of the indexes of units, -1 for none; returns how many there were. */
    public static int copyUnits(OfTable table, int from, int[] target) {
        return table.copyUnits(from, target);
    }

    /** Copies a stretch of the weights, in millionths; returns how many there were. */
    public static int copyWeights(OfTable table, int from, long[] target) {
        return table.copyWeights(from, target);
    }

    /** Copies a stretch of the voices, as {@link #ofVoice} says; returns how many there were. */
    public static int copyVoices(OfTable table, int from, byte[] target) {
        return table.copyVoices(from, target);
    }

    /**
     * Adds a respondent to a table; nothing is made for an answer, and the bytes are copied. What was not asked of the voice, or under
     * an item's condition, is marked as not shown in {@code cells} itself.
     */
    public static <I, U, W> void add(
            OfRows<I, U, W> table, byte[] cells, byte voice, Optional<I> id, U units, W weight) {
        table.add(cells, voice, id, units, weight);
    }

    /** Adds a respondent whose cells the layout has marked and found to be well: they are not looked at again. */
    public static <I, U, W> void addRouted(
            OfRows<I, U, W> table, byte[] cells, byte voice, Optional<I> id, U units, W weight) {
        table.addRouted(cells, voice, id, units, weight);
    }

    /** Has what was added so far forgotten, after it was built; units that are few are remembered for the rows to come. */
    public static void clear(OfRows<?, ?, ?> table) {
        table.clear();
    }

    /** What was asked. */
    public abstract static class OfInstrument {
        /** For our own instrument. */
        protected OfInstrument() {}

        /** As {@link Cells#layout} says. */
        protected abstract Layout layout();
    }

    /** One respondent's answers. */
    public abstract static class OfResponse {
        /** For our own response. */
        protected OfResponse() {}

        /** The byte of a column. */
        protected abstract byte cell(int column);

        /** As {@link Cells#voice} says. */
        protected abstract byte voiceByte();
    }

    /** Takes one respondent's answers. */
    public abstract static class OfAnswers {
        /** For our own builder. */
        protected OfAnswers() {}

        /** Takes a byte for each column. */
        protected abstract void answerAll(byte[] cells);
    }

    /** Many respondents' answers. */
    public abstract static class OfTable {
        /** For our own table. */
        protected OfTable() {}

        /** As {@link Cells#copy} says. */
        protected abstract int copyCells(int column, int from, byte[] target);

        /** As {@link Cells#copyUnits} says. */
        protected abstract int copyUnits(int from, int[] target);

        /** As {@link Cells#copyWeights} says. */
        protected abstract int copyWeights(int from, long[] target);

        /** As {@link Cells#copyVoices} says. */
        protected abstract int copyVoices(int from, byte[] target);
    }

    /**
     * Takes many respondents' answers.
     *
     * @param <I> an id
     * @param <U> units
     * @param <W> a weight
     */
    public abstract static class OfRows<I, U, W> {
        /** For our own builder. */
        protected OfRows() {}

        /** As {@link Cells#add} says. */
        protected abstract void add(byte[] cells, byte voice, Optional<I> id, U units, W weight);

        /** As {@link Cells#addRouted} says. */
        protected abstract void addRouted(byte[] cells, byte voice, Optional<I> id, U units, W weight);

        /** As {@link Cells#clear} says. */
        protected abstract void clear();
    }
}
