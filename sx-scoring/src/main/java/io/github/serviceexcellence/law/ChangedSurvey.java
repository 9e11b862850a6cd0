package io.github.serviceexcellence.law;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.response.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Changes of a survey that a law speaks of. */
final class ChangedSurvey {
    private ChangedSurvey() {}

    /** What a respondent answers to each item. */
    interface Answers {
        byte at(int item);
    }

    static Instrument instrument(List<Item> items) {
        InstrumentBuilder instrument =
                Instrument.builder("made-up", "1").title(Text.english("Made up to check a strategy"));
        items.forEach(instrument::item);
        return instrument.build();
    }

    /** The instrument without what makes no score, and with every rating asked of everybody. */
    static Instrument ratings(Instrument instrument) {
        List<Item> ratings = instrument.items().stream()
                .filter(item -> item.kind() == ItemKind.RATING)
                .toList();
        if (ratings.isEmpty()) {
            throw InvalidInputException.of(LawProblem.NO_RATING.with(instrument));
        }
        boolean plain = ratings.stream().allMatch(item -> item.condition().isEmpty());
        return plain && ratings.equals(instrument.items())
                ? instrument
                : instrument(ratings.stream().map(ChangedSurvey::unconditional).toList());
    }

    private static Item unconditional(Item item) {
        ItemBuilder copy = Item.builder(item.id().value())
                .wording(item.wording())
                .scale(item.scale())
                .direction(item.direction())
                .measures(item.measures())
                .asks(item.asks())
                .aspect(item.aspect());
        item.topBox().ifPresent(copy::topBox);
        item.voices().forEach(copy::voice);
        return copy.build();
    }

    static Response response(Instrument instrument, Answers cells) {
        byte[] bytes = new byte[instrument.items().size()];
        for (int item = 0; item < bytes.length; item++) {
            bytes[item] = cells.at(item);
        }
        return Cells.answer(Response.builder(instrument), bytes).build();
    }

    static List<Response> responses(ResponseTable table) {
        return IntStream.range(0, table.size()).mapToObj(table::response).toList();
    }

    static ResponseTable table(Instrument instrument, List<Response> responses) {
        ResponseTableBuilder builder = ResponseTable.builder(instrument);
        responses.forEach(builder::add);
        return builder.build();
    }

    private static ResponseTable with(ResponseTable table, Instrument instrument, UnaryOperator<Response> change) {
        return table(instrument, responses(table).stream().map(change).toList());
    }

    /** The same respondent with other answers. */
    private static Response changed(Response respondent, Instrument instrument, Answers cells) {
        Response response = response(instrument, cells).withWeight(respondent.weight());
        return respondent.group().map(response::withGroup).orElse(response);
    }

    static ResponseTable shuffled(ResponseTable table, SplittableRandom random) {
        List<Response> shuffled = new ArrayList<>();
        responses(table).forEach(response -> shuffled.add(random.nextInt(shuffled.size() + 1), response));
        return table(table.instrument(), shuffled);
    }

    static ResponseTable weightsTimes(ResponseTable table, int factor) {
        return with(
                table,
                table.instrument(),
                response -> response.withWeight(
                        Weight.ofMillionths(response.weight().millionths() * factor)));
    }

    /** One answer of one respondent replaced. */
    static ResponseTable withCell(ResponseTable table, int row, int item, int cell) {
        List<Response> responses = new ArrayList<>(responses(table));
        Response before = responses.get(row);
        responses.set(
                row,
                changed(before, table.instrument(), other -> other == item ? (byte) cell : Cells.at(before, other)));
        return table(table.instrument(), responses);
    }

    /** One item of all respondents replaced. */
    static ResponseTable withColumn(ResponseTable table, int item, byte cell) {
        return with(
                table,
                table.instrument(),
                response -> changed(
                        response, table.instrument(), other -> other == item ? cell : Cells.at(response, other)));
    }

    /** All answers of all respondents replaced, whether they were given or not. */
    static ResponseTable answered(ResponseTable table, Answers cells) {
        return with(table, table.instrument(), response -> changed(response, table.instrument(), cells));
    }

    /** All answers that were given replaced. */
    static ResponseTable withAnswers(ResponseTable table, Answers cells) {
        return with(
                table,
                table.instrument(),
                response -> changed(
                        response,
                        table.instrument(),
                        item -> Cells.at(response, item) < 0 ? Cells.at(response, item) : cells.at(item)));
    }

    /** The same answers without one item, which must not be the only one. */
    static ResponseTable without(ResponseTable table, int gone) {
        List<Item> items = new ArrayList<>(table.instrument().items());
        items.remove(gone);
        Instrument fewer = instrument(items);
        return with(
                table,
                fewer,
                response -> changed(response, fewer, item -> Cells.at(response, item < gone ? item : item + 1)));
    }
}
