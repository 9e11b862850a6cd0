package io.github.serviceexcellence.screening;

import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import java.math.BigDecimal;
import java.util.List;

/** What is said of levels that nobody chose. */
final class UnchosenWords {
    private UnchosenWords() {}

    static Message note(UnchosenLevels found) {
        Word levels = ScreeningWords.levels(found.levels());
        Word scale = ScreeningWords.scale(found.scale());
        if (found.chosenElsewhere() > 0) {
            return ScreeningNote.UNCHOSEN_IN_SOME.with(
                    ScreeningWords.items(found.items()),
                    found.answers(),
                    levels,
                    scale,
                    found.chosenElsewhere(),
                    found.answersElsewhere());
        }
        Word items = ScreeningWords.number(found.items());
        if (!mayCountFromZero(found)) {
            return ScreeningNote.UNCHOSEN.with(items, scale, found.answers(), levels);
        }
        Word codes = ScreeningWords.scale(Scale.range(0, found.scale().size() - 1));
        return ScreeningNote.UNCHOSEN_FROM_ZERO.with(items, scale, found.answers(), levels, codes);
    }

    /** Whether codes from 0 for levels from 1 would leave such a trace: the highest is missing, the lowest is not. */
    private static boolean mayCountFromZero(UnchosenLevels found) {
        Scale scale = found.scale();
        List<Scale.Level> levels = scale.levels();
        return ScreeningWords.isCounted(scale)
                && scale.lowest().compareTo(BigDecimal.ONE) == 0
                && found.levels().contains(levels.get(levels.size() - 1))
                && !found.levels().contains(levels.get(0));
    }
}
