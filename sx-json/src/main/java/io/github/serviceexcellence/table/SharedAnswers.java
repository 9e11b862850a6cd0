package io.github.serviceexcellence.table;

import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.Row;
import io.github.serviceexcellence.internal.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The items of the wide form that have several columns: their fields wait until the row ends. */
final class SharedAnswers {
    private final List<SharedColumn> columns;
    private final List<FieldText> fields;
    private final List<SharedAnswer> answers = new ArrayList<>();

    SharedAnswers(TableOptions options, SharedAnswer.Reader reader, Row row, Intake intake) {
        columns = SharedColumn.all(options);
        fields = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            fields.add(new FieldText());
        }
        for (int from = 0; from < columns.size(); from = end(from)) {
            List<SharedColumn> of = columns.subList(from, end(from));
            answers.add(new SharedAnswer(options, of, fields.subList(from, end(from)), reader, row));
            noteUnmarked(options.instrument().items().get(of.get(0).item()), of, intake);
        }
    }

    private int end(int from) {
        int end = from;
        while (end < columns.size()
                && columns.get(end).item() == columns.get(from).item()) {
            end++;
        }
        return end;
    }

    /** Tells which answers nobody can give. */
    private void noteUnmarked(Item item, List<SharedColumn> of, Intake intake) {
        Set<Integer> marked = of.stream()
                .flatMap(column -> column.answer().stream())
                .map(answer -> MarkField.place(item, answer))
                .collect(Collectors.toSet());
        boolean marksOnly = of.stream().allMatch(column -> column.answer().isPresent());
        List<String> codes = codes(item);
        List<Word> unmarked = IntStream.range(0, codes.size())
                .filter(place -> !marked.contains(place))
                .mapToObj(place -> Word.same(codes.get(place)))
                .toList();
        if (marksOnly && !unmarked.isEmpty()) {
            intake.note(TableProblem.NO_MARK_COLUMN.with(item.id(), Word.list(unmarked, 20)));
        }
    }

    private static List<String> codes(Item item) {
        return item.kind() == ItemKind.RATING
                ? item.scale().levels().stream()
                        .map(level -> level.value().toPlainString())
                        .toList()
                : item.choices().stream().map(Choice::code).toList();
    }

    /** A row begins. */
    void clear() {
        for (int place = 0; place < fields.size(); place++) {
            fields.get(place).clear();
        }
    }

    void set(int place, int column, char[] buffer, int start, int length) {
        fields.get(place).set(column, buffer, start, length);
    }

    /** The item that a field is of. */
    int item(int place) {
        return columns.get(place).item();
    }

    /** The row has ended: says what the answers are. */
    void tell() {
        // by index as above: an iterator would be made for every row
        for (int place = 0; place < answers.size(); place++) {
            answers.get(place).tell();
        }
    }
}
