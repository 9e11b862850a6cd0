package io.github.serviceexcellence.survey;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.response.AnswerKind;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What scoring needs to know about a number of respondents: how often each level and each kind of answer occurs for each item, and
 * the exact sums of element scores.
 *
 * <p>Summaries of the same stage and instrument merge, and it makes no difference how respondents were spread over them: all
 * numbers are whole.
 *
 * <p>Confidential: the summary of a small group gives answers away. It is never part of a score card.
 */
public final class ResponseSummary {
    private final ItemStage stage;
    private final Tally tally;

    ResponseSummary(ItemStage stage, Tally tally) {
        this.stage = stage;
        this.tally = tally;
    }

    /**
     * The stage that made this summary.
     *
     * @return the stage
     */
    public ItemStage stage() {
        return stage;
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
     * How many respondents there are, with or without answers.
     *
     * @return 0 or more
     */
    public long respondents() {
        return tally.respondents;
    }

    /**
     * How many respondents answered no item at all.
     *
     * @return 0 or more
     */
    public long blank() {
        return tally.blank;
    }

    /**
     * How many respondents chose a level of an item.
     *
     * @param item the item
     * @param place the level's place on the item's scale, from 0
     * @return 0 or more
     * @throws IllegalArgumentException if the instrument has no such item
     * @throws IndexOutOfBoundsException if the scale has no such place
     */
    public long count(ItemId item, int place) {
        int index = instrument().indexOf(item);
        Objects.checkIndex(place, tally.plan.points[index].length);
        return tally.counts[tally.plan.slots[index] + StagePlan.KINDS + place];
    }

    /**
     * How many respondents gave a kind of answer to an item.
     *
     * @param item the item
     * @param kind the kind of answer; for {@link AnswerKind#ANSWERED} all levels together
     * @return 0 or more
     * @throws IllegalArgumentException if the instrument has no such item
     */
    public long count(ItemId item, AnswerKind kind) {
        int index = instrument().indexOf(item);
        if (kind != AnswerKind.ANSWERED) {
            return tally.counts[tally.plan.slots[index] + StagePlan.KINDS + kind.cell()];
        }
        long answered = 0;
        for (int place = 0; place < tally.plan.points[index].length; place++) {
            answered += tally.counts[tally.plan.slots[index] + StagePlan.KINDS + place];
        }
        return answered;
    }

    /**
     * The sum of the points of an item's answers, with its direction, over all who answered it.
     *
     * @param item the item
     * @return the sum
     * @throws IllegalArgumentException if the instrument has no such item
     */
    public ScoreSum item(ItemId item) {
        int index = instrument().indexOf(item);
        BigInteger weight = BigInteger.ZERO;
        BigInteger total = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (int place = 0; place < tally.plan.points[index].length; place++) {
            BigInteger points = BigInteger.valueOf(tally.plan.points[index][place]);
            BigInteger levelWeight =
                    BigInteger.valueOf(tally.weights[tally.plan.slots[index] + StagePlan.KINDS + place]);
            weight = weight.add(levelWeight);
            total = total.add(levelWeight.multiply(points));
            squares = squares.add(levelWeight.multiply(points).multiply(points));
        }
        return new ScoreSum(count(item, AnswerKind.ANSWERED), weight, total, squares);
    }

    /**
     * The sum of the respondents' scores on an element.
     *
     * @param element the element
     * @return the sum; of nobody if the instrument does not measure the element
     */
    public ScoreSum element(Element element) {
        int index = StagePlan.indexOf(element);
        return new ScoreSum(
                tally.scored[index],
                BigInteger.valueOf(tally.scoredWeights[index]),
                tally.scores.get(index),
                tally.squares.get(index));
    }

    /**
     * What an item contributed to the sum of its element: over the respondents who have a score on the element, the sum of weight
     * times the item's share, in the unit of {@link ScoreSum#total()}. Each share is rounded to a billionth of a point, so the
     * shares of an element's items add up to its total to within as many billionths a respondent as there are items.
     *
     * @param item the item
     * @return the sum of shares; zero for an item that counts for no element
     * @throws IllegalArgumentException if the instrument has no such item
     */
    public BigInteger share(ItemId item) {
        return tally.itemShares.get(instrument().indexOf(item));
    }

    /**
     * This summary and another together.
     *
     * @param other a summary of other respondents, by the same stage, to the same instrument
     * @return the summary of both
     * @throws IllegalArgumentException if stage or instrument differ
     */
    public ResponseSummary merge(ResponseSummary other) {
        return merge(List.of(this, other));
    }

    /**
     * Several summaries together.
     *
     * @param summaries one summary or more, by the same stage, to the same instrument
     * @return the summary of all
     * @throws IllegalArgumentException if there is none, or stages or instruments differ
     */
    public static ResponseSummary merge(Collection<ResponseSummary> summaries) {
        if (summaries.isEmpty()) {
            throw new IllegalArgumentException("there is no summary to merge; begin with the stage's empty one");
        }
        ResponseSummary first = summaries.iterator().next();
        Tally sum = new Tally(first.tally.plan);
        for (ResponseSummary summary : summaries) {
            if (!first.stage.equals(summary.stage)) {
                throw new IllegalArgumentException("a summary by " + summary.stage + " cannot be merged with one by "
                        + first.stage + "; summarise both with the same stage");
            }
            if (!first.instrument().equals(summary.instrument())) {
                throw new IllegalArgumentException(
                        "a summary of " + summary.instrument() + " cannot be merged with one of " + first.instrument()
                                + "; their items, wordings or labels differ. Merge summaries of one and the same instrument");
            }
            sum.addAll(summary.tally);
        }
        return new ResponseSummary(first.stage, sum);
    }

    /** Equal if stage, instrument and all counts and sums are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ResponseSummary that
                && stage.equals(that.stage)
                && instrument().equals(that.instrument())
                && tally.sameNumbers(that.tally);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stage, instrument().id(), tally.respondents, tally.scores);
    }

    /** The instrument and the number of respondents, but none of the confidential counts. */
    @Override
    public String toString() {
        return "ResponseSummary of " + respondents() + " responses to " + instrument();
    }
}
