package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Combination;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Quotient;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Weight;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What scoring needs to know about a number of respondents: the exact sums of their scores on each construct and, as far as they were
 * {@linkplain Collected collected}, their squares, how often each level and each kind of answer occurs for each item, and products of
 * scores.
 *
 * <p>Summaries of the same stage and instrument merge, and it makes no difference how respondents were spread over them: all
 * numbers are whole.
 *
 * <p>Confidential: the summary of a small group gives answers away. It is never part of a score card.
 */
public final class ResponseSummary {
    private static final ScoreSum NOTHING =
            new ScoreSum(0, BigInteger.ZERO, BigInteger.ZERO, Optional.of(BigInteger.ZERO), BigInteger.ONE);
    private static final JointSum NO_PAIR = new JointSum(
            0, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ONE, BigInteger.ONE);

    private static final SampledSum NOTHING_SAMPLED = new SampledSum(
            0, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ONE, BigInteger.ONE);

    private static final long ONE = Weight.ONE.millionths();
    private static final BigInteger MILLION = BigInteger.valueOf(ONE);
    /** Two billion respondents' squares of such scores fit in a long. */
    private static final long MOST_SMALL = 46_340;

    private final Tally tally;
    private final Totals totals;
    private final SquaredTotals squared;
    /** What tells the answers apart that missing ones were imputed from; nothing if none were. */
    private final Optional<Digest> imputedFrom;

    ResponseSummary(Tally tally, Optional<Digest> imputedFrom) {
        this.tally = tally;
        this.totals = new Totals(tally);
        this.squared = new SquaredTotals(tally);
        this.imputedFrom = imputedFrom;
    }

    /**
     * The stage that made this summary.
     *
     * @return the stage
     */
    public ItemStage stage() {
        return tally.plan.stage;
    }

    /**
     * What was asked.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return tally.plan.instrument;
    }

    /**
     * The constructs that ratings measure, each in the aspects that they ask about.
     *
     * @return a node for each, wholes before their parts, otherwise in the order of the items
     */
    public List<Node> constructs() {
        return tally.plan.nodes;
    }

    /**
     * The items that are ratings.
     *
     * @return a node for each, in the order of the items
     */
    public List<Node> ratings() {
        return tally.plan.ratings;
    }

    /**
     * The items that count for a construct: those that measure it or a part of it, unless they weigh nothing.
     *
     * @param construct a construct in one of its aspects
     * @return the nodes of the items in their order; none if no rating measures the construct
     */
    public List<Node> items(Node construct) {
        int index = tally.plan.indexOf(construct);
        return index < 0 ? List.of() : tally.plan.constructs[index].nodes;
    }

    /**
     * Whether respondents' scores on a construct were rounded to a billionth of a point before they were added up: means of a grid that is
     * too fine for whole numbers (more than 22 items without weights), means of the answers of others that were imputed, another
     * aggregation than the arithmetic mean, and sums from the first version of the bytes.
     *
     * @param construct a construct in one of its aspects
     * @return false if the sums are exact
     */
    public boolean isRounded(Node construct) {
        int index = tally.plan.indexOf(construct);
        return index >= 0 && (tally.older != null || tally.plan.constructs[index].isRounded());
    }

    /**
     * Whether anything in this summary was rounded; what is merged into it stays so.
     *
     * @return false if all sums are exact
     */
    public boolean isRounded() {
        return constructs().stream().anyMatch(this::isRounded);
    }

    /**
     * What was collected besides the sums of scores.
     *
     * @return the choices
     */
    public Set<Collected> collected() {
        return tally.collected;
    }

    /**
     * How many respondents there are, with or without answers.
     *
     * @return 0 or more
     */
    public long respondents() {
        return tally.totals[0];
    }

    /**
     * How many respondents gave no answer that counts: they left all blank, did not know, it did not apply, or they only wrote text.
     *
     * @return 0 or more
     */
    public long blank() {
        return tally.totals[1];
    }

    /**
     * How many respondents chose a level of an item.
     *
     * @param item a rating
     * @param place the level's place on the item's scale, from 0
     * @return 0 or more
     * @throws IllegalArgumentException if the instrument has no such item
     * @throws IndexOutOfBoundsException if the scale has no such place
     * @throws IllegalStateException if items were not collected
     */
    public long count(ItemId item, int place) {
        int index = instrument().indexOf(item);
        Objects.checkIndex(place, tally.plan.points[index].length);
        return counts()[firstSlot(index) + StagePlan.KINDS + place];
    }

