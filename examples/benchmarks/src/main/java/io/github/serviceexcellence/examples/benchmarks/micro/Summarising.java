package io.github.serviceexcellence.examples.benchmarks.micro;

import io.github.serviceexcellence.examples.benchmarks.Collecting;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.Summariser;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a table in memory to the summaries of its groups, and two of those together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class Summarising {
    /** How many respondents there are. */
    @Param("1000000")
    public int rows;

    /** How much is collected of them. */
    @Param
    public Collecting collecting = Collecting.ELEMENT_SUMS;

    private ResponseTable table = ResponseTable.builder(MadeUp.INSTRUMENT).build();
    private Summariser summariser = collecting.summariser();
    private GroupedSummary one = summariser.summarise(table);
    private GroupedSummary other = one;

    /** For JMH. */
    public Summarising() {}

    /** Makes two surveys up. */
    @Setup
    public void makeUp() {
        summariser = collecting.summariser();
        table = MadeUp.table(2, rows);
        other = summarise();
        table = MadeUp.table(1, rows);
        one = summarise();
    }

    /**
     * A million respondents in a thousand groups.
     *
     * @return their summaries
     */
    @Benchmark
    public GroupedSummary summarise() {
        return summariser.summarise(table);
    }

    /**
     * The summaries of a thousand groups and a thousand more.
     *
     * @return the thousand of both
     */
    @Benchmark
    public GroupedSummary merge() {
        return one.merge(other);
    }
}
