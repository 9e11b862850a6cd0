package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.TextMap;
import io.github.serviceexcellence.intake.UnitSpelling;
import io.github.serviceexcellence.table.RowOptions.Condition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields that say whether a row counts, when it was given and how long that took. Their columns may serve as something else too, so
 * that they are looked at beside what the {@linkplain Columns roles} say.
 */
final class RowWatch {
    private static final int NOWHERE = -1;

    private final Field[] conditions;
    private final Field time;
    private final Field duration;
    private final Field[] all;
    private final boolean[] sees;

    /** For a header that has all of the columns. */
    RowWatch(TableOptions options, List<String> header) {
        RowOptions rows = options.rows();
        int size = rows.conditions().size();
        conditions = new Field[size];
        for (int place = 0; place < size; place++) {
            Condition condition = rows.conditions().get(place);
            conditions[place] = new Field(
                    find(header, condition.column()),
                    condition,
                    options.answers().loose());
        }
        time = new Field(
                rows.time().isPresent() ? find(header, rows.time().get().column()) : NOWHERE);
        duration = new Field(
                rows.duration().isPresent() ? find(header, rows.duration().get().column()) : NOWHERE);
        List<Field> found = new ArrayList<>(List.of(conditions));
        for (Field field : List.of(time, duration)) {
            // what no column says stays blank
            if (field.column >= 0) {
                found.add(field);
            }
        }
        all = found.toArray(new Field[0]);
        sees = new boolean[header.size()];
        for (Field field : all) {
            sees[field.column] = true;
        }
    }

    /** The names of all these columns as the caller wrote them, each once. */
    static List<String> names(RowOptions rows) {
        return Stream.of(
                        rows.conditions().stream().map(Condition::column),
                        rows.time().map(RowOptions.TimeColumn::column).stream(),
                        rows.duration().map(RowOptions.DurationColumn::column).stream())
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** The column of that name, or for {@code #3} the third; below 0 if there is none. */
    static int find(List<String> header, String name) {
        int column = header.indexOf(name);
        column = column < 0 ? ColumnName.position(name) : column;
        return column < header.size() ? column : NOWHERE;
    }

    /** Whether a column says something here. */
    boolean sees(int column) {
        return sees[column];
    }

    /** Whether some rows may not count. */
    boolean hasConditions() {
        return conditions.length > 0;
    }

    /** Forgets the row before. */
    void clear() {
        for (Field field : all) {
            field.text.clear();
        }
    }

    /** Takes a field, with or without the spaces around it. */
    void take(int column, char[] buffer, int offset, int length) {
        if (sees[column]) {
            int start = UnitSpelling.start(buffer, offset, offset + length);
            int end = UnitSpelling.end(buffer, start, offset + length);
            for (Field field : all) {
                if (field.column == column) {
                    field.text.set(column, buffer, start, end - start);
                }
            }
        }
    }

    /** The first condition that the row does not meet. */
    @Nullable
    Field failed() {
        for (Field field : conditions) {
            if (!field.isMet()) {
                return field;
            }
        }
        return null;
    }

    /** The fields of the conditions, in the order in which they were named. */
    Field[] conditions() {
        return conditions;
    }

    /** The field of a column that says something here. */
    FieldText at(int column) {
        FieldText found = time.text;
        for (Field field : all) {
            found = field.column == column ? field.text : found;
        }
        return found;
    }

    /** When the row was given; blank if no column says so. */
    FieldText time() {
        return time.text;
    }

    /** How long the respondent took; blank if no column says so. */
    FieldText duration() {
        return duration.text;
    }

    /** A field, and what must stand there if it is that of a condition. */
    static final class Field {
        private static final int MOST_KNOWN = 1 << 10;
        private static final int LONGEST_KNOWN = 100;

        private final int column;
        private final String name;
        private final Set<String> values = new HashSet<>();
        private final boolean keeps;
        private final boolean loose;
        private final TextMap<Boolean> known = new TextMap<>();
        private final FieldText text = new FieldText();

        private Field(int column) {
            this.column = column;
            this.name = "";
            this.keeps = false;
            this.loose = false;
        }

        private Field(int column, Condition condition, boolean loose) {
            this.column = column;
            this.name = condition.column();
            this.keeps = condition.keeps();
            this.loose = loose;
            condition.values().forEach(value -> values.add(LooseText.fold(value, loose)));
        }

        /** Its column, as the caller named it. */
        String name() {
            return name;
        }

        FieldText text() {
            return text;
        }

        private boolean isMet() {
            Boolean met = known.get(text.characters(), 0, text.length());
            if (met == null) {
                String given = text.toString();
                met = isDoubtful() || values.contains(LooseText.fold(given, loose)) == keeps;
                if (known.size() < MOST_KNOWN && given.length() <= LONGEST_KNOWN) {
                    known.put(given, met);
                }
            }
            return met;
        }

        /** Whether nobody knows what stands there. */
        boolean isDoubtful() {
            return !RowForm.isUtf8(text.characters(), 0, text.length());
        }
    }
}
