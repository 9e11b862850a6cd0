package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import java.util.function.Consumer;

/** Hands the rows on as responses. */
record ConsumerSink(Consumer<Response> consumer) implements RowSink {
    @Override
    public void add(Row row) {
        consumer.accept(row.response());
    }

    @Override
    public boolean keepsTexts() {
        return true;
    }

    @Override
    public void add(ResponseTable stretch) {
        throw new AssertionError("stretches are made for an executor, and who reads with a consumer has none");
    }
}
