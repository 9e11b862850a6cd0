package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.response.ResponseTable;

/** Where the rows go that count. */
interface RowSink {
    /** Takes a row, which will be filled again afterwards. */
    void add(Row row);

    /** Whether it makes something of what respondents wrote: tables and summaries do not. */
    default boolean keepsTexts() {
        return false;
    }

    /** Takes a stretch of rows. */
    void add(ResponseTable rows);
}
