package io.github.serviceexcellence.examples.benchmarks.comparison;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The contenders that begin with a CSV file and end with the figures, each in a process of its own. */
enum Whole {
    LIBRARY_TABLE(
            "this library, through a table",
            Compilers.BOTH,
            "1g",
            survey -> Library.load(survey).means()),
    LIBRARY_STREAM("this library, as a stream", Compilers.BOTH, "64m", Library::stream),
    LIBRARY_STREAM_TWO("this library, as a stream, two threads", Compilers.BOTH, "64m", Library::streamByTwo),
    LIBRARY_STREAM_FIRST("this library, as a stream, first compiler only", Compilers.FIRST, "64m", Library::stream),
    LIBRARY_STREAM_TWO_FIRST(
            "this library, as a stream, two threads, first compiler only",
            Compilers.FIRST,
            "64m",
            Library::streamByTwo),
    DUCKDB_ONE(
            "DuckDB, one thread",
            Compilers.BOTH,
            "64m",
            survey -> DuckDb.open(survey, 1).figures()),
    DUCKDB_TWO(
            "DuckDB, two threads",
            Compilers.BOTH,
            "64m",
            survey -> DuckDb.open(survey, 2).figures()),
    FASTCSV_LOOP("a plain FastCSV loop", Compilers.BOTH, "64m", FastCsvLoop::figures);

    private final String title;
    private final Compilers compilers;
    private final String heap;
    private final Run run;

    Whole(String title, Compilers compilers, String heap, Run run) {
        this.title = title;
        this.compilers = compilers;
        this.heap = heap;
        this.run = run;
    }

    /** How Java runs: with as little heap as the contender does well with, for Java takes what it is given. */
    List<String> options() {
        return Stream.concat(Stream.of("-Xmx" + heap, "-XX:+UseSerialGC"), compilers.options.stream())
                .toList();
    }

    /** What the table calls it. */
    String title() {
        return title;
    }

    Figures figures(Path survey) throws Exception {
        return run.figures(survey);
    }

    /** What makes machine code. */
    private enum Compilers {
        /** Leaves the processors to the work: the second one needs as much of them as a million rows do. */
        FIRST("-XX:TieredStopAtLevel=1"),
        /** As Java comes. */
        BOTH;

        private final List<String> options;

        Compilers(String... options) {
            this.options = List.of(options);
        }
    }

    private interface Run {
        Figures figures(Path survey) throws Exception;
    }
}
