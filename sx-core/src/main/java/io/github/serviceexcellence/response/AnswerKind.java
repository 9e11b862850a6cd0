package io.github.serviceexcellence.response;

import io.github.serviceexcellence.internal.Codes;

/** What became of a question: an answer, or why there is none. */
public enum AnswerKind {
    /** Answered with a level of the scale. */
    ANSWERED("answered", 0),
    /** Shown and left blank; also what an item is that nothing was said about. */
    UNANSWERED("unanswered", -1),
    /** Answered with "don't know". */
    DONT_KNOW("dont-know", -2),
    /** Answered with "does not apply to me", or known not to apply. */
    NOT_APPLICABLE("not-applicable", -3),
    /** Never shown, for instance by routing. */
    NOT_SHOWN("not-shown", -4);

    private static final AnswerKind[] KINDS = values();

    private final String code;
    private final byte cell;

    AnswerKind(String code, int cell) {
        this.code = code;
        this.cell = (byte) cell;
    }

    /**
     * The stable code.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }

    /**
     * The byte that stands for this kind in a {@link ResponseTable}. An answered item is stored as the place of its level instead.
     *
     * @return -1 to -4
     * @throws IllegalStateException for {@link #ANSWERED}, which has no byte of its own
     */
    public byte cell() {
        if (this == ANSWERED) {
            throw new IllegalStateException("an answered item is stored as the place of its level");
        }
        return cell;
    }

    /**
     * What a byte of a {@link ResponseTable} stands for.
     *
     * @param cell the place of a level (0 or above), or -1 to -4
     * @return the kind of answer
     * @throws IllegalArgumentException if the byte is below -4
     */
    public static AnswerKind ofCell(byte cell) {
        if (cell >= 0) {
            return ANSWERED;
        }
        if (-cell >= KINDS.length) {
            throw new IllegalArgumentException("cell " + cell + " stands for nothing; use a level's place or -1 to -4");
        }
        return KINDS[-cell];
    }

    /**
     * The constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static AnswerKind parse(String code) {
        return Codes.parse("kind of answer", values(), AnswerKind::code, code);
    }
}
