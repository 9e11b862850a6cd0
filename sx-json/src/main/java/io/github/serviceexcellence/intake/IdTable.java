package io.github.serviceexcellence.intake;

/**
 * Which respondent ids have come, and in which row: the first 128 bits of the SHA-256 of each, in a table with open places. At most
 * three quarters of the places are taken.
 */
final class IdTable {
    /** Says that an id has not come before. */
    static final int NEW = -1;

    private static final int FIRST_SIZE = 1 << 12;
    private static final int MOST_SIZE = 1 << 30;

    private long[] high = new long[FIRST_SIZE];
    private long[] low = new long[FIRST_SIZE];
    /** The row of each id; without places if rows are not asked for. */
    private int[] rows;

    /** What each row is worth; without places if that is not asked for. */
    private long[] ranks;

    private int size;

    IdTable(boolean withRows) {
        this(withRows, false);
    }

    private IdTable(boolean withRows, boolean withRanks) {
        rows = new int[withRows ? FIRST_SIZE : 0];
        ranks = new long[withRanks ? FIRST_SIZE : 0];
    }

    /** One of rows that compete for their ids. */
    static IdTable ranked() {
        return new IdTable(true, true);
    }

    /** Whether an id has come. */
    boolean has(IdDigest id) {
        int place = place(id.high(), id.low());
        return (high[place] | low[place]) != 0;
    }

    /**
     * Notes an id and its row, if that is worth more than the one that the id had before, or as much and the last is to be kept then.
     *
     * @return the row that lost, this one or the one before; or {@link #NEW}
     */
    int keep(IdDigest id, int row, long rank, boolean lastOfEqual) {
        if (!has(id)) {
            put(id, row);
            ranks[place(id.high(), id.low())] = rank;
            return NEW;
        }
        int place = place(id.high(), id.low());
        boolean wins = rank > ranks[place] || (lastOfEqual && rank == ranks[place]);
        int loser = wins ? rows[place] : row;
        rows[place] = wins ? row : rows[place];
        ranks[place] = wins ? rank : ranks[place];
        return loser;
    }

    /**
     * Notes an id and its row.
     *
     * @return the row that the id had before (0 if rows are not kept), or {@link #NEW}
     */
    int put(IdDigest id, int row) {
        int place = place(id.high(), id.low());
        boolean known = (high[place] | low[place]) != 0;
        int before = known ? rows.length == 0 ? 0 : rows[place] : NEW;
        high[place] = id.high();
        low[place] = id.low();
        if (rows.length > 0) {
            rows[place] = row;
        }
        size += known ? 0 : 1;
        if (size > high.length / 4 * 3) {
            grow();
        }
        return before;
    }

    /** Where an id stands, or the free place where it would. */
    private int place(long idHigh, long idLow) {
        int place = (int) idLow & high.length - 1;
        while ((high[place] != idHigh || low[place] != idLow) && (high[place] | low[place]) != 0) {
            place = place + 1 & high.length - 1;
        }
        return place;
    }

    private void grow() {
        if (high.length == MOST_SIZE) {
            throw new IllegalStateException(
                    "more than " + size + " respondent ids cannot be told apart; read fewer files at once");
        }
        long[] oldHigh = high;
        long[] oldLow = low;
        int[] oldRows = rows;
        long[] oldRanks = ranks;
        high = new long[2 * oldHigh.length];
        low = new long[high.length];
        rows = new int[2 * oldRows.length];
        ranks = new long[2 * oldRanks.length];
        for (int old = 0; old < oldHigh.length; old++) {
            if ((oldHigh[old] | oldLow[old]) != 0) {
                int place = place(oldHigh[old], oldLow[old]);
                high[place] = oldHigh[old];
                low[place] = oldLow[old];
                if (rows.length > 0) {
                    rows[place] = oldRows[old];
                }
                if (ranks.length > 0) {
                    ranks[place] = oldRanks[old];
                }
            }
        }
    }
}
