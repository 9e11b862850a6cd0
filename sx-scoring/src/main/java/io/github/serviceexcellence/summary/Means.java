package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.points.Fraction;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a missing answer is replaced with: the mean of its item, of all or of each group. */
final class Means {
    /** By the place of a respondent's units, then by item: billionths of a point, or -1 where nobody answered. One row if it is for all. */
    private final long[][] means;

    private final Digest digest;

    /** {@code lines} has a line for each group; they are sorted, since the order of respondents is to make no difference. */
    private Means(long[][] means, Map<String, long[]> lines) {
        this.means = means;
        this.digest = Digest.ofText(lines.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(line -> line.getKey() + "\t" + Arrays.toString(line.getValue()) + "\n")
                .collect(Collectors.joining()));
    }

    /** Those of everybody. */
    static Means ofAll(ResponseSummary all) {
        long[] means = means(all);
        return new Means(new long[][] {means}, Map.of("", means));
    }

    /** Those of each group, from the summaries of the respondents without units and then of each combination of units. */
    static Means byGroup(List<Units> units, List<ResponseSummary> summaries) {
        List<String> groups = new ArrayList<>(List.of(group(Units.none())));
        units.forEach(each -> groups.add(group(each)));
        TreeMap<String, List<ResponseSummary>> parts = new TreeMap<>();
        for (int place = 0; place < groups.size(); place++) {
            parts.computeIfAbsent(groups.get(place), any -> new ArrayList<>()).add(summaries.get(place));
        }
        TreeMap<String, long[]> byGroup = new TreeMap<>();
        parts.forEach((group, some) -> byGroup.put(group, means(Division.sum(some))));
        return new Means(groups.stream().map(byGroup::get).toArray(long[][]::new), byGroup);
    }

    /** Who is in the same groups; control characters are in no name. */
    private static String group(Units units) {
        return units.in(Breakdown.GROUP).stream()
                .map(group -> String.join("\u001f", group.path()))
                .collect(Collectors.joining("\u001e"));
    }

    private static long[] means(ResponseSummary summary) {
        return summary.instrument().items().stream()
                .mapToLong(item -> mean(summary, item))
                .toArray();
    }

    private static long mean(ResponseSummary summary, Item item) {
        return item.kind() == ItemKind.RATING
                ? summary.sum(Node.of(item.id()))
                        .mean()
                        .map(Fraction::toPoints)
                        .map(Points::billionths)
                        .orElse(-1L)
                : -1;
    }

    /** By item; where units are counted by voice, each voice has them all. */
    long[] of(int units) {
        return means[units % means.length];
    }

    /** Tells whether two summaries were imputed from the same answers. */
    Digest digest() {
        return digest;
    }
}