    /**
     * How many respondents gave a kind of answer to an item.
     *
     * @param item the item
     * @param kind the kind of answer; for {@link AnswerKind#ANSWERED} all levels or choices together
     * @return 0 or more
     * @throws IllegalArgumentException if the instrument has no such item, or it is answered in words
     * @throws IllegalStateException if items were not collected
     */
    public long count(ItemId item, AnswerKind kind) {
        int index = instrument().indexOf(item);
        if (kind != AnswerKind.ANSWERED) {
            return counts()[firstSlot(index) + StagePlan.KINDS + Cells.ofKind(kind.code())];
        }
        return answered(index);
    }

    /**
     * How many respondents made a choice.
     *
     * @param item an item of one or several choices
     * @param choice the code of the choice
     * @return 0 or more
     * @throws IllegalArgumentException if the instrument has no such item, or the item no such choice
     * @throws IllegalStateException if items were not collected
     */
    public long count(ItemId item, String choice) {
        int place = place(item, choice);
        int first = tally.plan.column(instrument().indexOf(item));
        // of several choices each has a column, in which it was chosen or not
        return instrument().item(item).kind() == ItemKind.ONE_CHOICE
                ? counts()[tally.plan.slots[first] + StagePlan.KINDS + place]
                : counts()[tally.plan.slots[first + place] + StagePlan.KINDS + 1];
    }

    private int place(ItemId item, String choice) {
        List<String> codes =
                instrument().item(item).choices().stream().map(Choice::code).toList();
        if (codes.isEmpty()) {
            throw InvalidInputException.of(SummaryProblem.HAS_NO_CHOICES.with(item));
        }
        int place = codes.indexOf(choice);
        if (place < 0) {
            throw Codes.unknown(Word.of("choice of item {item}", "keuze van item {item}", item), choice, codes);
        }
        return place;
    }

    /**
     * Who gave which answer to an item.
     *
     * @param item a rating or an item of one choice
     * @return for each level or choice, in their order, the respondents who gave it
     * @throws IllegalArgumentException if the instrument has no such item, it is answered in words, or it has several choices: look at one
     *     of them then
     * @throws IllegalStateException if items were not collected
     */
    public List<LevelSum> levels(ItemId item) {
        Item asked = instrument().item(item);
        if (asked.kind() == ItemKind.SEVERAL_CHOICES) {
            throw InvalidInputException.of(SummaryProblem.SEVERAL_CHOICES.with(item));
        }
        firstSlot(instrument().indexOf(item));
        return levelsOf(tally.plan.column(instrument().indexOf(item)));
    }

    /**
     * Who made one of the choices of an item.
     *
     * @param item an item of one choice or several
     * @param choice the code of the choice
     * @return the respondents who answered and did not choose it, and those who did
     * @throws IllegalArgumentException if the instrument has no such item, or the item no such choice
     * @throws IllegalStateException if items were not collected
     */
    public List<LevelSum> levels(ItemId item, String choice) {
        int place = place(item, choice);
        int first = tally.plan.column(instrument().indexOf(item));
        if (instrument().item(item).kind() == ItemKind.SEVERAL_CHOICES) {
            return levelsOf(first + place);
        }
        List<LevelSum> all = levelsOf(first);
        LevelSum others = IntStream.range(0, all.size())
                .filter(each -> each != place)
                .mapToObj(all::get)
                .reduce(LevelSum::plus)
                .orElseThrow();
        return List.of(others, all.get(place));
    }

    /**
     * Into which categories respondents fall who answered all items of a combination.
     *
     * @param combination a combination of the instrument
     * @return for each of its categories, in their order, the respondents
     * @throws IllegalArgumentException if the instrument has no such combination
     * @throws IllegalStateException if items were not collected
     */
    public List<LevelSum> levels(Combination combination) {
        return levelsOf(tally.plan.columnOf(combination));
    }

    private List<LevelSum> levelsOf(int column) {
        counts();
        List<LevelSum> levels = new ArrayList<>();
        for (int slot = tally.plan.slots[column] + StagePlan.KINDS; slot < tally.plan.slots[column + 1]; slot++) {
            BigInteger weight = levelWeight(slot);
            Optional<BigInteger> squared =
                    this.squared.areKnown() ? Optional.of(this.squared.weight(slot, weight)) : Optional.empty();
            levels.add(new LevelSum(counts()[slot], weight, squared));
        }
        return levels;
    }

