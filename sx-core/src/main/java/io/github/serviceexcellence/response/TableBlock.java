package io.github.serviceexcellence.response;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A few thousand rows of a table, in columns. Blocks spare a growing table the copying, and their columns fit the processor's
 * cache together. Groups, weights and ids take room only once one occurs.
 */
final class TableBlock {
    static final int ROWS = 4096;

    private final byte[][] cells;
    private int @Nullable [] groups;
    private long @Nullable [] weights;
    private @Nullable RespondentId @Nullable [] ids;
    private int size;

    TableBlock(int items) {
        this(new byte[items][ROWS], null, null, null, 0);
    }

    private TableBlock(
            byte[][] cells,
            int @Nullable [] groups,
            long @Nullable [] weights,
            @Nullable RespondentId @Nullable [] ids,
            int size) {
        this.cells = cells;
        this.groups = groups;
        this.weights = weights;
        this.ids = ids;
        this.size = size;
    }

    void add(byte[] row, int group, Weight weight, Optional<RespondentId> id) {
        for (int item = 0; item < cells.length; item++) {
            cells[item][size] = row[item];
        }
        if (group >= 0) {
            addGroup(group);
        } else if (groups != null) {
            groups[size] = -1;
        }
        addWeight(weight);
        if (id.isPresent()) {
            ids = ids == null ? new @Nullable RespondentId[ROWS] : ids;
            ids[size] = id.get();
        }
        size++;
    }

    private void addGroup(int group) {
        if (groups == null) {
            groups = new int[ROWS];
            Arrays.fill(groups, -1);
        }
        groups[size] = group;
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

    boolean isFull() {
        return size == ROWS;
    }

    int size() {
        return size;
    }

    byte[] cells(int item) {
        return cells[item];
    }

    void copyRow(int row, byte[] target) {
        for (int item = 0; item < cells.length; item++) {
            target[item] = cells[item][row];
        }
    }

    int group(int row) {
        return groups == null ? -1 : groups[row];
    }

    long weight(int row) {
        return weights == null ? Weight.ONE.millionths() : weights[row];
    }

    void copyGroups(int start, int[] target, int at, int length) {
        if (groups == null) {
            Arrays.fill(target, at, at + length, -1);
        } else {
            System.arraycopy(groups, start, target, at, length);
        }
    }

    void copyWeights(int start, long[] target, int at, int length) {
        if (weights == null) {
            Arrays.fill(target, at, at + length, Weight.ONE.millionths());
        } else {
            System.arraycopy(weights, start, target, at, length);
        }
    }

    Optional<RespondentId> id(int row) {
        return ids == null ? Optional.empty() : Optional.ofNullable(ids[row]);
    }

    /** These rows without the empty ones, which later additions to this block do not touch. */
    TableBlock trimmed() {
        if (isFull()) {
            return this;
        }
        byte[][] columns = new byte[cells.length][];
        for (int item = 0; item < columns.length; item++) {
            columns[item] = Arrays.copyOf(cells[item], size);
        }
        return new TableBlock(
                columns,
                groups == null ? null : Arrays.copyOf(groups, size),
                weights == null ? null : Arrays.copyOf(weights, size),
                ids == null ? null : Arrays.copyOf(ids, size),
                size);
    }
}
