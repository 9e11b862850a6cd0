package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One answer a row, in any order: the rows wait until all are there. */
final class GatheringForm extends RowForm {
    private final GatheredRows gathered;
    private final FieldText[] fields;
    /** For each column the fields that it is kept as: more than one if it is to be watched. */
    private final int[][] kept;

    GatheringForm(TableOptions options, Answers answers, TableRows rows, Intake intake, GatheredRows gathered) {
        super(options, answers, rows, intake);
        this.gathered = gathered;
        this.fields = new FieldText[gathered.header().size()];
        Arrays.setAll(fields, field -> new FieldText());
        List<Integer> columns =
                gathered.begin(rows.header(), roles, intake.placing()).columns();
        this.kept = new int[roles.length][];
        Arrays.setAll(
                kept,
                column -> IntStream.range(0, fields.length)
                        .filter(field -> columns.get(field) == column)
                        .toArray());
    }

    @Override
    public void begin() {
        watch.clear();
    }

    @Override
    void take(int column, char[] buffer, int start, int length) {
        watch.take(column, buffer, start, length);
        for (int field : kept[column]) {
            fields[field].set(column, buffer, start, length);
        }
    }

    @Override
    void end(@Nullable Problem wrongLength) {
        FieldText id = fields[-Columns.ID];
        RowWatch.Field failed = id.length() == 0 ? watch.failed() : null;
        if (wrongLength != null) {
            refuse(wrongLength);
        } else if (failed != null) {
            // whosever it is, he does not count
            intake.leaveOut(failed.name(), 1);
        } else if (id.length() == 0) {
            refuse(Problem.at(rows.place(id.column()), TableProblem.BLANK_ID.with()));
        } else {
            gathered.add(fields, rows.row(), rows.line());
        }
    }

    /** Whose answer this was is not known, so that nobody's answers are complete. */
    private void refuse(Problem problem) {
        intake.fault(problem);
        intake.refuse(Problem.at(problem.place(), TableProblem.NOBODYS_ROW.with()));
    }

    @Override
    public void finish() {}

    @Override
    Problem comesBack() {
        throw new AssertionError("rows wait");
    }

    @Override
    Place placeOf(String path) {
        return rows.place();
    }
}
