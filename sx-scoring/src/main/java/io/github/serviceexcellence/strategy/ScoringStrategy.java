package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.card.AssessmentCard;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.privacy.Publisher;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.Summariser;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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
     * Scores an assessment as the answers of one respondent. A construct that was rated has the points of its level. What was concluded on
     * a part of it, such as a facet of an element, counts for it too: where both were rated its score is the mean, and the explanation says
     * what either is. A whole of the tree has the score of its parts. Criteria make up the scores of what they measure. A level is worth
     * what the {@linkplain #stage() item stage} says: percent of maximum unless the strategy has another normalisation.
     *
     * @param assessment the conclusions
     * @return the card, whose group is the subject, and the assessment beside it
     */
    default AssessmentCard score(Assessment assessment) {
        return score(List.of(assessment));
    }

    /**
     * Scores several assessments of one subject together, each by an assessor alone: the mean of what they concluded. What one of them
     * left out rests on the others.
     *
     * @param assessments one assessment or more, on a scale with the same values or by the same criteria
     * @return the card, whose group is the subject, and the assessments beside it
     * @throws IllegalArgumentException if there is no assessment, or they cannot be taken together: see {@link Assessment#responses}
     */
    default AssessmentCard score(List<Assessment> assessments) {
        List<Response> responses = Assessment.responses(assessments);
        ResponseTableBuilder table = ResponseTable.builder(responses.get(0).instrument());
        responses.forEach(table::add);
        GroupKey subject = responses.get(0).group().orElseThrow();
        return new AssessmentCard(
                assessments,
                AnonymityFloor.none()
                        .apply(score(table.build())
                                .withoutStandardErrors(AbsenceReason.ASSESSED)
                                .withGroup(subject)));
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
     * Scores a table by voice, in one reading of it: customers, employees and so on, each as a survey of its own. No anonymity floor is
     * applied; {@link #scoreVoices(ResponseTable, AnonymityFloor)} does so.
     *
     * @param table the answers; respondents whose voice is not known are in none of the cards
     * @return the card of each voice that occurs
     */
    default SortedMap<Voice, ScoreCard> scoreVoices(ResponseTable table) {
        SortedMap<Voice, ScoreCard> cards = new TreeMap<>();
        Summariser.of(table.instrument(), stage())
                .summariseVoices(table)
                .voices()
                .forEach((voice, summary) ->
                        cards.put(voice, score(summary.total()).withVoice(voice)));
        return cards;
    }

    /**
     * Scores a table by voice and within each voice by group, in one reading of it: each voice as a survey of its own. A card of all voices
     * together must not be shown beside these: where a voice has few respondents, it would give them away.
     *
     * @param table the answers; respondents whose voice is not known are in none of the cards
     * @param floor how many respondents a shown score needs at least
     * @return for each voice that occurs the card of all, and the cards of the units that may be shown
     */
    default SortedMap<Voice, Publication> scoreVoices(ResponseTable table, AnonymityFloor floor) {
        SortedMap<Voice, Publication> scores = new TreeMap<>();
        Summariser.of(table.instrument(), stage())
                .summariseVoices(table)
                .voices()
                .forEach((voice, summary) -> scores.put(
                        voice,
                        Publisher.of(floor, part -> score(part).withVoice(voice))
                                .publish(summary)));
        return scores;
    }

    /**
     * Scores a table as a whole and by group.
     *
     * <p>Every breakdown that the table has is published, all together, so that no sum or difference of what is shown rests on fewer people
     * than the floor. A {@link Publisher} says which breakdowns are shown, which units exist, and what was published before.
     *
     * @param table the answers; respondents without a group count in the whole only
     * @param floor how many respondents a shown score needs at least
     * @return the card of all, and the cards of the units that may be shown
     */
    default Publication scoreGroups(ResponseTable table, AnonymityFloor floor) {
        return scoreGroups(stage().summariseGroups(table), floor);
    }

    /**
     * Scores summaries as a whole and by group.
     *
     * @param summary the summaries of the groups
     * @param floor how many respondents a shown score needs at least
     * @return the card of all, and the cards of the units that may be shown
     */
    default Publication scoreGroups(GroupedSummary summary, AnonymityFloor floor) {
        return Publisher.of(floor, this::score).publish(summary);
    }
}
