package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scores one respondent on one construct. The result is an entry: a few numbers in a row of an array that the caller has, where the
 * counters find them. Not safe for use by several threads.
 */
final class ConstructScorer {
    /** Where an entry holds the score, 0 if there is none. */
    static final int SCORE = 0;
    /**
     * Where an entry holds, packed, how many scores (0 or 1), answers that the score rests on, answers that were left out because there
     * is no score, and applicable items it stands for.
     */
    static final int EVIDENCE = 1;

    static final int EVIDENCE_BITS = 16;

    private static final byte DONT_KNOW = Cells.DONT_KNOW;
    private static final byte UNANSWERED = Cells.UNANSWERED;

    final ConstructPlan plan;
    /** How many numbers an entry has. */
    final int width;
    /** Where an entry says that the answers lie outside the aggregation's domain; or -1. */
    final int outsideAt;
    /** Where the items' shares in the score begin; or -1. */
    final int sharesAt;
    /** Where the flags of imputed items begin; or -1. */
    final int imputedAt;
    /** Where the code of the pattern stands, 0 if there is no score; or -1. A digit for each item: nothing, answered, imputed. */
    final int patternAt;

    /** The respondent's answers, to be set before scoring. */
    final byte[] cells;
    /** What answers count for, by item; -1 where there are none. */
    private final long[] values;

    private final @Nullable Grid grid;

    ConstructScorer(ConstructPlan plan, boolean shares, boolean patterns) {
        this.plan = plan;
        grid = plan.grid;
        boolean partial = plan.aggregation != null;
        boolean imputes = plan.imputation != Imputation.NONE;
        int used = EVIDENCE + 1;
        outsideAt = partial ? used : -1;
        used += partial ? 1 : 0;
        sharesAt = shares ? used : -1;
        used += shares ? plan.size() : 0;
        imputedAt = imputes ? used : -1;
        used += imputes ? plan.size() : 0;
        patternAt = patterns && plan.completePattern > 0 ? used : -1;
        width = used + (patternAt < 0 ? 0 : 1);
        cells = new byte[plan.size()];
        values = new long[plan.size()];
    }

    /** Writes the entry; {@code means} are those of the respondent's group by item, if the stage imputes them. */
    void score(long @Nullable [] means, long[] entries, int entry) {
        Arrays.fill(entries, entry, entry + width, 0);
        entries[entry + EVIDENCE] = -1;
        long answered = 0;
        long applicable = 0;
        int given = 0;
        for (int item = 0; item < values.length; item++) {
            byte cell = cells[item];
            values[item] = given(item, cell);
            answered += cell >= 0 ? 1 : 0;
            applicable += cell >= DONT_KNOW ? 1 : 0;
            given += values[item] >= 0 ? 1 : 0;
        }
        boolean scored = given >= plan.needed[(int) applicable] && complete(means, given, entries, entry);
        // last: an aggregation that throws leaves no entry behind
        entries[entry + EVIDENCE] = (scored ? 1 : 0)
                | answered << (scored ? EVIDENCE_BITS : 2 * EVIDENCE_BITS)
                | applicable << (3 * EVIDENCE_BITS);
    }

    private long given(int item, byte cell) {
        if (cell >= 0) {
            return plan.values[item][cell];
        }
        return cell == UNANSWERED && plan.imputation == Imputation.UNANSWERED_AS_ZERO ? 0 : -1;
    }

    private boolean complete(long @Nullable [] means, int given, long[] entries, int entry) {
        if (plan.imputation == Imputation.PERSON_MEAN || plan.imputation.needsTable()) {
            impute(means, given);
        }
        if (grid != null) {
            averageOnGrid(grid, entries, entry);
        } else if (plan.aggregation == null) {
            average(entries, entry);
        } else if (!aggregate(plan.aggregation, entries, entry)) {
            return false;
        }
        for (int item = 0; item < values.length && imputedAt >= 0; item++) {
            entries[entry + imputedAt + item] = cells[item] < 0 && values[item] >= 0 ? 1 : 0;
        }
        if (patternAt >= 0) {
            entries[entry + patternAt] = pattern();
        }
        return true;
    }

    private long pattern() {
        long code = 0;
        for (int item = 0; item < values.length; item++) {
            code = plan.patternBase * code + (values[item] < 0 ? 0 : cells[item] >= 0 ? 1 : 2);
        }
        return code;
    }

    private void impute(long @Nullable [] means, int given) {
        long own = means == null ? ownMean(given) : -1;
        for (int item = 0; item < values.length; item++) {
            byte cell = cells[item];
            if (cell < 0 && cell >= DONT_KNOW) {
                long weight = grid == null ? 1 : grid.weights[item];
                values[item] = means == null ? weight * own : means[plan.items[item]];
            }
        }
    }

    /** Of the answers given, without their weights; on the grid it is a whole number. */
    private long ownMean(int given) {
        long sum = 0;
        for (int item = 0; item < values.length; item++) {
            long weight = grid == null ? 1 : grid.weights[item];
            sum += Math.max(0, values[item]) / weight;
        }
        return StagePlan.divide(sum, given);
    }

    /** Every division leaves no remainder: that is what the grid is made for. */
    private void averageOnGrid(Grid grid, long[] entries, int entry) {
        long sum = 0;
        long weights = 0;
        for (int item = 0; item < values.length; item++) {
            if (values[item] >= 0) {
                sum += values[item];
                weights += grid.weights[item];
            }
        }
        long factor = grid.mean / weights;
        entries[entry + SCORE] = sum * factor;
        for (int item = 0; item < values.length && sharesAt >= 0; item++) {
            entries[entry + sharesAt + item] = Math.max(0, values[item]) * factor;
        }
    }

    private void average(long[] entries, int entry) {
        int count = 0;
        long sum = 0;
        for (long value : values) {
            count += value >= 0 ? 1 : 0;
            sum += Math.max(0, value);
        }
        entries[entry + SCORE] = StagePlan.divide(sum, count);
        for (int item = 0; item < values.length && sharesAt >= 0; item++) {
            entries[entry + sharesAt + item] = StagePlan.divide(Math.max(0, values[item]), count);
        }
    }

    private boolean aggregate(Aggregation aggregation, long[] entries, int entry) {
        List<Aggregation.Part> parts = new ArrayList<>();
        for (int item = 0; item < values.length; item++) {
            if (values[item] >= 0) {
                parts.add(new Aggregation.Part(
                        plan.nodes.get(item), Points.ofBillionths(values[item]), plan.weights[item]));
            }
        }
        Optional<Points> points = aggregation.aggregate(parts);
        if (points.isEmpty()) {
            entries[entry + outsideAt] = 1;
            return false;
        }
        long score = points.get().billionths();
        entries[entry + SCORE] = score;
        if (sharesAt >= 0) {
            divide(score, aggregation.claims(parts), entries, entry);
        }
        return true;
    }

    /** Each item that takes part gets its proportion of the score, rounded. */
    private void divide(long score, List<BigDecimal> claims, long[] entries, int entry) {
        BigDecimal sum = claims.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean equally = sum.signum() == 0;
        int part = 0;
        for (int item = 0; item < values.length; item++) {
            if (values[item] >= 0) {
                BigDecimal claim = equally ? BigDecimal.ONE : claims.get(part);
                BigDecimal whole = equally ? BigDecimal.valueOf(claims.size()) : sum;
                entries[entry + sharesAt + item] = claim.multiply(BigDecimal.valueOf(score))
                        .divide(whole, 0, RoundingMode.HALF_EVEN)
                        .longValueExact();
                part++;
            }
        }
    }
}
