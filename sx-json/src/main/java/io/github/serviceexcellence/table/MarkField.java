package io.github.serviceexcellence.table;

import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A field that says whether one answer was given.
 *
 * @param answer the answer, as it was named
 * @param place the place of its level or choice
 * @param field the field
 */
record MarkField(String answer, int place, FieldText field) {
    private static final Set<String> MARKS = Set.of("1", "1.0", "true", "yes", "x");
    private static final Set<String> NO_MARKS = Set.of("0", "0.0", "false", "no");

    /** What a field says. */
    enum State {
        BLANK,
        MARKED,
        NOT_MARKED,
        /** A way of not answering. */
        KIND,
        /** The answer itself, in the words of who says that it was not given. */
        DOUBTFUL,
        /** Neither a mark nor none: perhaps the answer itself, or a way of not answering. */
        UNKNOWN
    }

    /** Those of the columns of an item that stand for one answer. */
    static List<MarkField> all(TableOptions options, List<SharedColumn> columns, List<FieldText> fields) {
        List<MarkField> all = new ArrayList<>();
        Item item = options.instrument().items().get(columns.get(0).item());
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).answer().isPresent()) {
                String answer = columns.get(at).answer().get();
                int place = place(item, answer);
                int last = item.kind() == ItemKind.RATING ? item.scale().size() - 1 : 0;
                boolean turned = options.answers().recoded().contains(item.id());
                all.add(new MarkField(answer, turned ? last - place : place, fields.get(at)));
            }
        }
        return all;
    }

    /** The place of a level or choice of an item. */
    static int place(Item item, String answer) {
        return item.kind() == ItemKind.RATING
                ? item.scale().placeOf(new BigDecimal(answer)).orElseThrow()
                : item.choices().stream().map(Choice::code).toList().indexOf(answer);
    }

    /** Whether a text that looks like a mark, or like none, may have another meaning at an item. */
    static boolean isMark(String text) {
        String loose = TextForms.loosen(TextForms.fold(text));
        BigDecimal number = TableNumbers.find(loose, true);
        return MARKS.contains(loose)
                || NO_MARKS.contains(loose)
                || (number != null && (number.signum() == 0 || number.compareTo(BigDecimal.ONE) == 0));
    }

    private String text() {
        return field.length() == 1
                ? String.valueOf(Character.toLowerCase(field.characters()[0]))
                : field.toString().toLowerCase(Locale.ROOT);
    }

    /** What the field says by itself. */
    State state() {
        if (field.length() == 0) {
            return State.BLANK;
        }
        String text = text();
        if (MARKS.contains(text)) {
            return State.MARKED;
        }
        return NO_MARKS.contains(text) ? State.NOT_MARKED : State.UNKNOWN;
    }

    @Override
    public String toString() {
        return field.toString();
    }
}