    private int firstSlot(int item) {
        if (instrument().items().get(item).kind() == ItemKind.TEXT) {
            throw InvalidInputException.of(SummaryProblem.TEXT_IS_NOT_COUNTED.with(
                    instrument().items().get(item).id()));
        }
        return tally.plan.slots[tally.plan.column(item)];
    }

    private long[] counts() {
        return require(tally.counts, Collected.ITEMS);
    }

    private static <T> T require(@Nullable T numbers, Collected what) {
        if (numbers == null) {
            throw new IllegalStateException(
                    "this summary does not hold " + what + "; ask the summariser to collect them");
        }
        return numbers;
    }

    /**
     * The sum of the scores on a construct or an item: of a construct those of the respondents who answered enough of its items, of an
     * item the points of its answers, with its direction. Imputed answers are not among those of an item.
     *
     * @param node a construct in one of its aspects, or an item
     * @return the sum, of a construct with squares if they were collected; of nobody if no rating measures the construct, or the instrument
     *     has no such rating
     * @throws IllegalStateException if the node is an item and items were not collected
     */
    public ScoreSum sum(Node node) {
        int rating = tally.plan.ratingOf(node);
        return rating < 0 ? construct(tally.plan.indexOf(node)) : item(rating);
    }

    private ScoreSum construct(int index) {
        if (index < 0) {
            return NOTHING;
        }
        boolean squares = tally.sums.squares != null;
        return new ScoreSum(
                tally.scored[index],
                BigInteger.valueOf(tally.scoredWeights[index]),
                totals.scores(index),
                squares ? Optional.of(totals.squares(index)) : Optional.empty(),
                totals.full(index));
    }

    private ScoreSum item(int index) {
        long full = tally.plan.fulls[index];
        long[] parts = tally.plan.parts[index];
        int first = firstSlot(index) + StagePlan.KINDS;
        boolean small = tally.excess == null && full <= MOST_SMALL && respondents() < Integer.MAX_VALUE;
        return small ? counted(counts(), first, parts, full) : weighed(first, parts, full);
    }

    /** Where everybody counts once, whole numbers of 64 bits do. */
    private static ScoreSum counted(long[] counts, int first, long[] parts, long full) {
        long n = 0;
        long total = 0;
        long squares = 0;
        for (int place = 0; place < parts.length; place++) {
            long count = counts[first + place];
            n += count;
            total += count * parts[place];
            squares += count * parts[place] * parts[place];
        }
        return new ScoreSum(
                n,
                BigInteger.valueOf(n * ONE),
                BigInteger.valueOf(total).multiply(MILLION),
                Optional.of(BigInteger.valueOf(squares).multiply(MILLION)),
                BigInteger.valueOf(full));
    }

    private ScoreSum weighed(int first, long[] parts, long full) {
        long n = 0;
        BigInteger weight = BigInteger.ZERO;
        BigInteger total = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (int place = 0; place < parts.length; place++) {
            BigInteger level = levelWeight(first + place);
            BigInteger weighted = level.multiply(BigInteger.valueOf(parts[place]));
            n += counts()[first + place];
            weight = weight.add(level);
            total = total.add(weighted);
            squares = squares.add(weighted.multiply(BigInteger.valueOf(parts[place])));
        }
        return new ScoreSum(n, weight, total, Optional.of(squares), BigInteger.valueOf(full));
    }

    private BigInteger levelWeight(int slot) {
        long excess = tally.excess == null ? 0 : tally.excess[slot];
        return BigInteger.valueOf(counts()[slot] * ONE + excess);
    }

    /**
     * How many answers a score rests on: of a construct those to its items, unless they weigh nothing.
     *
     * @param node a construct in one of its aspects, or a rating
     * @return 0 or more, over all items and the respondents who have a score
     * @throws IllegalStateException if the node is an item and items were not collected
     */
    public long answered(Node node) {
        int rating = tally.plan.ratingOf(node);
        return rating < 0 ? at(tally.answered, node) : answered(rating);
    }

    private long answered(int item) {
        long answered = 0;
        int end = tally.plan.slots[tally.plan.column(item) + 1];
        for (int slot = firstSlot(item) + StagePlan.KINDS; slot < end; slot++) {
            answered += counts()[slot];
        }
        return answered;
    }

