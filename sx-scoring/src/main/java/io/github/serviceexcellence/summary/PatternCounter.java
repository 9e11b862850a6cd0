package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.response.Weight;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * For each construct how many respondents with a score answered which of its items. Where there are not many possible patterns, and
 * respondents count alike, each pattern has a place in an array.
 */
final class PatternCounter implements Counter {
    private static final long ONE = Weight.ONE.millionths();
    private static final int MOST_PLACES = 256;

    private final ConstructPlan[] constructs;
    /** How many places a group has for a construct; 0 if there are too many patterns. */
    private final int[] places;

    private final int[][] alike;
    private final @Nullable PatternCounts[][] others;

    PatternCounter(StagePlan plan, int groups) {
        constructs = plan.constructs;
        places = Arrays.stream(constructs)
                .mapToInt(each -> each.patternCount() <= MOST_PLACES ? (int) each.patternCount() : 0)
                .toArray();
        alike = new int[constructs.length][];
        others = new @Nullable PatternCounts[constructs.length][groups];
        Arrays.setAll(alike, construct -> new int[groups * places[construct]]);
    }

    @Override
    public void grow(int groups) {
        for (int construct = 0; construct < constructs.length; construct++) {
            alike[construct] = Arrays.copyOf(alike[construct], groups * places[construct]);
            others[construct] = Arrays.copyOf(others[construct], groups);
        }
    }

    @Override
    public void count(Block block, BlockScorer[] scorers) {
        for (int construct = 0; construct < constructs.length; construct++) {
            if (scorers[construct].construct.patternAt < 0) {
                continue;
            }
            if (places[construct] > 0 && block.unweighted) {
                countAlike(block, scorers[construct], alike[construct], places[construct]);
            } else {
                count(block, scorers[construct], others[construct]);
            }
        }
    }

    /** Who has no score has a code of 0, and is counted for nothing. */
    private static void countAlike(Block block, BlockScorer scorer, int[] counts, int places) {
        int at = scorer.construct.patternAt;
        for (int row = 0; row < block.rows; row++) {
            counts[block.groups[row] * places + (int) scorer.entries[scorer.at[row] + at]]++;
        }
    }

    private static void count(Block block, BlockScorer scorer, @Nullable PatternCounts[] groups) {
        int at = scorer.construct.patternAt;
        for (int row = 0; row < block.rows; row++) {
            long code = scorer.entries[scorer.at[row] + at];
            if (code > 0) {
                PatternCounts counts = groups[block.groups[row]];
                if (counts == null) {
                    counts = new PatternCounts();
                    groups[block.groups[row]] = counts;
                }
                counts.add(PatternCounts.key(code, block.weights[row]), 1, block.weights[row] - ONE);
            }
        }
    }

    @Override
    public void copyTo(Tally tally, int group) {
        PatternCounts[] patterns = Objects.requireNonNull(tally.patterns);
        for (int construct = 0; construct < constructs.length; construct++) {
            PatternCounts counts = others[construct][group];
            if (counts != null) {
                patterns[construct].change(counts, 1);
            }
            for (int code = 1; code < places[construct]; code++) {
                int respondents = alike[construct][group * places[construct] + code];
                if (respondents > 0) {
                    patterns[construct].add(PatternCounts.key(code, ONE), respondents, 0);
                }
            }
        }
    }
}
