package io.github.serviceexcellence.response;

import io.github.serviceexcellence.internal.Cells;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A few thousand rows of a table, in columns. Blocks spare a growing table the copying, and their columns fit the processor's
 * cache together. Units, weights, voices and ids take room only once one occurs.
 */
final class TableBlock {
    static final int ROWS = 4096;

    private final byte[][] cells;
    private int @Nullable [] units;
    private long @Nullable [] weights;
    private byte @Nullable [] voices;
    private @Nullable RespondentId @Nullable [] ids;
    private int size;

    TableBlock(int columns) {
        this(new byte[columns][ROWS], null, null, null, null, 0);
    }

    private TableBlock(
            byte[][] cells,
            int @Nullable [] units,
            long @Nullable [] weights,
            byte @Nullable [] voices,
            @Nullable RespondentId @Nullable [] ids,
            int size) {
        this.cells = cells;
        this.units = units;
        this.weights = weights;
        this.voices = voices;
        this.ids = ids;
        this.size = size;
    }

    /** Adds a row, of which cells behind those of the columns are dropped: they belong to texts. */
    void add(byte[] row, int combination, Weight weight, byte voice, Optional<RespondentId> id) {
        for (int column = 0; column < cells.length; column++) {
            cells[column][size] = row[column];
        }
        if (combination >= 0) {
            addUnits(combination);
        } else if (units != null) {
            units[size] = -1;
        }
        addWeight(weight);
        addVoice(voice);
        if (id.isPresent()) {
            ids = ids == null ? new @Nullable RespondentId[ROWS] : ids;
            ids[size] = id.get();
        }
        size++;
    }

    private void addUnits(int combination) {
        if (units == null) {
            units = new int[ROWS];
            Arrays.fill(units, -1);
        }
        units[size] = combination;
    }

    private void addWeight(Weight weight) {
        if (weights == null && weight.millionths() != Weight.ONE.millionths()) {
            weights = new long[ROWS];
            Arrays.fill(weights, Weight.ONE.millionths());
        }
        if (weights != null) {
            weights[size] = weight.millionths();
        }
    }

    private void addVoice(byte voice) {
        if (voices == null && voice >= 0) {
            voices = new byte[ROWS];
            Arrays.fill(voices, Cells.NO_VOICE);
        }
        if (voices != null) {
            voices[size] = voice;
        }
    }

    boolean isFull() {
        return size == ROWS;
    }

    int size() {
        return size;
    }

    byte[] cells(int column) {
        return cells[column];
    }

    void copyRow(int row, byte[] target) {
        for (int column = 0; column < cells.length; column++) {
            target[column] = cells[column][row];
        }
    }

    int units(int row) {
        return units == null ? -1 : units[row];
    }

    long weight(int row) {
        return weights == null ? Weight.ONE.millionths() : weights[row];
    }

    byte voice(int row) {
        return voices == null ? Cells.NO_VOICE : voices[row];
    }

    void copyUnits(int start, int[] target, int at, int length) {
        if (units == null) {
            Arrays.fill(target, at, at + length, -1);
        } else {
            System.arraycopy(units, start, target, at, length);
        }
    }

    void copyWeights(int start, long[] target, int at, int length) {
        if (weights == null) {
            Arrays.fill(target, at, at + length, Weight.ONE.millionths());
        } else {
            System.arraycopy(weights, start, target, at, length);
        }
    }

    void copyVoices(int start, byte[] target, int at, int length) {
        if (voices == null) {
            Arrays.fill(target, at, at + length, Cells.NO_VOICE);
        } else {
            System.arraycopy(voices, start, target, at, length);
        }
    }

    Optional<RespondentId> id(int row) {
        return ids == null ? Optional.empty() : Optional.ofNullable(ids[row]);
    }

    /** These rows with other numbers for the combinations of units. */
    TableBlock withUnits(int[] numbers) {
        if (units == null) {
            return this;
        }
        int[] changed = new int[units.length];
        for (int row = 0; row < size; row++) {
            changed[row] = units[row] < 0 ? units[row] : numbers[units[row]];
        }
        return new TableBlock(cells, changed, weights, voices, ids, size);
    }

    /** These rows without the empty ones, which later additions to this block do not touch. */
    TableBlock trimmed() {
        if (isFull()) {
            return this;
        }
        byte[][] columns = new byte[cells.length][];
        for (int column = 0; column < columns.length; column++) {
            columns[column] = Arrays.copyOf(cells[column], size);
        }
        return new TableBlock(
                columns,
                units == null ? null : Arrays.copyOf(units, size),
                weights == null ? null : Arrays.copyOf(weights, size),
                voices == null ? null : Arrays.copyOf(voices, size),
                ids == null ? null : Arrays.copyOf(ids, size),
                size);
    }
}
