package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.AbsenceReason;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.ConstructKind;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.summary.Imputation;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many people's answers a score rests on, as far as its card tells. */
final class Evidence {
    /** The kinds whose items count for something larger too. */
    private static final Set<String> PARTS = Set.of(ConstructKind.FACET.code() + ":", ConstructKind.TOPIC.code() + ":");
    /** What puts nothing into a score that others said, to an item that nobody on the card answered. */
    private static final Set<String> OF_THEIR_OWN = Stream.of(Imputation.values())
            .filter(imputation -> imputation != Imputation.ITEM_MEAN)
            .map(Imputation::code)
            .collect(Collectors.toUnmodifiableSet());

    private final ScoreCard card;
    private final boolean itemsCollected;

    Evidence(ScoreCard card) {
        this.card = card;
        itemsCollected = card.items().stream()
                .anyMatch(item -> item.absence()
                        .filter(absence -> absence.reason() == AbsenceReason.NOT_COLLECTED)
                        .isEmpty());
    }

    /**
     * The number of people behind a score, or the least of those whose answers it may give away, whichever is less. Where answers were
     * imputed a construct may owe its score to one item that few answered: what these few said must not come out, however many others were
     * given a number. What cannot be judged, because items were not collected, counts as one person.
     */
    long people(Score score) {
        boolean imputed = score.imputed() > 0 && score.coverage().answered() > 0;
        boolean unexplained = score.node().item().isEmpty()
                && score.points().isPresent()
                && score.contributions().isEmpty();
        if (unexplained && (imputed || (!itemsCollected && isPart(score.node())))) {
            return Math.min(score.n(), 1);
        }
        return imputed && score.node().item().isEmpty() ? ofImputed(score) : score.n();
    }

    /** The larger one minus the smaller one would be what the few said to the items in between. */
    private static boolean isPart(Node node) {
        return PARTS.stream().anyMatch(node.code()::startsWith);
    }

    private long ofImputed(Score score) {
        return score.contributions().stream()
                .map(Contribution::part)
                .flatMap(item -> card.find(item).stream())
                .filter(this::mayBeImputed)
                .mapToLong(Score::n)
                .filter(n -> n < score.n())
                .min()
                .orElse(score.n());
    }

    /** Asked, and answered by some here; or by nobody, but perhaps with the mean of what others said. */
    private boolean mayBeImputed(Score item) {
        return item.n() > 0
                || (item.coverage().applicable() > 0
                        && !OF_THEIR_OWN.contains(card.strategy().options().getOrDefault("item.imputation", "")));
    }
}