    /**
     * How many answers were given to the items of a construct, but left out: their respondents answered too few items, or lie outside the
     * domain of the stage's aggregation.
     *
     * @param node a construct in one of its aspects, or a rating
     * @return 0 or more, over all items and the respondents who have no score; 0 for a rating
     */
    public long leftOut(Node node) {
        return at(tally.leftOut, node);
    }

    /**
     * How many answers could have been given: those that were, those left blank, and "don't know".
     *
     * @param node a construct in one of its aspects, or a rating
     * @return 0 or more, over all items and respondents
     * @throws IllegalStateException if the node is an item and items were not collected
     */
    public long applicable(Node node) {
        int rating = tally.plan.ratingOf(node);
        if (rating < 0) {
            return at(tally.applicable, node);
        }
        int first = firstSlot(rating) + StagePlan.KINDS;
        return answered(rating) + counts()[first + Cells.UNANSWERED] + counts()[first + Cells.DONT_KNOW];
    }

    /**
     * How many respondents answered enough items of a construct, but lie outside the domain of the stage's aggregation.
     *
     * @param construct a construct in one of its aspects
     * @return 0 or more
     */
    public long outsideDomain(Node construct) {
        return tally.outside == null ? 0 : at(tally.outside, construct);
    }

    private long at(long[] counts, Node construct) {
        int index = tally.plan.indexOf(construct);
        return index < 0 ? 0 : counts[index];
    }

    /**
     * In how many scores on a construct imputed answers to its items take part.
     *
     * @param construct a construct in one of its aspects
     * @return for each of {@link #items(Node)} 0 or more
     */
    public List<Long> imputed(Node construct) {
        int index = tally.plan.indexOf(construct);
        long[] imputed = tally.imputed;
        List<Long> counts = new ArrayList<>();
        for (int item = 0; index >= 0 && item < tally.plan.constructs[index].size(); item++) {
            counts.add(imputed == null ? 0 : imputed[tally.plan.shares[index] + item]);
        }
        return counts;
    }

    /**
     * What the items of a construct contributed to its sum: over the respondents who have a score on it, the sum of weight times the item's
     * share, in the unit of {@link ScoreSum#total()}. They add up to the total; where the construct {@linkplain #isRounded(Node) is
     * rounded}, each share is too, and they add up to within as many billionths a respondent as there are items.
     *
     * @param construct a construct in one of its aspects
     * @return for each of {@link #items(Node)} the sum of its shares
     * @throws IllegalStateException if items were not collected
     */
    public List<BigInteger> shares(Node construct) {
        require(tally.sums.shares, Collected.ITEMS);
        int index = tally.plan.indexOf(construct);
        List<BigInteger> shares = new ArrayList<>();
        for (int item = 0; index >= 0 && item < tally.plan.constructs[index].size(); item++) {
            shares.add(totals.shares(index, item));
        }
        return shares;
    }

    /**
     * The sums over the respondents who have a score on both of two constructs.
     *
     * @param first a construct in one of its aspects
     * @param second another
     * @return the sums; of nobody if no rating measures one of them
     * @throws IllegalArgumentException if both are the same; {@link #sum} has its squares
     * @throws IllegalStateException if moments were not collected
     */
    public JointSum joint(Node first, Node second) {
        if (first.equals(second)) {
            throw InvalidInputException.of(SummaryProblem.SAME_CONSTRUCT.with(first));
        }
        long[] pairs = require(tally.pairs, Collected.MOMENTS);
        long[] weights = require(tally.pairWeights, Collected.MOMENTS);
        int one = tally.plan.indexOf(first);
        int other = tally.plan.indexOf(second);
        if (one < 0 || other < 0) {
            return NO_PAIR;
        }
        int pair = PairCounter.pair(Math.min(one, other), Math.max(one, other), tally.plan.constructs.length);
        return new JointSum(
                pairs[pair],
                BigInteger.valueOf(weights[pair]),
                totals.sum(one < other ? sums -> sums.first : sums -> sums.second, pair, one),
                totals.sum(one < other ? sums -> sums.second : sums -> sums.first, pair, other),
                totals.products(pair, one, other),
                totals.full(one),
                totals.full(other));
    }

