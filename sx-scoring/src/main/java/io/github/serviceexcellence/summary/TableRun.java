package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.response.ResponseTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One reading of a table, or two where means of items are imputed; in parts, if there is an executor. */
final class TableRun {
    private final Summariser summariser;
    private final ResponseTable table;
    /** Our index of each of the table's groups: ours begin with 1. */
    private final int[] known;

    TableRun(Summariser summariser, ResponseTable table) {
        this.summariser = summariser;
        this.table = table;
        this.known = IntStream.rangeClosed(1, table.groups().size()).toArray();
    }

    GroupedSummary summary() {
        Means means = means();
        List<ResponseSummary> summaries = run(summariser.collected(), means).stream()
                .map(tally ->
                        new ResponseSummary(tally, Optional.ofNullable(means).map(Means::digest)))
                .toList();
        return GroupedSummary.of(table.groups(), summaries);
    }

    private List<Tally> run(Set<Collected> collected, @Nullable Means means) {
        int blocks = (table.size() + summariser.blockRows() - 1) / summariser.blockRows();
        int parts = Math.max(1, Math.min(summariser.threads(), blocks));
        if (parts == 1 || summariser.executor().isEmpty()) {
            return part(0, table.size(), collected, means);
        }
        List<CompletableFuture<List<Tally>>> running = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = (int) ((long) blocks * part / parts) * summariser.blockRows();
            int end = (int) Math.min(table.size(), ((long) blocks * (part + 1) / parts) * summariser.blockRows());
            Supplier<List<Tally>> task = () -> part(from, end, collected, means);
            running.add(
                    CompletableFuture.supplyAsync(task, summariser.executor().get()));
        }
        return join(running).stream().reduce(TableRun::sum).orElseThrow();
    }

    /** Waits for all parts, even if one fails: none is to work on when the caller has gone on. */
    private static List<List<Tally>> join(List<CompletableFuture<List<Tally>>> running) {
        try {
            CompletableFuture.allOf(running.toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static List<Tally> sum(List<Tally> one, List<Tally> other) {
        for (int group = 0; group < one.size(); group++) {
            one.get(group).addAll(other.get(group));
        }
        return one;
    }

    private List<Tally> part(int from, int end, Set<Collected> collected, @Nullable Means means) {
        StagePlan plan = summariser.plan();
        int capacity = Math.max(1, Math.min(summariser.blockRows(), end - from));
        GroupTallies tallies = new GroupTallies(plan, collected, means, end - from);
        tallies.require(known.length + 1);
        Block block = new Block(plan.points.length, capacity);
        for (int row = from; row < end; row += capacity) {
            block.load(table, row, end, known);
            tallies.add(block);
        }
        return tallies.tallies();
    }

    /** The means that the stage imputes; null if it needs none. */
    private @Nullable Means means() {
        Imputation imputation = summariser.stage().imputation();
        if (!imputation.needsTable()) {
            return null;
        }
        ItemStage plain = summariser.stage().withImputation(Imputation.NONE);
        Summariser counting = Summariser.of(table.instrument(), plain).collecting(Collected.ITEMS);
        List<ResponseSummary> groups = new TableRun(counting, table)
                .run(counting.collected(), null).stream()
                        .map(tally -> new ResponseSummary(tally, Optional.empty()))
                        .toList();
        List<ResponseSummary> of =
                imputation == Imputation.GROUP_MEAN ? groups : List.of(ResponseSummary.merge(groups));
        return new Means(of.stream().map(TableRun::means).toArray(long[][]::new));
    }

    private static long[] means(ResponseSummary summary) {
        return summary.instrument().items().stream()
                .map(item -> summary.item(item.id()))
                .mapToLong(sum -> sum.n() == 0
                        ? -1
                        : new BigDecimal(sum.total())
                                .divide(new BigDecimal(sum.weight()), 0, RoundingMode.HALF_EVEN)
                                .longValueExact())
                .toArray();
    }
}
