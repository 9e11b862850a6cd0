package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.Standout;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Importance held against performance, on the topics of one card. */
final class Importance {
    private final View view;
    private final ScoreCard card;

    /** Two families for each of so many views: what is said shares the 5% with all of them. */
    Importance(View view, int views) {
        this.view = view;
        this.card = view.card().withShownTogether(2 * views * view.card().shownTogether());
    }

    List<BehindTopic> behind() {
        List<Standout> worse = card.standouts(nodes(Aspect.IS)).stream()
                .filter(standout -> !standout.isAbove())
                .toList();
        return card.standouts(nodes(Aspect.IMPORTANCE)).stream()
                .filter(Standout::isAbove)
                .flatMap(
                        matters -> worse(worse, matters.node().asIs())
                                .map(lags -> new BehindTopic(view.voice(), matters, lags))
                                .stream())
                .toList();
    }

    private static Optional<Standout> worse(List<Standout> worse, Node topic) {
        return worse.stream().filter(standout -> standout.node().equals(topic)).findFirst();
    }

    /** Topics that are asked in both aspects, so that both means are of the same ones. */
    private List<Node> nodes(Aspect aspect) {
        return Arrays.stream(Topic.values())
                .filter(topic -> isScored(Node.of(topic)) && isScored(Node.of(topic, Aspect.IMPORTANCE)))
                .map(topic -> Node.of(topic, aspect))
                .toList();
    }

    private boolean isScored(Node node) {
        return view.score(node).points().isPresent();
    }

    Optional<Voice> voice() {
        return view.voice();
    }

    /** Whether two topics or more have both scores. */
    boolean isAsked() {
        return nodes(Aspect.IS).size() > 1;
    }

    /** Whether it is known how sure they are. */
    boolean isKnown() {
        return isKnown(Aspect.IS) && isKnown(Aspect.IMPORTANCE);
    }

    private boolean isKnown(Aspect aspect) {
        return nodes(aspect).stream()
                .allMatch(node -> view.score(node).standardError().isPresent()
                        && card.correlations().nodes().contains(node));
    }
}
