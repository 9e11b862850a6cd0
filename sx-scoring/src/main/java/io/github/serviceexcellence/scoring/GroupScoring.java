package io.github.serviceexcellence.scoring;

import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.scoring.GroupScores.Reason;
import io.github.serviceexcellence.scoring.GroupScores.WithheldGroup;
import io.github.serviceexcellence.survey.GroupedSummary;
import io.github.serviceexcellence.survey.ResponseSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Scores by group and decides which groups may be shown. */
final class GroupScoring {
    private GroupScoring() {}

    static GroupScores score(ScoringStrategy strategy, GroupedSummary summary, AnonymityFloor floor) {
        Map<GroupKey, Reason> withheld = withheld(summary, floor);
        List<ScoreCard> cards = new ArrayList<>();
        summary.groups().forEach((group, answers) -> {
            if (!withheld.containsKey(group)) {
                cards.add(floor.apply(inGroup(strategy.score(answers), group)));
            }
        });
        return GroupScores.builder()
                .floor(floor)
                .overall(floor.apply(strategy.score(summary.total())))
                .addAllGroups(cards)
                .addAllWithheld(withheld.entrySet().stream()
                        .map(entry -> new WithheldGroup(entry.getKey(), entry.getValue()))
                        .toList())
                .ungrouped(summary.ungrouped().respondents())
                .build();
    }

    /** Small groups, and then the next smallest for as long as the overall card minus the shown groups would lay bare too few. */
    private static SortedMap<GroupKey, Reason> withheld(GroupedSummary summary, AnonymityFloor floor) {
        SortedMap<GroupKey, Reason> withheld = new TreeMap<>();
        long hidden = answering(summary.ungrouped());
        List<GroupKey> bySize = new ArrayList<>(summary.groups().keySet());
        bySize.sort(Comparator.comparingLong((GroupKey group) -> answering(summaryOf(summary, group)))
                .thenComparing(Comparator.naturalOrder()));
        for (GroupKey group : bySize) {
            long size = answering(summaryOf(summary, group));
            if (size < floor.respondents()) {
                withheld.put(group, Reason.TOO_FEW_RESPONDENTS);
                hidden += size;
            } else if (hidden > 0 && hidden < floor.respondents()) {
                withheld.put(group, Reason.PROTECTS_OTHERS);
                hidden += size;
            }
        }
        return withheld;
    }

    private static ResponseSummary summaryOf(GroupedSummary summary, GroupKey group) {
        return Objects.requireNonNull(summary.groups().get(group));
    }

    private static long answering(ResponseSummary summary) {
        return summary.respondents() - summary.blank();
    }

    private static ScoreCard inGroup(ScoreCard card, GroupKey group) {
        return ScoreCard.builder()
                .instrument(card.instrument())
                .strategy(card.strategy())
                .edition(card.edition())
                .group(group)
                .respondents(card.respondents())
                .blank(card.blank())
                .addAllScores(card.scores())
                .addAllUncounted(card.uncounted())
                .build();
    }
}
