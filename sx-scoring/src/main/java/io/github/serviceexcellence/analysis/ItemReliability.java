package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.ValueStyle;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What one item does to the reliability of its set. R: {@code psych::alpha}, {@code $item.stats} and {@code $alpha.drop}. */
@Value.Immutable
@ValueStyle
public abstract class ItemReliability {
    ItemReliability() {}

    static Builder builder() {
        return ImmutableItemReliability.builder();
    }

    /**
     * The item.
     *
     * @return its id
     */
    public abstract ItemId item();

    /**
     * How many respondents answered it.
     *
     * @return 0 or more; listwise only those who answered all items of the set
     */
    public abstract long n();

    /**
     * The correlation of the item with the sum of the other items of the set. Below zero it runs against them, as an item does that is worded in
     * reverse while the instrument says otherwise.
     *
     * @return -1 to 1, from the covariances; nothing if the sum of the others does not vary. R: {@code r.drop}
     */
    public abstract OptionalDouble itemRest();

    /**
     * The raw alpha of the set without this item, from the same covariances. Higher than with it, the item hardly goes together with the
     * others; of few people that is often chance.
     *
     * @return 1 or less; nothing if fewer than two items would be left, or their sum does not vary
     */
    public abstract OptionalDouble alphaIfDropped();

    /** Sets what is known of an item. */
    interface Builder {
        Builder item(ItemId item);

        Builder n(long respondents);

        Builder itemRest(OptionalDouble correlation);

        Builder alphaIfDropped(OptionalDouble alpha);

        ItemReliability build();
    }
}
