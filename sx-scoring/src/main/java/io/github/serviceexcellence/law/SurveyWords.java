package io.github.serviceexcellence.law;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Weight;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Made-up surveys and what became of them, in words: nobody's answers are given away. */
final class SurveyWords {
    private static final int MOST_SCORES = 3;

    private SurveyWords() {}

    static String of(ResponseTable table) {
        List<Item> items = table.instrument().items();
        String respondents = ChangedSurvey.responses(table).stream()
                .map(response -> of(response, items))
                .collect(Collectors.joining(" "));
        return items.stream().map(SurveyWords::of).collect(Collectors.joining(", ")) + ": "
                + (respondents.isEmpty() ? "nobody" : respondents);
    }

    private static String of(Item item) {
        String reversed = item.direction() == Direction.REVERSED ? " reversed" : "";
        return item.id() + " (" + Node.of(item.measures(), item.aspect()) + " on " + of(item.scale()) + reversed + ")";
    }

    private static String of(Scale scale) {
        BigDecimal range = scale.highest().subtract(scale.lowest());
        boolean steps = range.compareTo(BigDecimal.valueOf(scale.size() - 1)) == 0;
        return steps ? scale.lowest() + " to " + scale.highest() : scale.toString();
    }

    private static String of(Response response, List<Item> items) {
        String weight = response.weight().equals(Weight.ONE)
                ? ""
                : " of weight " + response.weight().toBigDecimal().toPlainString();
        String group = response.group().map(key -> " in group " + key).orElse("");
        return items.stream()
                .map(item -> response.level(item.id())
                        .map(level -> level.value().toPlainString())
                        .orElseGet(() -> response.kind(item.id()).code()))
                .collect(Collectors.joining(", ", "[", weight + group + "]"));
    }

    /** A card, told by what differs from another. */
    static String of(Optional<ScoreCard> card, Optional<ScoreCard> other) {
        if (card.isEmpty()) {
            return "no card";
        }
        List<String> scores = card.get().scores().stream()
                .filter(score -> !other.flatMap(that -> that.find(score.node())).equals(Optional.of(score)))
                .map(SurveyWords::of)
                .toList();
        if (scores.isEmpty()) {
            return card.get().respondents() + " respondents, " + card.get().blank() + " blank, by "
                    + card.get().strategy();
        }
        String more = scores.size() > MOST_SCORES ? ", and more" : "";
        return scores.stream().limit(MOST_SCORES).collect(Collectors.joining(", ")) + more;
    }

    static String of(Score score) {
        String value = score.points()
                .map(Object::toString)
                .orElseGet(() ->
                        score.absence().map(absence -> absence.reason().code()).orElse("?"));
        return score.node() + " " + value + " with n = " + score.n();
    }
}
