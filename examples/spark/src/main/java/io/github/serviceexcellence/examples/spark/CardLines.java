package io.github.serviceexcellence.examples.spark;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.json.DocumentFormat;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.privacy.GroupScores;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Score cards as JSON Lines: each line is a document {@code sx.scorecard/1}, first the overall card, then those of the groups. */
final class CardLines {
    private static final DocumentFormat<ScoreCard> FORMAT = SxJson.strict().scoreCards();

    private CardLines() {}

    static List<String> of(GroupScores scores) {
        return Stream.concat(Stream.of(scores.overall()), scores.groups().stream())
                .map(CardLines::line)
                .toList();
    }

    /** A line break inside a JSON text is always escaped, so every real one is indentation. */
    private static String line(ScoreCard card) {
        return FORMAT.write(card).lines().map(String::strip).collect(Collectors.joining());
    }
}
