package io.github.serviceexcellence.internal;

import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.problem.ProblemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Gathers everything that is wrong with an input, so that one exception tells it all: the first hundred problems that differ, each with its
 * first places and how often it was found, and the rest as a number. Nobody reads more, and an input may have a million.
 */
public final class Faults {
    private static final int KEPT = 100;

    private final Map<Message, Found> kept = new LinkedHashMap<>();
    private final Set<String> fields = new HashSet<>();
    private long count;

    /** Where and how often one problem was found. */
    private static final class Found {
        private final List<Place> places = new ArrayList<>();
        private long count;

        void add(List<Place> more, long times) {
            more.stream().limit(Problem.MOST_PLACES - places.size()).forEach(places::add);
            count += times;
        }

        Problem problem(Message message) {
            return new Problem(message, places, count);
        }

        Problem sorted(Message message) {
            return new Problem(
                    message,
                    places.stream().sorted(Comparator.comparing(Place::path)).toList(),
                    count);
        }
    }

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
        count += problem.count();
        problem.places().forEach(place -> fields.add(place.path()));
        Found found = kept.get(problem.message());
        if (found == null && kept.size() < KEPT) {
            found = new Found();
            kept.put(problem.message(), found);
        }
        if (found != null) {
            found.add(problem.places(), problem.count());
        }
    }

    /** Notes what somebody's exception tells as faults of a field. */
    public void addAll(String field, IllegalArgumentException refusal) {
        addAll(field, of(refusal));
        count += unlisted(refusal);
    }

    /** Notes problems of a part, whose own fields lie below the field of the part. */
    public void addAll(String field, List<Problem> problems) {
        problems.forEach(problem -> add(problem.moved(place -> below(field, place))));
    }

    /** Notes the faults of a part, whose own fields lie below the field of the part. */
    public void addAll(String field, Faults part) {
        if (part.isEmpty()) {
            return;
        }
        addAll(field, part.found());
        count += part.count - part.found().stream().mapToLong(Problem::count).sum();
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

    /** How often something is wrong that an exception does not list. */
    public static long unlisted(IllegalArgumentException refusal) {
        return refusal instanceof InvalidInputException invalid
                ? invalid.count()
                        - invalid.problems().stream().mapToLong(Problem::count).sum()
                : 0;
    }

    /** What was found so far, in the order it was found; what is wrong in the same way in many places is one problem. */
    public List<Problem> found() {
        return kept.entrySet().stream()
                .map(entry -> entry.getValue().problem(entry.getKey()))
                .toList();
    }

    /** Whether a fault of a field was found. */
    public boolean has(String field) {
        return fields.contains(field);
    }

    /** Whether nothing was found so far. */
    public boolean isEmpty() {
        return count == 0;
    }

    /** Throws what was found as one exception about a subject; nothing found, no throw. */
    public void throwIfAny(ProblemKind subject, Object... values) {
        if (count > 0) {
            throw InvalidInputException.of(subject.with(values), found(), count);
        }
    }

    /** Throws what was found, in the order it was found and with the field of each before its fault; nothing found, no throw. */
    public void throwInOrderByField(ProblemKind subject, Object... values) {
        if (count > 0) {
            throw InvalidInputException.byField(subject.with(values), found(), count);
        }
    }

    /** Throws what was found, by the names of the fields and with each of them before its fault; nothing found, no throw. */
    public void throwByField(ProblemKind subject, Object... values) {
        if (count > 0) {
            List<Problem> sorted = kept.entrySet().stream()
                    .map(entry -> entry.getValue().sorted(entry.getKey()))
                    .sorted(Comparator.comparing(problem -> problem.place().path()))
                    .toList();
            throw InvalidInputException.byField(subject.with(values), sorted, count);
        }
    }
}
