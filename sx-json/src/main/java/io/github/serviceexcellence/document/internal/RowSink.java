package io.github.serviceexcellence.document.internal;

/** Where the rows go that count. */
interface RowSink {
    /** Takes a row, which will be filled again afterwards. */
    void add(Row row);
}
