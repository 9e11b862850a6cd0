package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.points.Fraction;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.GroupKey;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** What a missing answer is replaced with: the mean of its item, of all or of each group. */
final class Means {
    /** By group, then by item: billionths of a point, or -1 where nobody answered. One row if groups make no difference. */
    private final long[][] means;

    private final Digest digest;

    /** Of one summary, or of those without a group and then of the groups. */
    Means(List<ResponseSummary> summaries, List<GroupKey> groups) {
        means = summaries.stream().map(Means::means).toArray(long[][]::new);
        // by name: the order in which groups occur makes no difference
        TreeMap<String, String> lines = new TreeMap<>();
        for (int row = 0; row < means.length; row++) {
            lines.put(row == 0 ? "" : groups.get(row - 1).value(), "\t" + Arrays.toString(means[row]) + "\n");
        }
        digest = Digest.ofText(lines.toString());
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

    /** By item; where groups are counted by voice, each voice has them all. */
    long[] of(int group) {
        return means[group % means.length];
    }

    /** Tells whether two summaries were imputed from the same answers. */
    Digest digest() {
        return digest;
    }
}
