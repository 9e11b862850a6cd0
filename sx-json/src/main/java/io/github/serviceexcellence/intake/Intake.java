package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Units;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Takes what a reader finds, row by row, and decides what becomes of it. Not safe for use by several threads. */
public final class Intake {
    private static final int STRIDE = 1 << 12;
    private static final int MOST_COLUMNS = 10;

    private final ReadingOptions options;
    private final RowSink sink;
    private final boolean keepsIds;
    private final int mostGroups;
    private final Set<Units> groups = new HashSet<>();
    private final @Nullable IdTable ids;
    /** Rows that were passed on before a later one took their place. */
    private final BitSet superseded = new BitSet();

    private final Problems faults = Problems.ofRows();
    /** Those of the faults that no option skips. */
    private final Problems refusals = Problems.ofRows();

    /** Tells at the end of the current document what was held back. */
    private final Set<Runnable> tellings = new LinkedHashSet<>();

    private Problems fileFaults = Problems.ofRows();
    private Problems fileRefusals = Problems.ofRows();
    private boolean stopped;
    private long rows;
    private long skipped;
    private long duplicates;
    private long weightless;
    private long rounded;
    private int passed;
    private long blank;
    /** Rows that were read and wait to be passed on. */
    private long held;

    private final Map<String, Long> leftOut = new LinkedHashMap<>();
    /** The columns of which some texts are not to count. */
    private final Set<String> excludes = new LinkedHashSet<>();

    private final Set<Message> notes = new LinkedHashSet<>();
    private final DurationCounts durations = new DurationCounts();
    /** Those who are left out, where rows of one respondent are to stand together. */
    private @Nullable IdTable leftOutIds;

    private Optional<Path> file = Optional.empty();
    private UnaryOperator<Place> placing = place -> place;
    private long reportAt = STRIDE;
    private Runnable report = () -> {};

    Intake(ReadingOptions options, RowSink sink, boolean keepsIds, int mostGroups) {
        this.options = options;
        this.sink = sink;
        this.keepsIds = keepsIds;
        this.mostGroups = mostGroups;
        this.ids = looksForDuplicates() ? ids(options.duplicates()) : null;
    }

    /** Takes responses that stand in other documents. */
    public static Intake of(Consumer<Response> consumer) {
        ReadingOptions strict = ReadingOptions.strict(Duplicates.UNCHECKED, WeightChoices.STRICT);
        return new Intake(strict, new ConsumerSink(consumer), true, Integer.MAX_VALUE);
    }

    private static IdTable ids(Duplicates duplicates) {
        return duplicates == Duplicates.KEEP_LATEST || duplicates == Duplicates.KEEP_FULLEST
                ? IdTable.ranked()
                : new IdTable(duplicates == Duplicates.KEEP_LAST);
    }

    /** Begins a document, which is a file or not, tells where in the whole its places are, and makes the report now and then. */
    void begin(Optional<Path> document, UnaryOperator<Place> places, Runnable progress) {
        file = document;
        placing = places;
        report = progress;
    }

    /** Ends a document, which tells what was held back and makes the report. */
    void end() {
        List<Runnable> telling = List.copyOf(tellings);
        tellings.clear();
        for (Runnable each : telling) {
            each.run();
        }
        faults.addAll(fileFaults, placing);
        refusals.addAll(fileRefusals, placing);
        fileFaults = Problems.ofRows();
        fileRefusals = Problems.ofRows();
        report.run();
    }

    /** Ends what stands in another document, whose problems these are too. */
    public void end(Problems problems) {
        end();
        problems.addAll(faults, place -> place);
    }

    /** The file that is being read, if it is one. */
    public Optional<Path> file() {
        return file;
    }

    /** Tells where in the whole a place of the current document is, for what is told after its end. */
    public UnaryOperator<Place> placing() {
        return placing;
    }

    /** Notes something that the caller should know and that is no fault. */
    public void note(Message note) {
        notes.add(note);
    }

    /** Counts a row that waits until all are there. */
    public void hold() {
        held++;
        try {
            reportNowAndThen();
        } catch (RuntimeException e) {
            throw new CallerException(e);
        }
    }

    /** From here on the rows that waited are passed on. */
    public void release() {
        held = 0;
    }

    /** Counts a row that holds nothing. */
    public void blank() {
        rows++;
        blank++;
    }

    /** Names a column by which rows may be left out, in the order in which they are to be told. */
    public void mayLeaveOut(String column, boolean excluding) {
        leftOut.putIfAbsent(column, 0L);
        if (excluding) {
            excludes.add(column);
        }
    }

    /** Counts a row that does not count, by the column that says so. */
    public void leaveOut(String column, int size) {
        rows += size;
        leftOut.merge(column, (long) size, Long::sum);
    }

    /** Says that the rows tell how long their respondents took. */
    public void askDurations() {
        durations.ask();
    }

