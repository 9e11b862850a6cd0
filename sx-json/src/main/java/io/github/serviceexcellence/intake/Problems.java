package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.problem.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the problems of one document: the first hundred that differ, of rows at most ten of a kind, each with its first places and how often it was found, and the
 * rest as a number. Not safe for use by several threads.
 */
public final class Problems {
    private static final int KEPT = 100;
    /** Of rows, which are many: who has read ten of one kind knows what is wrong. */
    private static final int ROWS_OF_A_KIND = 10;

    private final Map<Message, Found> kept = new LinkedHashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private long count;

    private final int mostOfAKind;
    private final boolean tolerant;

    /** Starts without problems. */
    public Problems() {
        this(/* tolerant= */ false);
    }

    /** Starts without problems; a reading may be one to which fields that it does not know are none. */
    public Problems(boolean tolerant) {
        this(KEPT, tolerant);
    }

    private Problems(int mostOfAKind, boolean tolerant) {
        this.mostOfAKind = mostOfAKind;
        this.tolerant = tolerant;
    }

    /** The problems of rows. */
    static Problems ofRows() {
        return new Problems(ROWS_OF_A_KIND, /* tolerant= */ false);
    }

    /** Whether a field that nobody knows is no problem. */
    public boolean tolerant() {
        return tolerant;
    }

    /** By line and column. */
    private static int compare(Place one, Place other) {
        return one.line() == other.line()
                ? Integer.compare(one.column(), other.column())
                : Long.compare(one.line(), other.line());
    }

    /** Where and how often one problem was found. */
    private static final class Found {
        private final List<Place> places = new ArrayList<>();
        private long count;

        /** Of one document, whose parts need not be looked at in the order in which they stand there. */
        private void insert(List<Place> more, long times) {
            more.forEach(this::insert);
            count += times;
        }

        private void insert(Place place) {
            int at = places.size();
            while (at > 0 && compare(places.get(at - 1), place) > 0) {
                at--;
            }
            places.add(at, place);
            if (places.size() > Problem.MOST_PLACES) {
                places.remove(Problem.MOST_PLACES);
            }
        }

        /** Whether a place there would be one of those that are kept. */
        private boolean keeps(long line, int column) {
            return places.size() < Problem.MOST_PLACES
                    || compare(places.get(Problem.MOST_PLACES - 1), Place.pointer("", line, column)) > 0;
        }

        /** Of the next document. */
        private void append(List<Place> more, long times) {
            more.stream().limit(Problem.MOST_PLACES - places.size()).forEach(places::add);
            count += times;
        }
    }

    /** Notes a problem. */
    public void add(Problem problem) {
        Found found = found(problem.message(), problem.count());
        if (found != null) {
            found.insert(problem.places(), problem.count());
        }
    }

    /** Where to note it; nowhere, if it is one of too many that differ. */
    private @Nullable Found found(Message message, long times) {
        count += times;
        Found found = kept.get(message);
        if (found == null && kept.size() < KEPT && kinds.getOrDefault(message.code(), 0) < mostOfAKind) {
            found = new Found();
            kept.put(message, found);
            kinds.merge(message.code(), 1, Integer::sum);
        }
        return found;
    }

    /** Notes a problem at a place. */
    public void add(Place place, Message message) {
        add(message, place.line(), place.column(), () -> place);
    }

    /** Notes a problem at a line and column, where the place is only made if it is kept. */
    public void add(Message message, long line, int column, Supplier<Place> place) {
        Found found = found(message, 1);
        if (found != null) {
            if (found.keeps(line, column)) {
                found.insert(place.get());
            }
            found.count++;
        }
    }

    /** Notes what an exception counts and does not list. */
    public void addUnlisted(long times) {
        count += times;
    }

    /** Adds all that was gathered of a part, in the order of that part; {@code placing} tells where in the whole it is. */
    public void addAll(Problems others, UnaryOperator<Place> placing) {
        long listed = 0;
        for (Problem problem : others.sorted()) {
            Found found = found(problem.message(), problem.count());
            if (found != null) {
                found.append(problem.moved(placing).places(), problem.count());
            }
            listed += problem.count();
        }
        count += others.count - listed;
    }

    private List<Problem> sorted() {
        List<Problem> first = first();
        if (first.size() <= 1) {
            return first;
        }
        return first.stream()
                .sorted(Comparator.comparing(Problem::place, Problems::compare))
                .toList();
    }

    /** The first problems: at most a hundred, in the order in which they were added. */
    public List<Problem> first() {
        if (kept.isEmpty()) {
            return List.of();
        }
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
