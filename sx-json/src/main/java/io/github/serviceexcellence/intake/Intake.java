package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Units;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Takes what a reader finds, row by row, and decides what becomes of it. Not safe for use by several threads. */
public final class Intake {
    private static final int STRIDE = 1 << 12;

    private final ReadingOptions options;
    private final RowSink sink;
    private final boolean keepsIds;
    private final int mostGroups;
    private final Set<Units> groups = new HashSet<>();
    private final @Nullable IdTable ids;
    /** Rows that were passed on before a later one took their place. */
    private final BitSet superseded = new BitSet();

    private final Problems faults = new Problems();
    /** Those of the faults that no option skips. */
    private final Problems refusals = new Problems();

    private Problems fileFaults = new Problems();
    private Problems fileRefusals = new Problems();
    private boolean stopped;
    private long rows;
    private long skipped;
    private long duplicates;
    private long weightless;
    private long rounded;
    private int passed;
    private long reportAt = STRIDE;
    private Runnable report = () -> {};

    Intake(ReadingOptions options, RowSink sink, boolean keepsIds, int mostGroups) {
        this.options = options;
        this.sink = sink;
        this.keepsIds = keepsIds;
        this.mostGroups = mostGroups;
        this.ids = looksForDuplicates() ? new IdTable(options.duplicates() == Duplicates.KEEP_LAST) : null;
    }

    /** Begins a file, which makes the report now and then. */
    void begin(Runnable progress) {
        report = progress;
    }

    /** Ends a file, which makes the report. */
    void end(UnaryOperator<Place> placing) {
        faults.addAll(fileFaults, placing);
        refusals.addAll(fileRefusals, placing);
        fileFaults = new Problems();
        fileRefusals = new Problems();
        report.run();
    }

    /** Who runs other threads, if somebody is to. */
    public Optional<Executor> executor() {
        return options.executor();
    }

    /** Whether ids are wanted as they are. */
    public boolean keepsIds() {
        return keepsIds;
    }

    /** Whether what respondents wrote is wanted. */
    public boolean keepsTexts() {
        return sink.keepsTexts();
    }

    /** What is done with weights that are refused otherwise. */
    WeightChoices weights() {
        return options.weights();
    }

    /** Whether it matters if a respondent comes twice. */
    public boolean looksForDuplicates() {
        return options.duplicates() != Duplicates.UNCHECKED;
    }

    /** Notes what is wrong with a row. */
    void fault(Problem problem) {
        fileFaults.add(problem);
        stopped |= !options.skipping();
    }

    /** Notes what makes the rest of the file doubtful. */
    public void refuse(Problem problem) {
        fileFaults.add(problem);
        fileRefusals.add(problem);
        stopped = true;
    }

    /** Takes a row that is complete. */
    public void accept(Row row) {
        try {
            pass(row);
            reportNowAndThen();
        } catch (RuntimeException e) {
            throw new CallerException(e);
        }
    }

    private void pass(Row row) {
        rows += row.size();
        // who does not count takes nobody's place, but must not come back either where that is refused
        boolean looks = options.duplicates() == Duplicates.REFUSE || !row.isWeightless();
        boolean surplus = looks && isSurplus(row);
        if (row.isFaulty()) {
            skipped += row.size();
        } else if (row.isWeightless()) {
            weightless++;
        } else if (surplus) {
            duplicates += row.size();
        } else if (!stopped) {
            sink.add(row);
            passed++;
            rounded += row.isRounded() ? 1 : 0;
        }
    }

    /** Whether a row is one too many for its respondent; it may become a faulty one too. */
    private boolean isSurplus(Row row) {
        int earlier = ids == null || !row.isRemembered() ? IdTable.NEW : ids.put(row.digest(), passed);
        if (earlier == IdTable.NEW) {
            return false;
        }
        if (options.duplicates() == Duplicates.REFUSE) {
            row.comesBack();
        } else if (options.duplicates() == Duplicates.KEEP_LAST) {
            superseded.set(earlier);
            duplicates++;
        }
        return options.duplicates() == Duplicates.KEEP_FIRST;
    }

    /** Refuses a group, or a combination of units, that is one too many. */
    void admits(Units units) {
        // who reads one by one forgets them
        boolean known = mostGroups == Integer.MAX_VALUE || units.isEmpty() || groups.contains(units);
        if (!known && groups.size() >= mostGroups) {
            refuse(Problem.at(Place.NONE, IntakeProblem.TOO_MANY_GROUPS.with(mostGroups)));
        } else if (!known) {
            groups.add(units);
        }
    }

    /** How many groups there may be. */
    int mostGroups() {
        return mostGroups;
    }

    /** Takes a stretch of rows without faults, when nobody looks for duplicates, and what was counted in it. */
    public void accept(ResponseTable stretch, SeparateRows from) {
        rows += from.intake().rows;
        stretch.units().forEach(this::admits);
        weightless += from.intake().weightless;
        rounded += from.intake().rounded;
        try {
            if (!stopped) {
                sink.add(stretch);
            }
            reportNowAndThen();
        } catch (RuntimeException e) {
            throw new CallerException(e);
        }
    }

    private void reportNowAndThen() {
        if (rows >= reportAt) {
            reportAt = rows + STRIDE;
            report.run();
        }
    }

    /** Whether nothing was wrong so far. */
    boolean isClean() {
        return faults.count() + fileFaults.count() == 0;
    }

    /** How many rows there were so far. */
    long rows() {
        return rows;
    }

    /** Throws what cannot be passed over. */
    void check(Wording what) {
        (options.skipping() ? refusals : faults).throwInOrder(what);
    }

    /** The rows of the sink that do not count any more. */
    BitSet superseded() {
        return superseded;
    }

    /** A result with the counts of this reading. */
    <T> Reading<T> reading(T result) {
        return new Reading<>(result, rows, skipped, duplicates, weightless, rounded, faults.first(), faults.count());
    }
}
