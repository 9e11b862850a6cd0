package io.github.serviceexcellence.screening;

import io.github.serviceexcellence.response.ResponseTable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How each item of a construct goes with the mean of the others, in one reading of a table. */
final class ItemRest implements Ratings.Rows {
    private final long[][] parts;
    private final RestSums[] sums;
    private final long[] totals = new long[Ratings.ROWS];
    private final int[] answered = new int[Ratings.ROWS];

    private ItemRest(long[][] parts) {
        this.parts = parts;
        this.sums = Stream.generate(() -> new RestSums(parts.length))
                .limit(parts.length)
                .toArray(RestSums[]::new);
    }

    /** The correlation of each item with the others, some items turned round. */
    static List<Optional<Correlation>> of(ResponseTable table, Ratings ratings, PointParts points, boolean[] turned) {
        ItemRest rest = new ItemRest(IntStream.range(0, ratings.size())
                .mapToObj(item -> points.of(item, turned[item]))
                .toArray(long[][]::new));
        ratings.read(table, rest);
        return Arrays.stream(rest.sums).map(RestSums::correlation).toList();
    }

    @Override
    public void take(byte[][] cells, int rows) {
        Arrays.fill(totals, 0);
        Arrays.fill(answered, 0);
        for (int item = 0; item < parts.length; item++) {
            addUp(cells[item], parts[item], rows);
        }
        for (int item = 0; item < parts.length; item++) {
            add(cells[item], parts[item], rows, sums[item]);
        }
    }

    private void addUp(byte[] cells, long[] worth, int rows) {
        for (int row = 0; row < rows; row++) {
            if (cells[row] >= 0) {
                totals[row] += worth[cells[row]];
                answered[row]++;
            }
        }
    }

    private void add(byte[] cells, long[] worth, int rows, RestSums sum) {
        for (int row = 0; row < rows; row++) {
            if (cells[row] >= 0 && answered[row] > 1) {
                long own = worth[cells[row]];
                sum.add(own, totals[row] - own, answered[row] - 1);
            }
        }
    }
}