    /**
     * The sums with squared weights over the respondents who have a score on both of two constructs, or on one construct or item: what
     * standard errors are made of.
     *
     * @param first a construct in one of its aspects, or an item
     * @param second another construct, or the same node
     * @return the sums; of nobody if no rating measures one of them, or the instrument has no such rating. Nothing if what they need was not
     *     collected: {@link Collected#MOMENTS} for two constructs, {@link Collected#SQUARES} for one, {@link Collected#ITEMS} for an item,
     *     and besides these {@link Collected#SAMPLING}, which summaries with items do without where everybody counts once; or if the summary
     *     holds one of the first version of the bytes in which weights differ. Nothing for an item with another node, which nobody adds up
     */
    public Optional<SampledSum> sampled(Node first, Node second) {
        boolean same = first.equals(second);
        if (!squared.areKnown()) {
            return Optional.empty();
        }
        if (isItem(first) || isItem(second)) {
            return same && tally.counts != null
                    ? Optional.of(sampledItem(tally.plan.ratingOf(first)))
                    : Optional.empty();
        }
        if (same ? tally.sums.squares == null : tally.pairs == null) {
            return Optional.empty();
        }
        int one = tally.plan.indexOf(first);
        int other = tally.plan.indexOf(second);
        if (one < 0 || other < 0) {
            return Optional.of(NOTHING_SAMPLED);
        }
        return Optional.of(
                same ? squared.construct(one, construct(one)) : squared.pair(one, other, joint(first, second)));
    }

    private boolean isItem(Node node) {
        return tally.plan.ratingOf(node) >= 0 || node.item().isPresent();
    }

    private SampledSum sampledItem(int index) {
        return index < 0
                ? NOTHING_SAMPLED
                : squared.item(firstSlot(index) + StagePlan.KINDS, tally.plan.parts[index], item(index));
    }

