package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** One object of a document that holds a response, or a part of it: where it stands and when it was. */
final class Event {
    private final Place place;
    /** Whether it stands in a line alone, which is then the line of all that is in it. */
    private final boolean ownLine;

    private final long linesBefore;
    private final UnaryOperator<Place> placing;
    private final List<Problem> problems = new ArrayList<>();
    private long time = Long.MIN_VALUE;

    Event(Place place, boolean ownLine, long linesBefore, UnaryOperator<Place> placing) {
        this.place = place;
        this.ownLine = ownLine;
        this.linesBefore = linesBefore;
        this.placing = placing;
    }

    /** Where it stands. */
    Place place() {
        return placing.apply(place);
    }

    /** Whether it is a document by itself, or a line, and stands in no list that a caller or a document calls one of responses. */
    boolean isWhole() {
        return place.path().isEmpty();
    }

    /** Where something in it stands, whose place is known as if there were nothing else. */
    Place within(Place inner) {
        long line = ownLine ? place.line() : inner.line() + linesBefore;
        return placing.apply(Place.pointer(place.path() + inner.path(), line, inner.column()));
    }

    /** Says when it was; one of which nobody knows was before all others. */
    void at(long when) {
        time = when;
    }

    long time() {
        return time;
    }

    /** Notes what is wrong with it as a whole, at a place within it. */
    void fault(Problem problem) {
        problems.add(problem.moved(this::within));
    }

    /** What is wrong with it as a whole. */
    List<Problem> problems() {
        return problems;
    }
}
