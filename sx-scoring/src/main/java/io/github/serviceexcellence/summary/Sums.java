package io.github.serviceexcellence.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The sums of scores behind a summary, all in one unit. What was not collected is null. */
final class Sums {
    /** For each construct: weight times score, and weight times score squared. */
    final WideSums scores;

    final @Nullable WideSums squares;
    /** For each item of each construct: weight times the item's share in the score. */
    final @Nullable WideSums shares;
    /** For each two constructs, over the respondents who have a score on both: weight times the one, the other, and both. */
    final @Nullable WideSums first;

    final @Nullable WideSums second;
    final @Nullable WideSums products;

    Sums(StagePlan plan, Set<Collected> collected) {
        int constructs = plan.constructs.length;
        boolean moments = collected.contains(Collected.MOMENTS);
        scores = new WideSums(constructs);
        squares = collected.contains(Collected.SQUARES) ? new WideSums(constructs) : null;
        shares = collected.contains(Collected.ITEMS) ? new WideSums(plan.shares[constructs]) : null;
        first = moments ? new WideSums(PairCounter.pairs(constructs)) : null;
        second = moments ? new WideSums(PairCounter.pairs(constructs)) : null;
        products = moments ? new WideSums(PairCounter.pairs(constructs)) : null;
    }

    /** All of them, in an order that never changes: they are written in it. */
    List<WideSums> all() {
        List<WideSums> all = new ArrayList<>();
        for (WideSums sums : new @Nullable WideSums[] {scores, squares, shares, first, second, products}) {
            if (sums != null) {
                all.add(sums);
            }
        }
        return all;
    }

    /** Does something with each kind of sum of these and of others of the same plan and collections. */
    void with(Sums other, BiConsumer<WideSums, WideSums> change) {
        List<WideSums> others = other.all();
        List<WideSums> all = all();
        for (int kind = 0; kind < all.size(); kind++) {
            change.accept(all.get(kind), others.get(kind));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sums that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return Objects.hash(all());
    }
}
