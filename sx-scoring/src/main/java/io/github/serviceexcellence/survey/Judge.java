package io.github.serviceexcellence.survey;

import io.github.serviceexcellence.composite.Aggregation;
import io.github.serviceexcellence.composite.Points;
import io.github.serviceexcellence.response.AnswerKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scores respondents on one element. What comes out depends on the pattern of their answers only, and there are few patterns: four
 * items on a five-point scale, with four ways not to answer, have 6561. So each pattern is scored once and looked up afterwards, and a
 * respondent costs one addition an item. Where patterns are too many, or depend on the group, each respondent is scored.
 */
final class Judge {
    /** Where an entry holds the score, 0 if there is none. */
    static final int SCORE = 0;
    /** Where an entry holds, packed, how many scores (0 or 1), answers and applicable items it stands for. */
    static final int EVIDENCE = 1;

    static final int EVIDENCE_BITS = 21;

    private static final int MOST_PATTERNS = 1 << 16;
    private static final byte DONT_KNOW = AnswerKind.DONT_KNOW.cell();
    private static final byte UNANSWERED = AnswerKind.UNANSWERED.cell();

    final ElementPlan plan;
    /** Where an entry says that the answers lie outside the aggregation's domain; or -1. */
    final int outsideAt;
    /** Where the items' shares in the score begin; or -1. */
    final int sharesAt;
    /** Where the flags of imputed items begin; or -1. */
    final int imputedAt;

    /** For each row of the block that was judged last, where its entry begins. */
    final int[] at;

    final long[] entries;

    private final int width;
    private final boolean byPattern;
    private final long[] values;
    private final @Nullable Means means;

    Judge(ElementPlan plan, boolean shares, boolean many, int capacity, @Nullable Means means) {
        this.plan = plan;
        this.means = means;
        boolean partial = plan.aggregation != null;
        boolean imputes = plan.imputation != Imputation.NONE;
        int used = EVIDENCE + 1;
        outsideAt = partial ? used : -1;
        used += partial ? 1 : 0;
        sharesAt = shares ? used : -1;
        used += shares ? plan.size() : 0;
        imputedAt = imputes ? used : -1;
        width = used + (imputes ? plan.size() : 0);
        int patterns = patterns(plan);
        byPattern = many && patterns <= MOST_PATTERNS && plan.imputation != Imputation.GROUP_MEAN;
        entries = new long[(byPattern ? patterns : capacity) * width];
        for (int entry = 0; entry < entries.length; entry += width) {
            entries[entry + EVIDENCE] = -1;
        }
        at = new int[capacity];
        values = new long[plan.size()];
    }

    private static int patterns(ElementPlan plan) {
        long patterns = 1;
        for (long[] points : plan.points) {
            patterns = Math.min(MOST_PATTERNS + 1L, patterns * (points.length + StagePlan.KINDS));
        }
        return (int) patterns;
    }

    /** Finds or makes the entry of each row. */
    void judge(Block block) {
        if (!byPattern) {
            for (int row = 0; row < block.rows; row++) {
                at[row] = row * width;
                decide(block, row, at[row]);
            }
            return;
        }
        findPatterns(block);
        for (int row = 0; row < block.rows; row++) {
            if (entries[at[row] + EVIDENCE] < 0) {
                decide(block, row, at[row]);
            }
        }
    }

    /** Two items a pass: a pattern is loaded and stored half as often. The last pass leaves the place of the pattern's entry. */
    private void findPatterns(Block block) {
        int items = plan.items.length;
        if (items % 2 == 0) {
            Arrays.fill(at, 0, block.rows, 0);
        } else {
            int scale = items == 1 ? width : 1;
            byte[] first = block.cells[plan.items[0]];
            for (int row = 0; row < block.rows; row++) {
                at[row] = (first[row] + StagePlan.KINDS) * scale;
            }
        }
        for (int item = items % 2; item < items; item += 2) {
            byte[] one = block.cells[plan.items[item]];
            byte[] other = block.cells[plan.items[item + 1]];
            int scale = item + 2 == items ? width : 1;
            int radix = radix(item + 1) * scale;
            int both = radix(item) * radix;
            int kinds = StagePlan.KINDS * (radix + scale);
            for (int row = 0; row < block.rows; row++) {
                at[row] = at[row] * both + one[row] * radix + other[row] * scale + kinds;
            }
        }
    }

    private int radix(int item) {
        return plan.points[item].length + StagePlan.KINDS;
    }

    private void decide(Block block, int row, int entry) {
        Arrays.fill(entries, entry, entry + width, 0);
        entries[entry + EVIDENCE] = -1;
        long answered = 0;
        int applicable = 0;
        int given = 0;
        for (int item = 0; item < values.length; item++) {
            byte cell = block.cells[plan.items[item]][row];
            values[item] = given(item, cell);
            answered += cell >= 0 ? 1 : 0;
            applicable += cell >= DONT_KNOW ? 1 : 0;
            given += values[item] >= 0 ? 1 : 0;
        }
        boolean scored = given >= plan.needed[applicable] && score(block, row, given, entry);
        // last: an aggregation that throws leaves no entry behind
        entries[entry + EVIDENCE] =
                (scored ? 1 : 0) | answered << EVIDENCE_BITS | (long) applicable << (2 * EVIDENCE_BITS);
    }

    private boolean score(Block block, int row, int given, int entry) {
        impute(block, row, given);
        if (plan.aggregation == null) {
            average(entry);
        } else if (!aggregate(plan.aggregation, entry)) {
            return false;
        }
        for (int item = 0; item < values.length && imputedAt >= 0; item++) {
            boolean missing = block.cells[plan.items[item]][row] < 0;
            entries[entry + imputedAt + item] = missing && values[item] >= 0 ? 1 : 0;
        }
        return true;
    }

    private long given(int item, byte cell) {
        if (cell >= 0) {
            return plan.points[item][cell];
        }
        return cell == UNANSWERED && plan.imputation == Imputation.UNANSWERED_AS_ZERO ? 0 : -1;
    }

    private void impute(Block block, int row, int given) {
        if (plan.imputation == Imputation.NONE || plan.imputation == Imputation.UNANSWERED_AS_ZERO) {
            return;
        }
        long own = means == null ? StagePlan.divide(sum(), given) : -1;
        for (int item = 0; item < values.length; item++) {
            byte cell = block.cells[plan.items[item]][row];
            if (cell < 0 && cell >= DONT_KNOW) {
                values[item] = means == null ? own : means.of(plan.items[item], block.groups[row]);
            }
        }
    }

    private long sum() {
        long sum = 0;
        for (long value : values) {
            sum += Math.max(0, value);
        }
        return sum;
    }

    private void average(int entry) {
        int count = 0;
        for (long value : values) {
            count += value >= 0 ? 1 : 0;
        }
        entries[entry + SCORE] = StagePlan.divide(sum(), count);
        for (int item = 0; item < values.length && sharesAt >= 0; item++) {
            entries[entry + sharesAt + item] = StagePlan.divide(Math.max(0, values[item]), count);
        }
    }

    private boolean aggregate(Aggregation aggregation, int entry) {
        List<Aggregation.Part> parts = new ArrayList<>();
        for (int item = 0; item < values.length; item++) {
            if (values[item] >= 0) {
                parts.add(new Aggregation.Part(plan.nodes[item], new Points(values[item]), plan.weights[item]));
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
            divide(score, aggregation.claims(parts), entry);
        }
        return true;
    }

    /** Each item that takes part gets its proportion of the score, rounded. */
    private void divide(long score, List<BigDecimal> claims, int entry) {
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
