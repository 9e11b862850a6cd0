package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.problem.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the problems of one document: the first hundred that differ, each with its first places and how often it was found, and the
 * rest as a number. Not safe for use by several threads.
 */
public final class Problems {
    private static final int KEPT = 100;
    private static final Comparator<Place> BY_POSITION =
            Comparator.comparingLong(Place::line).thenComparingInt(Place::column);

    private final Map<Message, Found> kept = new LinkedHashMap<>();
    private long count;

    /** Starts without problems. */
    public Problems() {}

    /** Where and how often one problem was found. */
    private static final class Found {
        private final List<Place> places = new ArrayList<>();
        private long count;

        /** Of one document, whose parts need not be looked at in the order in which they stand there. */
        private void insert(List<Place> more, long times) {
            more.forEach(place -> {
                int at = places.size();
                while (at > 0 && BY_POSITION.compare(places.get(at - 1), place) > 0) {
                    at--;
                }
                places.add(at, place);
                if (places.size() > Problem.MOST_PLACES) {
                    places.remove(Problem.MOST_PLACES);
                }
            });
            count += times;
        }

        /** Of the next document. */
        private void append(List<Place> more, long times) {
            more.stream().limit(Problem.MOST_PLACES - places.size()).forEach(places::add);
            count += times;
        }
    }

    /** Notes a problem. */
    public void add(Problem problem) {
        Found found = found(problem);
        if (found != null) {
            found.insert(problem.places(), problem.count());
        }
    }

    /** Where to note it; nowhere, if it is one of too many that differ. */
    private @Nullable Found found(Problem problem) {
        count += problem.count();
        Found found = kept.get(problem.message());
        if (found == null && kept.size() < KEPT) {
            found = new Found();
            kept.put(problem.message(), found);
        }
        return found;
    }

    /** Notes a problem at a place. */
    public void add(Place place, Message message) {
        add(Problem.at(place, message));
    }

    /** Adds all that was gathered of a part, in the order of that part; {@code placing} tells where in the whole it is. */
    public void addAll(Problems others, UnaryOperator<Place> placing) {
        long listed = 0;
        for (Problem problem : others.sorted()) {
            Found found = found(problem);
            if (found != null) {
                found.append(problem.moved(placing).places(), problem.count());
            }
            listed += problem.count();
        }
        count += others.count - listed;
    }

    private List<Problem> sorted() {
        return first().stream()
                .sorted(Comparator.comparing(Problem::place, BY_POSITION))
                .toList();
    }

    /** The first problems: at most a hundred, in the order in which they were added. */
    public List<Problem> first() {
        return kept.entrySet().stream()
                .map(entry -> new Problem(entry.getKey(), entry.getValue().places, entry.getValue().count))
                .toList();
    }

    /** How often something was found so far. */
    public long count() {
        return count;
    }

    /** Throws what was gathered, as it was added; nothing gathered, no throw. */
    void throwInOrder(Wording what) {
        if (count > 0) {
            throw new SxFormatException(what, first(), count);
        }
    }

    /** Throws what was gathered, by line and column; nothing gathered, no throw. */
    public void throwIfAny(Wording what) {
        if (count > 0) {
            throw new SxFormatException(what, sorted(), count);
        }
    }
}
