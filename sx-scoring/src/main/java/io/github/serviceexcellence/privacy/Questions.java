package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.instrument.Combination;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.summary.Collected;
import io.github.serviceexcellence.summary.LevelSum;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a questionnaire declares about its metrics, as far as it is at hand. */
final class Questions {
    private final Scored all;

    /** As the card of all people, and what it was made of, tell. */
    Questions(Scored all) {
        this.all = all;
    }

    /** The items that are read; none if that is not known. */
    List<Node> items(Question question) {
        return question.together().isEmpty()
                ? List.of(question.node())
                : combination(question).stream().flatMap(Questions::items).toList();
    }

    private static Stream<Node> items(Combination combination) {
        return combination.items().stream().map(Node::of);
    }

    /** Those of the items that have scores of their own. */
    List<Node> ratings(Question question) {
        return items(question).stream().filter(this::isScored).toList();
    }

    boolean isScored(Node item) {
        return all.card().find(item).isPresent();
    }

    /** What is read of an item and others together, if anything. */
    Optional<Question> together(Node item) {
        return combinations()
                .filter(combination -> items(combination).anyMatch(item::equals))
                .flatMap(combination -> Question.of(combination).stream())
                .findFirst();
    }

    private Stream<Combination> combinations() {
        return all.summary().stream().flatMap(known -> known.instrument().combinations().stream());
    }

    private Optional<Combination> combination(Question question) {
        return combinations()
                .filter(combination -> Question.of(combination).equals(Optional.of(question)))
                .findFirst();
    }

    /**
     * Whether weights differ. A standard error counts them squared, and how often an answer was given does not: the two together would tell
     * apart who counts for more than others.
     */
    boolean isWeighted(Question question) {
        return question.has(
                all.card().metrics().stream(), metric -> metric.effectiveN().isPresent());
    }

    /** Whether the items that are read are known, or if not, everybody answered all items alike. */
    boolean areItemsKnown(Question question) {
        return !question.together().equals(Optional.of(Combination.Kind.SUPERPROMOTER))
                || !items(question).isEmpty()
                || question.has(
                        all.card().metrics().stream(),
                        metric -> all.card().items().stream().allMatch(item -> item.n() == metric.n()));
    }

    /** How many answered all that is read; nothing if they do not count alike, or it was not collected. */
    Optional<Long> answered(Question question, Scored cell) {
        if (cell.summary().isEmpty()) {
            return cell.card().metrics().stream()
                    .filter(metric -> Question.of(metric.ref()).equals(question))
                    .findFirst()
                    .filter(metric -> metric.effectiveN().isEmpty())
                    .map(Metric::n);
        }
        ResponseSummary summary = cell.summary().get();
        if (!summary.collected().contains(Collected.ITEMS)) {
            return Optional.empty();
        }
        LevelSum everybody =
                levels(question, summary).stream().reduce(LevelSum::plus).orElseThrow();
        return everybody.countsOnce() ? Optional.of(everybody.n()) : Optional.empty();
    }

    private List<LevelSum> levels(Question question, ResponseSummary summary) {
        if (question.together().isPresent()) {
            return summary.levels(combination(question).orElseThrow());
        }
        Item item = summary.instrument().item(question.node().item().orElseThrow());
        return item.kind() == ItemKind.SEVERAL_CHOICES
                ? summary.levels(item.id(), item.choices().get(0).code())
                : summary.levels(item.id());
    }
}
