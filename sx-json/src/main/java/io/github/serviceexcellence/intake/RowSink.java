package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.response.ResponseTable;

/** Where the rows go that count. */
interface RowSink {
    /** Takes a row, which will be filled again afterwards. */
    void add(Row row);

    /** Takes a stretch of rows. */
    void add(ResponseTable rows);
}
