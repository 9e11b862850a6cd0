package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Node;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a stage does with the items of one element. Items of weight 0 are not among them. */
final class ElementPlan {
    /** The items by their index in the instrument. */
    final int[] items;

    final Node[] nodes;
    final long[][] points;
    final BigDecimal[] weights;
    /** Answers needed, by number of applicable items. */
    final int[] needed;

    final Patterns patterns;
    final Imputation imputation;
    /** Null for an arithmetic mean of equal weights, which whole numbers do faster. */
    final @Nullable Aggregation aggregation;

    private final long[] @Nullable [] entries = new long[2][];

    ElementPlan(StagePlan plan, Element element) {
        ItemStage stage = plan.stage;
        List<ItemId> ids = plan.instrument.itemsOf(element).stream()
                .map(item -> item.id())
                .filter(item -> stage.weight(item).signum() > 0)
                .toList();
        items = ids.stream().mapToInt(plan.instrument::indexOf).toArray();
        nodes = ids.stream().map(Node::of).toArray(Node[]::new);
        weights = ids.stream().map(item -> stage.weight(item)).toArray(BigDecimal[]::new);
        points = new long[items.length][];
        needed = new int[items.length + 1];
        for (int item = 0; item < items.length; item++) {
            points[item] = plan.points[items[item]];
        }
        for (int applicable = 0; applicable < needed.length; applicable++) {
            needed[applicable] = stage.neededAnswers(element, applicable);
        }
        patterns = new Patterns(items, points);
        imputation = stage.imputation();
        boolean equal = ids.stream().map(item -> stage.weight(item)).distinct().count() <= 1;
        aggregation = equal && stage.aggregation().equals(Aggregations.arithmeticMean()) ? null : stage.aggregation();
    }

    /** What pays when so many respondents are to be scored. An aggregation that is not ours may be slow, and may throw. */
    PatternMemory memory(long respondents) {
        if (respondents < Block.ROWS || !patterns.areFew() || imputation == Imputation.GROUP_MEAN) {
            return PatternMemory.NOTHING;
        }
        boolean same = aggregation == null && !imputation.needsTable();
        return same && respondents >= patterns.count() ? PatternMemory.EVERYTHING : PatternMemory.WHAT_OCCURRED;
    }

    /** The entries of all patterns, with or without the items' shares. Made once, for all threads: nobody may change them. */
    synchronized long[] entries(boolean shares) {
        int kind = shares ? 1 : 0;
        long[] entries = this.entries[kind];
        if (entries == null) {
            entries = patterns.scoreAll(new ElementScorer(this, shares));
            this.entries[kind] = entries;
        }
        return entries;
    }

    int size() {
        return items.length;
    }
}
