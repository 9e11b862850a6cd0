package io.github.serviceexcellence.internal;

import java.util.Optional;

/**
 * Answers as bytes: how tables hold them, and how the library's own modules get at them by the million. An answered item is the place
 * of its level, from 0; every other kind of answer has a byte below 0. Users see answers, never bytes: what is handed over here are
 * protected members of final classes.
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

    private Cells() {}

    /** The byte of a kind of answer other than answered, by the code of the kind. */
    public static byte ofKind(String code) {
        return switch (code) {
            case "unanswered" -> UNANSWERED;
            case "dont-know" -> DONT_KNOW;
            case "not-applicable" -> NOT_APPLICABLE;
            case "not-shown" -> NOT_SHOWN;
            default -> throw new IllegalArgumentException("no byte stands for the kind " + code);
        };
    }

    /**
     * In which column of cells each item of an instrument begins, and one more number for the end: a rating has one column, an item of
     * several choices one for each choice, a text none. Nobody may change it.
     */
    public static int[] columns(OfInstrument instrument) {
        return instrument.columns();
    }

    /** The byte of one item of a response, by the item's index. */
    public static byte at(OfResponse response, int item) {
        return response.cell(item);
    }

    /** Answers all items at once; throws if a byte stands for nothing. */
    public static <B extends OfAnswers> B answer(B builder, byte[] cells) {
        builder.answerAll(cells);
        return builder;
    }

    /** Copies a stretch of one item's bytes, by the item's index; returns how many there were. */
    public static int copy(OfTable table, int item, int from, byte[] target) {
        return table.copyCells(item, from, target);
    }

    /** Copies a stretch of the indexes of groups, -1 for none; returns how many there were. */
    public static int copyGroups(OfTable table, int from, int[] target) {
        return table.copyGroups(from, target);
    }

    /** Copies a stretch of the weights, in millionths; returns how many there were. */
    public static int copyWeights(OfTable table, int from, long[] target) {
        return table.copyWeights(from, target);
    }

    /** Adds a respondent to a table; nothing is made for an answer, and the bytes are copied. */
    public static <I, G, W> void add(OfRows<I, G, W> table, byte[] cells, Optional<I> id, Optional<G> group, W weight) {
        table.add(cells, id, group, weight);
    }

    /** What was asked. */
    public abstract static class OfInstrument {
        /** For our own instrument. */
        protected OfInstrument() {}

        /** As {@link Cells#columns} says. */
        protected abstract int[] columns();
    }

    /** One respondent's answers. */
    public abstract static class OfResponse {
        /** For our own response. */
        protected OfResponse() {}

        /** The byte of an item. */
        protected abstract byte cell(int item);
    }

    /** Takes one respondent's answers. */
    public abstract static class OfAnswers {
        /** For our own builder. */
        protected OfAnswers() {}

        /** Takes a byte for each item. */
        protected abstract void answerAll(byte[] cells);
    }

    /** Many respondents' answers. */
    public abstract static class OfTable {
        /** For our own table. */
        protected OfTable() {}

        /** As {@link Cells#copy} says. */
        protected abstract int copyCells(int item, int from, byte[] target);

        /** As {@link Cells#copyGroups} says. */
        protected abstract int copyGroups(int from, int[] target);

        /** As {@link Cells#copyWeights} says. */
        protected abstract int copyWeights(int from, long[] target);
    }

    /**
     * Takes many respondents' answers.
     *
     * @param <I> an id
     * @param <G> a group
     * @param <W> a weight
     */
    public abstract static class OfRows<I, G, W> {
        /** For our own builder. */
        protected OfRows() {}

        /** As {@link Cells#add} says. */
        protected abstract void add(byte[] cells, Optional<I> id, Optional<G> group, W weight);
    }
}
