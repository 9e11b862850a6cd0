package io.github.serviceexcellence.examples.spark;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Makes responses of rows. Blank is unanswered, and nothing is repaired: a value off the scale is a problem. */
final class RowDecoder {
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_TOLD = 40;

    private final Instrument instrument;
    private final Map<String, AnswerKind> answers;
    /** For each item what its texts mean, as far as they occurred and were right. */
    private final List<Map<String, Byte>> known = new ArrayList<>();

    RowDecoder(Plan plan) {
        instrument = plan.instrument();
        answers = plan.answers();
        instrument.items().forEach(item -> known.add(new HashMap<>()));
    }

    /** The response, or nothing if the row has problems. */
    Optional<Response> decode(Row row, Problems problems) {
        int items = instrument.items().size();
        if (!row.isNullAt(items + 1)) {
            problems.add("a row has more or fewer fields than the header");
            return Optional.empty();
        }
        byte[] cells = new byte[items];
        boolean right = true;
        for (int item = 0; item < items; item++) {
            Byte cell = cell(
                    item, row.isNullAt(item + 1) ? "" : row.getString(item + 1).strip());
            if (cell == null) {
                problems.add(offScale(
                        instrument.items().get(item), row.getString(item + 1).strip()));
                right = false;
            } else {
                cells[item] = cell;
            }
        }
        return right ? Optional.of(Response.ofCells(instrument, cells)) : Optional.empty();
    }

    private @Nullable Byte cell(int item, String text) {
        Byte cell = known.get(item).get(text);
        if (cell == null) {
            cell = find(instrument.items().get(item).scale(), text);
            if (cell != null) {
                known.get(item).put(text, cell);
            }
        }
        return cell;
    }

    private @Nullable Byte find(Scale scale, String text) {
        if (text.isEmpty()) {
            return AnswerKind.UNANSWERED.cell();
        }
        AnswerKind kind = answers.get(text);
        if (kind != null) {
            return kind.cell();
        }
        OptionalInt place = text.length() > LONGEST_NUMBER ? OptionalInt.empty() : place(scale, text);
        return place.isPresent() ? (byte) place.getAsInt() : null;
    }

    private static OptionalInt place(Scale scale, String text) {
        try {
            return scale.placeOf(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    private static String offScale(Item item, String text) {
        String shown = text.length() > LONGEST_TOLD ? text.substring(0, LONGEST_TOLD) + "..." : text;
        return "column " + item.id() + ": '" + shown + "' is not on the scale, which has " + item.scale();
    }
}
