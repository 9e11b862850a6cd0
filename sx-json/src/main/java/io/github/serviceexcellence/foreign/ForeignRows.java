package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.intake.Row;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.table.Answers;
import io.github.serviceexcellence.table.Columns;
import io.github.serviceexcellence.table.RowForm;
import io.github.serviceexcellence.table.TableOptions;
import io.github.serviceexcellence.table.TableRows;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Responses as rows of a table: each goes field by field to the form that knows what the fields mean. */
final class ForeignRows implements TableRows {
    private static final char[] BLANK = {};

    private final PathColumns columns;
    private final Intake intake;
    private final int[] roles;
    private final RowForm form;
    /** Takes what is no response at all. */
    private final Row stray;

    private @Nullable Merged current;
    private long rows;

    ForeignRows(PathColumns columns, Answers answers, Intake intake, Problems found) {
        TableOptions options = columns.options().table();
        this.columns = columns;
        this.intake = intake;
        for (Message contradiction : answers.contradictions()) {
            found.add(Place.NONE, contradiction);
        }
        this.roles = new Columns(options, intake.keepsTexts(), columns.header(), 0, found).roles();
        this.form = RowForm.of(options, answers, this, intake);
        this.stray = new Row(options.instrument(), intake, () -> {
            throw new AssertionError("what is no response has no id");
        });
    }

    /** Passes a response on. */
    void pass(Merged response) {
        current = response;
        form.begin();
        response.problems().forEach(form::fault);
        for (int column = 0; column < columns.size(); column++) {
            Cell cell = response.cell(column);
            if (cell != null && cell.fault() != null) {
                form.fault(Problem.at(cell.place(), cell.fault()));
            }
            if (column < columns.header().size()) {
                char[] text = cell == null ? BLANK : cell.text().toCharArray();
                form.field(column, text, 0, text.length);
            }
        }
        form.end(columns.header().size());
        rows++;
    }

    /** Counts what is no response, and tells what is wrong with it. */
    void stray(List<Problem> problems) {
        stray.clear();
        problems.forEach(stray::fault);
        intake.accept(stray);
        rows++;
    }

    void finish() {
        form.finish();
    }

    @Override
    public List<String> header() {
        return columns.header();
    }

    @Override
    public int[] roles() {
        return roles;
    }

    @Override
    public long row() {
        return rows + 1;
    }

    @Override
    public long sheetRow() {
        return row();
    }

    @Override
    public long line() {
        return place().line();
    }

    @Override
    public Place place() {
        return Objects.requireNonNull(current).first().place();
    }

    @Override
    public Place place(int column) {
        Cell cell = Objects.requireNonNull(current).cell(column);
        return cell == null ? place() : cell.place();
    }

    @Override
    public Place place(long earlierRow, long earlierLine, int column) {
        return place(column);
    }
}
