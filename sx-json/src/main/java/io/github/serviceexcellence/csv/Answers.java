package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.intake.Levels;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.AnswerKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the texts of answers mean: a small whole number becomes a cell without a String in between. */
final class Answers {
    /** As many characters as can be looked up by their number: those of ASCII. */
    static final int CHARACTERS = 128;

    private final SurveyCsv survey;
    private final Levels levels;
    private final List<Message> contradictions = new ArrayList<>();

    Answers(SurveyCsv survey) {
        this.survey = survey;
        this.levels = new Levels(survey.instrument());
        // sorted, so that the same file gives the same message
        new TreeMap<>(survey.answers()).forEach(this::enter);
    }

    private void enter(String text, AnswerKind kind) {
        try {
            BigDecimal value = new BigDecimal(text);
            for (int item = 0; item < survey.instrument().items().size(); item++) {
                if (levels.find(item, value) >= 0) {
                    contradictions.add(CsvProblem.TWO_MEANINGS.with(
                            Codes.shorten(text),
                            kind.code(),
                            survey.instrument().items().get(item).id()));
                    return;
                }
            }
            if (value.scale() == 0 && value.precision() <= 3) {
                levels.setKind(value.intValue(), kind);
            }
        } catch (NumberFormatException e) {
            // a word: looked up as such
        }
    }

    /** The texts that are to mean two things. */
    List<Message> contradictions() {
        return contradictions;
    }

    /** The cell of an answer to an item, or {@link Levels#NONE}. */
    byte cell(int item, char[] buffer, int start, int length) {
        if (length == 0) {
            return Cells.UNANSWERED;
        }
        int value = length > 3 ? -1 : 0;
        for (int i = start; i < start + length && value >= 0; i++) {
            int digit = buffer[i] - '0';
            value = digit < 0 || digit > 9 ? -1 : value * 10 + digit;
        }
        byte cell = levels.find(item, value);
        return cell == Levels.NONE ? other(item, new String(buffer, start, length)) : cell;
    }

    /** The cell of a text that is no small whole number on the scale. */
    private byte other(int item, String text) {
        AnswerKind kind = survey.answers().get(text);
        if (kind != null) {
            return Cells.ofKind(kind.code());
        }
        try {
            return levels.find(item, CsvNumbers.of(text));
        } catch (NumberFormatException e) {
            return Levels.NONE;
        }
    }

    /** The cell of a single digit, or {@link Levels#NONE}. */
    byte digit(int item, char digit) {
        return levels.find(item, digit - '0');
    }

    /** What to say of an answer that has no cell. */
    Message unknown(int item, String text) {
        String given = Codes.shorten(text);
        return survey.answers().isEmpty()
                ? CsvProblem.OFF_SCALE.with(given, levels.describe(item))
                : CsvProblem.UNKNOWN_TEXT.with(
                        given,
                        levels.describe(item),
                        survey.answers().keySet().stream().sorted().collect(Collectors.joining(", ")));
    }
}
