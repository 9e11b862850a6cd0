package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.metric.MetricRef;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Threshold;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.summary.Imputation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What figures about people who answered on 1 to 5 are by the definitions, as forms in the answers. */
record Attack(
        Instrument instrument,
        Map<ItemId, BigDecimal> weights,
        Threshold needed,
        Imputation imputation,
        List<Response> people,
        Set<Integer> present) {
    /** Everybody's answers are there. */
    Attack(
            Instrument instrument,
            Map<ItemId, BigDecimal> weights,
            Threshold needed,
            Imputation imputation,
            List<Response> people) {
        this(
                instrument,
                weights,
                needed,
                imputation,
                people,
                IntStream.range(0, people.size()).boxed().collect(Collectors.toSet()));
    }

    /** The same survey at a time when some people's answers are there. */
    Attack of(Set<Integer> some) {
        return new Attack(instrument, weights, needed, imputation, people, some);
    }

    private List<Item> itemsOf(Node construct) {
        return instrument.items().stream()
                .filter(item -> item.kind() == ItemKind.RATING)
                .filter(item -> item.measures().lineage().stream().map(Node::of).anyMatch(construct::equals))
                .toList();
    }

    /** What a construct of one item says is what the item says. */
    Node onlyItem(Node construct) {
        List<Item> items = itemsOf(construct);
        boolean same = items.size() == 1 && imputation == Imputation.NONE;
        return same ? Node.of(items.get(0).id()) : construct;
    }

    private long weight(Item item) {
        return weights.getOrDefault(item.id(), BigDecimal.ONE).longValueExact();
    }

    /** Whether a person has a score on a construct. */
    boolean counts(Response person, Node construct) {
        long given = 0;
        long applicable = 0;
        for (Item item : itemsOf(construct)) {
            AnswerKind kind = person.kind(item.id());
            boolean weighs = weight(item) > 0;
            applicable += weighs && kind != AnswerKind.NOT_APPLICABLE ? 1 : 0;
            given += weighs && takesPart(kind) ? 1 : 0;
        }
        return given > 0 && given * needed.of() >= applicable * needed.part();
    }

    private boolean takesPart(AnswerKind kind) {
        return kind == AnswerKind.ANSWERED
                || (kind == AnswerKind.UNANSWERED && imputation == Imputation.UNANSWERED_AS_ZERO);
    }

    /** Adds what a person says to an item to a form, as it counts in a construct's score. */
    void share(Forms forms, long[] form, int person, Node construct, Item item, long above, long below) {
        Response response = people.get(person);
        if (!counts(response, construct) || response.kind(item.id()) != AnswerKind.ANSWERED) {
            return;
        }
        long place = instrument.items().indexOf(item);
        forms.add(
                form,
                person,
                (int) place,
                above * weight(item) * tenths(response),
                below * weights(response, construct));
    }

    /** Everybody is in a card of no group. */
    boolean isIn(int person, Breakdown breakdown, ScoreCard card) {
        return present.contains(person)
                && card.group()
                        .map(group -> people.get(person).units().in(breakdown).stream()
                                .anyMatch(unit -> unit.isWithin(group)))
                        .orElse(true);
    }

    /** Every figure on a card as a form. */
    void add(Forms forms, Breakdown breakdown, ScoreCard card) {
        for (Score score : card.scores()) {
            boolean known = score.node().isConstruct() && !itemsOf(score.node()).isEmpty();
            if (score.points().isPresent()
                    && known
                    && card.tree().partsOf(score.node()).isEmpty()) {
                forms.shown(mean(forms, breakdown, card, score.node(), itemsOf(score.node())));
                if (!score.contributions().isEmpty()) {
                    itemsOf(score.node())
                            .forEach(item -> forms.shown(mean(forms, breakdown, card, score.node(), List.of(item))));
                }
            } else if (score.points().isPresent() && score.node().item().isPresent()) {
                addItem(forms, breakdown, card, score);
            }
        }
        card.metrics().stream()
                .filter(metric -> metric.value().isPresent())
                .forEach(metric -> add(forms, breakdown, card, metric));
    }

    /**
     * What a metric makes of an answer nobody knows: on two levels it is what a score makes of it. What it makes of several answers may be what
     * scores make of each of them.
     */
    private void add(Forms forms, Breakdown breakdown, ScoreCard card, Metric metric) {
        List<Item> items = itemsOf(metric.ref());
        for (Item item : items) {
            long[] form = forms.form(people.size());
            for (int person = 0; person < people.size(); person++) {
                if (isIn(person, breakdown, card) && answeredAll(people.get(person), items)) {
                    forms.add(form, person, instrument.items().indexOf(item), tenths(people.get(person)), 1);
                }
            }
            forms.shown(form);
        }
    }

    static boolean answeredAll(Response person, List<Item> items) {
        return items.stream().allMatch(item -> person.kind(item.id()) == AnswerKind.ANSWERED);
    }

    /** The items whose answers a metric reads. */
    List<Item> itemsOf(MetricRef ref) {
        Set<Asks> asks = ref.kind() == MetricKind.SUPERPROMOTERS
                ? Set.of(Asks.ENTHUSIASM, Asks.SHARING, Asks.INFLUENCE)
                : Set.of(Asks.FUNCTIONAL, Asks.DYSFUNCTIONAL);
        return ref.node()
                .item()
                .map(instrument::item)
                .map(List::of)
                .orElseGet(() -> instrument.items().stream()
                        .filter(item -> asks.contains(item.asks()))
                        .filter(item -> Node.of(item.measures(), item.aspect()).equals(ref.node()))
                        .toList());
    }

    private long[] mean(Forms forms, Breakdown breakdown, ScoreCard card, Node construct, List<Item> items) {
        long[] form = forms.form(people.size());
        for (int person = 0; person < people.size(); person++) {
            for (Item item : items) {
                if (isIn(person, breakdown, card)) {
                    share(forms, form, person, construct, item, 1, 1);
                }
            }
        }
        return form;
    }

    /** By itself, unless it has the value that it has as it counts for the largest construct whose score is shown. */
    private void addItem(Forms forms, Breakdown breakdown, ScoreCard card, Score score) {
        Item item = instrument.item(score.node().item().orElseThrow());
        List<Construct> lineage = item.measures().lineage();
        Node construct = Node.of(lineage.get(lineage.size() - 1));
        double above = 0;
        double below = 0;
        long[] plain = forms.form(people.size());
        for (int person = 0; person < people.size(); person++) {
            Response response = people.get(person);
            if (isIn(person, breakdown, card) && response.kind(item.id()) == AnswerKind.ANSWERED) {
                forms.add(plain, person, instrument.items().indexOf(item), tenths(response), 1);
            }
            if (isIn(person, breakdown, card) && counts(response, construct) && takesPart(response.kind(item.id()))) {
                double weight = 1.0 * tenths(response) / weights(response, construct);
                below += weight;
                above += weight
                        * response.level(item.id())
                                .map(level -> level.value().doubleValue() * 25 - 25)
                                .orElse(0.0);
            }
        }
        boolean counts = weight(item) > 0
                && card.find(construct).flatMap(Score::points).isPresent()
                && Math.abs(above / below - score.points().orElseThrow().toDouble()) < 1e-6;
        forms.shown(counts ? mean(forms, breakdown, card, construct, List.of(item)) : plain);
    }

    static long tenths(Response response) {
        return response.weight().millionths() / 100_000;
    }

    private long weights(Response response, Node construct) {
        return itemsOf(construct).stream()
                .filter(each -> takesPart(response.kind(each.id())))
                .mapToLong(this::weight)
                .sum();
    }

    Forms shown(Publication scores) {
        Forms forms = new Forms(instrument.items().size());
        add(forms, scores);
        return forms;
    }

    void add(Forms forms, Publication scores) {
        add(forms, Breakdown.GROUP, scores.overall());
        scores.breakdowns().forEach(shown -> shown.units().forEach(unit -> add(forms, shown.breakdown(), unit)));
    }

    /** Whether some combination of what is shown rests on fewer people than the floor. */
    static boolean findsFew(Forms forms, List<Set<Integer>> fewer) {
        return fewer.stream().anyMatch(forms::giveAway);
    }

    /** Every set of fewer people than the floor: for small surveys. */
    List<Set<Integer>> fewer(int floor) {
        List<Set<Integer>> sets = new ArrayList<>();
        for (int bits = 1; bits < 1 << people.size(); bits++) {
            if (Integer.bitCount(bits) < floor) {
                Set<Integer> set = new HashSet<>();
                for (int person = 0; person < people.size(); person++) {
                    if ((bits >> person & 1) == 1) {
                        set.add(person);
                    }
                }
                sets.add(set);
            }
        }
        return sets;
    }
}
