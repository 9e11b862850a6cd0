package io.github.serviceexcellence.response;

import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.Arrays;

/** What became of a question: an answer, or why there is none. */
public enum AnswerKind {
    /** Answered: with a level of the scale, with one or more choices, or in words. */
    ANSWERED("answered"),
    /** Shown and left blank; also what an item is that nothing was said about. */
    UNANSWERED("unanswered"),
    /** Answered with "don't know". */
    DONT_KNOW("dont-know"),
    /** Answered with "does not apply to me", or known not to apply. */
    NOT_APPLICABLE("not-applicable"),
    /** Never shown: not asked of the respondent's voice, or only after other answers, or not by another decision. */
    NOT_SHOWN("not-shown");

    /** In the order of their bytes. */
    private static final AnswerKind[] KINDS = values();

    /** Why there is no answer. */
    private static final AnswerKind[] OTHERS = Arrays.copyOfRange(values(), 1, values().length);

    private final String code;

    AnswerKind(String code) {
        this.code = code;
    }

    /**
     * The stable code.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }

    /** What a byte of a table stands for: an answer, or one of {@link Cells}. */
    static AnswerKind ofCell(byte cell) {
        return cell >= 0 ? ANSWERED : KINDS[-cell];
    }

    /**
     * The constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if there is none; the message lists the codes, but for {@code answered}, which no text can mean by
     *     itself
     */
    public static AnswerKind parse(String code) {
        return code.equals(ANSWERED.code)
                ? ANSWERED
                : Codes.parse(Word.of("kind of answer", "soort antwoord"), OTHERS, AnswerKind::code, code);
    }
}
