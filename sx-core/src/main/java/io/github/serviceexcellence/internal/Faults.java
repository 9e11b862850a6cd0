package io.github.serviceexcellence.internal;

import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.problem.ProblemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Gathers everything that is wrong with an input, so that one exception tells it all. */
public final class Faults {
    private final List<Problem> found = new ArrayList<>();

    /** Notes a fault of no field in particular unless {@code holds}. */
    public void check(boolean holds, ProblemKind kind, Object... values) {
        check(holds, "", kind, values);
    }

    /** Notes a fault of a field unless {@code holds}. */
    public void check(boolean holds, String field, ProblemKind kind, Object... values) {
        if (!holds) {
            add(field, kind.with(values));
        }
    }

    /** Notes what {@code message} says unless {@code holds}; for values that take time to find. */
    public void check(boolean holds, String field, Supplier<Message> message) {
        if (!holds) {
            add(field, message.get());
        }
    }

    /** Notes a fault of a field, or of none if that is empty. */
    public void add(String field, Message message) {
        add(Problem.at(field.isEmpty() ? Place.NONE : Place.field(field), message));
    }

    /** Notes a problem. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Notes what somebody's exception tells as faults of a field. */
    public void addAll(String field, IllegalArgumentException refusal) {
        addAll(field, of(refusal));
    }

    /** Notes problems of a part, whose own fields lie below the field of the part. */
    public void addAll(String field, List<Problem> problems) {
        problems.forEach(problem -> found.add(problem.moved(place -> below(field, place))));
    }

    private static Place below(String field, Place inner) {
        String path = inner.path().isEmpty() || field.isEmpty() ? field + inner.path() : field + "/" + inner.path();
        return path.isEmpty() ? Place.NONE : Place.field(path);
    }

    /** What the maker makes; an IllegalArgumentException becomes a fault of the field, and something else is given. */
    public <T> T guarded(String field, Supplier<T> maker, T otherwise) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            addAll(field, e);
            return otherwise;
        }
    }

    /** Runs what may throw an IllegalArgumentException, which becomes a fault of the field. */
    public void guarded(String field, Runnable action) {
        try {
            action.run();
        } catch (IllegalArgumentException e) {
            addAll(field, e);
        }
    }

    /** What an exception tells: its problems, or its message if it is somebody else's. */
    public static List<Problem> of(IllegalArgumentException refusal) {
        if (refusal instanceof InvalidInputException invalid
                && !invalid.problems().isEmpty()) {
            return invalid.problems();
        }
        String reason = refusal.getMessage() == null ? refusal.toString() : refusal.getMessage();
        return List.of(Problem.at(Place.NONE, CommonProblem.REFUSED.with(reason)));
    }

    /** What was found so far, in the order it was found; what is wrong in the same way in many places is one problem. */
    public List<Problem> found() {
        return merged(found.stream());
    }

    private static List<Problem> merged(Stream<Problem> problems) {
        Map<Message, Problem> byMessage = new LinkedHashMap<>();
        problems.forEach(problem -> byMessage.merge(problem.message(), problem, Faults::both));
        return List.copyOf(byMessage.values());
    }

    private static Problem both(Problem one, Problem other) {
        List<Place> places = Stream.concat(one.places().stream(), other.places().stream())
                .limit(Problem.MOST_PLACES)
                .toList();
        return new Problem(one.message(), places, one.count() + other.count());
    }

    /** Whether a fault of a field was found. */
    public boolean has(String field) {
        return found.stream().anyMatch(problem -> problem.place().path().equals(field));
    }

    /** Whether nothing was found so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Throws what was found as one exception about a subject; nothing found, no throw. */
    public void throwIfAny(ProblemKind subject, Object... values) {
        if (!found.isEmpty()) {
            throw InvalidInputException.of(subject.with(values), found());
        }
    }

    /** Throws what was found, by the names of the fields and with each of them before its fault; nothing found, no throw. */
    public void throwByField(ProblemKind subject, Object... values) {
        if (!found.isEmpty()) {
            List<Problem> sorted = merged(found.stream()
                    .sorted(Comparator.comparing(problem -> problem.place().path())));
            throw InvalidInputException.byField(subject.with(values), sorted);
        }
    }
}
