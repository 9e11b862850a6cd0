package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The first rows below a header. Those that look like further lines of it, such as the texts of the questions, are told in one message:
 * rows of which no answer can be read, each a text of its own, above one of which some can. Until that is clear their faults wait.
 */
final class FirstRows {
    private static final int MOST = 10;
    /** In so few columns a text that is no answer may well be a respondent's. */
    private static final int LEAST_TEXTS = 2;

    private final TableRows rows;
    private final Intake intake;
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Runnable> ofRow = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();
    private boolean allDiffer = true;
    private int seen;
    private int alike;
    private long line;
    private long from;
    private boolean over;

    FirstRows(TableRows rows, Intake intake) {
        this.rows = rows;
        this.intake = intake;
    }

    /** No rows to look at. */
    static FirstRows none(TableRows rows, Intake intake) {
        FirstRows none = new FirstRows(rows, intake);
        none.over = true;
        return none;
    }

    /** Whether faults are told at once. */
    boolean isOver() {
        return over;
    }

    /** Holds back what is to be told of the current row. */
    void hold(Runnable telling) {
        ofRow.add(telling);
    }

    /** Notes a text of the current row that is no answer. */
    void unreadable(String text) {
        if (over) {
            return;
        }
        allDiffer &= texts.add(text) && text.codePoints().anyMatch(Character::isLetter);
    }

    /** Passes over a row that does not count. */
    void pass() {
        ofRow.clear();
        texts.clear();
        allDiffer = true;
    }

    /** Ends a row. */
    void end(boolean isRight, boolean hasAnswer) {
        seen++;
        boolean looksAlike = isRight && !hasAnswer && allDiffer && texts.size() >= LEAST_TEXTS;
        if (looksAlike && from == 0 && seen < MOST) {
            line = alike == 0 ? rows.line() : line;
            alike++;
            waiting.addAll(ofRow);
        } else if (isRight && !hasAnswer && ofRow.isEmpty() && alike > 0 && seen < MOST) {
            // who left all blank may be a respondent or a blank line of the header; the row below tells
            from = from == 0 ? rows.sheetRow() : from;
        } else {
            decide(isRight && hasAnswer && alike > 0);
            ofRow.forEach(Runnable::run);
        }
        pass();
    }

    /** There are no more rows. */
    void finish() {
        decide(false);
    }

    private void decide(boolean headerGoesOn) {
        over = true;
        if (headerGoesOn) {
            intake.refuse(Problem.at(Place.pointer("", line, 0), message(from == 0 ? rows.sheetRow() : from)));
        } else {
            waiting.forEach(Runnable::run);
        }
        waiting.clear();
    }

    private Message message(long first) {
        return alike == 1 ? TableProblem.HEADER_GOES_ON.with(first) : TableProblem.HEADERS_GO_ON.with(alike, first);
    }
}
