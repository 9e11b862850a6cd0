package io.github.serviceexcellence.metric;

import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.KanoAnswers;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Valence;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Questionnaires;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Questions of every kind that makes a metric, and people who answer them. */
public final class Asked {
    /** All of them in one questionnaire. */
    public static final Instrument EVERYTHING = everything();

    private Asked() {}

    private static ItemBuilder item(String id) {
        return Item.builder(id).wording(Text.english("Question " + id).dutch("Vraag " + id));
    }

    public static ItemBuilder recommend(String id, Voice... voices) {
        ItemBuilder item = item(id).measures(ResultElement.CUSTOMER_DELIGHT)
                .scale(Scale.range(0, 10))
                .asks(Asks.RECOMMEND);
        Arrays.stream(voices).forEach(item::voice);
        return item;
    }

    /** Of the organisation as a place to work. */
    public static ItemBuilder recommendWork(String id) {
        return item(id).measures(ResultElement.INSPIRED_EMPLOYEES)
                .scale(Scale.range(0, 10))
                .asks(Asks.RECOMMEND)
                .voice(Voice.EMPLOYEE);
    }

    public static ItemBuilder rating(String id, Asks asks, Scale scale) {
        return item(id).measures(PyramidLevel.CORE_SERVICE)
                .scale(scale)
                .asks(asks)
                .voice(Voice.CUSTOMER);
    }

    public static ItemBuilder satisfaction() {
        return rating("satisfied", Asks.SATISFACTION, Scale.range(1, 5));
    }

    public static ItemBuilder effort() {
        return rating("effort", Asks.EFFORT, Scale.range(1, 5)).reversed();
    }

    public static ItemBuilder ease() {
        return rating("ease", Asks.EASE, Scale.range(1, 7));
    }

    public static ItemBuilder mark() {
        return rating("mark", Asks.MARK, Scale.of("1", "6", "6.5", "7", "7.5", "8", "8.5", "10"));
    }

    static Choice[] emotions() {
        return new Choice[] {
            new Choice("joy", Text.english("Joy").dutch("Blijdschap"), Valence.POSITIVE),
            new Choice("relief", Text.english("Relief").dutch("Opluchting"), Valence.POSITIVE),
            new Choice("anger", Text.english("Anger").dutch("Boosheid"), Valence.NEGATIVE),
            new Choice("nothing", Text.english("Nothing").dutch("Niets"), Valence.NEUTRAL)
        };
    }

    public static ItemBuilder oneEmotion() {
        return item("felt").choices(emotions()).asks(Asks.EMOTION).voice(Voice.CUSTOMER);
    }

    public static ItemBuilder severalEmotions() {
        return item("feelings").severalChoices(emotions()).asks(Asks.EMOTION).voice(Voice.CUSTOMER);
    }

    /** The three questions after a superpromoter; the last is asked in reverse. */
    public static ItemBuilder[] superpromoter() {
        return new ItemBuilder[] {
            rating("enthusiastic", Asks.ENTHUSIASM, Scale.range(1, 5)),
            rating("shares", Asks.SHARING, Scale.range(0, 10)),
            rating("influence", Asks.INFLUENCE, Scale.range(1, 4)).reversed()
        };
    }

    public static ItemBuilder[] kano() {
        return new ItemBuilder[] {kano("with", Asks.FUNCTIONAL), kano("without", Asks.DYSFUNCTIONAL)};
    }

    private static ItemBuilder kano(String id, Asks asks) {
        return item(id).measures(Topic.EXPERIENCE_MEANS)
                .choices(KanoAnswers.choices())
                .asks(asks)
                .voice(Voice.CUSTOMER);
    }

    private static Instrument everything() {
        List<ItemBuilder> items = new ArrayList<>(List.of(
                recommend("nps", Voice.CUSTOMER),
                recommendWork("enps"),
                satisfaction(),
                effort(),
                ease(),
                mark(),
                oneEmotion(),
                severalEmotions(),
                rating("box", Asks.RATING, Scale.range(1, 7)).topBox(3).reversed()));
        items.addAll(List.of(superpromoter()));
        items.addAll(List.of(kano()));
        return instrument("1", items.toArray(ItemBuilder[]::new));
    }

    public static Instrument instrument(String version, ItemBuilder... items) {
        InstrumentBuilder instrument = Instrument.builder("asked", version).title(Text.english("Asked"));
        Arrays.stream(items).forEach(instrument::item);
        return instrument.build();
    }

    /** An answer is a number for each rating, and the codes for choices; a word of {@code AnswerKind} if there is none. */
    public static Response response(Instrument instrument, String... answers) {
        ResponseBuilder response = Response.builder(instrument);
        for (int place = 0; place < answers.length; place++) {
            answer(response, instrument.items().get(place), answers[place]);
        }
        return response.build();
    }

    private static void answer(ResponseBuilder response, Item item, String answer) {
        Optional<AnswerKind> none = Arrays.stream(AnswerKind.values())
                .filter(kind -> kind.code().equals(answer))
                .findFirst();
        if (none.isPresent()) {
            response.answer(item.id().value(), none.get());
        } else if (item.choices().isEmpty()) {
            response.answer(item.id().value(), new BigDecimal(answer));
        } else {
            response.choose(item.id().value(), answer.split("\\+"));
        }
    }

    public static ResponseSummary summary(Instrument instrument, List<Response> people) {
        return ItemStage.withDefaults().summarise(Questionnaires.table(instrument, people));
    }

    /** What people who answer one question say. */
    static List<Metric> of(ItemBuilder item, String... answers) {
        Instrument instrument = instrument("1", item);
        return Metrics.of(summary(
                instrument,
                Arrays.stream(answers)
                        .map(answer -> response(instrument, answer))
                        .toList()));
    }

    /** What people say who answer several questions, their answers with commas. */
    static List<Metric> of(ItemBuilder[] items, String... people) {
        Instrument instrument = instrument("1", items);
        return Metrics.of(summary(
                instrument,
                Arrays.stream(people)
                        .map(answers -> response(instrument, answers.split(",")))
                        .toList()));
    }

    static Metric the(MetricKind kind, List<Metric> metrics) {
        return metrics.stream()
                .filter(metric -> metric.kind() == kind)
                .reduce((one, other) -> {
                    throw new AssertionError("two " + kind);
                })
                .orElseThrow();
    }
}
