package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.privacy.GroupScores.Reason;
import io.github.serviceexcellence.privacy.GroupScores.WithheldGroup;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Has groups scored and decides which of them may be shown. */
final class GroupScoring {
    private final GroupedSummary summary;
    private final AnonymityFloor floor;
    private final List<GroupKey> bySize;

    private GroupScoring(GroupedSummary summary, AnonymityFloor floor) {
        this.summary = summary;
        this.floor = floor;
        this.bySize = new ArrayList<>(summary.groups().keySet());
        bySize.sort(Comparator.comparingLong(this::size).thenComparing(Comparator.naturalOrder()));
    }

    static GroupScores score(
            GroupedSummary summary, AnonymityFloor floor, Function<ResponseSummary, ScoreCard> scoring) {
        return new GroupScoring(summary, floor).score(scoring);
    }

    private GroupScores score(Function<ResponseSummary, ScoreCard> scoring) {
        Map<GroupKey, Reason> withheld = withheld();
        List<ScoreCard> cards = bySize.stream()
                .filter(group -> !withheld.containsKey(group))
                .map(group -> scoring.apply(of(group)).withGroup(group))
                .toList();
        Withholding shown = new Withholding(floor, scoring.apply(summary.total()), cards);
        return GroupScores.builder()
                .floor(floor)
                .overall(shown.overall())
                .addAllGroups(shown.groups().stream()
                        .sorted(Comparator.comparing(card -> card.group().orElseThrow()))
                        .toList())
                .addAllWithheld(withheld.entrySet().stream()
                        .map(entry -> new WithheldGroup(entry.getKey(), entry.getValue()))
                        .toList())
                .ungrouped(summary.ungrouped().respondents())
                .build();
    }

    /** Small groups, and then the next smallest for as long as the overall card minus the shown groups would lay bare too few. */
    private SortedMap<GroupKey, Reason> withheld() {
        SortedMap<GroupKey, Reason> withheld = new TreeMap<>();
        if (floor.equals(AnonymityFloor.none())) {
            return withheld;
        }
        long hidden = answering(summary.ungrouped());
        for (GroupKey group : bySize) {
            if (size(group) < floor.respondents()) {
                withheld.put(group, Reason.TOO_FEW_RESPONDENTS);
                hidden += size(group);
            } else if (hidden > 0 && hidden < floor.respondents()) {
                withheld.put(group, Reason.PROTECTS_OTHERS);
                hidden += size(group);
            }
        }
        return withheld;
    }

    private ResponseSummary of(GroupKey group) {
        return Objects.requireNonNull(summary.groups().get(group));
    }

    private long size(GroupKey group) {
        return answering(of(group));
    }

    private static long answering(ResponseSummary summary) {
        return summary.respondents() - summary.blank();
    }
}
