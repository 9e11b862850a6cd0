package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.TextMap;
import io.github.serviceexcellence.intake.UnitSpelling;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the texts of one breakdown mean: a text that came before is found again, and nothing is made for it. */
final class UnitNames {
    private static final int MOST_KNOWN = 1 << 16;
    private static final int LONGEST_KNOWN = 400;

    private final TextMap<List<GroupKey>> known = new TextMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> none = new HashSet<>();
    private final @Nullable Character separator;
    private final @Nullable Character pathSeparator;
    private final boolean wholeNumbers;
    private final boolean loose;

    UnitNames(TableOptions options, Breakdown breakdown) {
        UnitOptions units = options.units();
        loose = options.answers().loose();
        for (Map.Entry<String, String> name :
                units.names().getOrDefault(breakdown, Map.of()).entrySet()) {
            names.put(UnitSpelling.canonical(name.getKey()), UnitSpelling.canonical(name.getValue()));
        }
        for (String text : units.noUnit()) {
            none.add(LooseText.fold(text, loose));
        }
        separator = units.separators().get(breakdown);
        pathSeparator = units.pathSeparators().get(breakdown);
        wholeNumbers = units.wholeNumbers();
    }

    /** Whether every text that is a name means the unit of that name. */
    boolean arePlain() {
        return names.isEmpty() && none.isEmpty() && separator == null && pathSeparator == null && !wholeNumbers;
    }

    /**
     * The units that a text means, sorted; none if it is blank or says that there is none.
     *
     * @throws IllegalArgumentException if a name is none of a unit, or a path has a gap
     */
    List<GroupKey> read(char[] buffer, int start, int length) {
        int from = UnitSpelling.start(buffer, start, start + length);
        int size = UnitSpelling.end(buffer, from, start + length) - from;
        List<GroupKey> units = size == 0 ? List.of() : known.get(buffer, from, size);
        if (units == null) {
            String text = new String(buffer, from, size);
            units = read(text);
            if (size <= LONGEST_KNOWN && known.size() < MOST_KNOWN) {
                known.put(text, units);
            }
        }
        return units;
    }

    private List<GroupKey> read(String text) {
        SortedSet<GroupKey> units = new TreeSet<>();
        for (String part : split(text, separator)) {
            List<String> path = path(part);
            if (!path.isEmpty()) {
                units.add(new GroupKey(path));
            }
        }
        return List.copyOf(units);
    }

    /** From the outermost level to the first that is blank; below it all must be. */
    private List<String> path(String text) {
        List<String> path = new ArrayList<>();
        boolean ended = false;
        for (String part : split(text, pathSeparator)) {
            String name = name(part);
            if (ended && !name.isEmpty()) {
                throw InvalidInputException.of(TableProblem.GAP_IN_PATH.with(Codes.shorten(text)));
            }
            ended |= name.isEmpty();
            if (!ended) {
                path.add(name);
            }
        }
        return path;
    }

    /** The name to read; empty for none. */
    private String name(String part) {
        String text = UnitSpelling.canonical(part);
        String number = wholeNumbers ? UnitSpelling.wholeNumber(text) : text;
        String name = names.getOrDefault(text, names.getOrDefault(number, number));
        return isNone(text) || isNone(number) || isNone(name) ? "" : name;
    }

    private boolean isNone(String text) {
        return !none.isEmpty() && none.contains(LooseText.fold(text, loose));
    }

    private static List<String> split(String text, @Nullable Character separator) {
        if (separator == null) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            parts.add(text.substring(from, to));
            from = to + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
