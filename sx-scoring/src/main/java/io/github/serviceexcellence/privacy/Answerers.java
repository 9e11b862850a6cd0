package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who answered an item, divided into those whom all figures on it count alike. */
final class Answerers {
    /** The magnitude of a weight of 1, as patterns of answers have it. */
    private static final int ONCE = Long.SIZE - 1 - Long.numberOfLeadingZeros(Weight.ONE.millionths());

    private final Withholding decisions;
    private final Questions questions;
    private final List<Scored> cells;

    Answerers(Withholding decisions, Questions questions, List<Scored> cells) {
        this.decisions = decisions;
        this.questions = questions;
        this.cells = cells;
    }

    /** For the metrics of a question that the item is in; nothing if it cannot be told. */
    Optional<List<Alike>> of(Node item, Question question) {
        List<Alike> people = new ArrayList<>();
        if (!questions.isScored(item)) {
            return answered(question).map(all -> List.of(new Alike(0, true, crowds(all))));
        }
        Optional<List<Long>> all = question.together().isEmpty()
                ? Optional.of(cells.stream().map(cell -> cell.n(item)).toList())
                : answered(question);
        boolean isCounted = !decisions.countedWith(item).isEmpty();
        if (all.isEmpty() || (isCounted && !addScored(people, item, question))) {
            return Optional.empty();
        }
        List<Long> together = without(all.get(), people, true);
        List<Long> others = without(without(all.get(), item), people, false);
        // a score of its own is as plain as a metric
        int answers = isCounted ? 0 : 1;
        people.add(new Alike(answers, true, crowds(together)));
        people.add(new Alike(answers, false, crowds(others)));
        // how much those count who have no score nobody knows
        boolean isTold = !isCounted
                || people.stream().filter(alike -> alike.answers() == 0).allMatch(Alike::isNobody)
                || cells.stream().allMatch(cell -> cell.countsAlike(item));
        people.removeIf(Alike::isNobody);
        return isTold ? Optional.of(people) : Optional.empty();
    }

    private Optional<List<Long>> answered(Question question) {
        List<Optional<Long>> answered =
                cells.stream().map(cell -> questions.answered(question, cell)).toList();
        return answered.stream().allMatch(Optional::isPresent)
                ? Optional.of(answered.stream().map(Optional::orElseThrow).toList())
                : Optional.empty();
    }

    /** Each counts once. */
    private static List<Crowd> crowds(List<Long> people) {
        return people.stream().map(number -> Crowd.of(number, ONCE)).toList();
    }

    /** Those who answered the item and not all that is read with it. */
    private List<Long> without(List<Long> all, Node item) {
        return IntStream.range(0, cells.size())
                .mapToObj(cell -> cells.get(cell).n(item) - all.get(cell))
                .toList();
    }

    private List<Long> without(List<Long> all, List<Alike> scored, boolean isTogether) {
        return IntStream.range(0, cells.size())
                .mapToObj(cell -> all.get(cell)
                        - scored.stream()
                                .filter(alike -> alike.isTogether() == isTogether)
                                .mapToLong(alike -> alike.cells().get(cell).size())
                                .sum())
                .toList();
    }

    /** Those who have a score on the construct of the item, by how many of its items they answered; false if that is not known. */
    private boolean addScored(List<Alike> people, Node item, Question question) {
        List<Node> items = decisions.countedWith(item);
        List<Node> read = question.together().isEmpty() ? List.of(item) : questions.items(question);
        List<Evidence> answering = decisions.answering(item);
        if (!items.containsAll(read) || !answering.stream().allMatch(Evidence::isKnown)) {
            return false;
        }
        long bit = 1L << items.indexOf(item);
        long all = read.stream().mapToLong(each -> 1L << items.indexOf(each)).sum();
        for (int number = 1; number <= items.size(); number++) {
            for (boolean isTogether : new boolean[] {true, false}) {
                int answers = number;
                people.add(new Alike(
                        answers,
                        isTogether,
                        answering.stream()
                                .map(one -> one.people(bit, answers, all, isTogether))
                                .toList()));
            }
        }
        people.removeIf(Alike::isNobody);
        return decisions.countsItemsAlike() || people.stream().allMatch(alike -> alike.answers() == items.size());
    }
}
