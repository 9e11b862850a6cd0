package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads summaries that the first version of the bytes holds. It knew the nine elements only, and summed up scores that were rounded to
 * billionths of a point; answers that were left out were counted among those that scores rest on.
 */
final class FirstBytes {
    private static final Element[] ELEMENTS = Element.values();
    private static final int IMPUTED = 1;
    private static final int WEIGHTED = 2;

    private final StagePlan plan;
    private final Tally tally;
    private final Sums older;
    private final Numbers in;

    private FirstBytes(Summariser summariser, Numbers in) {
        this.plan = summariser.plan();
        this.tally = new Tally(plan, summariser.collected());
        this.older = new Sums(plan, summariser.collected());
        this.in = in;
    }

    static ResponseSummary read(Summariser summariser, Numbers in) throws IOException {
        requireKind(summariser, in.digest());
        requireElementsOnly(summariser);
        return new FirstBytes(summariser, in).read();
    }

    private static void requireKind(Summariser summariser, Digest found) {
        Digest expected = Digest.ofText(summariser.instrument().digest()
                + "\n"
                + summariser.collected().stream()
                        .filter(each -> each != Collected.PATTERNS && each != Collected.SAMPLING)
                        .map(Collected::name)
                        .collect(Collectors.joining(" "))
                + summariser.stage().options().entrySet().stream()
                        .map(Map.Entry::toString)
                        .map(option -> option.replace("minimum-answered.element:", "minimum-answered."))
                        .collect(Collectors.joining("\n", "\n", "\n")));
        if (!found.equals(expected)) {
            throw InvalidInputException.of(SummaryProblem.OTHER_KIND.with(
                    summariser.instrument(),
                    summariser.stage().options(),
                    SummaryProblem.words(summariser.collected())));
        }
    }

    private static void requireElementsOnly(Summariser summariser) {
        List<Node> others = summariser.plan().measured.stream()
                .map(StagePlan.Measured::node)
                .filter(node -> node.term().filter(Element.class::isInstance).isEmpty())
                .toList();
        if (!others.isEmpty()) {
            throw InvalidInputException.of(SummaryProblem.ELEMENTS_ONLY.with(
                    others.stream().map(Node::code).collect(Collectors.joining(", "))));
        }
    }

    private ResponseSummary read() throws IOException {
        int flags = in.flags(IMPUTED | WEIGHTED);
        Optional<Digest> imputedFrom = (flags & IMPUTED) == 0 ? Optional.empty() : Optional.of(in.digest());
        if ((flags & WEIGHTED) != 0) {
            tally.excess = new long[plan.slots[plan.columnCount()]];
            in.readAll(tally.excess);
        }
        in.readAll(tally.totals);
        for (long[] counts : List.of(tally.scored, tally.scoredWeights, tally.answered, tally.applicable)) {
            toConstructs(numbers(ELEMENTS.length), counts, 1);
        }
        if (tally.counts != null) {
            in.readAll(tally.counts);
        }
        if (holdsImputed()) {
            long[] imputed = numbers(plan.points.length);
            long[] outside = numbers(ELEMENTS.length);
            // where the plan keeps none, all of these are 0
            if (tally.imputed != null && tally.outside != null) {
                toParts(imputed, tally.imputed, 1);
                toConstructs(outside, tally.outside, 1);
            }
        }
        readPairsAndSums();
        tally.older = older;
        Numbers.requirePossible(tally);
        return new ResponseSummary(tally, imputedFrom);
    }

    /** The first version wrote them unless all it did was to take plain means of what was answered. */
    private boolean holdsImputed() {
        return plan.stage.imputation() != Imputation.NONE
                || !plan.stage.aggregation().equals(Aggregations.arithmeticMean())
                || Arrays.stream(plan.constructs)
                        .anyMatch(construct ->
                                Arrays.stream(construct.weights).distinct().count() > 1);
    }

    private void readPairsAndSums() throws IOException {
        int pairs = PairCounter.pairs(ELEMENTS.length);
        if (tally.pairs != null && tally.pairWeights != null) {
            long[] n = numbers(pairs);
            toPairs(n, n, tally.pairs, 1);
            long[] weights = numbers(pairs);
            toPairs(weights, weights, tally.pairWeights, 1);
        }
        toConstructs(numbers(2 * ELEMENTS.length), older.scores.words(), 2);
        if (older.squares != null) {
            toConstructs(numbers(2 * ELEMENTS.length), older.squares.words(), 2);
        }
        if (older.shares != null) {
            toParts(numbers(2 * plan.points.length), older.shares.words(), 2);
        }
        if (older.first != null && older.second != null && older.products != null) {
            long[] first = numbers(2 * pairs);
            long[] second = numbers(2 * pairs);
            long[] products = numbers(2 * pairs);
            toPairs(first, second, older.first.words(), 2);
            toPairs(second, first, older.second.words(), 2);
            toPairs(products, products, older.products.words(), 2);
        }
    }

    private long[] numbers(int count) throws IOException {
        long[] numbers = new long[count];
        in.readAll(numbers);
        return numbers;
    }

    private int construct(int element) {
        return plan.indexOf(Node.of(ELEMENTS[element]));
    }

    /** Moves what each element had, so many numbers, to where its construct has them now. */
    private void toConstructs(long[] from, long[] to, int width) {
        for (int element = 0; element < ELEMENTS.length; element++) {
            if (construct(element) >= 0) {
                System.arraycopy(from, width * element, to, width * construct(element), width);
            }
        }
    }

    /** From each item to the item of its one element. */
    private void toParts(long[] from, long[] to, int width) {
        for (int construct = 0; construct < plan.constructs.length; construct++) {
            int[] items = plan.constructs[construct].items;
            for (int place = 0; place < items.length; place++) {
                System.arraycopy(from, width * items[place], to, width * (plan.shares[construct] + place), width);
            }
        }
    }

    /** Elements had an order of their own: where constructs have the other, what belonged to the second of a pair is now the first's. */
    private void toPairs(long[] from, long[] turned, long[] to, int width) {
        for (int one = 0; one < ELEMENTS.length; one++) {
            for (int other = one + 1; other < ELEMENTS.length; other++) {
                int first = construct(one);
                int second = construct(other);
                if (first >= 0 && second >= 0) {
                    int old = PairCounter.pair(one, other, ELEMENTS.length);
                    int pair =
                            PairCounter.pair(Math.min(first, second), Math.max(first, second), plan.constructs.length);
                    System.arraycopy(first < second ? from : turned, width * old, to, width * pair, width);
                }
            }
        }
    }
}
