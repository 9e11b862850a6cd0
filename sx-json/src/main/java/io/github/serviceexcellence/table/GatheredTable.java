package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.internal.Interrupts;
import io.github.serviceexcellence.problem.Place;
import java.util.Arrays;
import java.util.List;

/**
 * The rows that were gathered, one respondent after the other: as if one table had held them in this order, with a column for each role and
 * one for each name of a column to watch.
 */
final class GatheredTable implements TableRows {
    private final TableOptions options;
    private final GatheredRows gathered;
    private final List<String> header;
    /** A column to watch may serve as something else too, which is for each source to say. */
    private final int[] roles;

    private GatheredRows.Source source;
    /** The table where the respondent's first row stands. */
    private GatheredRows.Source firstSource;

    private long row;
    private long line;

    GatheredTable(TableOptions options, GatheredRows gathered) {
        this.options = options;
        this.gathered = gathered;
        this.header = gathered.header();
        this.roles = new int[header.size()];
        Arrays.fill(roles, Columns.UNUSED);
        this.source = gathered.none();
        this.firstSource = source;
    }

    /** Passes all rows on. */
    void pass(Answers answers, Intake intake) {
        LongForm form = new LongForm(options, answers, this, intake);
        intake.release();
        for (int respondent = 0; respondent < gathered.respondents(); respondent++) {
            Interrupts.check();
            long next = gathered.first(respondent);
            for (boolean isFirst = true; isFirst || next > 0; isFirst = false) {
                next = read(next, form);
                firstSource = isFirst ? source : firstSource;
                form.end(null);
            }
        }
        form.finish();
    }

    /** Gives a row to the form; where the respondent's next one is, or 0. */
    private long read(long address, LongForm form) {
        ByteStore bytes = gathered.bytes();
        bytes.seek(address);
        final long next = bytes.address();
        from(gathered.source((int) bytes.number()));
        row = bytes.number();
        line = row + bytes.number();
        form.begin();
        for (int field = 0; field < roles.length; field++) {
            if (source.columns().get(field) >= 0) {
                char[] text = bytes.text();
                form.take(field, text, 0, text.length);
            }
        }
        return next;
    }

    private void from(GatheredRows.Source other) {
        if (!other.equals(source)) {
            source = other;
            Arrays.setAll(roles, field -> other.fieldRoles().get(field));
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public int[] roles() {
        return roles;
    }

    @Override
    public long row() {
        return row;
    }

    @Override
    public long sheetRow() {
        return row;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public Place place() {
        return source.placing().apply(Place.cell(row, "", line, 0));
    }

    @Override
    public Place place(int column) {
        return place(source, row, line, column);
    }

    @Override
    public Place place(long earlierRow, long earlierLine, int column) {
        return place(firstSource, earlierRow, earlierLine, column);
    }

    private static Place place(GatheredRows.Source source, long row, long line, int column) {
        return source.placing()
                .apply(Place.cell(
                        row, source.names().get(column), line, source.columns().get(column) + 1));
    }
}