    /** Whether it matters when a respondent answered. */
    public boolean comparesTimes() {
        return options.duplicates() == Duplicates.KEEP_LATEST;
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

    /** Notes what is wrong with a row, which is left out. */
    public void fault(Problem problem) {
        fileFaults.add(problem);
        stopped |= !options.skipping();
    }

    /** Notes that something is wrong with a row, which is told when the document ends. */
    public void holdBack(Runnable telling) {
        tellings.add(telling);
        stopped |= !options.skipping();
    }

    /** Counts faults of rows that are not listed. */
    public void countFaults(long unlisted) {
        fileFaults.addUnlisted(unlisted);
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
        String leftOutBy = row.leftOutBy();
        if (leftOutBy != null) {
            passOver(row, leftOutBy);
            return;
        }
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
            if (row.duration() >= 0) {
                durations.add(row.duration(), row.answers());
            }
        }
    }

    /**
     * Counts a row that is left out, which may be faulty all the same. Where the rows of a respondent stand together and say the same, nobody may be
     * left out in one place and count in another.
     */
    private void passOver(Row row, String column) {
        if (ids != null && row.standsTogether()) {
            if (ids.has(row.digest())) {
                row.comesBack();
            }
            leftOutIds = leftOutIds == null ? new IdTable(false) : leftOutIds;
            leftOutIds.put(row.digest(), 0);
        }
        if (row.isFaulty()) {
            rows += row.size();
            skipped += row.size();
        } else {
            leaveOut(column, row.size());
        }
    }

    /** Whether a row is one too many for its respondent; it may become a faulty one too. */
    private boolean isSurplus(Row row) {
        if (ids == null || !row.isRemembered()) {
            return false;
        }
        return switch (options.duplicates()) {
            case KEEP_LATEST -> loses(ids.keep(row.digest(), passed, row.time(), true));
            case KEEP_FULLEST -> loses(ids.keep(row.digest(), passed, row.answers(), false));
            case KEEP_FIRST -> ids.put(row.digest(), passed) != IdTable.NEW;
            case KEEP_LAST -> loses(ids.put(row.digest(), passed));
            case REFUSE -> refuses(ids, row);
            case UNCHECKED -> false;
        };
    }

    /** Whether the current row is the one that lost; another has been passed on, and is taken back. */
    private boolean loses(int loser) {
        if (loser >= 0 && loser < passed) {
            superseded.set(loser);
            duplicates++;
        }
        return loser == passed;
    }

    private boolean refuses(IdTable known, Row row) {
        boolean wasLeftOut = leftOutIds != null && leftOutIds.has(row.digest());
        if (known.put(row.digest(), passed) != IdTable.NEW || wasLeftOut) {
            row.comesBack();
        }
        return false;
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
        from.intake().groups.forEach(this::admits);
        weightless += from.intake().weightless;
        rounded += from.intake().rounded;
        blank += from.intake().blank;
        from.intake().leftOut.forEach((column, count) -> leftOut.merge(column, count, Long::sum));
        durations.addAll(from.intake().durations);
        notes.addAll(from.intake().notes);
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
        if (rows + held >= reportAt) {
            reportAt = rows + held + STRIDE;
            report.run();
        }
    }

    /** Whether nothing was wrong so far. */
    boolean isClean() {
        return tellings.isEmpty() && faults.count() + fileFaults.count() == 0;
    }

    /** How many rows there were so far. */
    long rows() {
        return rows + held;
    }

    /** Throws what cannot be passed over. */
    void check(Wording what) {
        (options.skipping() ? refusals : faults).throwInOrder(what);
    }

    /** The rows of the sink that do not count any more. */
    BitSet superseded() {
        return superseded;
    }

    private static Map<String, Long> found(Map<String, Long> counts) {
        Map<String, Long> found = new LinkedHashMap<>();
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            if (count.getValue() > 0) {
                found.put(count.getKey(), count.getValue());
            }
        }
        return found;
    }

    /** What was noted while reading, then what the whole tells. */
    private List<Message> notes() {
        List<Message> all = new ArrayList<>(notes);
        all.addAll(conditionsInVain());
        if (durations.areAsked()) {
            all.add(durations.tell());
        }
        all.addAll(LookAlikes.among(groups));
        return all;
    }

    /** Conditions whose texts stand nowhere, or everywhere: perhaps they are written in another way. */
    private List<Message> conditionsInVain() {
        long out = 0;
        for (long count : leftOut.values()) {
            out += count;
        }
        if (out > 0 && out + blank == rows) {
            return List.of(IntakeProblem.ALL_LEFT_OUT.with(Word.list(
                    List.copyOf(found(leftOut).keySet()), MOST_COLUMNS, name -> Word.same(Codes.shorten(name)))));
        }
        List<Message> vain = new ArrayList<>();
        for (String column : excludes) {
            if (rows > 0 && leftOut.getOrDefault(column, 0L) == 0) {
                vain.add(IntakeProblem.NONE_LEFT_OUT.with(Codes.shorten(column)));
            }
        }
        return vain;
    }

    /** A result with the counts of this reading. */
    <T> Reading<T> reading(T result) {
        return new Reading<>(
                result,
                rows,
                skipped,
                duplicates,
                weightless,
                rounded,
                blank,
                found(leftOut),
                notes(),
                faults.first(),
                faults.count());
    }
}
