package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Interrupts;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up {@link CrossProducts} of answers that come in stretches. Not safe for use by several threads: give each its own and merge what they built. */
public final class CrossProductsBuilder {
    private final Instrument instrument;
    private final Map<Node, List<ItemId>> items;
    private final Map<Node, Open> open = new LinkedHashMap<>();
    private long respondents;

    CrossProductsBuilder(Instrument instrument, Map<Node, List<ItemId>> items) {
        this.instrument = instrument;
        this.items = items;
        items.forEach((set, asked) -> {
            Answers answers = new Answers(instrument, asked);
            open.put(set, new Open(answers, new ProductSums(asked.size(), answers.full())));
        });
    }

    /** A set that is being added up. */
    private record Open(Answers answers, ProductSums sums) {}

    /**
     * Adds the respondents of a table.
     *
     * @param table answers to the instrument
     * @return this builder
     * @throws IllegalArgumentException if the table belongs to another instrument, or there are more than 2,147,483,647 respondents; nothing was
     *     added then
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, and the builder is of no use any more
     */
    public CrossProductsBuilder add(ResponseTable table) {
        require(table.instrument(), table.size());
        for (Open set : open.values()) {
            for (int from = 0; from < table.size(); from += Answers.ROWS) {
                Interrupts.check();
                set.answers.load(table, from);
                set.sums.add(set.answers);
            }
        }
        respondents += table.size();
        return this;
    }

    /**
     * Adds one respondent.
     *
     * @param response answers to the instrument
     * @return this builder
     * @throws IllegalArgumentException if the response belongs to another instrument, or there are more than 2,147,483,647 respondents; nothing
     *     was added then
     */
    public CrossProductsBuilder add(Response response) {
        require(response.instrument(), 1);
        for (Open set : open.values()) {
            set.answers.load(response);
            set.sums.add(set.answers);
        }
        respondents++;
        return this;
    }

    private void require(Instrument other, int more) {
        if (!instrument.equals(other)) {
            throw InvalidInputException.of(AnalysisProblem.OTHER_INSTRUMENT.with(other, instrument));
        }
        AnalysisProblem.requireCountable(respondents + more);
    }

    /**
     * What was added so far; the builder can go on.
     *
     * @return the cross-products
     */
    public CrossProducts build() {
        Map<Node, ProductSums> built = new LinkedHashMap<>();
        open.forEach((set, each) -> built.put(set, each.sums.copy()));
        return new CrossProducts(instrument, items, built, respondents);
    }
}
