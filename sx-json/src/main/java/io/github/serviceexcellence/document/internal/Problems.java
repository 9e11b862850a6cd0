package io.github.serviceexcellence.document.internal;

import io.github.serviceexcellence.document.Problem;
import io.github.serviceexcellence.document.SxFormatException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the problems of one document: the first hundred in full, the rest as a number. Not safe for use by several threads. */
public final class Problems {
    private static final int KEPT = 100;

    private final List<Problem> kept = new ArrayList<>();
    private long count;

    /** Starts without problems. */
    public Problems() {}

    /**
     * Notes a problem.
     *
     * @param problem the problem
     */
    public void add(Problem problem) {
        if (kept.size() < KEPT) {
            kept.add(problem);
        }
        count++;
    }

    /**
     * How many problems there are so far.
     *
     * @return 0 or more
     */
    public long count() {
        return count;
    }

    /**
     * Throws what was gathered; nothing gathered, no throw.
     *
     * @param what what was read
     * @throws SxFormatException if there is a problem
     */
    public void throwIfAny(String what) {
        if (count > 0) {
            kept.sort(Comparator.comparingLong(Problem::line).thenComparingInt(Problem::column));
            throw new SxFormatException(what, kept, count);
        }
    }
}
