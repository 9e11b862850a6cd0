package io.github.serviceexcellence.examples.spark;

import io.github.serviceexcellence.instrument.Instrument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The columns that a survey has to have: the unit's, each item's under its id, and the weight's if there is one. */
final class SurveyColumns {
    private static final int MOST_MISSING = 10;
    private static final int MOST_PRESENT = 60;
    private static final int LONGEST = 40;

    private final String unit;
    private final List<String> items;
    private final Optional<String> weight;

    /**
     * The columns of answers to an instrument.
     *
     * @throws IllegalArgumentException if one column is to serve as two things
     */
    SurveyColumns(Instrument instrument, String unit, Optional<String> weight) {
        this.unit = unit;
        this.items = instrument.items().stream().map(item -> item.id().value()).toList();
        this.weight = weight;
        Set<String> known = new HashSet<>();
        for (String name : names()) {
            if (!known.add(name)) {
                throw new IllegalArgumentException("the column " + name + " is to serve as two things; name another");
            }
        }
    }

    String unit() {
        return unit;
    }

    List<String> items() {
        return items;
    }

    Optional<String> weight() {
        return weight;
    }

    List<String> names() {
        List<String> names = new ArrayList<>(List.of(unit));
        names.addAll(items);
        weight.ifPresent(names::add);
        return names;
    }

    /**
     * Checks that all are there.
     *
     * @param file what the file is called
     * @param present the columns it has
     * @throws IllegalArgumentException telling which are missing or stand twice
     */
    void check(String file, List<String> present) {
        List<String> missing =
                names().stream().filter(name -> !present.contains(name)).toList();
        for (String name : missing) {
            if (standsTwice(name, present)) {
                throw new IllegalArgumentException(file + ": the column " + name + " stands twice; rename one");
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(file + " lacks the columns " + list(missing, MOST_MISSING)
                    + "; its columns are " + list(present, MOST_PRESENT)
                    + (present.size() == 1
                            ? "; if another character separates its fields, name it with --separator"
                            : ""));
        }
    }

    /** Spark gives columns that stand twice names of its own: it appends their places. */
    private static boolean standsTwice(String name, List<String> present) {
        return IntStream.range(0, present.size())
                        .filter(place -> present.get(place).equals(name + place))
                        .count()
                > 1;
    }

    private static String list(Collection<String> names, int most) {
        if (names.isEmpty()) {
            return "none";
        }
        String more = names.size() > most ? " and " + (names.size() - most) + " more" : "";
        return names.stream().limit(most).map(SurveyColumns::shorten).collect(Collectors.joining(", ")) + more;
    }

    /** Fit for a message. */
    static String shorten(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    }
}
