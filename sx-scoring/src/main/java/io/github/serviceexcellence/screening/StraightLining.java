package io.github.serviceexcellence.screening;

import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.problem.Message;
import java.util.List;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How many people gave the same answer to all items on a scale, which is called straight-lining. Some of them did not read the questions.
 *
 * <p>The sign: a respondent answered at least 8 items on the scale, all with the same level. It is the most that the long-string index can be,
 * the length of the longest run of one answer. Where some of these items are worded in reverse, the same level says two opposite things, unless it is the
 * middle of the scale: that is a contradiction, and points to carelessness, or to answers that were turned round before the file was
 * written.
 *
 * <p>Misleads where people are of one mind about all of it: "very satisfied" eight times may be just what somebody means, the more so the fewer the items,
 * the more alike they are and the fewer levels there are. So without items worded in reverse it is a figure to compare with other surveys, and
 * no reason to leave anybody out.
 *
 * <p>Source: Johnson (2005), Ascertaining the validity of individual protocols from web-based personality inventories, for the long-string
 * index. From how many items on is this library's choice.
 */
@Value.Immutable
@ValueStyle
public abstract class StraightLining {
    StraightLining() {}

    static ImmutableStraightLining.Builder builder() {
        return ImmutableStraightLining.builder();
    }

    /**
     * The scale.
     *
     * @return the scale with its labels; one with the same values and other labels is another scale
     */
    public abstract Scale scale();

    /**
     * The items on the scale, whatever they measure.
     *
     * @return 8 or more in their order
     */
    public abstract List<ItemId> items();

    /**
     * How many respondents answered at least 8 of them.
     *
     * @return 0 or more
     */
    public abstract long able();

    /**
     * How many of these gave the same level every time.
     *
     * @return 0 to {@link #able()}
     */
    public abstract long same();

    /**
     * How many of those contradict themselves: they gave that level to items of both directions, and it is not the middle of the scale.
     *
     * @return 0 to {@link #same()}; nothing if all items on the scale have the same direction
     */
    public abstract OptionalLong contradicting();

    /**
     * What to check.
     *
     * @return the figures, and what they may mean
     */
    public Message note() {
        List<Object> figures =
                List.of(same(), able(), StraightRun.FEWEST, items().size(), ScreeningWords.scale(scale()));
        long against = contradicting().orElse(0);
        return against == 0
                ? ScreeningNote.STRAIGHT.with(figures.toArray())
                : ScreeningNote.STRAIGHT_REVERSED.with(
                        figures.get(0), figures.get(1), figures.get(2), figures.get(3), figures.get(4), against);
    }
}
