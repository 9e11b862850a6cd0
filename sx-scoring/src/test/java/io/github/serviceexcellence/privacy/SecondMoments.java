package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What standard deviations, standard errors and correlations are by the definitions: sums over people of products of two of their scores, with
 * the weight or its square. Whether some combination of them rests on a few people only: tried exactly, for every such set. Shares no code
 * with the guard.
 */
final class SecondMoments {
    private final int people;
    /** By the two nodes whose scores are multiplied: what each figure counts each person for. */
    private final Map<Set<Node>, List<long[]>> forms = new HashMap<>();

    SecondMoments(int people) {
        this.people = people;
    }

    SecondMoments add(Attack attack, Publication shown) {
        add(attack, Breakdown.GROUP, shown.overall());
        shown.breakdowns().forEach(each -> each.units().forEach(unit -> add(attack, each.breakdown(), unit)));
        return this;
    }

    private void add(Attack attack, Breakdown breakdown, ScoreCard card) {
        for (Score score : card.scores()) {
            List<Node> rests = below(card, score.node());
            if (score.standardDeviation().isPresent()) {
                rests.forEach(node -> add(attack, breakdown, card, node, node, 1));
            }
            if (score.standardError().isPresent()) {
                // the error of a whole holds the products of any two below it
                rests.forEach(one -> rests.forEach(other -> add(attack, breakdown, card, one, other, 2)));
            }
        }
        for (Metric metric : card.metrics()) {
            // on two levels how often an answer was given, or how far from the mean, is as good as its square
            for (Item item : attack.itemsOf(metric.ref())) {
                if (!metric.distribution().isEmpty()) {
                    forms(Node.of(item.id())).add(form(attack, breakdown, card, metric, 1));
                }
                if (metric.standardError().isPresent()) {
                    forms(Node.of(item.id())).add(form(attack, breakdown, card, metric, 2));
                }
            }
        }
        for (Node one : card.correlations().nodes()) {
            for (Node other : card.correlations().nodes()) {
                for (Node mine : below(card, one)) {
                    below(card, other).forEach(theirs -> add(attack, breakdown, card, mine, theirs, 2));
                }
            }
        }
    }

    /** The constructs with points that a whole is made of; of anything else itself. */
    private static List<Node> below(ScoreCard card, Node node) {
        List<Node> parts = card.tree().partsOf(node).stream()
                .filter(part -> card.find(part).flatMap(Score::points).isPresent())
                .toList();
        return parts.isEmpty()
                ? List.of(node)
                : parts.stream().flatMap(part -> below(card, part).stream()).toList();
    }

    private void add(Attack attack, Breakdown breakdown, ScoreCard card, Node one, Node other, int power) {
        long[] form = new long[people];
        for (int person = 0; person < people; person++) {
            Response response = attack.people().get(person);
            boolean both = attack.isIn(person, breakdown, card)
                    && isScored(attack, response, one)
                    && isScored(attack, response, other);
            long weight = Attack.tenths(response);
            form[person] = both ? power == 1 ? weight : weight * weight : 0;
        }
        forms.computeIfAbsent(
                        Stream.of(one, other).map(attack::onlyItem).collect(Collectors.toSet()),
                        none -> new ArrayList<>())
                .add(form);
    }

    private List<long[]> forms(Node item) {
        return forms.computeIfAbsent(Set.of(item), none -> new ArrayList<>());
    }

    private long[] form(Attack attack, Breakdown breakdown, ScoreCard card, Metric metric, int power) {
        long[] form = new long[people];
        for (int person = 0; person < people; person++) {
            Response response = attack.people().get(person);
            boolean answered = Attack.answeredAll(response, attack.itemsOf(metric.ref()));
            long weight = Attack.tenths(response);
            form[person] = attack.isIn(person, breakdown, card) && answered ? power == 1 ? weight : weight * weight : 0;
        }
        return form;
    }

    private static boolean isScored(Attack attack, Response response, Node node) {
        return node.item()
                .map(item -> response.kind(item) == AnswerKind.ANSWERED)
                .orElseGet(() -> attack.counts(response, node));
    }

    /** Whether any figure of two different nodes is shown. */
    boolean holdsPairs() {
        return forms.keySet().stream().anyMatch(pair -> pair.size() > 1);
    }

    /** The nodes of whose figures some combination rests on fewer people than so many, and on somebody. */
    List<Set<Node>> tellOfFewerThan(long many) {
        return forms.entrySet().stream()
                .filter(pair -> tellsOfFewerThan(many, pair.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean tellsOfFewerThan(long many, List<long[]> rows) {
        Map<List<Long>, Long> alike = new LinkedHashMap<>();
        for (int person = 0; person < people; person++) {
            long[] column = new long[rows.size()];
            for (int row = 0; row < column.length; row++) {
                column[row] = rows.get(row)[person];
            }
            if (Forms.Basis.scaled(column) >= 0) {
                alike.merge(Arrays.stream(column).boxed().toList(), 1L, Long::sum);
            }
        }
        Forms.Basis base = new Forms.Basis();
        Forms.Basis all = new Forms.Basis();
        List<Map.Entry<List<Long>, Long>> few = new ArrayList<>();
        alike.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<List<Long>, Long> each) -> -each.getValue()))
                .forEach(each -> {
                    all.add(each.getKey());
                    if (each.getValue() >= many) {
                        base.add(each.getKey());
                    } else {
                        few.add(each);
                    }
                });
        return isMissed(few, 0, base, all.size(), many - 1);
    }

    /** Whether, if at most so many people of those from a place on are left out, the others do not tell all. */
    private static boolean isMissed(
            List<Map.Entry<List<Long>, Long>> columns, int place, Forms.Basis basis, int rank, long mayLeave) {
        if (basis.size() == rank) {
            return false;
        }
        if (place == columns.size()) {
            return true;
        }
        Map.Entry<List<Long>, Long> column = columns.get(place);
        if (column.getValue() <= mayLeave && isMissed(columns, place + 1, basis, rank, mayLeave - column.getValue())) {
            return true;
        }
        Forms.Basis with = new Forms.Basis(basis);
        with.add(column.getKey());
        return isMissed(columns, place + 1, with, rank, mayLeave);
    }
}