    /**
     * How many respondents who count alike would tell as much as those who have a score do with their weights.
     *
     * <p>Formula: (sum of w) squared / sum of w squared, after Kish (1965), Survey Sampling. It is n where all weights are equal. It says
     * what weights cost that have nothing to do with the scores; where they have, standard errors say it better.
     *
     * @param node a construct in one of its aspects, or an item
     * @return 1 to n; nothing if nobody has a score or, where weights differ, {@link Collected#SAMPLING} was not collected, or items for an
     *     item
     */
    public OptionalDouble effectiveN(Node node) {
        int rating = tally.plan.ratingOf(node);
        int construct = tally.plan.indexOf(node);
        boolean collected = squared.areKnown() && (rating < 0 || tally.counts != null);
        if (!collected || (rating < 0 && construct < 0)) {
            return OptionalDouble.empty();
        }
        if (tally.weightSquares == null && tally.excess == null && tally.counts != null) {
            // at each level of each item weights add up to the number of respondents: everybody counts once
            long n = rating < 0 ? tally.scored[construct] : sum(node).n();
            return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) n);
        }
        BigInteger weight = sum(node).weight();
        BigInteger squares =
                rating < 0 ? squared.weight(construct) : sampledItem(rating).squaredWeight();
        return weight.signum() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Quotient.nearest(weight.multiply(weight), squares));
    }

    /**
     * Which of a construct's items were answered together, by those who have a score on it.
     *
     * @param construct a construct in one of its aspects
     * @return each pattern that occurs; nothing for a construct of more than 57 items, or 35 where answers are imputed, or if the summary holds one of the first version of
     *     the bytes
     * @throws IllegalStateException if patterns were not collected
     */
    public Optional<List<AnswerPattern>> patterns(Node construct) {
        PatternCounts[] patterns = require(tally.patterns, Collected.PATTERNS);
        int index = tally.plan.indexOf(construct);
        if (index < 0) {
            return Optional.of(List.of());
        }
        ConstructPlan plan = tally.plan.constructs[index];
        return tally.older != null || (plan.completePattern == 0 && plan.size() > 0)
                ? Optional.empty()
                : Optional.of(PatternReading.of(plan, patterns[index]));
    }

    /**
     * The items of a construct as they count for it: over those who have a score on the construct, each answer with the weight that it has
     * in that score. Who answered fewer items counts for more in each. Taken together by their weights these means are the score of the
     * construct.
     *
     * @param construct a construct in one of its aspects
     * @return for each of {@link #items(Node)} the sum, without squares; its {@code n} is how many of them answered. Nothing where the
     *     weights are not known or scores were rounded: more than 57 items, or 35 with imputation, another aggregation than the arithmetic mean, imputation of
     *     means
     * @throws IllegalStateException if items or patterns were not collected
     */
    public Optional<List<ScoreSum>> counting(Node construct) {
        require(tally.sums.shares, Collected.ITEMS);
        PatternCounts[] patterns = require(tally.patterns, Collected.PATTERNS);
        int index = tally.plan.indexOf(construct);
        boolean known = index >= 0
                && tally.older == null
                && tally.plan.constructs[index].completePattern > 0
                && tally.plan.constructs[index].grid != null
                && stage().imputation() != Imputation.PERSON_MEAN;
        return known
                ? Optional.of(PatternReading.counting(tally.plan.constructs[index], patterns[index], shares(construct)))
                : Optional.empty();
    }

    /**
     * This summary and another together.
     *
     * @param other a summary of other respondents, by the same stage, to the same instrument, with the same collections
     * @return the summary of both
     * @throws IllegalArgumentException if stage, instrument or collections differ, or answers were imputed from means of different
     *     tables
     */
    public ResponseSummary merge(ResponseSummary other) {
        return merge(List.of(this, other));
    }

    /**
     * Several summaries together.
     *
     * @param summaries one summary or more, by the same stage, to the same instrument, with the same collections
     * @return the summary of all
     * @throws IllegalArgumentException if there is none, or stages, instruments or collections differ, or answers were imputed from
     *     means of different tables
     */
    public static ResponseSummary merge(Collection<ResponseSummary> summaries) {
        if (summaries.isEmpty()) {
            throw InvalidInputException.of(SummaryProblem.NOTHING_TO_MERGE.with());
        }
        ResponseSummary first = summaries.iterator().next();
        Tally sum = new Tally(first.tally.plan, first.tally.collected);
        for (ResponseSummary summary : summaries) {
            first.requireMergeable(summary);
            sum.addAll(summary.tally);
        }
        return new ResponseSummary(sum, first.imputedFrom);
    }

    /**
     * This summary without some of its respondents: those who take their answers back.
     *
     * @param other a summary of respondents who are among those of this one, by the same stage, to the same instrument, with the same
     *     collections
     * @return the summary of the others, as if these had never been added
     * @throws IllegalArgumentException if stage, instrument or collections differ, if more is taken out than there is, or if answers were
     *     imputed with means of all, to which the respondents contributed
     */
    public ResponseSummary minus(ResponseSummary other) {
        if (imputedFrom.isPresent() || other.imputedFrom.isPresent()) {
            throw InvalidInputException.of(SummaryProblem.TAKES_OUT_IMPUTED.with());
        }
        requireMergeable(other);
        Tally rest = new Tally(tally.plan, tally.collected);
        rest.addAll(tally);
        rest.subtractAll(other.tally);
        return new ResponseSummary(rest, imputedFrom);
    }

    void requireMergeable(ResponseSummary other) {
        if (!stage().equals(other.stage())) {
            throw InvalidInputException.of(
                    SummaryProblem.OTHER_STAGE.with(other.stage().options(), stage().options()));
        }
        if (!instrument().equals(other.instrument())) {
            throw InvalidInputException.of(SummaryProblem.OTHER_INSTRUMENT.with(other.instrument(), instrument()));
        }
        if (!collected().equals(other.collected())) {
            throw InvalidInputException.of(SummaryProblem.OTHER_COLLECTIONS.with(
                    SummaryProblem.words(other.collected()), SummaryProblem.words(collected())));
        }
        if (!imputedFrom.equals(other.imputedFrom)) {
            throw InvalidInputException.of(SummaryProblem.IMPUTED_FROM_OTHER_TABLES.with());
        }
    }

    /**
     * Writes the summary, for instance to send it to another machine. {@link Summariser#fromBytes} reads it, this version of the
     * library or a later one. As confidential as the summary itself.
     *
     * @return a few kilobytes; equal summaries have equal bytes
     */
    public byte[] toBytes() {
        return SummaryBytes.write(this);
    }

    Tally tally() {
        return tally;
    }

    Optional<Digest> imputedFrom() {
        return imputedFrom;
    }

    /** Equal if stage, instrument and all counts and sums are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ResponseSummary that
                && stage().equals(that.stage())
                && instrument().equals(that.instrument())
                && collected().equals(that.collected())
                && imputedFrom.equals(that.imputedFrom)
                && tally.sameNumbers(that.tally);
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument().id(), tally.totals[0], tally.sums);
    }

    /** The instrument and the number of respondents, but none of the confidential counts. */
    @Override
    public String toString() {
        return "ResponseSummary of " + respondents() + " responses to " + instrument();
    }
}
