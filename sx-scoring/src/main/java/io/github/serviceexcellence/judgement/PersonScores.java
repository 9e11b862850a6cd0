package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.Summariser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The scores of persons in two waves, by node: each by the item stage itself, as the score of a survey of one. */
final class PersonScores {
    private final Summariser summariser;
    private final Map<Node, PairedScores> scores = new LinkedHashMap<>();

    PersonScores(Instrument instrument, ItemStage stage, List<Node> nodes) {
        this.summariser = Summariser.of(instrument, stage).collecting();
        nodes.forEach(node -> scores.put(node, new PairedScores()));
    }

    void add(Response earlier, Response later) {
        ResponseSummary before = summariser.summarise(earlier);
        ResponseSummary after = summariser.summarise(later);
        scores.forEach((node, pairs) -> {
            Optional<Points> first = before.sum(node).points();
            Optional<Points> second = after.sum(node).points();
            if (first.isPresent() && second.isPresent()) {
                pairs.add(
                        first.get().toDouble(),
                        second.get().toDouble(),
                        after.sum(node).weight().doubleValue());
            }
        });
    }

    PairedScores of(Node node) {
        return Objects.requireNonNull(scores.get(node));
    }
}
