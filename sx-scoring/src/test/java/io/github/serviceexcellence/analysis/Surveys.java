package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.summary.Questionnaires;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Small surveys, rows of answers with 0 for none. */
final class Surveys {
    static final Node SET = Node.of(Element.LEADERSHIP);
    /** Four items of leadership on 1 to 5, the last of them worded in reverse. */
    static final Instrument FOUR = Questionnaires.instrument(
            Questionnaires.item("a", Element.LEADERSHIP),
            Questionnaires.item("b", Element.LEADERSHIP),
            Questionnaires.item("c", Element.LEADERSHIP),
            Questionnaires.item("d", Element.LEADERSHIP).reversed());
    /** The same, of which none is worded in reverse. */
    static final Instrument FORWARD = Questionnaires.instrument(
            Questionnaires.item("a", Element.LEADERSHIP),
            Questionnaires.item("b", Element.LEADERSHIP),
            Questionnaires.item("c", Element.LEADERSHIP),
            Questionnaires.item("d", Element.LEADERSHIP));

    static final List<ItemId> ITEMS = FOUR.items().stream().map(Item::id).toList();

    private Surveys() {}

    static ResponseTable table(Instrument instrument, List<int[]> rows) {
        return Questionnaires.table(
                instrument, rows.stream().map(row -> response(instrument, row)).toList());
    }

    static ResponseTable forward(int[]... rows) {
        return table(FORWARD, Arrays.asList(rows));
    }

    static List<Response> responses(List<int[]> rows) {
        return rows.stream().map(row -> response(FOUR, row)).toList();
    }

    private static Response response(Instrument instrument, int[] row) {
        ResponseBuilder response = Response.builder(instrument);
        for (int item = 0; item < row.length; item++) {
            if (row[item] > 0) {
                response.answer(instrument.items().get(item).id().value(), row[item]);
            }
        }
        return response.build();
    }

    /** The first respondents of a table who answered all of its first 36 items. */
    static ResponseTable first(ResponseTable table, int people) {
        ResponseTableBuilder first = ResponseTable.builder(table.instrument());
        IntStream.range(0, table.size())
                .mapToObj(table::response)
                .filter(Surveys::isComplete)
                .limit(people)
                .forEach(first::add);
        return first.build();
    }

    private static boolean isComplete(Response response) {
        return response.instrument().items().stream()
                .limit(36)
                .allMatch(item -> response.kind(item.id()) == AnswerKind.ANSWERED);
    }

    static CrossProducts products(List<int[]> rows) {
        return CrossProducts.withinConstructs(table(FOUR, rows));
    }
}
