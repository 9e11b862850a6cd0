package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The units that can be shown, those large enough, as trees. */
final class Plan {
    /** A matter of minutes. */
    private static final double MOST_STEPS = 2e8;

    private final List<Unit> units = new ArrayList<>();
    private final List<Family> families;

    /** A unit of a breakdown; its number is one more than its place, since 0 stands for all respondents. */
    record Unit(Breakdown breakdown, GroupKey key, ResponseSummary summary) {}

    Plan(GroupedSummary summary, List<Breakdown> breakdowns, AnonymityFloor floor, History history, int publication) {
        Trees trees = new Trees(history.cells(), publication, 0);
        for (Breakdown breakdown : breakdowns) {
            SortedMap<GroupKey, Integer> numbers = new TreeMap<>();
            summary.by(breakdown).forEach((key, of) -> {
                boolean none = floor.equals(AnonymityFloor.none());
                boolean enough = none ? of.respondents() > 0 : of.respondents() - of.blank() >= floor.respondents();
                if (enough) {
                    units.add(new Unit(breakdown, key, of));
                    numbers.put(key, units.size());
                }
            });
            trees.add(breakdown, numbers);
        }
        families = trees.families();
        requireDecidable(history.cells().size());
    }

    /** What is looked for beside the largest tree grows with the square of the units there. */
    private void requireDecidable(int cells) {
        int largest = families.stream()
                .mapToInt(family -> family.units().size())
                .max()
                .orElse(0);
        double others =
                families.stream().mapToInt(family -> family.units().size()).sum() - largest;
        if (cells * others * others > MOST_STEPS) {
            throw InvalidInputException.of(PrivacyProblem.TOO_MANY_WAYS.with());
        }
    }

    List<Unit> units() {
        return units;
    }

    List<Family> families() {
        return families;
    }
}
