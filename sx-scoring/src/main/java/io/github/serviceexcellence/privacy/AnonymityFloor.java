package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.Optional;

/**
 * How many respondents a score needs before it may be shown. Answers are often promised to be anonymous, and the mean of two people
 * is not.
 *
 * <p>The floor guards what is shown together, also against computing what is withheld from what is shown: {@link #apply} one card, a
 * {@link Publisher} a survey with its units. It does not guard a survey that is published twice, by other units, in another view or with one
 * person more, unless the later publication is told of the earlier.
 */
public final class AnonymityFloor {
    private static final AnonymityFloor STANDARD = new AnonymityFloor(5);
    /** How many times as many respondents a standard deviation needs. */
    private static final int MORE = 6;

    /** Of so many respondents six times as many can still be counted. */
    private static final int MOST = Integer.MAX_VALUE / MORE;

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
     * The floor for a survey in which one person may be several respondents, such as a customer who gives feedback more than once: whatever rests
     * on so many times as many respondents rests on enough people.
     *
     * @param most how many respondents one person is at most, 1 or more
     * @return this floor times that number; no floor if this is none
     * @throws IllegalArgumentException if the number is below 1, or so high that no number of respondents would do
     */
    public AnonymityFloor perPerson(int most) {
        if (most < 1 || most > MOST / respondents) {
            throw InvalidInputException.of(PrivacyProblem.PER_PERSON.with(most, MOST / respondents));
        }
        return respondents == 1 ? this : new AnonymityFloor(respondents * most);
    }

    /**
     * The least number of respondents behind a shown standard deviation. The mean and the standard deviation of a few answers give the answers
     * away: of five answers on 1 to 5 in most cases.
     *
     * @return six times {@link #respondents()}; 1 if there is no floor
     */
    public int dispersionFrom() {
        return respondents == 1 ? 1 : MORE * respondents;
    }

    /**
     * What may be shown of a card by itself. Where units are shown too, or other breakdowns of the same survey, it is a {@link Publisher}
     * that decides.
     *
     * <p>A construct with fewer respondents than the floor is withheld, and with it every whole that it is a part of. Items are shown if
     * everybody who has a score on their construct answered all of them, or enough did and enough did not: else the construct and its
     * items together would tell what somebody answered who skipped one. A publisher, which knows who answered what, shows more. Of what is
     * withheld the number of respondents and the coverage are withheld as well.
     *
     * <p>A metric is shown where its question is, or if that has no score. A card does not tell which questions make a superpromoter: their share
     * is shown if every question has as many answers.
     *
     * <p>Of two constructs that share items, such as a facet and its element, one is shown, unless everybody answered everything.
     *
     * <p>A card does not tell how much each respondent counts. Where weights differ much, let a publisher decide: one person who counts for
     * most of a score does not show here.
     *
     * <p>Scores are rounded to steps of at least twice what one answer one level higher would change, on a scale of five levels: 5 points for
     * an item that ten people answered, a tenth of a point from five hundred. Metrics are rounded so too: a Net Promoter Score of ten people to
     * steps of 20, of five hundred to half points.
     *
     * @param card the card
     * @return the card to show
     */
    public PublishedCard apply(ScoreCard card) {
        return PublishedCard.of(Rounding.of(this, Optional.empty()).round(Withholding.single(this, card)), respondents);
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
