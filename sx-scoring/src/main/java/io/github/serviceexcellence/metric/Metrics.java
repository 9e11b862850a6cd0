package io.github.serviceexcellence.metric;

import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Combination;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.summary.LevelSum;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Reads metrics from the counts of a summary. A score card has them already; this is for whoever wants them without a card, or a top box that
 * no item asks for.
 *
 * <pre>{@code
 * Metric agree = Metrics.topBox(summary, ItemId.of("leadership-1"), 2);
 * agree.value();                                 // the share that agrees or strongly agrees, 0 to 100 percent
 * }</pre>
 */
public final class Metrics {
    private static final int TOP_TWO = 2;
    private static final int TOP_THREE = 3;

    private static final List<String> KANO =
            Combination.Kind.KANO.categories().stream().map(Choice::code).toList();
    private static final List<String> PLEASES = List.of("attractive", "one-dimensional");
    private static final List<String> LACKS = List.of("must-be", "one-dimensional");
    /** Who gave an answer that makes sense, and would not rather be without. */
    private static final List<String> SENSIBLE = List.of("must-be", "one-dimensional", "attractive", "indifferent");

    private final ResponseSummary summary;
    private final List<Metric> metrics = new ArrayList<>();

    private Metrics(ResponseSummary summary) {
        this.summary = Objects.requireNonNull(summary, "summary");
    }

    /**
     * The metrics that the items of a questionnaire declare, by what they {@linkplain Asks ask} and by their top boxes.
     *
     * @param summary what respondents answered, with items collected; without, no metric has a value
     * @return in the order of the items, then those of several items; empty if no item declares any
     */
    public static List<Metric> of(ResponseSummary summary) {
        Metrics all = new Metrics(summary);
        summary.instrument().items().forEach(all::addOf);
        summary.instrument().combinations().forEach(all::addOf);
        return List.copyOf(all.metrics);
    }

    /**
     * The share of respondents who answer a rating at one of its most favourable levels.
     *
     * @param summary what respondents answered, with items collected
     * @param item a rating
     * @param levels how many levels make the box, 1 or more, and fewer than the scale has
     * @return the metric
     * @throws IllegalArgumentException if the instrument has no such item, it is no rating, or the number of levels is not possible
     */
    public static Metric topBox(ResponseSummary summary, ItemId item, int levels) {
        Item asked = summary.instrument().item(item);
        if (asked.kind() != ItemKind.RATING) {
            throw InvalidInputException.of(MetricProblem.NO_RATING.with(item));
        }
        int most = asked.scale().size() - 1;
        if (levels < 1 || levels > most) {
            throw InvalidInputException.of(MetricProblem.TOP_BOX.with(levels, item, most));
        }
        Metrics one = new Metrics(summary);
        one.addBox(asked, levels);
        return one.metrics.get(0);
    }

    private void addOf(Item item) {
        switch (item.asks()) {
            case RECOMMEND -> {
                boolean ofWork = item.measures().lineage().contains(ResultElement.INSPIRED_EMPLOYEES);
                MetricKind kind = ofWork ? MetricKind.ENPS : MetricKind.NPS;
                add(item, MetricReading.recommend(ref(kind, item)));
            }
            case SATISFACTION -> {
                add(item, MetricReading.box(ref(MetricKind.CSAT_TOP_TWO, item), item, TOP_TWO));
                add(item, MetricReading.mean(ref(MetricKind.CSAT_MEAN, item), item.scale()));
                add(item, MetricReading.percentOfMaximum(ref(MetricKind.CSAT_PERCENT_OF_MAXIMUM, item), item));
            }
            case EFFORT -> add(item, MetricReading.mean(ref(MetricKind.CES_1, item), item.scale()));
            case EASE -> {
                add(item, MetricReading.mean(ref(MetricKind.CES_2, item), item.scale()));
                add(item, MetricReading.box(ref(MetricKind.CES_2_TOP_THREE, item), item, TOP_THREE));
            }
            case MARK -> {
                add(item, MetricReading.mean(ref(MetricKind.MARK, item), item.scale()));
                add(item, MetricReading.marks(ref(MetricKind.MARK_EIGHT_AND_UP, item), item.scale()));
            }
            case EMOTION -> item.choices().forEach(emotion -> addEmotion(item, emotion));
            case RATING, ENTHUSIASM, SHARING, INFLUENCE, FUNCTIONAL, DYSFUNCTIONAL -> {
                // read together with others, or not at all
            }
        }
        item.topBox().ifPresent(levels -> addBox(item, levels));
    }

    private static MetricRef ref(MetricKind kind, Item item) {
        return MetricRef.of(kind, Node.of(item.id()));
    }

    private void addBox(Item item, int levels) {
        MetricRef ref = new MetricRef(MetricKind.TOP_BOX, Node.of(item.id()), Optional.of(Integer.toString(levels)));
        add(item, MetricReading.box(ref, item, levels));
    }

    private void addEmotion(Item item, Choice emotion) {
        MetricRef ref = new MetricRef(MetricKind.EMOTION, Node.of(item.id()), Optional.of(emotion.code()));
        add(item, MetricReading.emotion(ref, emotion.label()), () -> summary.levels(item.id(), emotion.code()));
    }

    private void add(Item item, MetricReading reading) {
        add(item, reading, () -> summary.levels(item.id()));
    }

    private void add(Item item, MetricReading reading, Supplier<List<LevelSum>> levels) {
        metrics.add(new MetricFigure(summary, List.of(item.id()), reading).of(levels));
    }

    private void addOf(Combination combination) {
        Supplier<List<LevelSum>> levels = () -> summary.levels(combination);
        switch (combination.kind()) {
            case EMOTIONS -> add(combination, net(combination), levels);
            case SUPERPROMOTER -> {
                MetricRef ref = ref(MetricKind.SUPERPROMOTERS, combination);
                add(combination, MetricReading.category(ref, "superpromoter"), levels);
            }
            case KANO -> {
                add(
                        combination,
                        MetricReading.category(ref(MetricKind.KANO, combination), mostFrequent(levels)),
                        levels);
                add(combination, coefficient(MetricKind.KANO_BETTER, combination, PLEASES), levels);
                add(combination, coefficient(MetricKind.KANO_WORSE, combination, LACKS), levels);
            }
        }
    }

    private static MetricReading net(Combination combination) {
        Node item = Node.of(combination.items().get(0));
        return MetricReading.net(MetricRef.of(MetricKind.NET_EMOTION, item));
    }

    private static MetricReading coefficient(MetricKind kind, Combination combination, List<String> in) {
        return MetricReading.coefficient(ref(kind, combination), KANO, in, SENSIBLE);
    }

    private static MetricRef ref(MetricKind kind, Combination combination) {
        return MetricRef.of(kind, Node.of(combination.construct().orElseThrow(), combination.aspect()));
    }

    /** By weight; of two as frequent the first. */
    private String mostFrequent(Supplier<List<LevelSum>> levels) {
        if (!MetricFigure.isCollected(summary)) {
            return KANO.get(0);
        }
        List<LevelSum> all = levels.get();
        int most = IntStream.range(0, all.size())
                .reduce((one, other) ->
                        all.get(other).weight().compareTo(all.get(one).weight()) > 0 ? other : one)
                .orElseThrow();
        return KANO.get(most);
    }

    private void add(Combination combination, MetricReading reading, Supplier<List<LevelSum>> levels) {
        metrics.add(new MetricFigure(summary, combination.items(), reading).of(levels));
    }
}
