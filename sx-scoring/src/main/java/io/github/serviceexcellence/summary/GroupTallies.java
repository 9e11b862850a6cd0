package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up blocks of respondents by combination of units, here called a group. Group 0 is that of no units. Not safe for use by several threads. */
final class GroupTallies {
    /** Of a hundred billion each, so many scores add up in a long. */
    static final long MOST_PENDING = 1 << 21;

    private final StagePlan plan;
    private final Set<Collected> collected;
    private final @Nullable Means means;
    private final long expected;
    private final BlockScorer[] scorers;
    private final List<Counter> counters = new ArrayList<>();
    private int room = 1;
    private int groups = 1;
    private long[] respondents = new long[1];
    private long[] blank = new long[1];
    private long[] weight = new long[1];
    private long totalWeight;
    private long rows;
    private long pending;

    /** {@code expected} respondents will come, or more. */
    GroupTallies(StagePlan plan, Set<Collected> collected, @Nullable Means means, long expected) {
        this.plan = plan;
        this.collected = collected;
        this.means = means;
        this.expected = expected;
        int constructs = plan.constructs.length;
        scorers = new BlockScorer[constructs];
        // none of them fits a block yet
        Arrays.setAll(scorers, construct -> scorer(construct, PatternMemory.NOTHING, 0));
        counters.add(new ConstructCounter(plan, room));
        if (collected.contains(Collected.SQUARES)) {
            counters.add(new SquareCounter(constructs, room));
        }
        if (collected.contains(Collected.ITEMS)) {
            counters.add(new ItemCounter(plan, room));
        }
        if (collected.contains(Collected.MOMENTS)) {
            counters.add(new PairCounter(plan, room));
        }
        if (collected.contains(Collected.SAMPLING)) {
            counters.add(new SquareWeightCounter(plan, collected, room));
        }
        if (collected.contains(Collected.PATTERNS)) {
            counters.add(new PatternCounter(plan, room));
        }
        if (!plan.isPlain()) {
            counters.add(new FlagCounter(plan, room));
        }
    }

    /** Makes sure that there are so many groups. */
    void require(int number) {
        groups = Math.max(groups, number);
        if (groups > room) {
            room = Math.max(groups, 2 * room);
            respondents = Arrays.copyOf(respondents, room);
            blank = Arrays.copyOf(blank, room);
            weight = Arrays.copyOf(weight, room);
            for (Counter counter : counters) {
                counter.grow(room);
            }
        }
    }

    /** Adds a block, or nothing if something is wrong with it. */
    void add(Block block) {
        check(block);
        count(block);
    }

    /** Scores the respondents of a block and throws if they cannot be added; nothing is added yet. */
    void check(Block block) {
        for (int construct = 0; construct < scorers.length; construct++) {
            scorer(construct, block).score(block);
        }
        Tally.requireWeight(totalWeight + weight(block));
        requireRows(rows + block.rows);
    }

    /** Another one for the first block, for a larger one, and when there are so many respondents that it pays to remember more. */
    private BlockScorer scorer(int construct, Block block) {
        PatternMemory memory = plan.constructs[construct].memory(Math.max(expected, rows + block.rows));
        if (!scorers[construct].fits(block, memory)) {
            scorers[construct] = scorer(construct, memory, block.capacity());
        }
        return scorers[construct];
    }

    private BlockScorer scorer(int construct, PatternMemory memory, int capacity) {
        return new BlockScorer(plan.constructs[construct], collected, memory, capacity, means);
    }

    private static long weight(Block block) {
        long weight = 0;
        for (int row = 0; row < block.rows; row++) {
            weight += block.weights[row];
        }
        return weight;
    }

    /** Adds the block that was checked last. */
    void count(Block block) {
        totalWeight += weight(block);
        rows += block.rows;
        pending += block.rows;
        if (pending > MOST_PENDING) {
            settle();
            pending = block.rows;
        }
        countRespondents(block);
        for (Counter counter : counters) {
            counter.count(block, scorers);
        }
    }

    private static void requireRows(long rows) {
        if (rows > Integer.MAX_VALUE) {
            throw InvalidInputException.of(SummaryProblem.TOO_MANY_RESPONDENTS.with(Integer.MAX_VALUE));
        }
    }

    private void countRespondents(Block block) {
        block.findBlank();
        for (int row = 0; row < block.rows; row++) {
            int group = block.groups[row];
            respondents[group]++;
            blank[group] += block.blank[row] >>> 31;
            weight[group] += block.weights[row];
        }
    }

    private void settle() {
        for (Counter counter : counters) {
            counter.settle(groups);
        }
        pending = 0;
    }

    /** The numbers of each group. */
    List<Tally> tallies() {
        settle();
        List<Tally> tallies = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            Tally tally = new Tally(plan, collected);
            tally.totals[0] = respondents[group];
            tally.totals[1] = blank[group];
            tally.totals[2] = weight[group];
            for (Counter counter : counters) {
                counter.copyTo(tally, group);
            }
            tallies.add(tally);
        }
        return tallies;
    }
}
