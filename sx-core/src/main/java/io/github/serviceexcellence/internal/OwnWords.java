package io.github.serviceexcellence.internal;

import io.github.serviceexcellence.problem.Message;
import org.jspecify.annotations.Nullable;

/** What respondents write in words of their own: one rule for all ways in. */
public final class OwnWords {
    private static final int LONGEST = 10_000;

    private OwnWords() {}

    /** Whether nothing visible was written. */
    public static boolean isBlank(String words) {
        return words.isBlank();
    }

    /** What is wrong with the words that answer an item, if anything. */
    public static @Nullable Message fault(String item, String words) {
        if (isBlank(words)) {
            return CommonProblem.BLANK_ANSWER.with(item);
        }
        if (words.length() > LONGEST) {
            return CommonProblem.LONG_ANSWER.with(item, words.length(), LONGEST);
        }
        return Codes.hasHalfCharacter(words) ? CommonProblem.HALF_CHARACTER.with(Codes.shorten(words)) : null;
    }
}
