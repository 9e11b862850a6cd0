package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Units;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Units whose names look alike, which may be one unit that was written in several ways; nobody but the caller knows. */
final class LookAlikes {
    private static final int MOST_SETS = 10;
    private static final int MOST_NAMES = 5;

    private final Map<Breakdown, Map<Look, NavigableSet<GroupKey>>> looks = new TreeMap<>();
    private final Map<String, String> folded = new HashMap<>();

    private LookAlikes() {}

    /** What the names of units within the same unit have in common. */
    private record Look(List<String> above, String name) {
        /** Written out, as is {@link #hashCode}: what the compiler makes takes a process milliseconds to begin with. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Look that && name.equals(that.name) && above.equals(that.above);
        }

        @Override
        public int hashCode() {
            return 31 * above.hashCode() + name.hashCode();
        }
    }

    /** What to say of the units of all respondents: one message for each breakdown with names that look alike, in their order. */
    static List<Message> among(Collection<Units> groups) {
        LookAlikes found = new LookAlikes();
        for (Units units : groups) {
            for (Breakdown breakdown : units.breakdowns()) {
                for (GroupKey unit : units.in(breakdown)) {
                    found.add(breakdown, unit);
                }
            }
        }
        List<Message> told = new ArrayList<>();
        for (Map.Entry<Breakdown, Map<Look, NavigableSet<GroupKey>>> units : found.looks.entrySet()) {
            List<NavigableSet<GroupKey>> alike = alike(units.getValue());
            if (!alike.isEmpty()) {
                told.add(tell(new Found(units.getKey(), alike)));
            }
        }
        return told;
    }

    private record Found(Breakdown breakdown, List<NavigableSet<GroupKey>> sets) {}

    /** A unit, and those that it is within. */
    private void add(Breakdown breakdown, GroupKey unit) {
        List<String> path = unit.path();
        Map<Look, NavigableSet<GroupKey>> units = looks.computeIfAbsent(breakdown, any -> new HashMap<>());
        for (int level = 0; level < path.size(); level++) {
            String name = folded.computeIfAbsent(path.get(level), UnitSpelling::fold);
            units.computeIfAbsent(new Look(path.subList(0, level), name), any -> new TreeSet<>())
                    .add(level == path.size() - 1 ? unit : new GroupKey(path.subList(0, level + 1)));
        }
    }

    private static List<NavigableSet<GroupKey>> alike(Map<Look, NavigableSet<GroupKey>> units) {
        List<NavigableSet<GroupKey>> alike = new ArrayList<>();
        for (NavigableSet<GroupKey> set : units.values()) {
            if (set.size() > 1) {
                alike.add(set);
            }
        }
        if (alike.size() > 1) {
            alike.sort(Comparator.comparing(NavigableSet::first));
        }
        return alike;
    }

    private static Message tell(Found found) {
        String name = Codes.shorten(found.breakdown.name());
        Word what = found.breakdown.equals(Breakdown.GROUP)
                ? Word.of("groups", "groepen")
                : Word.of("units of the breakdown {breakdown}", "onderdelen van de indeling {breakdown}", name);
        Word sets = Word.list(found.sets, MOST_SETS, set -> Word.same(shown(set)));
        return IntakeProblem.LOOK_ALIKES.with(what, sets, options(found.sets));
    }

    private static Word options(List<NavigableSet<GroupKey>> sets) {
        long numbers = sets.stream().filter(LookAlikes::becomesOne).count();
        String both = numbers == 0 ? "withUnitName" : "withWholeNumberUnits";
        return numbers == 0 || numbers == sets.size()
                ? Word.same(both)
                : Word.of("withUnitName or withWholeNumberUnits", "withUnitName of withWholeNumberUnits");
    }

    /** Whether the names differ in nothing but the zeros of a whole number. */
    private static boolean becomesOne(NavigableSet<GroupKey> set) {
        return set.stream()
                        .map(unit -> unit.path().get(unit.path().size() - 1))
                        .map(UnitSpelling::wholeNumber)
                        .distinct()
                        .count()
                == 1;
    }

    private static String shown(NavigableSet<GroupKey> set) {
        String names = set.stream()
                .limit(MOST_NAMES)
                .map(unit -> "'" + visible(unit.value()) + "'")
                .collect(Collectors.joining(" = "));
        return set.size() <= MOST_NAMES ? names : names + " = ...";
    }

    /** In full, for a difference may lie at the end, and with what nobody sees spelled out. */
    private static String visible(String name) {
        StringBuilder visible = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            boolean seen = c == ' ' || !(Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
            visible.append(seen ? String.valueOf(c) : "\\u" + HexFormat.of().toHexDigits(c));
        }
        return visible.toString();
    }
}
