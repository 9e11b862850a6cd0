package io.github.serviceexcellence.scoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How many respondents a score needs before it may be shown. Answers are often promised to be anonymous, and the mean of two people
 * is not.
 *
 * <p>The floor guards each score on its own. It does not guard against comparing two surveys of which one misses a single person.
 *
 * @param respondents the least number of respondents behind a shown score, 1 or more
 */
public record AnonymityFloor(int respondents) {
    private static final AnonymityFloor STANDARD = new AnonymityFloor(5);
    private static final AnonymityFloor NONE = new AnonymityFloor(1);

    /**
     * Checks the number.
     *
     * @param respondents the least number of respondents behind a shown score, 1 or more
     * @throws IllegalArgumentException if the number is below 1
     */
    public AnonymityFloor {
        if (respondents < 1) {
            throw new IllegalArgumentException("an anonymity floor of " + respondents
                    + " is not possible; use 2 or more, or AnonymityFloor.none() to show everything");
        }
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
        if (respondents == 1) {
            throw new IllegalArgumentException(
                    "a floor of 1 protects nobody; use 2 or more, or say AnonymityFloor.none()");
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
     * The card without what rests on too few respondents.
     *
     * <p>An item or element with fewer respondents than the floor is withheld. A dimension or index with a withheld part is withheld
     * too, or the part could be computed from the others; an element with a withheld item keeps its score but not its contributions.
     * Of what is withheld the number of respondents and the coverage are withheld as well.
     *
     * @param card the card
     * @return the card to show
     */
    public ScoreCard apply(ScoreCard card) {
        Set<Node> withheld = new LinkedHashSet<>();
        for (Score score : card.scores()) {
            // nobody at all is no secret: such a score is absent for a reason of its own
            if (score.n() > 0 && score.n() < respondents) {
                withheld.add(score.node());
            }
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Score score : card.scores()) {
                grown |= needs(score, withheld) && withheld.add(score.node());
            }
        }
        List<Score> scores =
                card.scores().stream().map(score -> withhold(score, withheld)).toList();
        return ScoreCard.builder()
                .instrument(card.instrument())
                .strategy(card.strategy())
                .edition(card.edition())
                .group(card.group())
                .respondents(card.respondents())
                .blank(card.blank())
                .addAllScores(scores)
                .addAllUncounted(card.uncounted())
                .build();
    }

    private static boolean needs(Score score, Set<Node> withheld) {
        return parts(score)
                .anyMatch(part -> withheld.contains(part) && part.item().isEmpty());
    }

    private static Stream<Node> parts(Score score) {
        return score.contributions().stream().map(Contribution::part);
    }

    private static Score withhold(Score score, Set<Node> withheld) {
        if (withheld.contains(score.node())) {
            return Score.builder(score.node())
                    .absence(new Absence(
                            AbsenceReason.WITHHELD,
                            parts(score)
                                    .filter(withheld::contains)
                                    .filter(part -> part.item().isEmpty())
                                    .toList()))
                    .build();
        }
        if (parts(score).noneMatch(withheld::contains)) {
            return score;
        }
        Score.Builder open = Score.builder(score.node()).n(score.n()).coverage(score.coverage());
        score.points().ifPresent(open::points);
        score.standardDeviation().ifPresent(open::standardDeviation);
        return open.build();
    }
}
