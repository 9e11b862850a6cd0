package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.Intake;
import org.jspecify.annotations.Nullable;

/** The forms of the tables of one reading: where rows stand in any order, those of all tables are gathered first. */
public final class Forms {
    private final TableOptions options;
    private final Answers answers;
    private final Intake intake;
    private final @Nullable GatheredRows gathered;

    /** Begins a reading. */
    public Forms(TableOptions options, Answers answers, Intake intake) {
        this.options = options;
        this.answers = answers;
        this.intake = intake;
        this.gathered =
                options.longForm().isPresent() && options.gatheredMegabytes().isPresent()
                        ? new GatheredRows(options, intake)
                        : null;
    }

    /** What a header of the reading is looked for with. */
    public HeaderRows header() {
        return new HeaderRows(options, answers, intake.keepsTexts());
    }

    /** The form of a table, whose header was read, and below which its first row comes. */
    public RowForm form(TableRows rows) {
        if (gathered != null) {
            return new GatheringForm(options, answers, rows, intake, gathered);
        }
        RowForm form = RowForm.of(options, answers, rows, intake);
        if (options.longForm().isEmpty() && options.firstRow().isEmpty()) {
            form.beginTable();
        }
        return form;
    }

    /** There are no more tables. */
    public void end() {
        if (gathered != null) {
            new GatheredTable(options, gathered).pass(answers, intake);
        }
    }
}
