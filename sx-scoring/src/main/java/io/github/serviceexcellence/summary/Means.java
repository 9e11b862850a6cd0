package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.instrument.Digest;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a missing answer is replaced with: the mean of its item, of all or of each group. */
final class Means {
    /** By group, then by item: billionths of a point, or -1 where nobody answered. One row if groups make no difference. */
    private final long[][] means;

    Means(long[][] means) {
        this.means = means;
    }

    /** By item. */
    long[] of(int group) {
        return means[means.length == 1 ? 0 : group];
    }

    /** Tells whether two summaries were imputed from the same answers. */
    Digest digest() {
        return Digest.ofText(Stream.of(means).map(Arrays::toString).collect(Collectors.joining("\n")));
    }
}
