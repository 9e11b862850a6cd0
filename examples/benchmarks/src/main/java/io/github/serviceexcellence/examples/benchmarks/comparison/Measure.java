package io.github.serviceexcellence.examples.benchmarks.comparison;

/** What is measured of a run. */
enum Measure {
    /** Seconds by the clock. */
    TIME,
    /** Seconds of it, by the clock, until a contender's own driver is loaded. */
    START,
    /** Seconds of processors: on a busy machine more to be trusted than the clock. */
    PROCESSOR,
    /** The most memory that the process ever had, in MiB. */
    PEAK
}
