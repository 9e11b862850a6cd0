package io.github.serviceexcellence.survey;

import io.github.serviceexcellence.response.AnswerKind;
import java.math.BigDecimal;
import java.util.Arrays;

/** The counts and sums behind a summary, while they are being made. Everything is a whole number, so order never matters. */
final class Tally {
    /** 2 to the power 53, in millionths: beyond it the sum of weighted squares might not fit in 128 bits. */
    private static final long MOST_WEIGHT = 1L << 53;

    private static final byte DONT_KNOW = AnswerKind.DONT_KNOW.cell();

    final StagePlan plan;
    /** For each slot of each item: how many respondents, and their weight in millionths. */
    final long[] counts;

    final long[] weights;
    /** For each element: how many respondents have a score, and their weight in millionths. */
    final long[] scored;

    final long[] scoredWeights;
    /** For each element: weight times score, and weight times score squared. */
    final WideSums scores;

    final WideSums squares;
    /** For each item: weight times the item's share in its element's score. */
    final WideSums itemShares;

    long respondents;
    long blank;
    long weight;

    Tally(StagePlan plan) {
        this.plan = plan;
        int items = plan.points.length;
        counts = new long[plan.slots[items]];
        weights = new long[counts.length];
        scored = new long[plan.items.length];
        scoredWeights = new long[scored.length];
        scores = new WideSums(scored.length);
        squares = new WideSums(scored.length);
        itemShares = new WideSums(items);
    }

    /** Adds the respondent in one row of the columns. */
    void add(byte[][] columns, int row, long respondentWeight) {
        boolean answered = false;
        for (int item = 0; item < columns.length; item++) {
            byte cell = columns[item][row];
            int slot = plan.slots[item] + StagePlan.KINDS + cell;
            counts[slot]++;
            weights[slot] += respondentWeight;
            answered |= cell >= 0;
        }
        respondents++;
        blank += answered ? 0 : 1;
        addWeight(respondentWeight);
        for (int element = 0; element < scored.length; element++) {
            addElement(element, columns, row, respondentWeight);
        }
    }

    private void addElement(int element, byte[][] columns, int row, long respondentWeight) {
        int[] items = plan.items[element];
        int answered = 0;
        int applicable = 0;
        long sum = 0;
        for (int item : items) {
            byte cell = columns[item][row];
            if (cell >= 0) {
                answered++;
                sum += plan.points[item][cell];
            }
            applicable += cell >= DONT_KNOW ? 1 : 0;
        }
        if (answered < plan.needed[element][applicable]) {
            return;
        }
        long score = StagePlan.divide(sum, answered);
        scored[element]++;
        scoredWeights[element] += respondentWeight;
        scores.add(element, respondentWeight, score);
        squares.addSquare(element, respondentWeight, score);
        for (int item : items) {
            byte cell = columns[item][row];
            if (cell >= 0) {
                itemShares.add(item, respondentWeight, plan.shares(item, answered)[cell]);
            }
        }
    }

    /** Adds all that another tally of the same plan counted. */
    void addAll(Tally other) {
        addAll(counts, other.counts);
        addAll(weights, other.weights);
        addAll(scored, other.scored);
        addAll(scoredWeights, other.scoredWeights);
        scores.addAll(other.scores);
        squares.addAll(other.squares);
        itemShares.addAll(other.itemShares);
        respondents += other.respondents;
        blank += other.blank;
        addWeight(other.weight);
    }

    private void addWeight(long more) {
        weight += more;
        if (weight > MOST_WEIGHT) {
            throw new IllegalArgumentException("the weights add up to more than "
                    + BigDecimal.valueOf(MOST_WEIGHT, 6).toPlainString() + "; divide all of them by the same number");
        }
    }

    private static void addAll(long[] into, long[] from) {
        for (int i = 0; i < into.length; i++) {
            into[i] += from[i];
        }
    }

    boolean sameNumbers(Tally other) {
        return respondents == other.respondents
                && blank == other.blank
                && weight == other.weight
                && Arrays.equals(counts, other.counts)
                && Arrays.equals(weights, other.weights)
                && Arrays.equals(scored, other.scored)
                && Arrays.equals(scoredWeights, other.scoredWeights)
                && scores.equals(other.scores)
                && squares.equals(other.squares)
                && itemShares.equals(other.itemShares);
    }
}
