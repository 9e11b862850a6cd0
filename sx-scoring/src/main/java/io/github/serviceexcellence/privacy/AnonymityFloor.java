package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.List;

/**
 * How many respondents a score needs before it may be shown. Answers are often promised to be anonymous, and the mean of two people
 * is not.
 *
 * <p>The floor guards the scores of one survey, also against computing what is withheld from what is shown (see {@link #apply} and
 * {@link GroupScores#of}). It does not guard against
 * comparing two surveys of which one misses a single person, nor two cards of one survey in different {@linkplain ScoreTree
 * trees}.
 */
public final class AnonymityFloor {
    private static final AnonymityFloor STANDARD = new AnonymityFloor(5);
    private static final AnonymityFloor NONE = new AnonymityFloor(1);

    private final int respondents;

    private AnonymityFloor(int respondents) {
        this.respondents = respondents;
    }

    /**
     * The floor to use unless there is a reason for another: five respondents.
     *
     * @return the floor
     */
    public static AnonymityFloor standard() {
        return STANDARD;
    }

    /**
     * Another floor.
     *
     * @param respondents the least number of respondents behind a shown score, 2 or more
     * @return the floor
     * @throws IllegalArgumentException if the number is below 2
     */
    public static AnonymityFloor of(int respondents) {
        if (respondents < 2) {
            throw InvalidInputException.of(PrivacyProblem.FLOOR.with(respondents));
        }
        return new AnonymityFloor(respondents);
    }

    /**
     * No floor: everything is shown, even the scores of one person.
     *
     * @return a floor of 1
     */
    public static AnonymityFloor none() {
        return NONE;
    }

    /**
     * The least number of respondents behind a shown score.
     *
     * @return 1 if there is no floor, else 2 or more
     */
    public int respondents() {
        return respondents;
    }

    /**
     * The card without what rests on too few respondents.
     *
     * <p>An item or construct with fewer respondents than the floor is withheld. With it go the other items of the construct, or the one
     * could be computed from the rest; the construct itself stays if it has respondents enough, without its contributions. Every whole
     * with a withheld part, and the index, is withheld for the same reason. Of what is withheld the number of respondents and the
     * coverage are withheld as well.
     *
     * <p>Of a facet and its term, or a topic and its block, the difference may be what a few said to the items in between: then the smaller
     * one is withheld. Where items were not collected that cannot be judged, and facets and topics are withheld.
     *
     * @param card the card
     * @return the card to show
     */
    public ScoreCard apply(ScoreCard card) {
        return new Withholding(this, card, List.of()).overall();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnonymityFloor that && respondents == that.respondents;
    }

    @Override
    public int hashCode() {
        return respondents;
    }

    /** The number of respondents, or "none". */
    @Override
    public String toString() {
        return respondents == 1 ? "none" : Integer.toString(respondents);
    }
}
