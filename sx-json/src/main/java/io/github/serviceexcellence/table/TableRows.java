package io.github.serviceexcellence.table;

import io.github.serviceexcellence.problem.Place;
import java.util.List;

/** The rows of a table as they are being read, whatever they come from: what the header says, and where the current row is. */
public interface TableRows {
    /** The names of the columns. */
    List<String> header();

    /** For each column the first cell of its item, or what else it is. */
    int[] roles();

    /** The number of the current row, from 1. */
    long row();

    /** The number of the current row as a spreadsheet shows it; in the first rows of a table only. */
    long sheetRow();

    /** The line where the current row begins. */
    long line();

    /** The current row. */
    Place place();

    /** A field of the current row. */
    Place place(int column);

    /** A field of an earlier row. */
    Place place(long earlierRow, long earlierLine, int column);
}
