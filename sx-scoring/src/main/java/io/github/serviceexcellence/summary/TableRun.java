package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Interrupts;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One reading of a table, or two where means of items are imputed; in parts, if there is an executor. */
final class TableRun {
    private final Summariser summariser;
    private final ResponseTable table;
    /** Our index of each of the table's units: ours begin with 1. */
    private final int[] known;

    private final Thread caller = Thread.currentThread();
    /** Whether nobody waits for the parts any more. */
    private volatile boolean stopped;

    TableRun(Summariser summariser, ResponseTable table) {
        this.summariser = summariser;
        this.table = table;
        this.known = IntStream.rangeClosed(1, table.units().size()).toArray();
    }

    GroupedSummary summary() {
        Means means = means();
        return grouped(run(summariser.collected(), means, 1), 0, means);
    }

    VoicedSummary byVoice() {
        Means means = means();
        Voice[] all = Voice.values();
        List<Tally> tallies = run(summariser.collected(), means, all.length + 1);
        SortedMap<Voice, GroupedSummary> voices = new TreeMap<>();
        for (int voice = 0; voice < all.length; voice++) {
            GroupedSummary summary = grouped(tallies, voice + 1, means);
            if (summary.total().respondents() > 0) {
                voices.put(all[voice], summary);
            }
        }
        return new VoicedSummary(voices, grouped(tallies, 0, means));
    }

    /** The units of one voice, or of all respondents; units that have nobody of a voice are none of its. */
    private GroupedSummary grouped(List<Tally> tallies, int voice, @Nullable Means means) {
        int first = voice * (known.length + 1);
        Optional<Digest> imputedFrom = Optional.ofNullable(means).map(Means::digest);
        SortedMap<Units, ResponseSummary> units = new TreeMap<>();
        for (int place = 0; place < known.length; place++) {
            Tally tally = tallies.get(first + known[place]);
            if (tally.totals[0] > 0) {
                units.put(table.units().get(place), new ResponseSummary(tally, imputedFrom));
            }
        }
        return GroupedSummary.ofUnits(units, new ResponseSummary(tallies.get(first), imputedFrom));
    }

    private List<Tally> run(Set<Collected> collected, @Nullable Means means, int voices) {
        int blocks = (table.size() + summariser.blockRows() - 1) / summariser.blockRows();
        int parts = Math.max(1, Math.min(summariser.threads(), blocks));
        if (parts == 1 || summariser.executor().isEmpty()) {
            return part(0, table.size(), collected, means, voices);
        }
        List<Supplier<List<Tally>>> works = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = (int) ((long) blocks * part / parts) * summariser.blockRows();
            int end = (int) Math.min(table.size(), ((long) blocks * (part + 1) / parts) * summariser.blockRows());
            works.add(() -> part(from, end, collected, means, voices));
        }
        return new Parts<>(works, () -> stopped = true)
                .run(summariser.executor().get()).stream().reduce(TableRun::sum).orElseThrow();
    }

    private static List<Tally> sum(List<Tally> one, List<Tally> other) {
        for (int group = 0; group < one.size(); group++) {
            one.get(group).addAll(other.get(group));
        }
        return one;
    }

    private List<Tally> part(int from, int end, Set<Collected> collected, @Nullable Means means, int voices) {
        StagePlan plan = summariser.plan();
        int capacity = Math.max(1, Math.min(summariser.blockRows(), end - from));
        GroupTallies tallies = new GroupTallies(plan, collected, means, end - from);
        int groups = known.length + 1;
        tallies.require(voices * groups);
        Block block = new Block(plan.columnCount(), capacity);
        for (int row = from; row < end; row += capacity) {
            goOn();
            block.load(plan, table, row, end, known);
            if (voices > 1) {
                block.divideByVoice(table, row, groups);
            }
            tallies.add(block);
        }
        return tallies.tallies();
    }

    /** Ends a part when the caller is interrupted; a thread of an executor may be interrupted for reasons of its own, and works on. */
    private void goOn() {
        if (Thread.currentThread().equals(caller)) {
            Interrupts.check();
        }
        if (stopped) {
            throw new CancellationException();
        }
    }

    /** The means that the stage imputes; null if it needs none. */
    private @Nullable Means means() {
        Imputation imputation = summariser.stage().imputation();
        if (!imputation.needsTable()) {
            return null;
        }
        ItemStage plain = summariser.stage().withImputation(Imputation.NONE);
        Summariser counting = Summariser.of(table.instrument(), plain).collecting(Collected.ITEMS);
        List<ResponseSummary> summaries = new TableRun(counting, table)
                .run(counting.collected(), null, 1).stream()
                        .map(tally -> new ResponseSummary(tally, Optional.empty()))
                        .toList();
        return imputation == Imputation.GROUP_MEAN
                ? Means.byGroup(table.units(), summaries)
                : Means.ofAll(ResponseSummary.merge(summaries));
    }
}
