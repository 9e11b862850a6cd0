package io.github.serviceexcellence.examples.benchmarks.comparison;

import java.nio.file.Path;

/** The contenders that begin with a CSV file and end with the figures, each in a process of its own. */
enum Whole {
    LIBRARY_TABLE(
            "this library, through a table", survey -> Library.load(survey).means()),
    LIBRARY_STREAM("this library, as a stream", Library::stream),
    DUCKDB_ONE("DuckDB, one thread", survey -> DuckDb.open(survey, 1).figures()),
    DUCKDB_TWO("DuckDB, two threads", survey -> DuckDb.open(survey, 2).figures()),
    FASTCSV_LOOP("a plain FastCSV loop", FastCsvLoop::figures);

    private final String title;
    private final Run run;

    Whole(String title, Run run) {
        this.title = title;
        this.run = run;
    }

    /** What the table calls it. */
    String title() {
        return title;
    }

    Figures figures(Path survey) throws Exception {
        return run.figures(survey);
    }

    private interface Run {
        Figures figures(Path survey) throws Exception;
    }
}
