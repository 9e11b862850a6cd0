package io.github.serviceexcellence.oracle;

import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.OwnShift;
import io.github.serviceexcellence.framework.ParadigmShift;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.Threshold;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A made-up survey: an instrument over every kind of construct, a stage, and what respondents answered. */
record Survey(
        Instrument instrument,
        Threshold threshold,
        Map<ItemId, BigDecimal> weights,
        Imputation imputation,
        List<Response> responses) {
    private static final Text TEXT = Text.english("Statement").dutch("Stelling");
    private static final List<Construct> CONSTRUCTS = List.of(
            Element.LEADERSHIP,
            Element.MONITORING,
            Element.SERVICE_CULTURE,
            new Facet("tone", Element.LEADERSHIP, TEXT),
            new Facet("habits", Element.SERVICE_CULTURE, TEXT),
            new Facet("numbers", Topic.INSIGHT_RESEARCH, TEXT),
            PyramidLevel.values()[0],
            PyramidLevel.values()[3],
            ResultElement.CUSTOMER_DELIGHT,
            BuildingBlock.INSIGHT,
            Topic.INSIGHT_RESEARCH,
            Topic.PEOPLE_CULTURE,
            ParadigmShift.SHIFT_9,
            new OwnShift("own-shift", TEXT, TEXT),
            new OwnConstruct("safety", TEXT));
    /** The last divides 100 points by so much that respondents' scores must be rounded. */
    private static final List<Scale> SCALES = List.of(
            Scale.range(1, 5),
            Scale.range(0, 10),
            Scale.range(0, 100),
            Scale.range(1, 7),
            Scale.of("0", "0.25", "0.5", "1"),
            Scale.of("-1", "0", "0.5", "2"),
            Scale.of("0", "0.3333333333", "1"));

    private static final AnswerKind[] MISSING = {
        AnswerKind.UNANSWERED, AnswerKind.DONT_KNOW, AnswerKind.NOT_APPLICABLE, AnswerKind.NOT_SHOWN
    };

    static Survey of(long seed) {
        Random random = new Random(seed);
        Instrument instrument = instrument(random);
        Threshold threshold = Threshold.of(1 + random.nextInt(3), 3);
        Map<ItemId, BigDecimal> weights = random.nextInt(3) == 0 ? weights(instrument, random) : Map.of();
        Imputation imputation = List.of(
                        Imputation.NONE, Imputation.NONE, Imputation.UNANSWERED_AS_ZERO, Imputation.PERSON_MEAN)
                .get(random.nextInt(4));
        int size = random.nextInt(30);
        boolean weighted = random.nextBoolean();
        List<Response> responses = IntStream.range(0, size)
                .mapToObj(row -> response(instrument, weighted, random))
                .toList();
        return new Survey(instrument, threshold, weights, imputation, responses);
    }

    private static Instrument instrument(Random random) {
        InstrumentBuilder instrument = Instrument.builder("oracle", "1").title(TEXT);
        List<Construct> constructs = new ArrayList<>();
        IntStream.range(0, 1 + random.nextInt(4))
                .forEach(any -> constructs.add(CONSTRUCTS.get(random.nextInt(CONSTRUCTS.size()))));
        int items = 1 + random.nextInt(12);
        int scales = random.nextInt(6) == 0 ? SCALES.size() : SCALES.size() - 1;
        Scale usual = SCALES.get(random.nextInt(SCALES.size() - 1));
        for (int item = 0; item < items; item++) {
            ItemBuilder built = Item.builder("i" + item)
                    .wording(TEXT)
                    .voice(item % 3 == 0 || random.nextBoolean() ? Voice.CUSTOMER : Voice.EMPLOYEE)
                    .measures(constructs.get(random.nextInt(constructs.size())))
                    .scale(random.nextBoolean() ? usual : SCALES.get(random.nextInt(scales)))
                    .aspect(random.nextInt(4) == 0 ? Aspect.IMPORTANCE : Aspect.IS);
            if (random.nextInt(3) > 0) {
                built.voice(Voice.EMPLOYEE);
            }
            instrument.item(random.nextInt(4) == 0 ? built.reversed() : built);
        }
        return instrument.build();
    }

    private static Map<ItemId, BigDecimal> weights(Instrument instrument, Random random) {
        Map<ItemId, BigDecimal> weights = new TreeMap<>();
        // those of many digits make a grid too fine for whole numbers, alone or together with the levels
        int most = random.nextInt(3) == 0 ? 999_999_999 : 8;
        instrument.items().forEach(item -> weights.put(item.id(), BigDecimal.valueOf(1 + random.nextInt(most), 1)));
        return weights;
    }

    private static Response response(Instrument instrument, boolean weighted, Random random) {
        ResponseBuilder response = Response.builder(instrument);
        int missing = random.nextInt(4);
        Optional<Voice> voice = instrument.voices().stream()
                .filter(any -> random.nextInt(2) == 0)
                .findFirst();
        voice.ifPresent(response::voice);
        for (Item item : instrument.items()) {
            if (voice.isPresent() && !item.voices().contains(voice.get())) {
                continue;
            }
            if (random.nextInt(4) < missing) {
                response.answer(item.id().value(), MISSING[random.nextInt(MISSING.length)]);
            } else {
                int place = random.nextInt(item.scale().size());
                response.answer(
                        item.id().value(), item.scale().levels().get(place).value());
            }
        }
        if (weighted) {
            response.weight(Weight.ofMillionths(1 + random.nextInt(3_000_000)));
        }
        return response.group("g" + random.nextInt(3)).build();
    }

    ItemStage stage() {
        return ItemStage.withDefaults()
                .withMinimumAnswered(threshold)
                .withImputation(imputation)
                .withItemWeights(weights);
    }

    ResponseTable table() {
        return table(responses);
    }

    ResponseTable table(List<Response> some) {
        ResponseTableBuilder table = ResponseTable.builder(instrument);
        some.forEach(table::add);
        return table.build();
    }

    Survey of(GroupKey group) {
        return where(response -> response.group().orElseThrow().equals(group));
    }

    Survey where(Predicate<Response> condition) {
        return new Survey(
                instrument,
                threshold,
                weights,
                imputation,
                responses.stream().filter(condition).toList());
    }
}
