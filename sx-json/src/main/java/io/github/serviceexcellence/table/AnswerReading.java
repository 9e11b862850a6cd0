package io.github.serviceexcellence.table;

import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.intake.ChoiceCodes;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.Levels;
import io.github.serviceexcellence.intake.Row;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.OwnWords;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Takes the answers of one table into its rows. It remembers what texts mean that took a closer look, if anything, and holds back what is wrong with
 * answers until the document ends.
 */
final class AnswerReading {
    /** Texts that are remembered; each has one place only. */
    private static final int REMEMBERED = 1 << 12;

    private static final int LONGEST = 300;

    private final Answers answers;
    private final TableRows rows;
    private final Intake intake;
    private final Row row;
    private final Teller teller;
    private final ChoiceList lists;
    private final HeldFaults held;
    /** Where in the text that was taken last a choice begins that is none. */
    private int wrong;

    private @Nullable String[] texts = {};
    private int[] alike = {};
    private byte[] cells = {};

    AnswerReading(Answers answers, TableRows rows, Intake intake, Row row, Teller teller) {
        this.answers = answers;
        this.rows = rows;
        this.intake = intake;
        this.row = row;
        this.teller = teller;
        this.lists = new ChoiceList(this::find, answers.options().answers().choiceSeparator(), answers.mostParts());
        this.held = new HeldFaults(answers, intake);
    }

    /** Hears of a text that is no answer, and how to tell it. */
    interface Teller {
        void unreadable(String text, Runnable telling);
    }

    /** Takes the answer to an item; false if it was a fault. */
    boolean read(int item, int column, char[] buffer, int start, int length) {
        byte cell = take(item, buffer, start, length);
        if (cell >= Answers.LOWEST_CELL) {
            return true;
        }
        String text = new String(buffer, start, length);
        return answers.kind(item) == ItemKind.TEXT ? words(item, column, text) : fault(item, column, text, cell, wrong);
    }

    /** Takes the answer to an item that asks for no text; false if it was a fault, which is not told. */
    boolean readQuietly(int item, char[] buffer, int start, int length) {
        return take(item, buffer, start, length) >= Answers.LOWEST_CELL;
    }

    /** Says what a text means; below {@link Answers#LOWEST_CELL} if it says nothing. */
    private byte take(int item, char[] buffer, int start, int length) {
        byte cell = find(item, buffer, start, length);
        wrong = 0;
        if (answers.kind(item) == ItemKind.SEVERAL_CHOICES && (cell >= 0 || cell == Levels.NONE)) {
            int at = lists.take(item, buffer, start, length, row);
            wrong = Math.max(0, at - start);
            return at == ChoiceList.WELL ? 0 : at == ChoiceList.TWO_WAYS ? Vocabulary.AMBIGUOUS : Levels.NONE;
        }
        if (cell >= Answers.LOWEST_CELL) {
            row.say(item, cell);
        }
        return cell;
    }

    /** The cell of a text; below {@link Answers#LOWEST_CELL} if it says nothing. */
    private byte find(int item, char[] buffer, int start, int length) {
        byte cell = answers.find(item, buffer, start, length);
        return cell == Levels.NONE && !answers.isText(item) ? closer(item, buffer, start, length) : cell;
    }

    private byte closer(int item, char[] buffer, int start, int length) {
        int like = answers.alike(item);
        int place = (Vocabulary.hash(buffer, start, length) + like) & (REMEMBERED - 1);
        if (texts.length > 0 && alike[place] == like) {
            String text = texts[place];
            if (text != null && ChoiceCodes.equal(text, buffer, start, length)) {
                return cells[place];
            }
        }
        String text = new String(buffer, start, length);
        byte cell = answers.closer(item, text);
        if (length <= LONGEST) {
            remember(place, text, like, cell);
        }
        return cell;
    }

    private void remember(int place, String text, int like, byte cell) {
        if (texts.length == 0) {
            texts = new @Nullable String[REMEMBERED];
            alike = new int[REMEMBERED];
            cells = new byte[REMEMBERED];
        }
        texts[place] = text;
        alike[place] = like;
        cells[place] = cell;
    }

    /** Takes a text that an item asks for. A field in quotes may hold line breaks and nothing else, which is as blank as an empty one. */
    private boolean words(int item, int column, String text) {
        Message fault = null;
        if (!RowForm.isUtf8(text)) {
            fault = TableProblem.NOT_UTF8.with(Codes.shorten(text));
        } else {
            byte cell = answers.closer(item, text);
            if (cell >= Answers.LOWEST_CELL) {
                row.say(item, cell);
            } else if (OwnWords.isBlank(text)) {
                row.say(item, Cells.UNANSWERED);
            } else {
                fault = row.text(item, text);
            }
        }
        if (fault != null) {
            Problem problem = Problem.at(rows.place(column), fault);
            teller.unreadable(text, () -> intake.fault(problem));
        }
        return fault == null;
    }

    private boolean fault(int item, int column, String text, byte cell, int wrongAt) {
        Place place = rows.place(column);
        teller.unreadable(text, () -> held.add(item, column, text, place, () -> message(item, text, cell, wrongAt)));
        return false;
    }

    /** Notes that something else than an answer is no number. */
    void noNumber(int column, String text, Place place, Message message) {
        held.add(HeldFaults.NO_ITEM, column, text, place, () -> message);
    }

    private Message message(int item, String text, byte cell, int wrongAt) {
        if (!RowForm.isUtf8(text)) {
            return TableProblem.NOT_UTF8.with(Codes.shorten(text));
        }
        if (answers.kind(item) != ItemKind.SEVERAL_CHOICES || cell == Vocabulary.AMBIGUOUS) {
            return answers.fault(item, text, cell);
        }
        String part = lists.textAt(wrongAt, text);
        byte known = find(item, part.toCharArray(), 0, part.length());
        return known >= 0
                ? TableProblem.CHOSEN_TWICE.with(Codes.shorten(text), Codes.shorten(part))
                : answers.fault(item, part, known);
    }
}
