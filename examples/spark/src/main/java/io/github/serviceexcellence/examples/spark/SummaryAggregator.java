package io.github.serviceexcellence.examples.spark;

import io.github.serviceexcellence.summary.Summariser;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Aggregator;
import org.jspecify.annotations.Nullable;

/** Adds up the rows of one group. */
final class SummaryAggregator extends Aggregator<Row, SummaryBuffer, SummaryBuffer> {
    private static final long serialVersionUID = 1L;

    private final Plan plan;
    /** Both made once in each task. */
    private transient @Nullable RowDecoder decoder;

    private transient @Nullable Summariser summariser;

    SummaryAggregator(Plan plan) {
        this.plan = plan;
    }

    @Override
    public SummaryBuffer zero() {
        return new SummaryBuffer();
    }

    @Override
    public SummaryBuffer reduce(SummaryBuffer buffer, Row row) {
        if (decoder == null) {
            decoder = new RowDecoder(plan);
        }
        decoder.decode(row, buffer.problems()).ifPresent(response -> buffer.add(response, summariser()));
        return buffer;
    }

    private Summariser summariser() {
        if (summariser == null) {
            summariser = plan.summariser();
        }
        return summariser;
    }

    @Override
    public SummaryBuffer merge(SummaryBuffer buffer, SummaryBuffer other) {
        buffer.addAll(other, summariser());
        return buffer;
    }

    @Override
    public SummaryBuffer finish(SummaryBuffer buffer) {
        return buffer;
    }

    @Override
    public Encoder<SummaryBuffer> bufferEncoder() {
        return Encoders.javaSerialization(SummaryBuffer.class);
    }

    @Override
    public Encoder<SummaryBuffer> outputEncoder() {
        return bufferEncoder();
    }
}
