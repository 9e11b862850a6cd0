package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Weight;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What scoring needs to know about a number of respondents: the exact sums of element scores and, as far as they were {@linkplain
 * Collected collected}, their squares, how often each level and each kind of answer occurs for each item, and products of scores.
 *
 * <p>Summaries of the same stage and instrument merge, and it makes no difference how respondents were spread over them: all
 * numbers are whole.
 *
 * <p>Confidential: the summary of a small group gives answers away. It is never part of a score card.
 */
public final class ResponseSummary {
    private final Tally tally;
    /** What tells the answers apart that missing ones were imputed from; nothing if none were. */
    private final Optional<Digest> imputedFrom;

    ResponseSummary(Tally tally, Optional<Digest> imputedFrom) {
        this.tally = tally;
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
     * What was collected besides the sums of element scores.
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
     * How many respondents answered no item at all.
     *
     * @return 0 or more
     */
    public long blank() {
        return tally.totals[1];
    }

    /**
     * How many respondents chose a level of an item.
     *
     * @param item the item
     * @param place the level's place on the item's scale, from 0
     * @return 0 or more
     * @throws IllegalArgumentException if the instrument has no such item
     * @throws IndexOutOfBoundsException if the scale has no such place
     * @throws IllegalStateException if items were not collected
     */
    public long count(ItemId item, int place) {
        int index = instrument().indexOf(item);
        Objects.checkIndex(place, tally.plan.points[index].length);
        return counts()[tally.plan.slots[index] + StagePlan.KINDS + place];
    }

    /**
     * How many respondents gave a kind of answer to an item.
     *
     * @param item the item
     * @param kind the kind of answer; for {@link AnswerKind#ANSWERED} all levels together
     * @return 0 or more
     * @throws IllegalArgumentException if the instrument has no such item
     * @throws IllegalStateException if items were not collected
     */
    public long count(ItemId item, AnswerKind kind) {
        int index = instrument().indexOf(item);
        if (kind != AnswerKind.ANSWERED) {
            return counts()[tally.plan.slots[index] + StagePlan.KINDS + Cells.ofKind(kind.code())];
        }
        long answered = 0;
        for (int place = 0; place < tally.plan.points[index].length; place++) {
            answered += counts()[tally.plan.slots[index] + StagePlan.KINDS + place];
        }
        return answered;
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
     * The sum of the points of an item's answers, with its direction, over all who answered it. Imputed answers are not among them.
     *
     * @param item the item
     * @return the sum
     * @throws IllegalArgumentException if the instrument has no such item
     * @throws IllegalStateException if items were not collected
     */
    public ScoreSum item(ItemId item) {
        int index = instrument().indexOf(item);
        BigInteger weight = BigInteger.ZERO;
        BigInteger total = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (int place = 0; place < tally.plan.points[index].length; place++) {
            BigInteger points = BigInteger.valueOf(tally.plan.points[index][place]);
            BigInteger levelWeight = levelWeight(tally.plan.slots[index] + StagePlan.KINDS + place);
            weight = weight.add(levelWeight);
            total = total.add(levelWeight.multiply(points));
            squares = squares.add(levelWeight.multiply(points).multiply(points));
        }
        return new ScoreSum(count(item, AnswerKind.ANSWERED), weight, total, Optional.of(squares));
    }

    private BigInteger levelWeight(int slot) {
        long excess = tally.excess == null ? 0 : tally.excess[slot];
        return BigInteger.valueOf(counts()[slot] * Weight.ONE.millionths() + excess);
    }

    /**
     * The sum of the respondents' scores on an element.
     *
     * @param element the element
     * @return the sum, with squares if they were collected; of nobody if the instrument does not measure the element
     */
    public ScoreSum element(Element element) {
        int index = StagePlan.indexOf(element);
        return new ScoreSum(
                tally.scored[index],
                BigInteger.valueOf(tally.scoredWeights[index]),
                tally.scores.get(index),
                Optional.ofNullable(tally.squares).map(squares -> squares.get(index)));
    }

    /**
     * How many answers were given to the items of an element. Items of weight 0 do not count.
     *
     * @param element the element
     * @return 0 or more, over all items and respondents
     */
    public long answered(Element element) {
        return tally.answered[StagePlan.indexOf(element)];
    }

    /**
     * How many answers to the items of an element applied: given, left blank, or "don't know".
     *
     * @param element the element
     * @return 0 or more, over all items and respondents
     */
    public long applicable(Element element) {
        return tally.applicable[StagePlan.indexOf(element)];
    }

    /**
     * How many respondents answered enough items of an element, but lie outside the domain of the stage's aggregation.
     *
     * @param element the element
     * @return 0 or more
     */
    public long outsideDomain(Element element) {
        return tally.outside == null ? 0 : tally.outside[StagePlan.indexOf(element)];
    }

    /**
     * In how many element scores an imputed answer to an item takes part.
     *
     * @param item the item
     * @return 0 or more
     * @throws IllegalArgumentException if the instrument has no such item
     */
    public long imputed(ItemId item) {
        int index = instrument().indexOf(item);
        return tally.imputed == null ? 0 : tally.imputed[index];
    }

    /**
     * What an item contributed to the sum of its element: over the respondents who have a score on the element, the sum of weight
     * times the item's share, in the unit of {@link ScoreSum#total()}. Each share is rounded to a billionth of a point, so the
     * shares of an element's items add up to its total to within as many billionths a respondent as there are items.
     *
     * @param item the item
     * @return the sum of shares; zero for an item that counts for no element
     * @throws IllegalArgumentException if the instrument has no such item
     * @throws IllegalStateException if items were not collected
     */
    public BigInteger share(ItemId item) {
        int index = instrument().indexOf(item);
        return require(tally.shares, Collected.ITEMS).get(index);
    }

    /**
     * The sums over the respondents who have a score on both of two elements.
     *
     * @param first an element
     * @param second another
     * @return the sums
     * @throws IllegalArgumentException if both are the same; {@link #element} has its squares
     * @throws IllegalStateException if moments were not collected
     */
    public JointSum joint(Element first, Element second) {
        int one = StagePlan.indexOf(first);
        int other = StagePlan.indexOf(second);
        if (one == other) {
            throw InvalidInputException.of(SummaryProblem.SAME_ELEMENT.with(first.qualifiedCode()));
        }
        Tally.Pairs pairs = require(tally.pairs, Collected.MOMENTS);
        int pair = PairCounter.pair(Math.min(one, other), Math.max(one, other), StagePlan.elementCount());
        BigInteger lower = pairs.first.get(pair);
        BigInteger higher = pairs.second.get(pair);
        return new JointSum(
                pairs.n[pair],
                BigInteger.valueOf(pairs.weights[pair]),
                one < other ? lower : higher,
                one < other ? higher : lower,
                pairs.products.get(pair));
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
        return Objects.hash(instrument().id(), tally.totals[0], tally.scores);
    }

    /** The instrument and the number of respondents, but none of the confidential counts. */
    @Override
    public String toString() {
        return "ResponseSummary of " + respondents() + " responses to " + instrument();
    }
}
