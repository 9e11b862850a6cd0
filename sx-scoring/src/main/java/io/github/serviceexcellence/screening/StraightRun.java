package io.github.serviceexcellence.screening;

import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.response.ResponseTable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** Counts who gave the same answer to all items on a scale, in one reading of a table. */
final class StraightRun implements Ratings.Rows {
    /** The same answer to fewer items is too often what somebody means. */
    static final int FEWEST = 8;

    private static final byte FORWARD = 1;
    private static final byte REVERSED = 2;
    private static final byte BOTH = FORWARD | REVERSED;

    private final Ratings ratings;
    private final byte[] directions;
    /** By level: whether it is the middle of the scale, which says the same in both directions. */
    private final boolean[] middle;

    private final byte[] first = new byte[Ratings.ROWS];
    private final boolean[] differs = new boolean[Ratings.ROWS];
    private final byte[] seen = new byte[Ratings.ROWS];
    private final int[] answered = new int[Ratings.ROWS];

    private long able;
    private long same;
    private long contradicting;

    private StraightRun(Ratings ratings) {
        this.ratings = ratings;
        this.directions = new byte[ratings.size()];
        for (int item = 0; item < directions.length; item++) {
            directions[item] = direction(ratings.item(item));
        }
        Scale scale = ratings.item(0).scale();
        this.middle = new boolean[scale.size()];
        for (int level = 0; level < middle.length; level++) {
            BigDecimal value = scale.levels().get(level).value();
            middle[level] = value.add(value).compareTo(scale.lowest().add(scale.highest())) == 0;
        }
    }

    private static byte direction(Item item) {
        return item.direction() == Direction.REVERSED ? REVERSED : FORWARD;
    }

    /** Nothing if the scale has too few items. */
    static Optional<StraightLining> in(ResponseTable table, Ratings ratings) {
        if (ratings.size() < FEWEST) {
            return Optional.empty();
        }
        StraightRun run = new StraightRun(ratings);
        ratings.read(table, run);
        return Optional.of(run.result());
    }

    private StraightLining result() {
        byte all = 0;
        for (byte direction : directions) {
            all |= direction;
        }
        return StraightLining.builder()
                .scale(ratings.item(0).scale())
                .addAllItems(ratings.items().stream().map(Item::id).toList())
                .able(able)
                .same(same)
                .contradicting(all == BOTH ? OptionalLong.of(contradicting) : OptionalLong.empty())
                .build();
    }

    @Override
    public void take(byte[][] cells, int rows) {
        Arrays.fill(answered, 0);
        Arrays.fill(differs, false);
        Arrays.fill(seen, (byte) 0);
        for (int item = 0; item < directions.length; item++) {
            follow(cells[item], rows, directions[item]);
        }
        for (int row = 0; row < rows; row++) {
            count(row);
        }
    }

    private void follow(byte[] column, int rows, byte direction) {
        for (int row = 0; row < rows; row++) {
            byte level = column[row];
            if (level >= 0) {
                first[row] = answered[row] == 0 ? level : first[row];
                differs[row] |= level != first[row];
                seen[row] |= direction;
                answered[row]++;
            }
        }
    }

    private void count(int row) {
        if (answered[row] >= FEWEST) {
            able++;
            if (!differs[row]) {
                same++;
                contradicting += seen[row] == BOTH && !middle[first[row]] ? 1 : 0;
            }
        }
    }
}
