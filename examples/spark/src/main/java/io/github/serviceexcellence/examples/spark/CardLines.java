package io.github.serviceexcellence.examples.spark;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.json.DocumentFormat;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.privacy.Publication;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be shown, as JSON Lines: each line is a document {@code sx.scorecard/1} with its floor, first the overall card. */
final class CardLines {
    private static final DocumentFormat<ScoreCard> FORMAT = SxJson.strict().scoreCards();

    private CardLines() {}

    static List<String> of(Publication publication) {
        return Stream.concat(Stream.of(publication.overall()), publication.groups().stream())
                .map(CardLines::line)
                .toList();
    }

    /** A line break inside a JSON text is always escaped, so every real one is indentation. */
    private static String line(PublishedCard card) {
        return FORMAT.write(card).lines().map(String::strip).collect(Collectors.joining());
    }
}
