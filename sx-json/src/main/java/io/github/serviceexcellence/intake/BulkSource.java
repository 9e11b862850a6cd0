package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.bytes.BrokenBytesException;
import io.github.serviceexcellence.bytes.CountedStream;
import io.github.serviceexcellence.bytes.Gunzip;
import io.github.serviceexcellence.bytes.Utf8;
import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.Problem;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.ReadingProgress;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.Summariser;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Inputs of one format, and how to read them. */
public final class BulkSource implements ResponseSource {
    private final RowFormat format;
    private final List<Input> inputs;
    private final ReadingOptions options;

    private BulkSource(RowFormat format, List<Input> inputs, ReadingOptions options) {
        this.format = format;
        this.inputs = inputs;
        this.options = options;
    }

    /**
     * A source that is read strictly.
     *
     * @throws IllegalArgumentException if there is no input
     */
    public static BulkSource of(RowFormat format, List<Input> inputs) {
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("there is no file to read; name one or more");
        }
        return new BulkSource(format, List.copyOf(inputs), ReadingOptions.strict(format.usualDuplicates()));
    }

    @Override
    public BulkSource skippingFaults() {
        return with(options.withSkipping(true));
    }

    @Override
    public BulkSource withDuplicates(Duplicates duplicates) {
        format.check(duplicates);
        return with(options.withDuplicates(duplicates));
    }

    @Override
    public BulkSource withProgress(ReadingProgress progress) {
        return with(options.withProgress(progress));
    }

    @Override
    public BulkSource withExecutor(Executor executor) {
        return with(options.withExecutor(executor));
    }

    private BulkSource with(ReadingOptions changed) {
        return new BulkSource(format, inputs, changed);
    }

    @Override
    public Reading<ResponseTable> table() throws IOException {
        TableSink sink = new TableSink(format.instrument(), format.keepsIds());
        Intake intake = read(sink, format.keepsIds());
        return intake.reading(sink.table(intake.superseded()));
    }

    @Override
    public Reading<GroupedSummary> summarise(Summariser summariser) throws IOException {
        if (!summariser.instrument().equals(format.instrument())) {
            throw new IllegalArgumentException("responses to " + format.instrument() + " do not belong in a summary of "
                    + summariser.instrument() + "; make the summariser of the same instrument");
        }
        if (options.duplicates() == Duplicates.KEEP_LAST) {
            throw new IllegalArgumentException(
                    "a summary cannot take back the earlier answers of a respondent; keep the first, or read a table");
        }
        SummarySink sink = new SummarySink(summariser);
        return read(sink, false).reading(sink.summary());
    }

    /**
     * Reads all one response at a time.
     *
     * @param consumer takes each response, with its id
     */
    public void forEach(Consumer<Response> consumer) throws IOException {
        read(new ConsumerSink(format.instrument(), consumer), true);
    }

    private Intake read(RowSink sink, boolean keepsIds) throws IOException {
        Intake intake = new Intake(options, sink, keepsIds);
        long total = total();
        long before = 0;
        for (Input input : inputs) {
            before += read(input, intake, before, total);
        }
        intake.check(inputs.size() == 1 ? inputs.get(0).name() : "the set of " + inputs.size() + " files");
        return intake;
    }

    /** Reads one input; returns how many bytes it had. */
    private long read(Input input, Intake intake, long before, long total) throws IOException {
        try (CountedStream counted = new CountedStream(input.opening().open())) {
            intake.begin(() -> options.progress()
                    .ifPresent(progress -> progress.reached(before + counted.count(), total, intake.rows())));
            try (InputStream in = Utf8.unmarked(Gunzip.unpacked(counted))) {
                format.read(in, intake);
            } catch (BrokenBytesException e) {
                intake.refuse(new Problem("", 0, 0, Objects.requireNonNull(e.getMessage())));
            } catch (CallerException e) {
                throw e.thrown();
            }
            intake.end(problem -> inputs.size() == 1 ? problem : inFile(input.name(), problem));
            return counted.count();
        }
    }

    private static Problem inFile(String file, Problem problem) {
        return new Problem(file, problem.path(), problem.line(), problem.column(), problem.message());
    }

    private long total() throws IOException {
        long total = 0;
        for (Input input : inputs) {
            long size = options.progress().isPresent() ? input.sizing().size() : Input.UNKNOWN;
            total = size < 0 || total < 0 ? Input.UNKNOWN : total + size;
        }
        return total;
    }
}
