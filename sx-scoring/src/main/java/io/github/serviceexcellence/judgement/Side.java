package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.card.NodeTitle;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.response.GroupKey;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the two that are compared: what somebody said of something.
 *
 * @param label whose score it is: a unit, a survey, a voice
 * @param title what the score is of, such as Leadership
 * @param score the score; that of several units together is the mean of theirs, each unit counting once
 * @param isConfidential whether it comes from an exact card
 */
public record Side(Wording label, Wording title, Score score, boolean isConfidential) {
    /** Checks that nothing is missing; words are kept as they read in English and Dutch, so that sides that read alike are equal. */
    public Side {
        Objects.requireNonNull(score, "score");
        label = label instanceof UnitName ? label : text(label);
        title = isOf(score, title) ? title : new NodeTitle(score.node(), Optional.of(text(title)));
    }

    private static boolean isOf(Score score, Wording title) {
        return title instanceof NodeTitle known && known.node().equals(score.node());
    }

    private static Text text(Wording words) {
        Objects.requireNonNull(words, "words");
        return words instanceof Text text
                ? text
                : Text.english(words.in(Locale.ENGLISH)).dutch(words.in(Text.DUTCH));
    }

    /**
     * What a unit said.
     *
     * @param unit the unit
     * @param title what the score is of
     * @param score its score
     * @param isConfidential whether it comes from an exact card
     * @return the side
     */
    public static Side ofUnit(GroupKey unit, Wording title, Score score, boolean isConfidential) {
        return new Side(new UnitName(Objects.requireNonNull(unit, "unit")), title, score, isConfidential);
    }

    /**
     * The unit whose score it is.
     *
     * @return the unit, or nothing if it is of something else, such as a survey
     */
    public Optional<GroupKey> unit() {
        return label instanceof UnitName name ? Optional.of(name.unit()) : Optional.empty();
    }

    /** The same, kept from others whatever card it comes from. */
    Side confidential() {
        return new Side(label, title, score, /* isConfidential= */ true);
    }
}
