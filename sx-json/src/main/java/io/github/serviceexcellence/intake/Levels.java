package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.response.AnswerKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The cells that ratings become, looked up beforehand for the values that occur by the million: whole numbers up to 127. */
public final class Levels {
    /** What stands for a value that no level has. */
    public static final byte NONE = Byte.MIN_VALUE;

    private static final int MOST = 127;

    private final Instrument instrument;
    private final byte[][] cells;
    /** What is allowed, put into words for the first message that tells it. */
    private final @Nullable String[] words;

    /** Looks up the small whole values of each rating's scale; an item of another kind has none. */
    public Levels(Instrument instrument) {
        this.instrument = instrument;
        this.cells = new byte[instrument.items().size()][MOST + 1];
        this.words = new @Nullable String[cells.length];
        for (int item = 0; item < cells.length; item++) {
            Arrays.fill(cells[item], NONE);
            List<Scale.Level> levels = scale(item).map(Scale::levels).orElse(List.of());
            for (int place = 0; place < levels.size(); place++) {
                BigDecimal value = levels.get(place).value();
                if (value.signum() >= 0
                        && value.compareTo(BigDecimal.valueOf(MOST)) <= 0
                        && value.stripTrailingZeros().scale() <= 0) {
                    cells[item][value.intValueExact()] = (byte) place;
                }
            }
        }
    }

    /** The cell of a small whole value, or {@link #NONE}. */
    public byte find(int item, int value) {
        return value < 0 || value > MOST ? NONE : cells[item][value];
    }

    /** The cell of any value, or {@link #NONE}. */
    public byte find(int item, BigDecimal value) {
        OptionalInt place = scale(item).map(scale -> scale.placeOf(value)).orElse(OptionalInt.empty());
        return (byte) place.orElse(NONE);
    }

    /** Has a small whole value stand for another kind of answer, for all items. */
    public void setKind(int value, AnswerKind kind) {
        if (value >= 0 && value <= MOST) {
            for (byte[] item : cells) {
                item[value] = Cells.ofKind(kind.code());
            }
        }
    }

    /** What is allowed, for a message. */
    public String describe(int item) {
        String described = words[item];
        if (described == null) {
            described = scale(item).map(Scale::toString).orElse("");
            words[item] = described;
        }
        return described;
    }

    private Optional<Scale> scale(int item) {
        Item asked = instrument.items().get(item);
        return asked.kind() == ItemKind.RATING ? Optional.of(asked.scale()) : Optional.empty();
    }
}
