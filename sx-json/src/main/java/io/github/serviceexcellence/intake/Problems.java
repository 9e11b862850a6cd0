package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.document.Problem;
import io.github.serviceexcellence.document.SxFormatException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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
        add(() -> problem);
    }

    /**
     * Notes a problem, of which a file may hold millions.
     *
     * @param problem makes the problem, and is asked only if it will be kept
     */
    public void add(Supplier<Problem> problem) {
        if (kept.size() < KEPT) {
            kept.add(problem.get());
        }
        count++;
    }

    /**
     * Adds all that was gathered of a part, in the order of that part.
     *
     * @param others its problems
     * @param placing tells where in the whole they are
     */
    public void addAll(Problems others, UnaryOperator<Problem> placing) {
        others.sorted().stream().limit(KEPT - kept.size()).map(placing).forEach(kept::add);
        count += others.count;
    }

    private List<Problem> sorted() {
        return kept.stream()
                .sorted(Comparator.comparingLong(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }

    /**
     * The first problems.
     *
     * @return at most a hundred, in the order in which they were added
     */
    public List<Problem> first() {
        return List.copyOf(kept);
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
            throw new SxFormatException(what, sorted(), count);
        }
    }
}
