package io.github.serviceexcellence.examples.benchmarks.comparison;

import java.nio.file.Path;
import java.util.List;

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

    /**
     * How Java runs: with as little heap as the contender does well with, for Java takes what it is given; and with its first compiler
     * only, for a run is over before the work of the second has paid.
     */
    List<String> options() {
        return List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
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
