package io.github.serviceexcellence.examples.benchmarks.comparison;

import java.nio.file.Path;

/** The contenders that begin with a CSV file and end with the figures, each in a process of its own. */
enum Whole {
    LIBRARY_TABLE(
            "this library, through a table",
            "1g",
            survey -> Library.load(survey).means()),
    LIBRARY_STREAM_TWO("this library, as a stream, two threads", "64m", Library::streamByTwo),
    LIBRARY_STREAM("this library, as a stream", "64m", Library::stream),
    DUCKDB_ONE("DuckDB, one thread", "64m", survey -> DuckDb.open(survey, 1).figures()),
    DUCKDB_TWO("DuckDB, two threads", "64m", survey -> DuckDb.open(survey, 2).figures()),
    FASTCSV_LOOP("a plain FastCSV loop", "64m", FastCsvLoop::figures);

    private final String title;
    private final String heap;
    private final Run run;

    Whole(String title, String heap, Run run) {
        this.title = title;
        this.heap = heap;
        this.run = run;
    }

    /** What Java is given: as little as the contender does well with, for Java takes what it is given. */
    String heap() {
        return heap;
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
