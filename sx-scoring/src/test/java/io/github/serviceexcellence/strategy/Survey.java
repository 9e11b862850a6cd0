package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Questionnaires;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** An arbitrary instrument with arbitrary responses to it, and how to change them. */
public record Survey(Instrument instrument, List<Response> responses, ItemStage stage) {
    public ResponseTable table() {
        return Questionnaires.table(instrument, responses);
    }

    public ScoreCard card() {
        return StandardStrategy.withDefaults().withStage(stage).score(table());
    }

    public Survey withResponses(UnaryOperator<Response> change) {
        return new Survey(instrument, responses.stream().map(change).toList(), stage);
    }

    public Survey with(List<Response> others) {
        return new Survey(instrument, others, stage);
    }

    /** The same answers to another instrument; {@code cell} finds them by response and item of the new instrument. */
    public Survey with(Instrument other, BiFunction<Response, Integer, Byte> cell) {
        return new Survey(
                other,
                responses.stream()
                        .map(response -> copy(
                                response,
                                other,
                                IntStream.range(0, other.items().size())
                                        .mapToObj(item -> cell.apply(response, item))
                                        .toList()))
                        .toList(),
                stage);
    }

    public static Response withCell(Response response, int item, int cell) {
        return copy(
                response,
                response.instrument(),
                IntStream.range(0, response.instrument().items().size())
                        .mapToObj(index -> index == item ? (byte) cell : Cells.at(response, index))
                        .toList());
    }

    private static Response copy(Response response, Instrument instrument, List<Byte> cells) {
        byte[] bytes = new byte[cells.size()];
        for (int item = 0; item < bytes.length; item++) {
            bytes[item] = cells.get(item);
        }
        Response copy =
                Cells.answer(Response.builder(instrument), bytes).build().withWeight(response.weight());
        return response.group().map(copy::withGroup).orElse(copy);
    }

    /** The instrument made anew from its items, each changed. */
    public static Instrument rebuilt(List<Item> items, BiFunction<Item, ItemBuilder, ItemBuilder> change) {
        return Questionnaires.instrument(items.stream()
                .map(item ->
                        change.apply(item, Questionnaires.unscaled(item.id().value(), item.measures())))
                .toArray(ItemBuilder[]::new));
    }
}
