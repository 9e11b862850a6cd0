package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Combination;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Valence;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A combination made ready: into which category the cells of a respondent fall. The categories fill a column behind those of the items, and
 * are counted as if they were an item of one choice.
 */
final class CombinationPlan {
    /** How many of the best levels mean yes. */
    private static final int BOX = 2;
    /** By the answers with it (the rows: like, must-be, neutral, live-with, dislike) and without it. Source: Kano and others (1984). */
    private static final String[] KANO = {"QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"};
    /** In the order of the categories. */
    private static final String KANO_CODES = "MOAIRQ";

    private static final int POSITIVE = 0;
    private static final int MIXED = 1;
    private static final int NEUTRAL = 2;
    private static final int NEGATIVE = 3;

    final Combination combination;
    /** The columns that are read. */
    final int[] columns;

    /** For each column what its places mean, in a number that the kind knows. */
    private final int[][] meanings;

    CombinationPlan(Combination combination, Instrument instrument, StagePlan plan) {
        this.combination = combination;
        List<Item> items = combination.items().stream().map(instrument::item).toList();
        columns = items.stream()
                .flatMapToInt(item -> {
                    int index = instrument.indexOf(item.id());
                    return IntStream.range(plan.column(index), plan.column(index + 1));
                })
                .toArray();
        meanings = switch (combination.kind()) {
            case EMOTIONS -> emotions(items.get(0));
            case SUPERPROMOTER -> items.stream().map(CombinationPlan::box).toArray(int[][]::new);
            case KANO ->
                items.stream()
                        .map(item -> IntStream.range(0, item.choices().size()).toArray())
                        .toArray(int[][]::new);
        };
    }

    /** A bit for pleasant, and one for unpleasant. Of several choices each has a column, in which it was chosen or not. */
    private static int[][] emotions(Item item) {
        int[] bits = item.choices().stream().mapToInt(CombinationPlan::bit).toArray();
        return item.kind() == ItemKind.ONE_CHOICE
                ? new int[][] {bits}
                : IntStream.of(bits).mapToObj(bit -> new int[] {0, bit}).toArray(int[][]::new);
    }

    private static int bit(Choice choice) {
        return choice.valence()
                .map(valence -> valence == Valence.POSITIVE ? 1 : valence == Valence.NEGATIVE ? 2 : 0)
                .orElse(0);
    }

    private static int[] box(Item item) {
        int size = item.scale().size();
        boolean reversed = item.direction() == Direction.REVERSED;
        return IntStream.range(0, size)
                .map(place -> (reversed ? place < BOX : place >= size - BOX) ? 1 : 0)
                .toArray();
    }

    int categories() {
        return combination.kind().categories().size();
    }

    /** The category of a row; where an answer is missing, the furthest reason why: who was not shown one question cannot be placed. */
    byte cell(byte[][] cells, int row) {
        byte missing = 0;
        for (int column : columns) {
            missing = (byte) Math.min(missing, cells[column][row]);
        }
        return missing < 0 ? missing : (byte) category(cells, row);
    }

    private int category(byte[][] cells, int row) {
        return switch (combination.kind()) {
            case EMOTIONS -> {
                int bits = 0;
                for (int column = 0; column < columns.length; column++) {
                    bits |= meaning(cells, column, row);
                }
                yield emotion(bits);
            }
            case SUPERPROMOTER -> {
                boolean enthusiastic = meaning(cells, 0, row) == 1;
                boolean all = enthusiastic && meaning(cells, 1, row) == 1 && meaning(cells, 2, row) == 1;
                yield all ? 0 : enthusiastic ? 1 : 2;
            }
            case KANO -> KANO_CODES.indexOf(KANO[meaning(cells, 0, row)].charAt(meaning(cells, 1, row)));
        };
    }

    private static int emotion(int bits) {
        return switch (bits) {
            case 1 -> POSITIVE;
            case 2 -> NEGATIVE;
            case 3 -> MIXED;
            default -> NEUTRAL;
        };
    }

    private int meaning(byte[][] cells, int column, int row) {
        return meanings[column][cells[columns[column]][row]];
    }
}
