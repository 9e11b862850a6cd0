package io.github.serviceexcellence.observations;

import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.summary.Collected;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.Summariser;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Each respondent's own scores, in points from 0 to 100: a row for each respondent, a column for each construct or item. A score is what the item
 * stage gives a survey of that one respondent; who answered too little of a construct has none.
 *
 * <pre>{@code
 * ConfidentialScores scores = ConfidentialScores.of(table, ItemStage.withDefaults(), Node.of(Element.LEADERSHIP), Node.of(ItemId.of("recommend")));
 * Drivers.of(scores.matrix(), "item:recommend", List.of("element:leadership"));
 * }</pre>
 *
 * <p>Confidential, as its name says: every row is a person. Weights are not looked at: every respondent is a row.
 */
public final class ConfidentialScores {
    private final List<Node> nodes;
    private final DataMatrix matrix;
    private final List<Units> units;

    private ConfidentialScores(List<Node> nodes, DataMatrix matrix, List<Units> units) {
        this.nodes = nodes;
        this.matrix = matrix;
        this.units = units;
    }

    /**
     * The scores of all respondents of a table.
     *
     * @param table the answers
     * @param stage how one respondent is scored
     * @param nodes constructs and items, each once; one that the instrument does not measure has no scores
     * @return the scores, in the order of the table
     * @throws IllegalArgumentException if there is no node, one stands twice, or the stage does not fit the instrument
     */
    public static ConfidentialScores of(ResponseTable table, ItemStage stage, Node... nodes) {
        return of(table, stage, List.of(nodes));
    }

    /**
     * The scores of all respondents of a table.
     *
     * @param table the answers
     * @param stage how one respondent is scored
     * @param nodes constructs and items, each once
     * @return the scores, in the order of the table
     * @throws IllegalArgumentException for the same reasons as {@link #of(ResponseTable, ItemStage, Node...)}
     */
    public static ConfidentialScores of(ResponseTable table, ItemStage stage, List<Node> nodes) {
        Summariser summariser = Summariser.of(table.instrument(), stage).collecting(Collected.ITEMS);
        double[][] rows = new double[table.size()][nodes.size()];
        List<Units> units = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            Response response = table.response(row);
            units.add(response.units());
            ResponseSummary alone = summariser.summarise(response);
            for (int column = 0; column < nodes.size(); column++) {
                rows[row][column] = alone.sum(nodes.get(column))
                        .points()
                        .map(Points::toDouble)
                        .orElse(Double.NaN);
            }
        }
        return new ConfidentialScores(
                List.copyOf(nodes), DataMatrix.of(nodes.stream().map(Node::code).toList(), rows), List.copyOf(units));
    }

    /**
     * What has scores.
     *
     * @return the nodes, in the order of the columns
     */
    public List<Node> nodes() {
        return nodes;
    }

    /**
     * The scores.
     *
     * @return a row for each respondent; the columns have the codes of the nodes as their names
     */
    public DataMatrix matrix() {
        return matrix;
    }

    /**
     * In which unit of a breakdown each respondent is.
     *
     * @param breakdown the breakdown
     * @return for each row its units, none, one or several
     */
    public List<SortedSet<GroupKey>> units(Breakdown breakdown) {
        return units.stream().map(each -> each.in(breakdown)).toList();
    }

    /** How many there are, and no score. */
    @Override
    public String toString() {
        return "scores of " + matrix.size() + " respondents on " + nodes;
    }
}
