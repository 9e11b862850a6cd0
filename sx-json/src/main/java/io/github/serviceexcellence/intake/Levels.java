package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells that ratings become, looked up beforehand for the numbers that occur by the million: whole ones up to 127. */
public final class Levels {
    /** What stands for a number that no level has. */
    public static final byte NONE = Byte.MIN_VALUE;

    private static final int MOST = 127;

    private final Instrument instrument;
    private final byte[][] cells;
    /** For each item the code of its lowest level, if levels go by codes. */
    private final OptionalInt[] firstCodes;
    /** For each item whether its answers were turned round before. */
    private final boolean[] recoded;
    /** What is allowed, put into words for the first message that tells it. */
    private final @Nullable String[] words;

    /** Looks up the small whole values of each rating's scale; an item of another kind has none. */
    public Levels(Instrument instrument) {
        this(instrument, item -> OptionalInt.empty(), item -> false);
    }

    /**
     * Looks up the small whole numbers that each rating's levels go by.
     *
     * @param firstCode the code of the lowest level of an item, from which the others are numbered; nothing if levels go by their values
     * @param turned whether the answers to an item were turned round before
     */
    public Levels(Instrument instrument, Function<ItemId, OptionalInt> firstCode, Predicate<ItemId> turned) {
        List<Item> items = instrument.items();
        this.instrument = instrument;
        this.cells = new byte[items.size()][MOST + 1];
        this.words = new @Nullable String[cells.length];
        this.firstCodes = new OptionalInt[cells.length];
        this.recoded = new boolean[cells.length];
        for (int item = 0; item < cells.length; item++) {
            firstCodes[item] = firstCode.apply(items.get(item).id());
            recoded[item] = turned.test(items.get(item).id());
            Arrays.fill(cells[item], NONE);
            for (BigDecimal number : numbers(item)) {
                if (number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(MOST)) <= 0 && isWhole(number)) {
                    cells[item][number.intValueExact()] = find(item, number);
                }
            }
        }
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** What the levels of an item go by, the lowest first. */
    public List<BigDecimal> numbers(int item) {
        List<Scale.Level> levels =
                scale(item).isEmpty() ? List.of() : scale(item).get().levels();
        List<BigDecimal> numbers = new ArrayList<>();
        for (Scale.Level level : levels) {
            long code = (long) firstCodes[item].orElse(0) + numbers.size();
            numbers.add(firstCodes[item].isPresent() ? BigDecimal.valueOf(code) : level.value());
        }
        return numbers;
    }

    /** The cell of a small whole number, or {@link #NONE}. */
    public byte find(int item, int number) {
        return number < 0 || number > MOST ? NONE : cells[item][number];
    }

    /** The cell of any number, or {@link #NONE}. */
    public byte find(int item, BigDecimal number) {
        int place = place(item, number);
        return place < 0 ? NONE : cell(item, place);
    }

    /** The place of the level that goes by a number, or -1; the level that was answered is another if the answers were turned round. */
    public int place(int item, BigDecimal number) {
        Optional<Scale> scale = scale(item);
        if (scale.isEmpty() || firstCodes[item].isEmpty()) {
            return scale.isEmpty() ? -1 : scale.get().placeOf(number).orElse(-1);
        }
        BigDecimal first = BigDecimal.valueOf(firstCodes[item].getAsInt());
        BigDecimal end = first.add(BigDecimal.valueOf(scale.get().size()));
        boolean within = number.compareTo(first) >= 0 && number.compareTo(end) < 0 && isWhole(number);
        return within ? number.stripTrailingZeros().subtract(first).intValueExact() : -1;
    }

    /** Has a number that means something else too be looked at more closely. */
    public void forget(int item, BigDecimal number) {
        if (number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(MOST)) <= 0 && isWhole(number)) {
            cells[item][number.intValueExact()] = NONE;
        }
    }

    /** The cell of the level with a value, or {@link #NONE}. */
    public byte ofLevel(int item, BigDecimal value) {
        OptionalInt place = scale(item).map(scale -> scale.placeOf(value)).orElse(OptionalInt.empty());
        return place.isPresent() ? cell(item, place.getAsInt()) : NONE;
    }

    private byte cell(int item, int place) {
        return (byte) (recoded[item] ? scale(item).orElseThrow().size() - 1 - place : place);
    }

    /** What is allowed, for a message. */
    public String describe(int item) {
        String described = words[item];
        if (described == null) {
            described = numbers(item).stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
            words[item] = described;
        }
        return described;
    }

    private Optional<Scale> scale(int item) {
        Item asked = instrument.items().get(item);
        return asked.kind() == ItemKind.RATING ? Optional.of(asked.scale()) : Optional.empty();
    }
}
