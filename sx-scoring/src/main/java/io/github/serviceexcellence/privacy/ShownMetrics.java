package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.metric.MetricRef;
import io.github.serviceexcellence.metric.Metrics;
import io.github.serviceexcellence.points.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decides where metrics are shown. A metric counts everybody who answered once. Its question may stand on the card as it counts in its construct,
 * and there those count for more who answered fewer questions: each of the two figures minus the other would tell who they are. So of a
 * rating the metric is shown only where the rating is, and only if no sum or difference of both comes down to a few. All metrics of one
 * question count the same people alike, and tell no more together than one by itself.
 *
 * <p>Who counts for the two coefficients of Kano depends on what they answered: they are shown of all people together only, with the number of
 * those who answered.
 */
final class ShownMetrics {
    private final Withholding decisions;
    private final List<Family> families;
    private final History history;
    private final List<Scored> units;
    private final Questions questions;
    private final Answerers answerers;

    /** What is decided so far: single questions before those that are read together. */
    private final Map<Question, Decided> decided = new HashMap<>();

    ShownMetrics(
            Withholding decisions, List<Family> families, History history, List<Scored> units, List<Scored> cells) {
        this.decisions = decisions;
        this.families = families;
        this.history = history;
        this.units = units;
        questions = new Questions(units.get(0));
        answerers = new Answerers(decisions, questions, cells);
    }

    /** Where the metrics of a question are shown, and where with how far its answers lie apart. */
    private record Decided(BitSet shown, BitSet wide) {
        static final Decided NOWHERE = new Decided(new BitSet(), new BitSet());
    }

    /** Hides the metrics of the cards that may not be shown, and what of the others may not. */
    void decide(List<HiddenNodes> cards) {
        if (units.stream().allMatch(unit -> unit.card().metrics().isEmpty())) {
            return;
        }
        List<Map<MetricRef, Metric>> known =
                units.stream().map(ShownMetrics::known).toList();
        // single questions first, whatever the order on the card: what is read together is held against them
        List<MetricRef> refs = units.get(0).card().metrics().stream()
                .map(Metric::ref)
                .sorted(Comparator.comparing(ref -> Question.of(ref).together().isPresent()))
                .toList();
        for (MetricRef ref : refs) {
            Decided where = isKnown(ref, known) ? decided(Question.of(ref), cards) : Decided.NOWHERE;
            boolean everywhere = !leavesOutByAnswer(ref);
            for (int unit = 0; unit < units.size(); unit++) {
                boolean shown = where.shown().get(unit) && (unit == 0 || everywhere);
                cards.get(unit).decide(ref, shown, where.wide().get(unit));
            }
            if (!everywhere) {
                MetricRef all = MetricRef.of(MetricKind.KANO, ref.node());
                units.get(0).card().find(all).ifPresent(kano -> cards.get(0).countAll(ref, kano.n()));
            }
        }
        // what only a unit has nobody has looked at
        for (HiddenNodes card : cards) {
            card.card().metrics().stream()
                    .map(Metric::ref)
                    .filter(ref -> units.get(0).card().find(ref).isEmpty())
                    .forEach(card::hide);
        }
    }

    /** The metrics that a unit's answers make: a strategy may have made something else of them. */
    private static Map<MetricRef, Metric> known(Scored unit) {
        return unit.summary().map(Metrics::of).orElseGet(() -> unit.card().metrics()).stream()
                .collect(Collectors.toMap(Metric::ref, metric -> metric));
    }

    private boolean isKnown(MetricRef ref, List<Map<MetricRef, Metric>> known) {
        return IntStream.range(0, units.size())
                .allMatch(unit -> units.get(unit)
                        .card()
                        .find(ref)
                        .equals(Optional.ofNullable(known.get(unit).get(ref))));
    }

    private static boolean leavesOutByAnswer(MetricRef ref) {
        return ref.kind() == MetricKind.KANO_BETTER || ref.kind() == MetricKind.KANO_WORSE;
    }

    private Decided decided(Question question, List<HiddenNodes> cards) {
        Decided before = decided.get(question);
        Decided now = before == null ? decide(question, cards) : before;
        decided.put(question, now);
        return now;
    }

    /** Of several questions what the answers to each tell is looked at by itself. */
    private Decided decide(Question question, List<HiddenNodes> cards) {
        if (!questions.areItemsKnown(question)) {
            return Decided.NOWHERE;
        }
        List<Node> ratings = questions.ratings(question);
        BitSet shown = may(ratings);
        BitSet wide = questions.isWeighted(question) ? new BitSet() : (BitSet) shown.clone();
        for (Node item : ratings.isEmpty() ? List.of(question.node()) : ratings) {
            // who answered what is read together matters if it was shown before
            Question finest = questions
                    .together(item)
                    .filter(each -> !history.shown(each, units.size()).isEmpty())
                    .orElse(question);
            Optional<List<Alike>> alike = answerers.of(item, finest);
            if (alike.isEmpty()) {
                return Decided.NOWHERE;
            }
            Told told = new Told(item, question, alike.get());
            List<Way> ways = told.ways(outOfSight(item));
            shown = arrangement(told).shown(ways, guess(told, shown), decisions.floor());
            wide.and(shown);
            wide = withDispersion(told, cards).shown(ways, wide, decisions.dispersionFloor());
        }
        wide.and(shown);
        return new Decided(shown, wide);
    }

