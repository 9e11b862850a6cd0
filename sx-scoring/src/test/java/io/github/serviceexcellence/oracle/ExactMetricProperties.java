package io.github.serviceexcellence.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Lineage;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.metric.Bucket;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.metric.Metrics;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.Summariser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Metrics against the definitions in exact fractions, over every kind of question. */
class ExactMetricProperties {
    private static List<Metric> metrics(Asking asking) {
        return Metrics.of(
                summariser(asking.instrument()).summarise(asking.table()).total());
    }

    private static Summariser summariser(Instrument instrument) {
        return Summariser.of(instrument, ItemStage.withDefaults());
    }

    @Property(tries = 100)
    void everyMetricIsThatOfItsDefinition(@ForAll long seed) {
        Asking asking = Asking.of(seed);
        Map<String, MetricOracle.Told> expected = new MetricOracle(asking).metrics();
        List<Metric> metrics = metrics(asking);
        assertThat(metrics).hasSameSizeAs(expected.entrySet());
        metrics.forEach(metric -> check(metric, expected.get(metric.ref().toString())));
    }

    private static void check(Metric metric, MetricOracle.Told told) {
        assertThat(told).as(metric.ref().toString()).isNotNull();
        assertThat(metric.n()).isEqualTo(told.said().size());
        if (told.said().isEmpty()) {
            assertThat(metric.absence()).isPresent();
            return;
        }
        assertThat(metric.value()).hasValue(toDouble(told.value()));
        double effective = toDouble(told.effectiveN());
        if (effective < metric.n()) {
            assertThat(metric.effectiveN()).hasValue(effective);
        } else {
            assertThat(metric.effectiveN()).isEmpty();
        }
        if (metric.n() > 1) {
            double error = told.standardError();
            assertThat(metric.standardError().orElseThrow()).isCloseTo(error, within(4e-16 * error));
        }
        if (!metric.distribution().isEmpty()) {
            checkBuckets(metric, told.buckets());
        }
        if (metric.kind() == MetricKind.KANO) {
            assertThat(metric.category()).contains(MetricOracle.category(told));
        }
    }

    private static void checkBuckets(Metric metric, Map<String, Q> expected) {
        for (Bucket bucket : metric.distribution()) {
            assertThat(bucket.percent()).isEqualTo(toDouble(expected.getOrDefault(bucket.code(), Q.ZERO)));
        }
        assertThat(metric.distribution()).extracting(Bucket::code).containsAll(expected.keySet());
        assertThat(metric.distribution().stream().mapToDouble(Bucket::percent).sum())
                .isCloseTo(100, within(1e-9));
    }

    private static double toDouble(Q number) {
        return MetricOracle.decimal(number).doubleValue();
    }

    @Property(tries = 25)
    void metricsDependOnNeitherOrderNorPartsNorThreads(@ForAll long seed) {
        Asking asking = Asking.of(seed);
        Summariser summariser = summariser(asking.instrument());
        ResponseSummary whole = summariser.summarise(asking.table()).total();
        List<Metric> metrics = Metrics.of(whole);

        List<Response> shuffled = new ArrayList<>(asking.responses());
        Collections.shuffle(shuffled, new Random(seed));
        ResponseSummary merged = summariser.empty();
        for (Response response : shuffled) {
            merged = merged.merge(
                    summariser.fromBytes(summariser.summarise(response).toBytes()));
        }
        assertThat(merged).isEqualTo(whole);
        assertThat(Metrics.of(merged)).isEqualTo(metrics);

        GroupedSummary built = shuffled.stream().collect(summariser.collector());
        assertThat(Metrics.of(built.total())).isEqualTo(metrics);
        GroupedSummary parallel = summariser
                .parallel(ForkJoinPool.commonPool(), 3)
                .summarise(asking.with(shuffled).table());
        assertThat(parallel.total()).isEqualTo(whole);
        assertThat(Metrics.of(parallel.total())).isEqualTo(metrics);
        assertThat(Metrics.of(summariser.groupsFromBytes(parallel.toBytes()).total()))
                .isEqualTo(metrics);
    }

    @Property(tries = 25)
    void whatIsTakenOutLeavesTheMetricsOfTheOthers(@ForAll long seed) {
        Asking asking = Asking.of(seed);
        Summariser summariser = summariser(asking.instrument());
        int half = asking.responses().size() / 2;
        Asking leaving = asking.with(asking.responses().subList(0, half));
        Asking rest =
                asking.with(asking.responses().subList(half, asking.responses().size()));
        ResponseSummary left = summariser
                .summarise(asking.table())
                .total()
                .minus(summariser.summarise(leaving.table()).total());
        assertThat(left).isEqualTo(summariser.summarise(rest.table()).total());
        assertThat(Metrics.of(left)).isEqualTo(metrics(rest));
    }

    @Property(tries = 25)
    void weightsThatAreAllDoubledChangeNothing(@ForAll long seed) {
        Asking asking = Asking.of(seed);
        List<Response> heavier = asking.responses().stream()
                .map(response -> response.withWeight(
                        Weight.ofMillionths(2 * response.weight().millionths())))
                .toList();
        assertThat(metrics(asking.with(heavier))).isEqualTo(metrics(asking));
    }

