package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.Row;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.Breakdown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The fields of a row that say to which units its respondent belongs: of each breakdown one for each level. */
final class UnitFields {
    private final Levels[] breakdowns;
    private final FieldText[] fields;
    private final Teller teller;
    private boolean spoiled;

    UnitFields(Map<Breakdown, List<String>> breakdowns, Teller teller) {
        List<Levels> levels = new ArrayList<>();
        int size = 0;
        for (Map.Entry<Breakdown, List<String>> breakdown : breakdowns.entrySet()) {
            levels.add(new Levels(breakdown.getKey().name(), breakdown.getValue(), size));
            size += breakdown.getValue().size();
        }
        this.breakdowns = levels.toArray(Levels[]::new);
        this.fields = new FieldText[size];
        this.teller = teller;
        Arrays.setAll(fields, place -> new FieldText());
    }

    /** Takes what is wrong with a field of a column. */
    interface Teller {
        void fault(int column, Message message);
    }

    /** The columns of a breakdown from the outermost level on, and which of the fields is that of the first. */
    private record Levels(String breakdown, List<String> columns, int first) {}

    int size() {
        return fields.length;
    }

    FieldText field(int place) {
        return fields[place];
    }

    void clear() {
        for (FieldText field : fields) {
            field.clear();
        }
        spoiled = false;
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
        if (length > 0) {
            Row.requireUnitName(buffer, start, length);
        }
        fields[place].set(column, buffer, start, length);
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
        for (Levels levels : breakdowns) {
            tell(levels, row);
        }
        row.endUnits();
    }

    /** From the outermost level to the first that is blank; below it all must be. */
    private void tell(Levels levels, Row row) {
        String blank = null;
        for (int level = 0; level < levels.columns.size(); level++) {
            FieldText field = fields[levels.first + level];
            if (field.length() == 0) {
                blank = levels.columns.get(level);
            } else if (blank != null) {
                String given = Codes.shorten(field.toString());
                teller.fault(field.column(), TableProblem.LEVEL_BELOW_BLANK.with(given, Codes.shorten(blank)));
            } else {
                if (level == 0) {
                    row.unit(levels.breakdown);
                }
                row.unitName(field.characters(), 0, field.length());
            }
        }
    }
}
