package io.github.serviceexcellence.examples.benchmarks.micro;

import io.github.serviceexcellence.json.ResponsesFormat;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

/** From bytes in memory to a table. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class Reading {
    /** How many respondents there are. */
    @Param("100000")
    public int rows;

    private final ResponsesFormat format = SxJson.strict().responses(MadeUp.INSTRUMENT);
    private byte[] csv = {};
    private byte[] lines = {};

    /** For JMH. */
    public Reading() {}

    /**
     * Makes a survey up.
     *
     * @throws IOException never
     */
    @Setup
    public void makeUp() throws IOException {
        csv = MadeUp.csv(1, rows);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writeLines(csv(), out);
        lines = out.toByteArray();
    }

    /**
     * From CSV.
     *
     * @return the table
     * @throws IOException never
     */
    @Benchmark
    public ResponseTable csv() throws IOException {
        return MadeUp.CSV.read(new ByteArrayInputStream(csv));
    }

    /**
     * From JSON Lines.
     *
     * @return the table
     * @throws IOException never
     */
    @Benchmark
    public ResponseTable jsonLines() throws IOException {
        return format.read(new ByteArrayInputStream(lines));
    }
}
