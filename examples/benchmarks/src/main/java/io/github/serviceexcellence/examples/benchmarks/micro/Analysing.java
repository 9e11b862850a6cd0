package io.github.serviceexcellence.examples.benchmarks.micro;

import io.github.serviceexcellence.analysis.CorrelationTable;
import io.github.serviceexcellence.analysis.CrossProducts;
import io.github.serviceexcellence.analysis.FactorMethod;
import io.github.serviceexcellence.analysis.Factors;
import io.github.serviceexcellence.analysis.MissingRule;
import io.github.serviceexcellence.analysis.Reliability;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.ResponseTable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What researchers ask: reliability of a million respondents, cross-products within constructs counted in, and nine factors. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Analysing {
    private static final int ROWS = 1_000_000;
    private static final int FACTORS = 9;

    private final ResponseTable table = MadeUp.table(1, ROWS);
    private final CorrelationTable correlations = CorrelationTable.of(
            CrossProducts.among(
                    table, table.instrument().items().stream().map(Item::id).toList()),
            Node.INDEX,
            MissingRule.PAIRWISE);

    /** For JMH. */
    public Analysing() {}

    /**
     * Alpha and what belongs to it, of each construct.
     *
     * @return the figures
     */
    @Benchmark
    public Reliability reliability() {
        return Reliability.of(table, MissingRule.PAIRWISE);
    }

    /**
     * Nine factors of 36 items.
     *
     * @return the factors
     */
    @Benchmark
    public Factors factors() {
        return Factors.of(correlations, FACTORS, FactorMethod.MINRES);
    }
}
