package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Lineage;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Units;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.stream.Collector;

/**
 * Turns answers to an instrument into summaries, by an item stage: a table at once, or answers that come in stretches. The same answers
 * give the same summary to the bit, in whatever order and stretches they come and on however many threads.
 *
 * <pre>{@code
 * Summariser summariser = Summariser.of(instrument, ItemStage.withDefaults());
 * SummaryBuilder builder = summariser.begin();
 * tables.forEach(builder::add);                      // stretch after stretch, each may be forgotten afterwards
 * GroupedSummary summary = builder.build();
 * }</pre>
 *
 * <p>It collects what a score card uses, unless {@link #collecting} says otherwise: what is not asked for is not collected. It takes a
 * number of bytes for each combination of units and none for each respondent. Of many respondents it remembers what each pattern of answers to the
 * items of a construct scores: about 3 MB for nine constructs of four items of five levels, some tens of MB at most; with another
 * aggregation than the arithmetic mean, as much in each thread and builder.
 */
public final class Summariser {
    static final Word TABLE = Word.of("a table", "een tabel");
    static final Word RESPONSE = Word.of("a response", "een respons");

    private final StagePlan plan;
    private final Set<Collected> collected;
    private final Optional<Executor> executor;
    private final int threads;

    private Summariser(StagePlan plan, Set<Collected> collected, Optional<Executor> executor, int threads) {
        this.plan = plan;
        this.collected = collected;
        this.executor = executor;
        this.threads = threads;
    }

    /**
     * Summarises the answers to an instrument: scores, their squares and products, counts of items, who answered which items together, and
     * what squares of weights add to all that.
     *
     * @param instrument what is asked
     * @param stage what becomes of one respondent's answers
     * @return a summariser that works on the calling thread
     * @throws IllegalArgumentException telling every fault if the stage does not fit the instrument: weights or normalisations of
     *     items that it does not have, levels outside a normalisation's domain
     */
    public static Summariser of(Instrument instrument, ItemStage stage) {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(stage, "stage");
        Set<Collected> usual = Collections.unmodifiableSet(EnumSet.allOf(Collected.class));
        return new Summariser(new StagePlan(instrument, stage), usual, Optional.empty(), 1);
    }

    /**
     * This summariser with another choice of what to collect besides the sums of scores.
     *
     * @param what what to collect; nothing is possible. A score card without items' counts has no scores of items and no
     *     contributions to constructs, one without squares no standard deviations and errors, without moments no standard errors of wholes, and
     *     without sampling none where weights differ; without patterns an anonymity floor withholds items of
     *     which one was skipped, and everything where weights differ
     * @return the changed summariser
     */
    public Summariser collecting(Collected... what) {
        Set<Collected> chosen = EnumSet.noneOf(Collected.class);
        Collections.addAll(chosen, what);
        return new Summariser(plan, Collections.unmodifiableSet(chosen), executor, threads);
    }

    /**
     * This summariser, working on tables with several threads.
     *
     * @param executor runs the parts of a table that it comes to, and the caller's thread all others: an executor that is busy, shut down or
     *     loses tasks makes it slow and no more. None of its tasks outlives the call: one that has not begun by then finds nothing to do
     * @param threads into how many parts a table is cut, 1 to 1000; each takes the memory of a summary of all groups
     * @return the changed summariser; its summaries are the same
     * @throws IllegalArgumentException if the number of threads is not possible
     */
    public Summariser parallel(Executor executor, int threads) {
        if (threads < 1 || threads > 1000) {
            throw InvalidInputException.of(SummaryProblem.THREADS.with(threads));
        }
        return new Summariser(plan, collected, Optional.of(executor), threads);
    }

    /**
     * What is asked.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return plan.instrument;
    }

    /**
     * What becomes of one respondent's answers.
     *
     * @return the stage
     */
    public ItemStage stage() {
        return plan.stage;
    }

    /**
     * What is collected besides the sums of scores.
     *
     * @return the choices
     */
    public Set<Collected> collected() {
        return collected;
    }

    /**
     * Summarises one respondent.
     *
     * @param response the answers
     * @return the summary of one
     * @throws IllegalArgumentException if the response belongs to another instrument, or the stage needs a table
     */
    public ResponseSummary summarise(Response response) {
        requireStream();
        requireInstrument(response.instrument(), RESPONSE);
        GroupTallies tallies = new GroupTallies(plan, collected, null, 1);
        Block block = new Block(plan.columnCount(), 1);
        block.load(plan, response, 0);
        tallies.add(block);
        return new ResponseSummary(tallies.tallies().get(0), Optional.empty());
    }

    /**
     * Summarises the respondents of a table, together and by their units.
     *
     * @param table the answers
     * @return a summary of all, of all units that occur, and of the respondents without any
     * @throws IllegalArgumentException if the table belongs to another instrument, or the weights add up to more than
     *     9,007,199,254.740992
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted, which it stays
     */
    public GroupedSummary summarise(ResponseTable table) {
        requireInstrument(table.instrument(), TABLE);
        return new TableRun(this, table).summary();
    }

    /**
     * Summarises the respondents of a table by voice, and within each voice by their units, in one reading of the table.
     *
     * @param table the answers
     * @return the summaries of each voice that occurs, and of the respondents whose voice is not known
     * @throws IllegalArgumentException if the table belongs to another instrument, or the weights add up to more than
     *     9,007,199,254.740992
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted, which it stays
     */
    public VoicedSummary summariseVoices(ResponseTable table) {
        requireInstrument(table.instrument(), TABLE);
        return new TableRun(this, table).byVoice();
    }

