package io.github.serviceexcellence.survey;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stage made ready for one instrument: everything that does not depend on answers is looked up in arrays. */
final class StagePlan {
    /** 100 points on the grid. */
    static final long FULL = 100_000_000_000L;
    /** Slots before those of the levels: not shown, not applicable, don't know, unanswered. */
    static final int KINDS = 4;

    private static final Element[] ELEMENTS = Element.values();

    final Instrument instrument;
    /** Where the slots of each item begin; one more entry for the end. */
    final int[] slots;
    /** What a level of an item is worth, by item and place. */
    final long[][] points;
    /** The items of each element, by the element's place among {@link Element#values()}. */
    final int[][] items;
    /** Answers needed, by element and number of applicable items. */
    final int[][] needed;
    /** By item and number of answered items; null where that number did not occur yet. */
    private final long[][] @Nullable [] shares;

    StagePlan(Instrument instrument, ItemStage stage) {
        this.instrument = instrument;
        List<Item> all = instrument.items();
        slots = new int[all.size() + 1];
        points = new long[all.size()][];
        shares = new long[all.size()][][];
        for (int item = 0; item < all.size(); item++) {
            points[item] = points(all.get(item));
            slots[item + 1] = slots[item] + KINDS + points[item].length;
        }
        items = new int[ELEMENTS.length][];
        needed = new int[ELEMENTS.length][];
        for (int element = 0; element < ELEMENTS.length; element++) {
            items[element] = instrument.itemsOf(ELEMENTS[element]).stream()
                    .mapToInt(item -> instrument.indexOf(item.id()))
                    .toArray();
            planElement(element, stage);
        }
    }

    private void planElement(int element, ItemStage stage) {
        int size = items[element].length;
        needed[element] = new int[size + 1];
        for (int applicable = 0; applicable <= size; applicable++) {
            needed[element][applicable] = stage.neededAnswers(applicable);
        }
        for (int item : items[element]) {
            shares[item] = new long[size + 1][];
        }
    }

    /** What each level of an item adds to a score of so many answered items; worked out when it first occurs. */
    long[] shares(int item, int answered) {
        long[] row = shares[item][answered];
        if (row == null) {
            row = new long[points[item].length];
            for (int place = 0; place < row.length; place++) {
                row[place] = divide(points[item][place], answered);
            }
            shares[item][answered] = row;
        }
        return row;
    }

    private static long[] points(Item item) {
        Scale scale = item.scale();
        BigDecimal range = scale.highest().subtract(scale.lowest());
        long[] points = new long[scale.size()];
        for (int place = 0; place < points.length; place++) {
            BigDecimal above = scale.levels().get(place).value().subtract(scale.lowest());
            long forward = above.multiply(BigDecimal.valueOf(FULL))
                    .divide(range, 0, RoundingMode.HALF_EVEN)
                    .longValueExact();
            points[place] = item.direction() == Direction.REVERSED ? FULL - forward : forward;
        }
        return points;
    }

    /** Rounds half to even: reversing every answer then reverses the result exactly. Both numbers are positive or zero. */
    static long divide(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long twice = 2 * (dividend - quotient * divisor);
        boolean up = twice > divisor || (twice == divisor && (quotient & 1) == 1);
        return up ? quotient + 1 : quotient;
    }

    static int indexOf(Element element) {
        for (int i = 0; i < ELEMENTS.length; i++) {
            if (ELEMENTS[i] == element) {
                return i;
            }
        }
        throw new AssertionError(element);
    }
}
