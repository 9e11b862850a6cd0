package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.observations.Tabulated;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.statistics.TextTable;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How each two items, or each two constructs, go together: Pearson's correlations.
 *
 * <pre>{@code
 * CorrelationTable items = CorrelationTable.of(CrossProducts.among(table, chosen), Node.INDEX, MissingRule.PAIRWISE);
 * items.of(Node.of(ItemId.of("q1")), Node.of(ItemId.of("q2")));
 * items.pairs();                                  // tidy: a row for each two
 * System.out.println(items);                      // as a triangle
 * }</pre>
 *
 * <p>Correlations tell of straight lines only, and those of answers on few levels are lower than those of what is behind them. They are no proof that one
 * brings about the other.
 *
 * <p>Confidential: they are of all respondents that the caller chose, and for who may see the answers. R: {@code cor(x, use = ...)}.
 */
public final class CorrelationTable implements Tabulated {
    private static final int DECIMALS = 2;

    private final MissingRule missing;
    private final List<Node> nodes;
    private final List<Correlation> pairs;

    private CorrelationTable(MissingRule missing, List<Node> nodes, List<Correlation> pairs) {
        this.missing = missing;
        this.nodes = List.copyOf(nodes);
        this.pairs = List.copyOf(pairs);
    }

    /**
     * The correlations of the items of a set. Items worded in reverse are turned.
     *
     * @param products the sums of the answers
     * @param set one of their {@linkplain CrossProducts#sets() sets}
     * @param missing who counts where answers are missing; pairwise, also for the deviations, who answered both
     * @return the table
     * @throws IllegalArgumentException if there is no such set
     */
    public static CorrelationTable of(CrossProducts products, Node set, MissingRule missing) {
        Moments moments = new Moments(products.sums(set), missing);
        List<ItemId> items = products.items(set);
        return of(
                missing,
                items.stream().map(Node::of).toList(),
                (later, earlier) ->
                        Correlation.builder().n(moments.n(later, earlier)).value(moments.correlation(later, earlier)));
    }

    /**
     * The correlations of the constructs' scores of respondents, with the weights of respondents. The covariance of two is over all who have both
     * scores, the deviation of each over all who have its score (R: {@code cov2cor(cov(x, use = "pairwise"))}); where that leads beyond -1 or 1 it is
     * cut off there.
     *
     * @param summary a summary that collected squares and moments, as it does by default
     * @return the table, {@linkplain MissingRule#PAIRWISE pairwise}
     * @throws IllegalArgumentException if the summary holds no squares or no moments
     */
    public static CorrelationTable ofConstructs(ResponseSummary summary) {
        List<Node> nodes = summary.constructs();
        ConstructMoments moments = ConstructMoments.of(summary);
        return of(
                MissingRule.PAIRWISE,
                nodes,
                (later, earlier) -> Correlation.builder()
                        .n(moments.n(nodes.get(earlier), nodes.get(later)))
                        .value(moments.correlation(nodes.get(earlier), nodes.get(later))));
    }

    /** Tells what is known of two. */
    private interface Telling {
        Correlation.Builder of(int later, int earlier);
    }

    private static CorrelationTable of(MissingRule missing, List<Node> nodes, Telling telling) {
        List<Correlation> pairs = new ArrayList<>();
        for (int later = 1; later < nodes.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                pairs.add(telling.of(later, earlier)
                        .first(nodes.get(earlier))
                        .second(nodes.get(later))
                        .build());
            }
        }
        return new CorrelationTable(missing, nodes, pairs);
    }

    /**
     * Who counts where answers are missing.
     *
     * @return the rule
     */
    public MissingRule missing() {
        return missing;
    }

    /**
     * What is correlated.
     *
     * @return items, or constructs
     */
    public List<Node> nodes() {
        return nodes;
    }

    /**
     * Each two once.
     *
     * @return for the second of the {@link #nodes()} its correlation with the first, for the third those with the first and the second, and so on
     */
    public List<Correlation> pairs() {
        return pairs;
    }

    /**
     * The correlation of two.
     *
     * @param one a node
     * @param other another
     * @return the correlation, whichever of the two stands earlier
     * @throws IllegalArgumentException if there are no such two
     */
    public Correlation of(Node one, Node other) {
        int first = nodes.indexOf(one);
        int second = nodes.indexOf(other);
        if (first < 0 || second < 0 || first == second) {
            throw InvalidInputException.of(AnalysisProblem.NO_PAIR.with(one, other, nodes));
        }
        return pair(Math.max(first, second), Math.min(first, second));
    }

    private Correlation pair(int later, int earlier) {
        return pairs.get(later * (later - 1) / 2 + earlier);
    }

    /**
     * How many respondents every correlation rests on at least.
     *
     * @return the smallest number of a pair; 0 if there is none
     */
    public long n() {
        return pairs.stream().mapToLong(Correlation::n).min().orElse(0);
    }

    /** With ones on the diagonal; refuses where there is no correlation. */
    double[][] matrix() {
        double[][] matrix = new double[nodes.size()][nodes.size()];
        for (int later = 0; later < matrix.length; later++) {
            matrix[later][later] = 1;
            for (int earlier = 0; earlier < later; earlier++) {
                Correlation pair = pair(later, earlier);
                matrix[later][earlier] = pair.value()
                        .orElseThrow(() -> InvalidInputException.of(
                                AnalysisProblem.NO_CORRELATION.with(pair.first(), pair.second(), pair.n())));
                matrix[earlier][later] = matrix[later][earlier];
            }
        }
        return matrix;
    }

    /**
     * What there is to say, as data: how it was reckoned.
     *
     * @return a sentence or two each, in English and Dutch
     */
    @Override
    public List<Message> statements() {
        return AnalysisWords.of(this);
    }

    /** Equal if the rule and all pairs are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CorrelationTable that
                && missing == that.missing
                && nodes.equals(that.nodes)
                && pairs.equals(that.pairs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(missing, nodes, pairs);
    }

    /**
     * The correlations below the diagonal, as a table.
     *
     * @param language the reader's language
     * @return the lines of the table, below a header
     */
    @Override
    public String table(Language language) {
        TextTable table =
                TextTable.of(Stream.concat(Stream.of(""), nodes.stream().map(Node::code))
                        .map(Word::same)
                        .toArray(Wording[]::new));
        for (int row = 0; row < nodes.size(); row++) {
            List<Wording> cells =
                    new ArrayList<>(List.of(Word.same(nodes.get(row).code())));
            for (int column = 0; column < nodes.size(); column++) {
                cells.add(
                        column < row
                                ? TextTable.figure(pair(row, column).value(), DECIMALS)
                                : Word.same(row == column ? "1" : ""));
            }
            table.row(cells);
        }
        return table.in(language);
    }

    /** The table, with method, number of respondents and what missing answers did, in English. */
    @Override
    public String toString() {
        return table(Language.ENGLISH) + "\nPearson's correlations; " + new AnalysisBasis(missing, n());
    }
}
