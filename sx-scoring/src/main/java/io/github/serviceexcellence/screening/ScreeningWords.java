package io.github.serviceexcellence.screening;

import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Items, levels and scales as they stand in a note. */
final class ScreeningWords {
    private static final int MOST = 11;

    private ScreeningWords() {}

    /** Such as item q1, or items q1, q2. */
    static Word items(List<ItemId> items) {
        Word ids = Word.list(items, MOST, item -> Word.same(item.value()));
        return items.size() == 1
                ? Word.of("item {item}", "item {item}", ids)
                : Word.of("items {items}", "items {items}", ids);
    }

    /** Such as item q1, or the 9 items. */
    static Word number(List<ItemId> items) {
        int size = items.size();
        return size == 1 ? items(items) : Word.of("the {number} items", "de {number} items", size);
    }

    /** Such as 1, 2. */
    static Word levels(List<Scale.Level> levels) {
        return Word.list(levels, MOST, level -> Word.same(plain(level)));
    }

    /** Such as 1 to 5. */
    static Word scale(Scale scale) {
        String low = scale.lowest().toPlainString();
        String high = scale.highest().toPlainString();
        return isCounted(scale)
                ? Word.of("{low} to {high}", "{low} tot en met {high}", low, high)
                : levels(scale.levels());
    }

    /** Whether the levels are whole numbers that follow on each other. */
    static boolean isCounted(Scale scale) {
        return IntStream.range(0, scale.size())
                        .allMatch(place -> scale.levels()
                                        .get(place)
                                        .value()
                                        .compareTo(scale.lowest().add(BigDecimal.valueOf(place)))
                                == 0)
                && scale.lowest().scale() <= 0;
    }

    private static String plain(Scale.Level level) {
        return level.value().toPlainString();
    }
}