    /**
     * The summary of nobody: what every other can be merged into.
     *
     * @return the empty summary
     * @throws IllegalArgumentException if the stage imputes means of items or groups: summaries of different tables do not merge
     */
    public ResponseSummary empty() {
        requireStream();
        return new ResponseSummary(new Tally(plan, collected), Optional.empty());
    }

    /**
     * Starts a summary of answers that come in stretches.
     *
     * @return a builder
     * @throws IllegalArgumentException if the stage imputes means of items or groups, which needs all answers at once
     */
    public SummaryBuilder begin() {
        requireStream();
        return new SummaryBuilder(this);
    }

    /**
     * Summarises a stream of responses; several threads may each take a part of it.
     *
     * @return a collector, to be used as often as one likes
     * @throws IllegalArgumentException if the stage imputes means of items or groups, which needs all answers at once
     */
    public Collector<Response, SummaryBuilder, GroupedSummary> collector() {
        requireStream();
        return Collector.of(
                this::begin,
                SummaryBuilder::add,
                (one, other) -> one.add(other.build()),
                SummaryBuilder::build,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Reads a summary from what {@link ResponseSummary#toBytes()} wrote, by this or an earlier version of the library.
     *
     * @param bytes the bytes
     * @return the summary, equal to the one written; one that the first version wrote {@linkplain ResponseSummary#isRounded() is rounded}
     * @throws IllegalArgumentException if the bytes are damaged or of a later version, or hold a summary of another instrument, by another
     *     stage or with other collections; the message says which
     */
    public ResponseSummary fromBytes(byte[] bytes) {
        return SummaryBytes.readOne(this, bytes);
    }

    /**
     * Reads grouped summaries from what {@link GroupedSummary#toBytes()} wrote, by this or an earlier version of the library.
     *
     * @param bytes the bytes
     * @return the summaries, equal to those written
     * @throws IllegalArgumentException if the bytes are damaged or of a later version, or hold summaries of another instrument, by another
     *     stage or with other collections; the message says which
     */
    public GroupedSummary groupsFromBytes(byte[] bytes) {
        return SummaryBytes.readGroups(this, bytes);
    }

    /**
     * Takes the summary of an earlier version of the instrument forward, so that it merges with summaries of this version: it says of the
     * same respondents what answers to the same items say.
     *
     * <p>It holds everything of the constructs that are {@linkplain Lineage#comparable() comparable}, and how the items were answered that
     * are the {@linkplain Lineage#same() same}, by their later ids, and together where all items of a combination are the same. Of other
     * constructs it holds nothing, no coverage either, and other items were not shown to these respondents. So, for comparable constructs, merging gives what the earlier answers give when they are
     * copied to the later version.
     *
     * <p>It misleads in two ways. Where a construct is not comparable, an item of it that is the same has answers of both waves, and the
     * construct of the later wave only: do not show both of so few earlier respondents that their difference tells what these said. And
     * {@link ResponseSummary#blank()} stays the number of those who answered nothing of the earlier version, although others may have
     * answered only what is gone.
     *
     * <pre>{@code
     * Lineage lineage = Lineage.between(scan2025, scan2026);
     * ResponseSummary both = summary2026.merge(summariser2026.forward(summary2025, lineage));
     * }</pre>
     *
     * @param earlier a summary of the version that the lineage begins with, with the collections of this summariser, by its stage; only
     *     normalisations and weights of items that are not the same may differ
     * @param lineage the lineage to this summariser's instrument
     * @return the summary of the same respondents, of this summariser's instrument
     * @throws IllegalArgumentException telling every fault: the lineage is one of other instruments, stage or collections differ, or the
     *     stage imputes missing answers
     */
    public ResponseSummary forward(ResponseSummary earlier, Lineage lineage) {
        ForwardingFaults.check(this, earlier, lineage);
        return new Forwarding(earlier.tally().plan, plan, lineage).of(earlier);
    }

    /**
     * Takes the summaries of an earlier version of the instrument forward, unit by unit: see {@link #forward(ResponseSummary, Lineage)}.
     *
     * @param earlier summaries of the version that the lineage begins with, with the collections of this summariser, by its stage; only
     *     normalisations and weights of items that are not the same may differ
     * @param lineage the lineage to this summariser's instrument
     * @return the summaries of the same respondents in the same units, of this summariser's instrument
     * @throws IllegalArgumentException telling every fault: the lineage is one of other instruments, stage or collections differ, or the
     *     stage imputes missing answers
     */
    public GroupedSummary forward(GroupedSummary earlier, Lineage lineage) {
        ForwardingFaults.check(this, earlier.total(), lineage);
        Forwarding forwarding = new Forwarding(earlier.total().tally().plan, plan, lineage);
        SortedMap<Units, ResponseSummary> units = new TreeMap<>();
        earlier.units().forEach((cell, summary) -> units.put(cell, forwarding.of(summary)));
        return GroupedSummary.ofUnits(units, empty());
    }

    private void requireStream() {
        if (stage().imputation().needsTable()) {
            throw InvalidInputException.of(
                    SummaryProblem.NEEDS_TABLE.with(stage().imputation().code()));
        }
    }

    void requireInstrument(Instrument other, Word what) {
        if (other != plan.instrument && !other.equals(plan.instrument)) {
            throw InvalidInputException.of(
                    SummaryProblem.ANSWERS_TO_OTHER_INSTRUMENT.with(what, other, plan.instrument));
        }
    }

    StagePlan plan() {
        return plan;
    }

    Optional<Executor> executor() {
        return executor;
    }

    int threads() {
        return threads;
    }

    /** How many rows to take at a time: fewer for an instrument so large that small numbers would overflow. */
    int blockRows() {
        return Math.min(Block.ROWS, ((1 << ConstructScorer.EVIDENCE_BITS) - 1) / plan.mostItems());
    }
}
