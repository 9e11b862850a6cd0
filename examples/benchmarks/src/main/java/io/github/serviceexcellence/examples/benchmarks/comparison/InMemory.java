package io.github.serviceexcellence.examples.benchmarks.comparison;

import java.nio.file.Path;

/** The contenders that have the survey in memory, each in its own form; only what comes after that is measured. */
enum InMemory {
    LIBRARY_MEANS("this library", survey -> Library.load(survey)::means),
    LIBRARY_TWO("this library, two threads", survey -> Library.load(survey)::meansByTwo),
    LIBRARY_CARDS("this library, whole score cards", survey -> Library.load(survey)::cards),
    DUCKDB_ONE("DuckDB, one thread", survey -> DuckDb.load(survey, 1)::figures),
    DUCKDB_TWO("DuckDB, two threads", survey -> DuckDb.load(survey, 2)::figures),
    PLAIN_LOOP("a plain Java loop over byte columns", survey -> ByteColumns.load(survey)::figures);

    private final String title;
    private final Loader loader;

    InMemory(String title, Loader loader) {
        this.title = title;
        this.loader = loader;
    }

    /** What the table calls it. */
    String title() {
        return title;
    }

    /** By how many points its figures are rounded at most: from 25 people on, a card that may be shown goes by whole points or less. */
    double rounding() {
        return this == LIBRARY_CARDS ? 0.5 : 0;
    }

    /** Brings a survey into memory; what comes back works the figures out, again each time. */
    Ready load(Path survey) throws Exception {
        return loader.load(survey);
    }

    private interface Loader {
        Ready load(Path survey) throws Exception;
    }

    /** A survey in memory. */
    interface Ready {
        Figures figures() throws Exception;
    }
}
