package io.github.serviceexcellence.json;

import io.github.serviceexcellence.card.View;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.OwnShift;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Instruments;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Normalisation;
import io.github.serviceexcellence.points.Normalisations;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.GroupScores;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.RespondentId;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.strategy.MissingPolicy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary values of everything that has a document. */
final class Samples {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Text.DUTCH, Locale.forLanguageTag("nl-BE"), Locale.forLanguageTag("zh-Hant"));

    private Samples() {}

    /** Words with everything that JSON escapes, and characters of one to four bytes. */
    private static Arbitrary<String> words() {
        return Arbitraries.of(
                        "a", " ", "\"", "\\", "/", "\n", "\t", "\u0001", "\u00e9", "\u2028", "\u6f22", "\ud83d\ude00")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> "w" + String.join("", parts));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("north", "S\u00fcd \u6f22", "\"quoted\\\"", "a,b", "\ud83d\ude00", "-1");
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("09AZ")
                .ofMinLength(1)
                .ofMaxLength(4)
                .map(id -> id + "._-");
    }

    private static Arbitrary<Text> texts(Set<Locale> languages) {
        return words().list().ofSize(languages.size()).map(words -> {
            Text text = null;
            int next = 0;
            for (Locale language : languages) {
                String wording = words.get(next++);
                text = text == null ? Text.of(language, wording) : text.with(language, wording);
            }
            return text;
        });
    }

    private static Arbitrary<Text> texts() {
        return Arbitraries.of(LANGUAGES).set().ofMinSize(1).flatMap(Samples::texts);
    }

    private static Arbitrary<Scale> scales() {
        Arbitrary<BigDecimal> values = Combinators.combine(
                        Arbitraries.longs().between(-999, 999), Arbitraries.of(-3, 0, 0, 0, 2, 9))
                .as(BigDecimal::valueOf);
        Arbitrary<List<Scale.Level>> levels = values.set()
                .ofMinSize(3)
                .ofMaxSize(8)
                .map(set -> new TreeSet<>(set).stream().map(Scale.Level::of).toList())
                .filter(list -> list.size() > 1);
        Arbitrary<Scale> any = Combinators.combine(
                        levels, texts().optional().list().ofSize(8))
                .as((plain, labels) -> {
                    List<Scale.Level> labelled = new ArrayList<>();
                    for (Scale.Level level : plain) {
                        labelled.add(new Scale.Level(level.value(), labels.get(labelled.size())));
                    }
                    return new Scale(labelled);
                });
        return Arbitraries.oneOf(any, Arbitraries.of(Scale.range(1, 5), Scale.of("0", "0.25", "0.5", "1E+3")));
    }

    private static Arbitrary<Construct> constructs(String id) {
        Arbitrary<Construct> terms = Arbitraries.of(Term.all()).map(term -> term);
        Arbitrary<Construct> facets = Combinators.combine(Arbitraries.of(Term.all()), texts())
                .as((parent, title) -> new Facet("f" + id, parent, title));
        Arbitrary<Construct> shifts = Arbitraries.of(LANGUAGES)
                .set()
                .ofMinSize(1)
                .flatMap(languages -> Combinators.combine(texts(languages), texts(languages))
                        .as((from, to) -> new OwnShift("s" + id, from, to)));
        return Arbitraries.oneOf(terms, facets, shifts);
    }

    private static ItemBuilder item(
            Text wording,
            Scale scale,
            Direction direction,
            Construct measures,
            Set<Voice> voices,
            Asks asks,
            String id) {
        ItemBuilder item = Item.builder(id)
                .wording(wording)
                .direction(direction)
                .measures(measures)
                .asks(asks)
                .scale(
                        switch (asks) {
                            case RECOMMEND -> Scale.range(0, 10);
                            case MARK -> Scale.of("1", "5.5", "10");
                            default -> scale;
                        });
        voices.forEach(item::voice);
        return item;
    }

    static Arbitrary<Instrument> instruments() {
        Arbitrary<List<ItemBuilder>> items = Combinators.combine(
                        scales().list().ofMinSize(1).ofMaxSize(2),
                        ids().list().uniqueElements().ofMinSize(1).ofMaxSize(6))
                .flatAs((scales, ids) -> {
                    Arbitrary<List<ItemBuilder>> all = Arbitraries.just(List.of());
                    for (String id : ids) {
                        Arbitrary<ItemBuilder> item = Combinators.combine(
                                        texts(),
                                        Arbitraries.of(scales),
                                        Arbitraries.of(Direction.class),
                                        constructs(id),
                                        Arbitraries.of(Voice.class).set().ofMinSize(1),
                                        Arbitraries.of(Asks.class),
                                        Arbitraries.just(id))
                                .as(Samples::item);
                        all = Combinators.combine(all, item).as((before, next) -> {
                            List<ItemBuilder> longer = new ArrayList<>(before);
                            longer.add(next);
                            return longer;
                        });
                    }
                    return all;
                });
        return Combinators.combine(
                        ids(),
                        texts(),
                        texts().optional(),
                        Arbitraries.integers().between(1, 90).optional(),
                        items)
                .as((id, title, purpose, minutes, all) -> {
                    InstrumentBuilder instrument =
                            Instrument.builder(id, "1." + all.size()).title(title);
                    purpose.ifPresent(instrument::purpose);
                    minutes.ifPresent(instrument::minutes);
                    all.forEach(instrument::item);
                    return instrument.build();
                });
    }

    /** Tables with ids, groups, weights and every kind of answer. */
    static Arbitrary<ResponseTable> tables() {
        return instruments().flatMap(Samples::tables);
    }

    private static Arbitrary<ResponseTable> tables(Instrument instrument) {
        return responses(instrument).list().ofMaxSize(12).map(responses -> {
            ResponseTableBuilder table = ResponseTable.builder(instrument).keepIds();
            responses.forEach(table::add);
            return table.build();
        });
    }

    private static Arbitrary<Response> responses(Instrument instrument) {
        int items = instrument.items().size();
        Arbitrary<List<Integer>> choices =
                Arbitraries.integers().between(-4, 99).list().ofSize(items);
        Arbitrary<Weight> weights = Arbitraries.of("1", "1", "0.5", "1.000001", "0.000001", "1000000")
                .map(BigDecimal::new)
                .map(Weight::of);
        return Combinators.combine(choices, names().optional(), names().optional(), weights)
                .as((chosen, id, group, weight) -> {
                    byte[] cells = new byte[items];
                    for (int item = 0; item < items; item++) {
                        int levels = instrument.items().get(item).scale().size();
                        int choice = chosen.get(item);
                        cells[item] = (byte) (choice < 0 ? choice : choice % levels);
                    }
                    Response response = Cells.answer(Response.builder(instrument), cells)
                            .build()
                            .withWeight(weight);
                    Optional<RespondentId> known = id.map(RespondentId::of);
                    response = known.map(response::withId).orElse(response);
                    return group.map(GroupKey::of).map(response::withGroup).orElse(response);
                });
    }

    /** Every kind of view, of all elements and of some. */
    static Arbitrary<View> views() {
        Arbitrary<View> complete = Arbitraries.of(
                View.of(Edition.EUROPEAN), View.of(Edition.ISO), View.buildingBlocks(), View.elementsOnly());
        Arbitrary<Set<Element>> choices =
                Arbitraries.of(Element.class).set().ofMinSize(1).ofMaxSize(9);
        return Arbitraries.oneOf(
                complete, Combinators.combine(complete, choices).as(View::only));
    }

    /** Standard strategies with every choice there is. */
    static Arbitrary<StandardStrategy> strategies() {
        return Combinators.combine(views(), aggregations(), aggregations(), weights(), policies(), stages())
                .flatAs((view, wholes, index, weights, missing, stage) -> ruled(
                        StandardStrategy.withDefaults()
                                .withView(view)
                                .withMissing(missing)
                                .withStage(stage)
                                .withWholeAggregation(wholes)
                                .withIndexAggregation(index)
                                // what ranks its parts takes no weights
                                .withWeights(wholes.usesWeights() && index.usesWeights() ? weights : Weights.equal()),
                        view));
    }

    /** The strategy with rules of their own for some of the wholes. */
    private static Arbitrary<StandardStrategy> ruled(StandardStrategy strategy, View view) {
        List<Node> wholes = new ArrayList<>(List.of(Node.INDEX));
        view.wholes().stream().map(Node::of).forEach(wholes::add);
        return Arbitraries.maps(Arbitraries.of(wholes), policies()).ofMaxSize(3).map(rules -> {
            StandardStrategy ruled = strategy;
            for (Map.Entry<Node, MissingPolicy> rule : rules.entrySet()) {
                ruled = ruled.withMissing(rule.getKey(), rule.getValue());
            }
            return ruled;
        });
    }

    private static Arbitrary<MissingPolicy> policies() {
        return Arbitraries.oneOf(
                Arbitraries.just(MissingPolicy.reject()),
                Arbitraries.integers().between(1, 99).map(MissingPolicy::exclude));
    }

    private static Arbitrary<ItemStage> stages() {
        Arbitrary<Integer> percents = Arbitraries.integers().between(1, 100);
        return Combinators.combine(percents, aggregations(), Arbitraries.of(Imputation.class), normalisations())
                .as((percent, aggregation, imputation, normalisation) -> ItemStage.withDefaults()
                        .withMinimumAnswered(percent)
                        .withMinimumAnswered(Element.MONITORING, 101 - percent)
                        .withAggregation(aggregation)
                        .withImputation(imputation)
                        .withNormalisation(normalisation)
                        .withNormalisation(ItemId.of("i1"), Normalisations.percentOfMaximum())
                        .withItemWeights(
                                aggregation.usesWeights()
                                        ? Map.of(ItemId.of("i" + percent), BigDecimal.valueOf(percent, 1))
                                        : Map.of()));
    }

    private static Arbitrary<Normalisation> normalisations() {
        return Arbitraries.of(
                Normalisations.percentOfMaximum(),
                Normalisations.goalposts(new BigDecimal("-0.50"), BigDecimal.TEN),
                Normalisations.goalpostsClipped(BigDecimal.ONE, BigDecimal.TEN),
                Normalisations.distanceToTarget(new BigDecimal("3.30")));
    }

    private static Arbitrary<Aggregation> aggregations() {
        Arbitrary<Double> exponents = Arbitraries.doubles().between(0.001, 100).ofScale(5);
        Arbitrary<BigDecimal> ranks = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.TEN)
                .ofScale(4);
        return Arbitraries.oneOf(
                Arbitraries.of(
                        Aggregations.arithmeticMean(),
                        Aggregations.geometricMean(),
                        Aggregations.harmonicMean(),
                        Aggregations.minimum(),
                        Aggregations.maximum(),
                        Aggregations.median()),
                exponents.map(Aggregations::powerMean),
                exponents.map(p -> Aggregations.orZero(Aggregations.powerMean(-p))),
                exponents.map(Aggregations::orderedAverage),
                ranks.array(BigDecimal[].class)
                        .ofMinSize(1)
                        .ofMaxSize(20)
                        .filter(weights -> Arrays.stream(weights).anyMatch(weight -> weight.signum() > 0))
                        .map(Aggregations::orderedAverage));
    }

    private static Arbitrary<Weights> weights() {
        Arbitrary<BigDecimal> numbers = Arbitraries.of(
                        "0", "1", "2", "0.1", "12345678901234567890", "1E-20", "1E+19", "3.50")
                .map(BigDecimal::new);
        return numbers.list()
                .ofSize(9)
                .filter(drawn -> drawn.stream().anyMatch(weight -> weight.signum() > 0))
                .map(drawn -> {
                    Map<Node, BigDecimal> weights = new TreeMap<>();
                    for (Element element : Element.values()) {
                        weights.put(Node.of(element), drawn.get(weights.size()));
                    }
                    return Weights.of(weights);
                });
    }

    /** What the engine makes of arbitrary answers, some of it withheld. */
    static Arbitrary<GroupScores> groupScores() {
        // only an instrument that measures all nine elements gives an index
        return Combinators.combine(
                        Arbitraries.oneOf(tables(), tables(Instruments.organisationScan())),
                        views(),
                        Arbitraries.of(AnonymityFloor.none(), AnonymityFloor.of(2), AnonymityFloor.standard()),
                        Arbitraries.of(MissingPolicy.reject(), MissingPolicy.exclude(20)),
                        Arbitraries.of(Aggregations.arithmeticMean(), Aggregations.geometricMean()))
                .as((table, view, floor, missing, aggregation) -> StandardStrategy.withDefaults()
                        .withView(view)
                        .withMissing(missing)
                        .withIndexAggregation(aggregation)
                        .scoreGroups(table, floor));
    }
}
