package io.github.serviceexcellence.detection;

/** Looks at one matter of a table. */
interface Recogniser {
    /** Adds what it finds, and what stays open. */
    void recognise(Table table, Found found);
}
