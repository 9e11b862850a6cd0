package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Facet;
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
     * The element that the item counts for: the one it measures, or whose facet it measures.
     *
     * @return the element, or nothing if the item measures another kind of construct
     */
    public Optional<Element> element() {
        Construct construct = measures() instanceof Facet facet ? facet.parent() : measures();
        return construct instanceof Element element ? Optional.of(element) : Optional.empty();
    }
}
