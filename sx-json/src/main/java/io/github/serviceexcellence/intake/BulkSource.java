package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.bytes.BrokenBytesException;
import io.github.serviceexcellence.bytes.CountedStream;
import io.github.serviceexcellence.bytes.Gunzip;
import io.github.serviceexcellence.bytes.InterruptibleStream;
import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.ReadingProgress;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.Summariser;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Inputs of one format, and how to read them. */
public final class BulkSource implements ResponseSource {
    private static final int MOST_GROUPS = 100_000;
    private static final int MOST_COUNTS = 20_000_000;

    /** Only a table can do without a row that was passed on. */
    private static final Set<Duplicates> TAKING_BACK =
            Set.of(Duplicates.KEEP_LAST, Duplicates.KEEP_LATEST, Duplicates.KEEP_FULLEST);

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
            throw InvalidInputException.of(IntakeProblem.NO_FILE.with());
        }
        return new BulkSource(
                format, List.copyOf(inputs), ReadingOptions.strict(format.usualDuplicates(), format.weights()));
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
    public BulkSource withMostGroups(int most) {
        if (most < 1) {
            throw InvalidInputException.of(IntakeProblem.NO_GROUPS.with(most));
        }
        return with(options.withMostGroups(most));
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
        Intake intake = read(sink, format.keepsIds(), options.mostGroups().orElse(MOST_GROUPS));
        return intake.reading(sink.table(intake.superseded()));
    }

    @Override
    public Reading<GroupedSummary> summarise(Summariser summariser) throws IOException {
        if (!summariser.instrument().equals(format.instrument())) {
            throw InvalidInputException.of(
                    IntakeProblem.OTHER_INSTRUMENT.with(format.instrument(), summariser.instrument()));
        }
        if (TAKING_BACK.contains(options.duplicates())) {
            throw InvalidInputException.of(IntakeProblem.KEEP_LAST.with());
        }
        SummarySink sink = new SummarySink(summariser);
        int most = options.mostGroups().orElse(Math.min(MOST_GROUPS, MOST_COUNTS / counts(format.instrument())));
        return read(sink, false, most).reading(sink.summary());
    }

    /** About how many numbers a summary holds of a group: one for each answer to each item, and for each way of not answering. */
    private static int counts(Instrument instrument) {
        int counts = 0;
        for (Item item : instrument.items()) {
            counts += answers(item) + AnswerKind.values().length;
        }
        return counts;
    }

    private static int answers(Item item) {
        return item.kind() == ItemKind.RATING
                ? item.scale().size()
                : item.choices().size();
    }

    /**
     * Reads all one response at a time.
     *
     * @param consumer takes each response, with its id
     */
    public void forEach(Consumer<Response> consumer) throws IOException {
        read(new ConsumerSink(consumer), true, Integer.MAX_VALUE);
    }

    private Intake read(RowSink sink, boolean keepsIds, int mostGroups) throws IOException {
        Intake intake = new Intake(options, sink, keepsIds, mostGroups);
        long total = total();
        long before = 0;
        RowReader reader = format.begin(intake);
        for (Input input : inputs) {
            before += read(input, reader, intake, before, total);
        }
        end(reader, intake);
        intake.check(inputs.size() == 1 ? inputs.get(0).name() : IntakeProblem.FILES.with(inputs.size()));
        return intake;
    }

    /** Reads one input; returns how many bytes it had. */
    private long read(Input input, RowReader reader, Intake intake, long before, long total) throws IOException {
        try (CountedStream counted = new CountedStream(input.opening().open())) {
            String file = input.name().toString();
            intake.begin(
                    input.file(),
                    place -> inputs.size() == 1 ? place : place.inFile(file),
                    () -> options.progress()
                            .ifPresent(progress -> progress.reached(before + counted.count(), total, intake.rows())));
            try (InputStream in = new InterruptibleStream(Gunzip.unpacked(counted))) {
                reader.read(in);
            } catch (BrokenBytesException e) {
                intake.refuse(Problem.at(Place.NONE, e.what()));
            } catch (CallerException e) {
                throw e.thrown();
            }
            intake.end();
            return counted.count();
        }
    }

    /** What is told only now has its file already. */
    private static void end(RowReader reader, Intake intake) throws IOException {
        intake.begin(Optional.empty(), place -> place, () -> {});
        try {
            reader.end();
        } catch (CallerException e) {
            throw e.thrown();
        }
        intake.end();
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
