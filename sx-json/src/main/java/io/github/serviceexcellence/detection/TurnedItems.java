package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.IntStream;

/** Asks whether items that are worded in reverse were turned round before: their answers lie on the side of the others. */
final class TurnedItems implements Recogniser {
    private static final int ENOUGH = 5;

    @Override
    public void recognise(Table table, Found found) {
        for (int item = 0; item < table.items().size(); item++) {
            Item reversed = table.items().get(item);
            if (reversed.kind() == ItemKind.RATING
                    && reversed.direction() == Direction.REVERSED
                    && found.columnsOf(item).size() == 1) {
                compare(table, found, item);
            }
        }
    }

    private static void compare(Table table, Found found, int item) {
        int[] sides = new int[2];
        for (int other = 0; other < table.items().size(); other++) {
            Item forward = table.items().get(other);
            boolean comparable = forward.kind() == ItemKind.RATING
                    && forward.direction() == Direction.FORWARD
                    && forward.construct().equals(table.items().get(item).construct())
                    && found.columnsOf(other).size() == 1;
            int compared = other;
            IntStream.range(0, comparable ? table.rows() : 0).forEach(row -> {
                int product = side(table, found, item, row) * side(table, found, compared, row);
                sides[0] += product > 0 ? 1 : 0;
                sides[1] += product < 0 ? 1 : 0;
            });
        }
        if (sides[0] >= ENOUGH && sides[0] > 3 * sides[1]) {
            found.ask(DetectionProblem.TURNED.with(table.item(item), sides[0], sides[0] + sides[1]));
        }
    }

    /** On which side of the middle of its scale an answer lies. */
    private static int side(Table table, Found found, int item, int row) {
        Item asked = table.items().get(item);
        String text = table.field(row, found.columnsOf(item).get(0));
        LevelText read = text.isEmpty() ? new LevelText(LevelText.Way.UNKNOWN, null) : LevelText.of(asked, text);
        boolean level = read.way() != LevelText.Way.UNKNOWN && read.value() != null;
        return level
                ? Objects.requireNonNull(read.value())
                        .multiply(BigDecimal.valueOf(2))
                        .compareTo(asked.scale().lowest().add(asked.scale().highest()))
                : 0;
    }
}
