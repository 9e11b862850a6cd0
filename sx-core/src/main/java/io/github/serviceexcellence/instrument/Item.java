package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.ValueStyle;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * One question of an instrument.
 *
 * <p>Say what it measures, on which scale it is answered and by whom; it is a rating with a favourable high end unless the
 * builder is told otherwise.
 */
@Value.Immutable
@ValueStyle
public abstract class Item {
    Item() {}

    /**
     * Starts an item.
     *
     * @param id its id, unique within the instrument
     * @return a builder
     */
    public static ItemBuilder builder(String id) {
        return new ItemBuilder(id);
    }

    /**
     * The id, unique within the instrument.
     *
     * @return the id
     */
    public abstract ItemId id();

    /**
     * What the respondent reads.
     *
     * @return the wording in one language or more
     */
    public abstract Text wording();

    /**
     * What can be answered.
     *
     * @return the scale
     */
    public abstract Scale scale();

    /**
     * Which end of the scale is favourable.
     *
     * @return the direction
     */
    public abstract Direction direction();

    /**
     * What the item measures.
     *
     * @return the construct
     */
    public abstract Construct measures();

    /**
     * Who may answer it.
     *
     * @return one voice or more
     */
    @Value.NaturalOrder
    public abstract SortedSet<Voice> voices();

    /**
     * What it asks.
     *
     * @return the kind of question
     */
    public abstract Asks asks();

    /**
     * How it is answered.
     *
     * @return the kind of item
     */
    @Value.Default
    public ItemKind kind() {
        return ItemKind.RATING;
    }

    /**
     * Which side of its construct it asks about.
     *
     * @return the aspect
     */
    @Value.Default
    public Aspect aspect() {
        return Aspect.IS;
    }

    /**
     * The element that the item counts for: the one it measures, or whose facet it measures.
     *
     * @return the element, or nothing if the item measures another kind of construct
     */
    public Optional<Element> element() {
        return measures().lineage().stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .findFirst();
    }
}