    @Property(tries = 60)
    void aBetterAnswerLowersNoMetric(@ForAll long seed) {
        Asking asking = Asking.of(seed);
        Random random = new Random(seed);
        List<Item> ratings = asking.instrument().items().stream()
                .filter(item -> item.kind() == ItemKind.RATING)
                .toList();
        if (asking.responses().isEmpty() || ratings.isEmpty()) {
            return;
        }
        Item item = ratings.get(random.nextInt(ratings.size()));
        int person = random.nextInt(asking.responses().size());
        Response response = asking.responses().get(person);
        if (response.level(item.id()).isEmpty()) {
            return;
        }
        List<Response> better = new ArrayList<>(asking.responses());
        better.set(person, better(response, item));
        List<Metric> before = metrics(asking);
        List<Metric> after = metrics(asking.with(better));
        for (int place = 0; place < before.size(); place++) {
            int sign = isLowGood(before.get(place), item) ? -1 : 1;
            double change = after.get(place).value().orElse(0)
                    - before.get(place).value().orElse(0);
            assertThat(sign * change).as(before.get(place).ref().toString()).isGreaterThanOrEqualTo(0);
        }
    }

    /** Only means are told on the scale of the item. */
    private static boolean isLowGood(Metric metric, Item item) {
        return metric.kind().unit().code().equals("scale")
                && item.direction().code().equals("reversed");
    }

    /** The answer one level more favourable, if there is one. */
    private static Response better(Response response, Item item) {
        List<BigDecimal> values =
                item.scale().levels().stream().map(level -> level.value()).toList();
        int step = item.direction().code().equals("reversed") ? -1 : 1;
        int place = values.indexOf(response.level(item.id()).orElseThrow().value()) + step;
        ResponseBuilder changed = Response.builder(response.instrument());
        response.instrument()
                .items()
                .forEach(each -> copy(response, each, each.id().value(), changed, each.equals(item)));
        changed.answer(item.id().value(), values.get(Math.max(0, Math.min(values.size() - 1, place))));
        return changed.weight(response.weight()).build();
    }

    private static void copy(Response from, Item item, String into, ResponseBuilder response, boolean leaveOut) {
        if (leaveOut) {
            return;
        }
        if (from.kind(item.id()) != AnswerKind.ANSWERED) {
            response.answer(into, from.kind(item.id()));
        } else if (item.kind() == ItemKind.RATING) {
            response.answer(into, from.level(item.id()).orElseThrow().value());
        } else {
            response.choose(
                    into,
                    from.choices(item.id()).stream()
                            .map(choice -> choice.code())
                            .toArray(String[]::new));
        }
    }

    /** Some items of the later version are worded otherwise, and all stand in another order. */
    @Property(tries = 30)
    void whatIsTheSameGoesForward(@ForAll long seed) {
        Asking asking = Asking.of(seed);
        Random random = new Random(seed);
        List<Item> items = new ArrayList<>(asking.instrument().items());
        items.replaceAll(item -> random.nextInt(4) == 0 ? reworded(item) : item);
        Collections.shuffle(items, random);
        Instrument later = Asking.instrument("2", items);
        Lineage lineage = Lineage.between(asking.instrument(), later);

        ResponseSummary forwarded = summariser(later)
                .forward(
                        summariser(asking.instrument())
                                .summarise(asking.table())
                                .total(),
                        lineage);

        List<Response> rewritten = asking.responses().stream()
                .map(response -> rewritten(response, later, lineage))
                .toList();
        Asking copied = new Asking(later, rewritten);
        ResponseSummary expected = summariser(later).summarise(copied.table()).total();
        assertThat(Metrics.of(forwarded)).isEqualTo(Metrics.of(expected));
        later.combinations()
                .forEach(combination ->
                        assertThat(forwarded.levels(combination)).isEqualTo(expected.levels(combination)));
        assertThat(summariser(later).fromBytes(forwarded.toBytes())).isEqualTo(forwarded);
    }

    private static Item reworded(Item item) {
        var changed = Item.builder(item.id().value())
                .wording(Text.english("Other words"))
                .asks(item.asks())
                .voice(Voice.CUSTOMER);
        item.construct().ifPresent(construct -> changed.measures(construct).aspect(item.aspect()));
        item.topBox().ifPresent(changed::topBox);
        switch (item.kind()) {
            case RATING -> changed.scale(item.scale()).direction(item.direction());
            case ONE_CHOICE -> changed.choices(item.choices().toArray(Choice[]::new));
            default -> changed.severalChoices(item.choices().toArray(Choice[]::new));
        }
        return changed.build();
    }

    private static Response rewritten(Response response, Instrument later, Lineage lineage) {
        ResponseBuilder copy = Response.builder(later);
        for (Item item : later.items()) {
            if (lineage.earlierOf(item.id()).isPresent()) {
                copy(response, item, item.id().value(), copy, false);
            } else {
                copy.answer(item.id().value(), AnswerKind.NOT_SHOWN);
            }
        }
        return copy.weight(response.weight()).build();
    }
}
