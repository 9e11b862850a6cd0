package io.github.serviceexcellence.examples.benchmarks.micro;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.json.DocumentFormat;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.ResponseSummary;
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

/** From a summary to a score card, and the card as a document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class Scoring {
    private static final int ROWS = 1000;

    private final ScoringStrategy strategy = StandardStrategy.withDefaults();
    private final DocumentFormat<ScoreCard> format = SxJson.strict().scoreCards();
    private final ResponseSummary summary = strategy.stage().summarise(MadeUp.table(1, ROWS));
    private final ScoreCard card = strategy.score(summary);
    private final String document = format.write(card);

    /** For JMH. */
    public Scoring() {}

    /**
     * One card.
     *
     * @return the card
     */
    @Benchmark
    public ScoreCard score() {
        return strategy.score(summary);
    }

    /**
     * One card as JSON.
     *
     * @return the document
     */
    @Benchmark
    public String write() {
        return format.write(card);
    }

    /**
     * One card from JSON.
     *
     * @return the card
     */
    @Benchmark
    public ScoreCard read() {
        return format.read(document);
    }
}
