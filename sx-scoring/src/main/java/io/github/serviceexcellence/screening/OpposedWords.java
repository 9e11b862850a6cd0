package io.github.serviceexcellence.screening;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.ArrayList;
import java.util.List;

/** What is said of an item that runs against the others of its construct. */
final class OpposedWords {
    private static final int DECIMALS = 2;

    private OpposedWords() {}

    /** A construct in one of its aspects, as an instrument calls it. */
    private record Title(Construct construct, Aspect aspect) implements Wording {
        @Override
        public String in(Language language) {
            String title = construct.title(language);
            return aspect == Aspect.IS ? title : title + " (" + aspect.title().in(language) + ")";
        }
    }

    static Message of(Item item, Construct whole, Correlation correlation, List<ItemId> instead, boolean likelier) {
        Interval interval = correlation.interval();
        List<Object> values = new ArrayList<>(List.of(
                item.id(),
                new Quoted(new Title(whole, item.aspect())),
                new Figure(correlation.value(), DECIMALS),
                new Figure(interval.low(), DECIMALS),
                new Figure(interval.high(), DECIMALS),
                correlation.n()));
        if (!instead.isEmpty()) {
            values.add(1, ScreeningWords.items(instead));
        }
        return kind(item.direction() == Direction.REVERSED, !instead.isEmpty(), likelier)
                .with(values.toArray());
    }

    private static ProblemKind kind(boolean reversed, boolean undecided, boolean likelier) {
        if (undecided) {
            return reversed && likelier ? ScreeningNote.OPPOSED_LIKELIER : ScreeningNote.OPPOSED_EITHER;
        }
        return reversed ? ScreeningNote.OPPOSED_REVERSED : ScreeningNote.OPPOSED_FORWARD;
    }
}
