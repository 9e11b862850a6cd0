package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * Which respondents count where answers are missing. The figures differ, so that the caller must say which; there is no default.
 *
 * <p>An answer is missing if it is blank, "don't know", not applicable or was not shown: nothing is put in its place.
 */
public enum MissingRule {
    /**
     * For each two items all who answered both: nothing is thrown away, but each figure is of other people, and the figures together may be such
     * as no people have. R: {@code use = "pairwise.complete.obs"}.
     */
    PAIRWISE("pairwise"),
    /**
     * Only who answered all items that are looked at together: every figure is of the same people, but there may be few of them, and not like the
     * others. R: {@code use = "complete.obs"}.
     */
    LISTWISE("listwise");

    private final String code;

    MissingRule(String code) {
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

    /**
     * The constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static MissingRule parse(String code) {
        return Codes.parse(
                Word.of("missing rule", "regel voor ontbrekende antwoorden"), values(), MissingRule::code, code);
    }

    Word word() {
        return switch (this) {
            case PAIRWISE ->
                Word.of(
                        "pairwise: for each two, all who have both",
                        "paarsgewijs: voor elk tweetal iedereen die beide heeft");
            case LISTWISE ->
                Word.of("listwise: only who answered all of them", "alleen wie alles heeft beantwoord (listwise)");
        };
    }
}
