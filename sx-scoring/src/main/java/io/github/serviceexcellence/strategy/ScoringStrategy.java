package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.GroupScores;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.util.Set;

/**
 * A way of turning a summary of answers into a score card. Implementations are immutable, and the same summary always gives the same
 * card.
 *
 * <p>An implementation says what it does with {@link #score(ResponseSummary)} and {@link #description()}; the rest follows. Missing
 * data are no error: a node that cannot be scored says why.
 *
 * <p>A strategy is held to every {@link StrategyLaw} unless {@link #laws()} promises less; {@link
 * io.github.serviceexcellence.law.StrategyLaws StrategyLaws} checks that, on a strategy of your own too.
 */
public interface ScoringStrategy {
    /**
     * Scores a summary.
     *
     * @param summary what respondents answered
     * @return the card
     */
    ScoreCard score(ResponseSummary summary);

    /**
     * How this strategy scores.
     *
     * @return its name and every option, those of the item stage too
     */
    StrategyDescription description();

    /**
     * The item stage for answers that were not summarised yet.
     *
     * @return the default stage unless the strategy says otherwise
     */
    default ItemStage stage() {
        return ItemStage.withDefaults();
    }

    /**
     * What the strategy promises, so that it can be checked.
     *
     * @return every law unless the strategy says otherwise
     */
    default Set<StrategyLaw> laws() {
        return Set.of(StrategyLaw.values());
    }

    /**
     * Scores one respondent.
     *
     * @param response the answers
     * @return the card of one
     */
    default ScoreCard score(Response response) {
        return score(stage().summarise(response));
    }

    /**
     * Scores an assessment: each rated element has the points of its level, percent of maximum.
     *
     * @param assessment the conclusions
     * @return the card of one, whose group is the subject
     */
    default ScoreCard score(Assessment assessment) {
        return score(stage().summarise(assessment))
                .withGroup(GroupKey.of(assessment.subject().value()));
    }

    /**
     * Scores all respondents of a table together. No anonymity floor is applied: see {@link AnonymityFloor#apply}.
     *
     * @param table the answers
     * @return the card of all
     */
    default ScoreCard score(ResponseTable table) {
        return score(stage().summarise(table));
    }

    /**
     * Scores a table as a whole and by group.
     *
     * <p>A group with fewer respondents than the floor is withheld; if all that is withheld is still too small to hide in the overall
     * card, so is the next smallest group. The same holds for each item and element: where the overall score minus those of the
     * groups would come down to a few respondents, the smallest group's score is withheld too.
     *
     * @param table the answers; respondents without a group count in the whole only
     * @param floor how many respondents a shown score needs at least
     * @return the overall card, a card for each group that may be shown, and which groups are withheld
     */
    default GroupScores scoreGroups(ResponseTable table, AnonymityFloor floor) {
        return scoreGroups(stage().summariseGroups(table), floor);
    }

    /**
     * Scores summaries as a whole and by group.
     *
     * @param summary the summaries of the groups
     * @param floor how many respondents a shown score needs at least
     * @return the overall card, a card for each group that may be shown, and which groups are withheld
     */
    default GroupScores scoreGroups(GroupedSummary summary, AnonymityFloor floor) {
        return GroupScores.of(summary, floor, this::score);
    }
}
