package io.github.serviceexcellence.oracle;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.KanoAnswers;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Valence;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.summary.Questionnaires;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A made-up questionnaire of questions that make metrics, and what people answered. */
record Asking(Instrument instrument, List<Response> responses) {
    private static final List<Scale> BOXED =
            List.of(Scale.range(1, 5), Scale.range(0, 10), Scale.range(1, 4), Scale.of("-1", "0", "0.25", "0.5", "2"));
    private static final List<Scale> MARKS =
            List.of(Scale.range(1, 10), Scale.of("1", "5.5", "6", "6.9", "7", "7.5", "7.9", "8", "8.1", "9", "10"));
    private static final AnswerKind[] MISSING = {
        AnswerKind.UNANSWERED, AnswerKind.DONT_KNOW, AnswerKind.NOT_APPLICABLE, AnswerKind.NOT_SHOWN
    };

    static Asking of(long seed) {
        Random random = new Random(seed);
        Instrument instrument = instrument("1", items(random));
        boolean weighted = random.nextBoolean();
        List<Response> responses = IntStream.range(0, random.nextInt(25))
                .mapToObj(row -> response(instrument, weighted, random))
                .toList();
        return new Asking(instrument, responses);
    }

    static Instrument instrument(String version, List<Item> items) {
        InstrumentBuilder instrument = Instrument.builder("asking", version).title(Text.english("Asking"));
        items.forEach(instrument::item);
        return instrument.build();
    }

    private static List<Item> items(Random random) {
        List<Item> items = new ArrayList<>();
        int questions = 1 + random.nextInt(5);
        for (int question = 0; question < questions; question++) {
            items.addAll(question("q" + question, Topic.values()[question], random));
        }
        Collections.shuffle(items, random);
        return items;
    }

    private static List<Item> question(String id, Construct construct, Random random) {
        Asks asks = Asks.values()[random.nextInt(Asks.values().length)];
        return switch (asks) {
            case RECOMMEND ->
                List.of(scaled(id, asks, Scale.range(0, 10), ResultElement.CUSTOMER_DELIGHT, random, false));
            case SATISFACTION, RATING -> List.of(boxed(id, asks, PyramidLevel.CORE_SERVICE, random));
            case EASE -> List.of(scaled(id, asks, Scale.range(1, 7), construct, random, false));
            case EFFORT -> List.of(scaled(id, asks, Scale.range(1, 5), construct, random, true));
            case MARK -> List.of(scaled(id, asks, MARKS.get(random.nextInt(MARKS.size())), construct, random, false));
            case EMOTION -> List.of(emotion(id, random));
            case ENTHUSIASM, SHARING, INFLUENCE ->
                Stream.of(Asks.ENTHUSIASM, Asks.SHARING, Asks.INFLUENCE)
                        .map(each -> boxed(id + "-" + each.code(), each, construct, random))
                        .toList();
            case FUNCTIONAL, DYSFUNCTIONAL -> {
                Aspect aspect = random.nextBoolean() ? Aspect.IS : Aspect.WISHED;
                yield Stream.of(Asks.FUNCTIONAL, Asks.DYSFUNCTIONAL)
                        .map(each -> item(id + "-" + each.code())
                                .choices(KanoAnswers.choices())
                                .asks(each)
                                .measures(construct)
                                .aspect(aspect)
                                .build())
                        .toList();
            }
        };
    }

    private static ItemBuilder item(String id) {
        return Item.builder(id).wording(Text.english("Question " + id)).voice(Voice.CUSTOMER);
    }

    private static Item scaled(
            String id, Asks asks, Scale scale, Construct construct, Random random, boolean reversed) {
        ItemBuilder item = item(id).scale(scale).asks(asks).measures(construct);
        if (random.nextInt(3) == 0) {
            item.topBox(1 + random.nextInt(scale.size() - 1));
        }
        return (reversed ? item.reversed() : item).build();
    }

    private static Item boxed(String id, Asks asks, Construct construct, Random random) {
        Scale scale = BOXED.get(random.nextInt(BOXED.size()));
        return scaled(id, asks, scale, construct, random, random.nextInt(3) == 0);
    }

    private static Item emotion(String id, Random random) {
        Choice[] choices = IntStream.range(0, 2 + random.nextInt(4))
                .mapToObj(number ->
                        new Choice("e" + number, Text.english("Emotion"), Valence.values()[random.nextInt(3)]))
                .toArray(Choice[]::new);
        ItemBuilder item = item(id).asks(Asks.EMOTION);
        return (random.nextBoolean() ? item.choices(choices) : item.severalChoices(choices)).build();
    }

    private static Response response(Instrument instrument, boolean weighted, Random random) {
        ResponseBuilder response = Response.builder(instrument);
        for (Item item : instrument.items()) {
            if (random.nextInt(6) == 0) {
                response.answer(item.id().value(), MISSING[random.nextInt(MISSING.length)]);
            } else if (item.kind() == ItemKind.RATING) {
                List<Scale.Level> levels = item.scale().levels();
                response.answer(
                        item.id().value(),
                        levels.get(random.nextInt(levels.size())).value());
            } else {
                choose(item, response, random);
            }
        }
        if (weighted) {
            response.weight(Weight.ofMillionths(1 + random.nextInt(3_000_000)));
        }
        return response.group("g" + random.nextInt(3)).build();
    }

    private static void choose(Item item, ResponseBuilder response, Random random) {
        List<String> codes =
                new ArrayList<>(item.choices().stream().map(Choice::code).toList());
        Collections.shuffle(codes, random);
        int number = item.kind() == ItemKind.ONE_CHOICE ? 1 : 1 + random.nextInt(codes.size());
        response.choose(item.id().value(), codes.subList(0, number).toArray(String[]::new));
    }

    ResponseTable table() {
        return Questionnaires.table(instrument, responses);
    }

    Asking with(List<Response> others) {
        return new Asking(instrument, others);
    }
}
