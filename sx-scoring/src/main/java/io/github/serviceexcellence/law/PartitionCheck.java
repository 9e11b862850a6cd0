package io.github.serviceexcellence.law;

import static io.github.serviceexcellence.law.TriedStrategy.differing;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.law.Violation.Trial;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** The same respondents in another order, in several summaries, one by one, by group: all ways lead to the same card. */
record PartitionCheck(TriedStrategy tried, SplittableRandom random) {
    List<Trial<ResponseTable>> differences(ResponseTable table) {
        Optional<ScoreCard> card = tried.card(table);
        ResponseTable shuffled = ChangedSurvey.shuffled(table, random);
        ScoringStrategy strategy = tried.strategy();
        List<Trial<ResponseTable>> trials = new ArrayList<>();
        trials.addAll(differing(table, card, shuffled, tried.card(shuffled)));
        trials.addAll(differing(
                table,
                card,
                "as a merged summary: ",
                table,
                TriedStrategy.card(() -> strategy.score(merged(shuffled)))));
        if (table.size() == 1) {
            trials.addAll(differing(
                    table,
                    card,
                    "as one response: ",
                    table,
                    TriedStrategy.card(() -> strategy.score(table.response(0)))));
        }
        trials.addAll(byGroup(table, card));
        return trials.stream().limit(2).toList();
    }

    private ResponseSummary merged(ResponseTable table) {
        ItemStage stage = tried.strategy().stage();
        ResponseSummary sum = stage.empty(table.instrument());
        for (Response response : ChangedSurvey.responses(table)) {
            sum = sum.merge(stage.summarise(response));
        }
        return sum;
    }

    private List<Trial<ResponseTable>> byGroup(ResponseTable table, Optional<ScoreCard> card) {
        Publication scores;
        try {
            scores = tried.strategy().scoreGroups(table, AnonymityFloor.none());
        } catch (RuntimeException e) {
            // one of its groups has no card: that is for the law of answers to tell
            return List.of();
        }
        List<Trial<ResponseTable>> trials = new ArrayList<>(
                differing(table, card, "as the whole of its groups: ", table, Optional.of(plain(scores.overall()))));
        for (ScoreCard group : scores.groups()) {
            ResponseTable members = members(table, group.group());
            Optional<ScoreCard> alone =
                    tried.card(members).map(one -> one.withGroup(group.group().orElseThrow()));
            trials.addAll(differing(members, alone, "as a group of a table: ", table, Optional.of(plain(group))));
        }
        return trials;
    }

    /** The card as if it were not shown; without a floor it is the same. */
    private static ScoreCard plain(ScoreCard shown) {
        return shown.withScores(shown.scores());
    }

    private static ResponseTable members(ResponseTable table, Optional<GroupKey> group) {
        return ChangedSurvey.table(
                table.instrument(),
                ChangedSurvey.responses(table).stream()
                        .filter(response -> response.group().equals(group))
                        .toList());
    }
}
