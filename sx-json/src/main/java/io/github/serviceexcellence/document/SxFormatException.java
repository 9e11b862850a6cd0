package io.github.serviceexcellence.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document is not what it should be. Its {@linkplain #problems() problems} are fit to be shown to the person who made the document.
 */
public final class SxFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    // a serialised exception carries its message, which tells the problems; the list itself need not travel
    private final transient List<Problem> problems;

    /** How many problems there were, including those that are not listed. */
    private final long count;

    /**
     * An exception that tells these problems.
     *
     * @param what what was read, for instance {@code survey.csv}
     * @param problems one problem or more, in the order of the document
     * @param count how many problems there were, including those that are not listed
     * @throws IllegalArgumentException if there is no problem, or fewer than listed
     */
    public SxFormatException(String what, List<Problem> problems, long count) {
        super(message(what, problems, count));
        this.problems = List.copyOf(problems);
        this.count = count;
    }

    /** One problem makes one line, several make a list. */
    private static String message(String what, List<Problem> problems, long count) {
        if (problems.isEmpty() || count < problems.size()) {
            throw new IllegalArgumentException(
                    "a format exception needs a problem, and a count that is not smaller than the list");
        }
        if (count == 1) {
            return what + ": " + problems.get(0);
        }
        String more = count > problems.size() ? "\n  and " + (count - problems.size()) + " more" : "";
        return problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n  ", what + " has " + count + " problems:\n  ", more));
    }

    /**
     * The problems, in the order of the document.
     *
     * @return one problem or more; at most the first hundred
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    /**
     * How many problems there are.
     *
     * @return 1 or more; larger than the list of problems if that was cut off
     */
    public long count() {
        return count;
    }
}
