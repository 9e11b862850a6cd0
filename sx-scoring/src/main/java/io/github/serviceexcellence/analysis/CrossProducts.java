package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.ResponseTable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the answers to items go together, as exact sums: of each two items of a set how many answered both, the sums and squares of each, and the
 * sum of their products; and the same over who answered all items of the set. All that {@link Reliability} and correlations need of
 * answers is in them, by whichever {@link MissingRule}.
 *
 * <p>Sums are whole numbers of parts of 100 points. An answer is worth (value - lowest) / (highest - lowest) of 100 points, and 100 minus that for
 * an item worded in reverse, as the scoring engine has it. A scale that needs more than 46,340 parts is rounded to as many. So the same answers
 * give the same sums, in whatever order and stretches they come, and cross-products of parts {@linkplain #merge merge} to those of the
 * whole. Everybody counts once, whatever their weight.
 *
 * <pre>{@code
 * CrossProducts products = CrossProducts.withinConstructs(table);
 *
 * CrossProductsBuilder builder = CrossProducts.builder(instrument);      // answers that come in stretches
 * tables.forEach(builder::add);
 * CrossProducts same = builder.build();
 * }</pre>
 *
 * <p>They take time in proportion to the respondents and to the pairs of items within a set, and memory for the pairs only.
 *
 * <p>Confidential: of a few respondents they give answers away, and no anonymity floor guards them. They are for who may see the answers. R: {@code
 * crossprod}.
 */
public final class CrossProducts {
    private final Instrument instrument;
    private final Map<Node, List<ItemId>> items;
    private final Map<Node, ProductSums> sums;
    private final long respondents;

    CrossProducts(Instrument instrument, Map<Node, List<ItemId>> items, Map<Node, ProductSums> sums, long respondents) {
        this.instrument = instrument;
        this.items = items;
        this.sums = sums;
        this.respondents = respondents;
    }

    /**
     * Starts the cross-products of the items within each construct.
     *
     * @param instrument what was asked; its ratings that count for the same construct in the same aspect are a set
     * @return a builder of nobody
     */
    public static CrossProductsBuilder builder(Instrument instrument) {
        return new CrossProductsBuilder(instrument, ItemSets.byConstruct(instrument));
    }

    /**
     * Starts the cross-products of chosen items, all in one set, which is called {@link Node#INDEX}.
     *
     * @param instrument what was asked
     * @param items ratings of the instrument, at least one, each once
     * @return a builder of nobody
     * @throws IllegalArgumentException telling every fault if there is no item, one stands twice, or one is no rating of the instrument
     */
    public static CrossProductsBuilder builder(Instrument instrument, Collection<ItemId> items) {
        return new CrossProductsBuilder(instrument, ItemSets.of(instrument, items));
    }

    /**
     * The cross-products of the items within each construct.
     *
     * @param table what people answered
     * @return the sums, those of a whole before those of its parts, otherwise in the order of the items
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static CrossProducts withinConstructs(ResponseTable table) {
        return builder(table.instrument()).add(table).build();
    }

    /**
     * The cross-products of chosen items, all in one set, which is called {@link Node#INDEX}.
     *
     * @param table what people answered
     * @param items ratings of the instrument, at least one, each once
     * @return the sums
     * @throws IllegalArgumentException telling every fault if there is no item, one stands twice, or one is no rating of the instrument
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static CrossProducts among(ResponseTable table, Collection<ItemId> items) {
        return builder(table.instrument(), items).add(table).build();
    }

    /**
     * The cross-products of these respondents and others together.
     *
     * @param other those of other respondents to the same instrument, of the same sets of items
     * @return the sums of all, to the bit those that all answers together would have given
     * @throws IllegalArgumentException if the instrument or the sets differ, or there are more than 2,147,483,647 respondents together
     */
    public CrossProducts merge(CrossProducts other) {
        if (!instrument.equals(other.instrument) || !items.equals(other.items)) {
            throw InvalidInputException.of(AnalysisProblem.OTHER_ITEMS.with(instrument, other.instrument));
        }
        AnalysisProblem.requireCountable(respondents + other.respondents);
        Map<Node, ProductSums> together = new LinkedHashMap<>();
        items.keySet().forEach(set -> together.put(set, sums(set).plus(other.sums(set))));
        return new CrossProducts(instrument, items, together, respondents + other.respondents);
    }

    /**
     * What was asked.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * The sets of items that are looked at together.
     *
     * @return a construct in one of its aspects for each, or {@link Node#INDEX} for chosen items
     */
    public List<Node> sets() {
        return List.copyOf(items.keySet());
    }

    /**
     * The items of a set.
     *
     * @param set one of the {@link #sets()}
     * @return its items in their order
     * @throws IllegalArgumentException if there is no such set
     */
    public List<ItemId> items(Node set) {
        List<ItemId> found = items.get(set);
        if (found == null) {
            throw InvalidInputException.of(AnalysisProblem.NO_SET.with(set, items.keySet()));
        }
        return found;
    }

    /**
     * How many respondents there are, with or without answers.
     *
     * @return 0 or more
     */
    public long respondents() {
        return respondents;
    }

    ProductSums sums(Node set) {
        items(set);
        return Objects.requireNonNull(sums.get(set));
    }

    /** Equal if the instruments, the sets and all sums are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CrossProducts that
                && respondents == that.respondents
                && instrument.equals(that.instrument)
                && items.equals(that.items)
                && sums.equals(that.sums);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(respondents) + sums.hashCode();
    }

    /** The number of respondents, and the sets; never a sum. */
    @Override
    public String toString() {
        return "cross-products of " + respondents + " respondents to " + instrument + " within " + sets();
    }
}
