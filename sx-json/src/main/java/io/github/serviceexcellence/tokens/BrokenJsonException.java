package io.github.serviceexcellence.tokens;

import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The syntax of a JSON text breaks, or a limit is passed: a fault of the document. */
public final class BrokenJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message what;
    private final transient Place place;
    private final boolean breaksOff;

    BrokenJsonException(Message what, Place place, boolean breaksOff, @Nullable Throwable cause) {
        // no trace: a file of lines may break a million times, and the cause has one
        super(what.code(), cause, false, false);
        this.what = what;
        this.place = place;
        this.breaksOff = breaksOff;
    }

    /** What a parser says that has words of its own. */
    public static BrokenJsonException syntax(String words, Place place, Throwable cause) {
        return new BrokenJsonException(TokenProblem.SYNTAX.with(words), place, false, cause);
    }

    /** Whether the text ended before its value did. */
    public boolean breaksOff() {
        return breaksOff;
    }

    /** The problem, in a document at a pointer. */
    public Problem at(String pointer) {
        return Problem.at(Place.pointer(pointer, place.line(), place.column()), what);
    }
}
