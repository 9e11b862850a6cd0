package io.github.serviceexcellence.screening;

import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.problem.Message;
import java.util.List;
import org.immutables.value.Value;

/**
 * Levels that nobody chose, though so many answered that one would expect it. Perhaps the codes in the file are shifted against the
 * scale, as 0 to 4 for 1 to 5; perhaps one label was read as a missing answer; perhaps nobody thinks so.
 *
 * <p>The sign: 8 answers with the level would be expected, and there is none. Where nobody chose it in any item on the scale, they are expected as
 * if all levels were as likely: from 40 answers on for a scale of five levels. Where it was chosen in other items on the scale, they are
 * expected in each item by how often it was chosen in all the others. On scales of more than 11 levels people keep to round numbers, so
 * that of levels nobody chose anywhere only the ends are told.
 *
 * <p>Misleads where people agree: in a survey of content people nobody may choose the lowest levels. And the answers of one person are
 * alike, so that forty answers of five people tell less than those of forty.
 *
 * <p>The measure of 8 is this library's own: if answers had nothing to do with each other, nobody would choose such a level once in three
 * thousand times.
 */
@Value.Immutable
@ValueStyle
public abstract class UnchosenLevels {
    UnchosenLevels() {}

    static ImmutableUnchosenLevels.Builder builder() {
        return ImmutableUnchosenLevels.builder();
    }

    /**
     * The scale.
     *
     * @return the scale with its labels; one with the same values and other labels is another scale
     */
    public abstract Scale scale();

    /**
     * The levels that nobody chose.
     *
     * @return one or more, the lowest first
     */
    public abstract List<Scale.Level> levels();

    /**
     * The items in which nobody chose them, though one would expect it.
     *
     * @return one or more in their order; of levels that nobody chose anywhere all items on the scale that anybody answered
     */
    public abstract List<ItemId> items();

    /**
     * How many answers there are to these items, none of them one of these levels.
     *
     * @return 1 or more
     */
    public abstract long answers();

    /**
     * How often these levels were chosen in the other items on the scale.
     *
     * @return 0 or more; 0 if nobody chose them anywhere
     */
    public abstract long chosenElsewhere();

    /**
     * How many answers there are to the other items on the scale.
     *
     * @return 0 or more; 0 if nobody chose these levels anywhere
     */
    public abstract long answersElsewhere();

    /**
     * What to check.
     *
     * @return the levels with the figures, and what to do if the file was read wrongly
     */
    public Message note() {
        return UnchosenWords.note(this);
    }
}
