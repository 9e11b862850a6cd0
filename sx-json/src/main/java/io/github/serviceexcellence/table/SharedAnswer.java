package io.github.serviceexcellence.table;

import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.intake.Row;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Layout;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of the wide form that has several columns. The first that is filled is the answer; what says not shown yields to what says more;
 * two that differ are a fault. The columns that stand for one answer each say together what one column would.
 */
final class SharedAnswer {
    private final Item item;
    private final int index;
    private final List<FieldText> values;
    private final List<MarkField> marks;
    /** Whether a text that looks like a mark may be a way of not answering. */
    private final boolean marksHaveMeanings;

    private final Reader reader;
    private final Row row;

    private final int first;
    private final byte[] said;
    /** Where it was said, if anything was. */
    private @Nullable FieldText by;

    /** For an item; the fields are those of all its columns. */
    SharedAnswer(TableOptions options, List<SharedColumn> columns, List<FieldText> fields, Reader reader, Row row) {
        this.index = columns.get(0).item();
        this.item = options.instrument().items().get(index);
        this.marks = MarkField.all(options, columns, fields);
        this.marksHaveMeanings = options.answers().kinds().keySet().stream()
                .anyMatch(text -> text.item().orElse(item.id()).equals(item.id()) && MarkField.isMark(text.text()));
        this.values = fields.subList(0, fields.size() - marks.size());
        this.reader = reader;
        this.row = row;
        Layout layout = Cells.layout(options.instrument());
        this.first = layout.first(index);
        this.said = new byte[layout.cells(index)];
    }

    /** Reads a field into the row. */
    interface Reader {
        /** Takes an answer into the row, and tells what is wrong with it; whether that went well. */
        boolean answer(int item, FieldText field);

        /** Takes an answer into the row; whether that went well. */
        boolean answerQuietly(int item, FieldText field);

        /** Tells what is wrong with a field. */
        void fault(FieldText field, Message message);

        /** The name of a column, for a message. */
        String name(FieldText field);
    }

    /** Says in the row what the columns say together. */
    void tell() {
        Arrays.fill(said, Cells.UNANSWERED);
        by = null;
        boolean well = true;
        for (int at = 0; at < values.size() && well; at++) {
            FieldText field = values.get(at);
            well = field.length() == 0 || (reader.answer(index, field) && take(field));
        }
        if (well && !marks.isEmpty()) {
            tellMarks();
        }
        System.arraycopy(said, 0, row.cells(), first, said.length);
    }

    /** Holds what a field says against what was said before; whether they agree. */
    private boolean take(FieldText field) {
        byte[] cells = row.cells();
        int rank = rank(cells[first]);
        if (rank > rank(said[0])) {
            System.arraycopy(cells, first, said, 0, said.length);
            by = field;
            return true;
        }
        if (rank == 0 || rank < rank(said[0]) || by == null || says(field, by)) {
            return true;
        }
        reader.fault(
                field,
                TableProblem.COLUMNS_DIFFER.with(
                        Codes.shorten(field.toString()), reader.name(by), Codes.shorten(by.toString())));
        return false;
    }

    /** How much a cell says. */
    private static int rank(byte cell) {
        return switch (cell) {
            case Cells.UNANSWERED -> 0;
            case Cells.NOT_SHOWN -> 1;
            default -> 2;
        };
    }

    private boolean says(FieldText field, FieldText earlier) {
        boolean same = Arrays.equals(said, 0, said.length, row.cells(), first, first + said.length);
        boolean words = item.kind() == ItemKind.TEXT && said[0] >= 0;
        return same && (!words || field.sameText(earlier));
    }

    private void tellMarks() {
        MarkField marked = null;
        boolean several = item.kind() == ItemKind.SEVERAL_CHOICES;
        byte[] chosen = new byte[said.length];
        for (MarkField mark : marks) {
            MarkField.State state = state(mark);
            if (state == MarkField.State.UNKNOWN || state == MarkField.State.DOUBTFUL) {
                ProblemKind kind =
                        state == MarkField.State.UNKNOWN ? TableProblem.NO_MARK : TableProblem.MARK_OR_ANSWER;
                reader.fault(mark.field(), kind.with(Codes.shorten(mark.toString()), mark.answer()));
                return;
            }
            if (state == MarkField.State.MARKED && marked != null && !several) {
                reader.fault(mark.field(), TableProblem.MARKED_TWICE.with(reader.name(marked.field())));
                return;
            }
            if (state == MarkField.State.MARKED) {
                marked = marked == null ? mark : marked;
                chosen[several ? mark.place() : 0] = several ? 1 : (byte) mark.place();
            }
        }
        if (marked != null) {
            System.arraycopy(chosen, 0, row.cells(), first, chosen.length);
        }
        if (marked == null || take(marked.field())) {
            tellKinds();
        }
    }

    /** What a field says; what the caller gave another meaning has it before it is a mark. */
    private MarkField.State state(MarkField mark) {
        MarkField.State state = mark.state();
        if (state == MarkField.State.BLANK) {
            return state;
        }
        boolean unknown = state == MarkField.State.UNKNOWN;
        if ((unknown || marksHaveMeanings) && says(mark) && row.cells()[first] < 0) {
            return MarkField.State.KIND;
        }
        if (unknown) {
            return says(mark) && isItself(mark) ? MarkField.State.MARKED : state;
        }
        boolean doubtful = state == MarkField.State.NOT_MARKED && marks.size() > 1 && isSoleMark(mark);
        return doubtful && says(mark) && isItself(mark) ? MarkField.State.DOUBTFUL : state;
    }

    private boolean says(MarkField mark) {
        return reader.answerQuietly(index, mark.field());
    }

    /** Whether the fields beside one hold no marks, so that all may hold the answers themselves. */
    private boolean isSoleMark(MarkField mark) {
        boolean sole = true;
        for (int at = 0; at < marks.size() && sole; at++) {
            MarkField other = marks.get(at);
            MarkField.State state = other.field() == mark.field() ? MarkField.State.BLANK : other.state();
            sole = state == MarkField.State.BLANK || state == MarkField.State.UNKNOWN;
        }
        return sole;
    }

    /** Some tools write the answer itself where others write a mark. */
    private boolean isItself(MarkField mark) {
        byte[] cells = row.cells();
        boolean itself = said.length == 1 ? cells[first] == mark.place() : cells[first + mark.place()] == 1;
        for (int other = 0; other < said.length && said.length > 1; other++) {
            itself &= other == mark.place() || cells[first + other] == 0;
        }
        return itself;
    }

    /** Takes the ways of not answering that stand in the columns. */
    private void tellKinds() {
        boolean well = true;
        for (MarkField mark : marks) {
            // which leaves in the row what it says
            if (well && state(mark) == MarkField.State.KIND) {
                well = take(mark.field());
            }
        }
    }
}
