package io.github.serviceexcellence.screening;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.List;
import org.immutables.value.Value;

/**
 * An item that runs against the other items of its construct: who is high on it is low on the others. Mostly its direction is wrong: it is worded in
 * reverse and the instrument does not say so, or it does say so and the answers were already turned round before the file was written.
 *
 * <p>The sign: the correlation of the item with the mean of the other ratings of the same whole in the same aspect (those of an element and
 * of its facets together) is clearly below zero, which is when the upper end of its 95% interval is, and rests on 8 respondents or more. Of fewer,
 * only answers that oppose each other almost without exception would tell. The item is taken in points with its direction applied; a
 * respondent counts who answered it and at least one of the others, for each the mean of those that were answered. Where several items
 * oppose the others, each is held against the others with those several turned round.
 *
 * <p>Misleads where the items of a construct have little to do with each other: then one item in forty is told by chance. And an item whose
 * subject truly runs against the others, such as strict rules against freedom, is not read wrongly, but should not be in one mean with
 * them.
 *
 * <p>Source: the corrected item-total correlation, called {@code r.drop} in the R package psych (function {@code alpha}), which takes
 * respondents with all answers, or imputes; Fisher (1921), On the probable error of a coefficient of correlation, for the interval.
 */
@Value.Immutable
@ValueStyle
public abstract class OpposedItem {
    OpposedItem() {}

    static OpposedItem of(Item item, Correlation correlation, List<ItemId> instead, boolean likelier) {
        List<Construct> lineage = item.measures().lineage();
        Construct whole = lineage.get(lineage.size() - 1);
        return ImmutableOpposedItem.builder()
                .item(item.id())
                .construct(Node.of(whole, item.aspect()))
                .correlation(correlation.value())
                .interval(correlation.interval())
                .n(correlation.n())
                .addAllInstead(instead)
                .note(OpposedWords.of(item, whole, correlation, instead, likelier))
                .build();
    }

    /**
     * The item.
     *
     * @return its id
     */
    public abstract ItemId item();

    /**
     * What the other items measure too: the whole, where the item measures a facet of it.
     *
     * @return the node of the construct in the aspect that the item asks about
     */
    public abstract Node construct();

    /**
     * Pearson's correlation of the item with the mean of the others.
     *
     * @return -1 to below 0; the same bits for the same respondents in any order
     */
    public abstract double correlation();

    /**
     * The interval of 95% by Fisher's z: tanh(artanh(r) -/+ 1.96 / sqrt(n - 3)).
     *
     * @return an interval below 0; of r = -1 from -1 to -1
     */
    public abstract Interval interval();

    /**
     * How many respondents answered the item and at least one of the others.
     *
     * @return 8 or more
     */
    public abstract long n();

    /**
     * The items that may be the odd ones in its place: where as many items run one way as the other, as with a construct of two items,
     * figures cannot tell which side is wrong. Then the side is told that has more items worded in reverse, or the one without the first item.
     *
     * @return the items of the other side; none where the item is one of a minority
     */
    public abstract List<ItemId> instead();

    /**
     * What to check.
     *
     * @return the item with its figures, and what to do if it was read wrongly
     */
    public abstract Message note();
}