    /** Where the questions are shown that are scored too. */
    private BitSet may(List<Node> items) {
        BitSet may = new BitSet();
        may.set(0, units.size());
        items.forEach(item -> may.and(decisions.shownItem(item)));
        return may;
    }

    /** A good guess, tree by tree, for one question; what it lets through is looked at again. */
    private BitSet guess(Told told, BitSet may) {
        List<Integer> times = told.times(alike -> alike.times(told.question()));
        BitSet scores = decisions.shownItem(told.item());
        BitSet shown = may;
        for (Family family : scores.isEmpty() || times.contains(0) ? List.<Family>of() : families) {
            Arrangement tree = new Arrangement(List.of(family.divided(times)), List.of(), units.size());
            shown = tree.shown(told.unlikeMost(family, scores), shown, decisions.floor());
        }
        return shown;
    }

    /** The cells in units whose construct is shown without an item. */
    private BitSet outOfSight(Node item) {
        BitSet without = decisions.shownWithout(item);
        BitSet cells = new BitSet();
        for (Family family : families) {
            int[] atoms = family.atoms(without);
            for (int cell = 0; cell < family.homes().size(); cell++) {
                int home = family.homes().get(cell);
                cells.set(cell, cells.get(cell) || without.get(0) || (home >= 0 && atoms[home] >= 0));
            }
        }
        return cells;
    }

    private Arrangement arrangement(Told told) {
        int number = units.size();
        List<Family> others = new ArrayList<>();
        add(others, told.times(Alike::timesInScore), decisions.shownItem(told.item()));
        history.shown(List.of(told.item()), number)
                .forEach(family -> others.add(family.divided(told.times(Alike::timesInScore))));
        for (Question each : questions(told)) {
            List<Integer> times = told.times(alike -> alike.times(each));
            add(others, times, decided.getOrDefault(each, Decided.NOWHERE).shown());
            history.shown(each, number).forEach(family -> others.add(family.divided(times)));
        }
        return arrangement(told.times(alike -> alike.times(told.question())), others);
    }

    /** How far answers lie apart is counted once for everybody. */
    private Arrangement withDispersion(Told told, List<HiddenNodes> cards) {
        int number = units.size();
        List<Family> others = new ArrayList<>();
        List<Integer> scored = told.times(Alike::timesInScore);
        for (Node node : decisions.sameAs(told.item())) {
            add(others, scored, showing(node, cards));
            history.shownWithDispersion(node, number).forEach(family -> others.add(family.divided(scored)));
        }
        for (Question each : questions(told)) {
            List<Integer> times = told.times(alike -> Math.min(1, alike.times(each)));
            add(others, times, decided.getOrDefault(each, Decided.NOWHERE).wide());
            history.shownWithDispersion(each, number).forEach(family -> others.add(family.divided(times)));
        }
        return arrangement(told.times(alike -> Math.min(1, alike.times(told.question()))), others);
    }

    private Arrangement arrangement(List<Integer> times, List<Family> others) {
        return new Arrangement(
                families.stream().map(family -> family.divided(times)).toList(), others, units.size());
    }

    /** What is shown now beside the metric, which stays. */
    private void add(List<Family> others, List<Integer> times, BitSet shown) {
        if (!shown.isEmpty()) {
            families.forEach(
                    family -> others.add(family.only(shown, units.size()).divided(times)));
        }
    }

    /** Where how far scores lie apart is shown. */
    private static BitSet showing(Node node, List<HiddenNodes> cards) {
        BitSet showing = new BitSet();
        for (int unit = 0; unit < cards.size(); unit++) {
            boolean shows = cards.get(unit)
                    .shown(node)
                    .filter(ShownMetrics::tellsDispersion)
                    .isPresent();
            showing.set(unit, shows);
        }
        return showing;
    }

    private static boolean tellsDispersion(Score score) {
        return score.standardDeviation().isPresent() || score.standardError().isPresent();
    }

    /** The questions that an item is in, by itself and with others. */
    private List<Question> questions(Told told) {
        return Stream.concat(
                        Stream.of(told.question(), new Question(told.item(), Optional.empty())),
                        questions.together(told.item()).stream())
                .distinct()
                .toList();
    }
}
