package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.Row;
import io.github.serviceexcellence.intake.TextMap;
import io.github.serviceexcellence.intake.UnitSpelling;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a row that say to which units its respondent belongs: of each breakdown one for each level. */
final class UnitFields {
    private static final int MOST_KNOWN = 1 << 16;
    private static final int LONGEST_KNOWN = 200;

    private final Levels[] breakdowns;
    private final Field[] fields;
    private final Teller teller;
    /** Units by the text of the one field that tells them. */
    private final TextMap<Units> known = new TextMap<>();

    private @Nullable Units found;
    private boolean spoiled;

    UnitFields(TableOptions options, Teller teller) {
        List<Levels> levels = new ArrayList<>();
        List<Field> all = new ArrayList<>();
        for (Map.Entry<Breakdown, List<String>> breakdown :
                options.units().breakdowns().entrySet()) {
            levels.add(new Levels(breakdown.getKey().name(), breakdown.getValue(), all.size()));
            UnitNames names = new UnitNames(options, breakdown.getKey());
            for (int level = 0; level < breakdown.getValue().size(); level++) {
                all.add(new Field(names));
            }
        }
        this.breakdowns = levels.toArray(new Levels[0]);
        this.fields = all.toArray(new Field[0]);
        this.teller = teller;
    }

    /** Takes what is wrong with a field of a column. */
    interface Teller {
        void fault(int column, Message message);
    }

    /** The columns of a breakdown from the outermost level on, and which of the fields is that of the first. */
    private record Levels(String breakdown, List<String> columns, int first) {}

    /** One field, which names the unit itself unless it has another meaning. */
    private static final class Field {
        private final UnitNames names;
        private final boolean plain;
        private final FieldText text = new FieldText();
        private @Nullable List<GroupKey> meaning;

        private Field(UnitNames names) {
            this.names = names;
            this.plain = names.arePlain();
        }

        private void clear() {
            text.clear();
            meaning = null;
        }

        private void set(int column, char[] buffer, int start, int length) {
            text.set(column, buffer, start, length);
            meaning = plain && UnitSpelling.isPlain(buffer, start, length) ? null : names.read(buffer, start, length);
        }

        private boolean isBlank() {
            return meaning == null ? text.length() == 0 : meaning.isEmpty();
        }

        private void tellName(Row row) {
            if (meaning == null) {
                row.unitName(text.characters(), 0, text.length());
            } else {
                row.unitName(meaning.get(0).path().get(0));
            }
        }

        /** What a text means here; one without meaning is itself. */
        private Object read(FieldText other) {
            try {
                return names.read(other.characters(), 0, other.length());
            } catch (IllegalArgumentException e) {
                return other.toString();
            }
        }
    }

    int size() {
        return fields.length;
    }

    /** Whether a text was read before as the one field that tells the units, so that nothing need be looked at again. */
    boolean knows(char[] buffer, int start, int length) {
        found = fields.length == 1 ? known.get(buffer, start, length) : null;
        return found != null;
    }

    void clear() {
        for (Field field : fields) {
            field.clear();
        }
        spoiled = false;
        found = null;
    }

    /** Has the row be of no units, for something that was told already. */
    void spoil() {
        spoiled = true;
    }

    /**
     * Takes a field.
     *
     * @throws IllegalArgumentException if it is not blank and no name of a unit
     */
    void set(int place, int column, char[] buffer, int start, int length) {
        fields[place].set(column, buffer, start, length);
    }

    /** Whether another text means the same as one of the fields. */
    boolean same(int place, FieldText other) {
        Field field = fields[place];
        return field.text.sameText(other) || field.read(field.text).equals(field.read(other));
    }

    /**
     * Says of which units the row is.
     *
     * @throws IllegalArgumentException if they are more than one respondent may have
     */
    void tell(Row row) {
        if (spoiled) {
            return;
        }
        if (found != null) {
            row.units(found);
            return;
        }
        for (Levels levels : breakdowns) {
            List<GroupKey> meaning = fields[levels.first].meaning;
            if (levels.columns.size() == 1 && meaning != null) {
                tell(levels.breakdown, meaning, row);
            } else {
                tell(levels, row);
            }
        }
        row.endUnits();
        if (fields.length == 1 && known.size() < MOST_KNOWN && fields[0].text.length() <= LONGEST_KNOWN) {
            known.put(fields[0].text.toString(), row.units());
        }
    }

    private static void tell(String breakdown, List<GroupKey> units, Row row) {
        for (GroupKey unit : units) {
            row.unit(breakdown);
            unit.path().forEach(row::unitName);
        }
    }

    /** From the outermost level to the first that is blank; below it all must be. */
    private void tell(Levels levels, Row row) {
        String blank = null;
        for (int level = 0; level < levels.columns.size(); level++) {
            Field field = fields[levels.first + level];
            if (field.isBlank()) {
                blank = levels.columns.get(level);
            } else if (blank != null) {
                String given = Codes.shorten(field.text.toString());
                teller.fault(field.text.column(), TableProblem.LEVEL_BELOW_BLANK.with(given, Codes.shorten(blank)));
            } else {
                if (level == 0) {
                    row.unit(levels.breakdown);
                }
                field.tellName(row);
            }
        }
    }
}
