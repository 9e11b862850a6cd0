package io.github.serviceexcellence.json;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.assessment.AssessmentBuilder;
import io.github.serviceexcellence.assessment.Evidence;
import io.github.serviceexcellence.assessment.NotRatedReason;
import io.github.serviceexcellence.assessment.Subject;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.card.ScoreTreeBuilder;
import io.github.serviceexcellence.feedback.Answered;
import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.feedback.Contact;
import io.github.serviceexcellence.feedback.ContactId;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.feedback.Feedback;
import io.github.serviceexcellence.feedback.SubjectId;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.OwnShift;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Condition;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.KanoAnswers;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Valence;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Layout;
import io.github.serviceexcellence.norm.CalendarBuilder;
import io.github.serviceexcellence.norm.NormId;
import io.github.serviceexcellence.norm.Opening;
import io.github.serviceexcellence.norm.Question;
import io.github.serviceexcellence.norm.ServiceNorm;
import io.github.serviceexcellence.norm.Within;
import io.github.serviceexcellence.norm.WorkingCalendar;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Normalisation;
import io.github.serviceexcellence.points.Normalisations;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.points.Threshold;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.privacy.Publisher;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.RespondentId;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.roadmap.RoadMap;
import io.github.serviceexcellence.roadmap.RoadMapBuilder;
import io.github.serviceexcellence.strategy.MissingPolicy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary values of everything that has a document. */
final class Samples {
    private static final Breakdown PLACE = Breakdown.of("place");
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Text.DUTCH, Locale.forLanguageTag("nl-BE"), Locale.forLanguageTag("zh-Hant"));

    private static final List<AnswerKind> NO_ANSWERS =
            List.of(AnswerKind.UNANSWERED, AnswerKind.DONT_KNOW, AnswerKind.NOT_APPLICABLE, AnswerKind.NOT_SHOWN);

    /** What a rating can ask without others that are read with it. */
    private static final List<Asks> BY_THEMSELVES =
            List.of(Asks.RATING, Asks.RECOMMEND, Asks.SATISFACTION, Asks.EASE, Asks.EFFORT, Asks.MARK);

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

    static Arbitrary<String> names() {
        return Arbitraries.of("north", "S\u00fcd \u6f22", "\"quoted\\\"", "a,b", "\ud83d\ude00", "-1");
    }

    static Arbitrary<String> ids() {
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

    static Arbitrary<Text> texts() {
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
        Arbitrary<Construct> own = texts().map(title -> new OwnConstruct("o" + id, title));
        return Arbitraries.oneOf(terms, facets, shifts, own);
    }

    /** Assessments of constructs of all forms. */
    static Arbitrary<Assessment> assessments() {
        Arbitrary<Construct> any = ids().flatMap(id ->
                Arbitraries.oneOf(constructs(id), texts().map(title -> new OwnConstruct("o" + id, title))));
        return Combinators.combine(
                        scales(),
                        any.list()
                                .uniqueElements(Construct::qualifiedCode)
                                .ofMinSize(1)
                                .ofMaxSize(9),
                        names())
                .flatAs((scale, constructs, subject) -> concluded(
                        () -> Assessment.builder(Subject.of(subject), LocalDate.of(2026, 3, 1), scale),
                        constructs.stream().collect(Collectors.toMap(c -> c, c -> scale))));
    }

    /** Contacts of which anything optional may be missing. */
    static Arbitrary<Contact> contacts() {
        Arbitrary<Answered> answered = Arbitraries.of(Answered.class);
        return Combinators.combine(
                        names(),
                        names(),
                        times(),
                        ids().optional(),
                        ids().optional(),
                        Arbitraries.longs().between(0, 1_000_000).optional(),
                        answered.optional(),
                        answered.optional())
                .as((customer, subject, time, id, channel, seconds, organisation, said) -> Contact.builder()
                        .customer(CustomerId.of(customer))
                        .subject(SubjectId.of(subject))
                        .time(time)
                        .id(id.map(ContactId::of))
                        .channel(channel.map(Channel::of))
                        .answeredAt(seconds.map(time::plusSeconds))
                        .organisationSays(organisation)
                        .customerSays(said)
                        .build());
    }

    private static Arbitrary<Instant> times() {
        return Combinators.combine(
                        Arbitraries.longs().between(-62_135_596_800L, 250_000_000_000L),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    /** Feedback with one of any responses to any instrument. */
    static Arbitrary<Feedback> feedback() {
        return Combinators.combine(
                        names(),
                        names(),
                        times(),
                        Arbitraries.of(Answered.class).optional(),
                        anyResponses().filter(responses -> !responses.isEmpty()))
                .as((customer, subject, time, said, responses) -> Feedback.builder()
                        .customer(CustomerId.of(customer))
                        .subject(SubjectId.of(subject))
                        .time(time)
                        .customerSays(said)
                        .response(responses.get(0))
                        .build());
    }

    /** Questions of which anything optional may be missing. */
    static Arbitrary<Question> questions() {
        return Combinators.combine(
                        names(),
                        times(),
                        Arbitraries.longs().between(0, 1_000_000).optional(),
                        units())
                .as((customer, time, seconds, units) -> Question.builder()
                        .customer(CustomerId.of(customer))
                        .asked(time)
                        .answered(seconds.map(time::plusSeconds))
                        .units(units)
                        .build());
    }

    /** Norms over calendars with any hours on any days. */
    static Arbitrary<ServiceNorm> norms() {
        Arbitrary<Within> spans = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 1000).map(Within::workingDays),
                Arbitraries.longs().between(1, 600_000).map(minutes -> Within.openTime(Duration.ofMinutes(minutes))));
        Arbitrary<List<Opening>> hours = Arbitraries.integers()
                .between(0, 1439)
                .set()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(Samples::hours);
        return Combinators.combine(
                        ids(),
                        texts(),
                        spans,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ONE, new BigDecimal("100"))
                                .ofScale(3),
                        Arbitraries.maps(Arbitraries.of(DayOfWeek.class), hours).ofMinSize(1),
                        Arbitraries.maps(
                                        Arbitraries.integers().between(0, 400).map(LocalDate.of(2026, 1, 1)::plusDays),
                                        Arbitraries.oneOf(hours, Arbitraries.just(List.<Opening>of())))
                                .ofMaxSize(5),
                        Arbitraries.of("Europe/Amsterdam", "UTC", "+01:00", "Australia/Lord_Howe"))
                .as((id, title, span, target, week, dates, zone) -> {
                    CalendarBuilder calendar = WorkingCalendar.builder(id, ZoneId.of(zone));
                    week.forEach(calendar::on);
                    dates.forEach(calendar::on);
                    return ServiceNorm.builder()
                            .id(NormId.of(id))
                            .title(title)
                            .within(span)
                            .target(target)
                            .calendar(calendar.build())
                            .build();
                });
    }

    private static List<Opening> hours(Set<Integer> minutes) {
        List<Integer> sorted = minutes.stream().sorted().toList();
        List<Opening> hours = new ArrayList<>();
        for (int at = 0; at + 1 < sorted.size(); at += 2) {
            hours.add(new Opening(
                    LocalTime.ofSecondOfDay(60L * sorted.get(at)), LocalTime.ofSecondOfDay(60L * sorted.get(at + 1))));
        }
        return hours;
    }

    /** A card of the organisation scan with scores of chance. */
    static ScoreCard card(Random random) {
        Instrument scan = Instruments.organisationScan();
        ResponseTableBuilder table = ResponseTable.builder(scan);
        for (int respondent = 0; respondent < 10; respondent++) {
            ResponseBuilder response = Response.builder(scan);
            scan.items().forEach(item -> response.answer(item.id().value(), 1 + random.nextInt(5)));
            table.add(response.build());
        }
        return StandardStrategy.withDefaults().score(table.build());
    }

    /** A road map over a card of the organisation scan. */
    static RoadMap roadMap(Random random) {
        RoadMapBuilder plan = RoadMap.builder(StandardStrategy.withDefaults(), card(random))
                .raise(
                        Node.of(Element.LEADERSHIP),
                        Points.HUNDRED,
                        new BigDecimal(random.nextInt(100)).movePointLeft(1))
                .raise(Node.of(Element.SERVICE_CULTURE), Points.HUNDRED, new BigDecimal("1E+3"))
                .raise(Node.of(PyramidLevel.CORE_SERVICE), Points.of(90))
                .atMost(1 + random.nextInt(3));
        return random.nextBoolean()
                ? plan.build()
                : plan.importance(Map.of(
                                Node.of(Element.LEADERSHIP),
                                BigDecimal.TEN,
                                Node.of(Element.SERVICE_CULTURE),
                                new BigDecimal("0.5")))
                        .build();
    }

    /** Assessments by the criteria of any instrument that has some. */
    static Arbitrary<Assessment> criteria() {
        return instruments()
                .filter(instrument -> instrument.items().stream()
                        .anyMatch(item -> item.voices().contains(Voice.ASSESSOR)))
                .flatMap(instrument -> concluded(
                        () -> Assessment.builder(Subject.of("North"), LocalDate.of(2026, 3, 1), instrument),
                        instrument.items().stream()
                                .filter(item -> item.voices().contains(Voice.ASSESSOR))
                                .collect(Collectors.toMap(item -> item.id().value(), Item::scale))));
    }

    /** Conclusions about some of what can be judged: levels with evidence, or reasons. */
    private static <T> Arbitrary<Assessment> concluded(Supplier<AssessmentBuilder<T>> builder, Map<T, Scale> scales) {
        Arbitrary<Evidence> evidence = Combinators.combine(
                        words(), names(), Arbitraries.integers().between(-1_000_000, 1_000_000))
                .as((finding, source, day) -> new Evidence(finding, source, LocalDate.ofEpochDay(day)));
        Arbitrary<Evidence[]> evidences = evidence.array(Evidence[].class).ofMaxSize(3);
        Arbitrary<Map<T, Integer>> choices = Arbitraries.maps(
                        Arbitraries.of(scales.keySet()), Arbitraries.integers().between(-3, 99))
                .ofMinSize(1)
                .ofMaxSize(scales.size());
        return Combinators.combine(choices, evidences, words(), names().set().ofMaxSize(3))
                .as((chosen, found, explanation, assessors) -> {
                    AssessmentBuilder<T> assessment = builder.get();
                    assessors.forEach(assessment::assessor);
                    chosen.forEach((what, choice) -> {
                        if (choice < 0) {
                            assessment.notRated(what, NotRatedReason.values()[-choice - 1], explanation);
                        } else {
                            List<Scale.Level> levels = scales.get(what).levels();
                            assessment.rate(
                                    what, levels.get(choice % levels.size()).value(), found);
                        }
                    });
                    return assessment.build();
                });
    }

    private static ItemBuilder item(
            Text wording,
            Scale scale,
            Direction direction,
            Construct measures,
            Set<Voice> voices,
            Asks asks,
            String id) {
        Scale asked = switch (asks) {
            case RECOMMEND -> Scale.range(0, 10);
            case EASE -> Scale.range(1, 7);
            case EFFORT -> Scale.range(1, 5);
            case MARK -> Scale.of("1", "5.5", "10");
            case SATISFACTION -> scale.size() < 4 ? Scale.range(1, 4) : scale;
            default -> scale;
        };
        ItemBuilder item = Item.builder(id)
                .wording(wording)
                .direction(
                        switch (asks) {
                            case RECOMMEND, EASE, MARK -> Direction.FORWARD;
                            case EFFORT -> Direction.REVERSED;
                            default -> direction;
                        })
                .measures(measures)
                .asks(asks)
                .scale(asked);
        voices.forEach(item::voice);
        // any number will do
        int box = wording.hashCode() & 7;
        return box > 0 && box < asked.size() ? item.topBox(box) : item;
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
                                        Arbitraries.of(BY_THEMSELVES),
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
                        texts().optional(),
                        Arbitraries.integers().between(1, 90).optional(),
                        items)
                .as((id, title, purpose, introduction, minutes, all) -> {
                    InstrumentBuilder instrument =
                            Instrument.builder(id, "1." + all.size()).title(title);
                    purpose.ifPresent(instrument::purpose);
                    introduction.ifPresent(instrument::introduction);
                    minutes.ifPresent(instrument::minutes);
                    all.forEach(instrument::item);
                    return instrument.build();
                });
    }

    /**
     * Instruments of every kind of item, with conditions, voices that read other words, ways of not answering, and questions that are read
     * together.
     */
    static Arbitrary<Instrument> anyInstruments() {
        return Combinators.combine(
                        texts().list().ofSize(6),
                        scales(),
                        constructs("own"),
                        ids().list().uniqueElements().ofMinSize(1).ofMaxSize(7),
                        dice())
                .as((texts, scale, own, ids, dice) -> {
                    InstrumentBuilder instrument =
                            Instrument.builder("any", "1").title(dice.of(texts));
                    List<Item> before = new ArrayList<>();
                    for (String id : ids) {
                        Construct measures = dice.next(2) == 0
                                ? own
                                : dice.of(List.of(Term.all().get(3), Element.LEADERSHIP));
                        Item item = anyItem(id, texts, scale, measures, before, dice);
                        instrument.item(item);
                        before.add(item);
                    }
                    together(texts, dice).forEach(instrument::item);
                    return instrument.build();
                });
    }

    /** The questions on superpromoters, those of Kano, all of them or none. */
    private static List<ItemBuilder> together(List<Text> texts, Dice dice) {
        List<Asks> asked = new ArrayList<>();
        if (dice.next(2) == 0) {
            asked.addAll(List.of(Asks.INFLUENCE, Asks.ENTHUSIASM, Asks.SHARING));
        }
        if (dice.next(2) == 0) {
            asked.addAll(List.of(Asks.DYSFUNCTIONAL, Asks.FUNCTIONAL));
        }
        Aspect aspect = dice.of(List.of(Aspect.values()));
        Voice voice = dice.of(List.of(Voice.values()));
        return asked.stream()
                .map(asks -> {
                    ItemBuilder item = Item.builder("together-" + asks.code())
                            .wording(dice.of(texts))
                            .asks(asks)
                            .measures(Element.MONITORING)
                            .aspect(aspect)
                            .voice(voice);
                    return asks == Asks.FUNCTIONAL || asks == Asks.DYSFUNCTIONAL
                            ? item.choices(KanoAnswers.choices())
                            : item.scale(Scale.range(1, 4)).direction(dice.of(List.of(Direction.values())));
                })
                .toList();
    }

    private static Item anyItem(
            String id, List<Text> texts, Scale scale, Construct measures, List<Item> before, Dice dice) {
        ItemBuilder item = Item.builder(id).wording(dice.of(texts));
        for (Voice voice : dice.some(List.of(Voice.values()))) {
            item.voice(voice);
            if (dice.next(3) == 0) {
                item.wording(voice, dice.of(texts));
            }
        }
        boolean emotions = dice.next(3) == 0;
        List<Choice> choices = dice.some(List.of("a", "b-1", "C", "4", "e.e")).stream()
                .map(code -> new Choice(
                        code,
                        dice.of(texts),
                        Optional.of(dice.of(List.of(Valence.values()))).filter(valence -> emotions)))
                .toList();
        ItemKind kind = choices.size() > 1 ? dice.of(List.of(ItemKind.values())) : ItemKind.RATING;
        if (emotions && (kind == ItemKind.ONE_CHOICE || kind == ItemKind.SEVERAL_CHOICES)) {
            item.asks(Asks.EMOTION);
        }
        switch (kind) {
            case RATING -> {
                item.scale(scale).direction(dice.of(List.of(Direction.values())));
                if (dice.next(2) == 0) {
                    item.topBox(1 + dice.next(scale.size() - 1));
                }
            }
            case ONE_CHOICE -> item.choices(choices.toArray(Choice[]::new));
            case SEVERAL_CHOICES -> item.severalChoices(choices.toArray(Choice[]::new));
            case TEXT -> item.text();
        }
        if (kind == ItemKind.RATING || dice.next(2) == 0) {
            item.measures(measures).aspect(dice.of(List.of(Aspect.values())));
        }
        if (dice.next(2) == 0) {
            dice.some(List.of(NoAnswer.values())).forEach(way -> item.offers(way, dice.of(texts)));
        }
        List<Item> closed =
                before.stream().filter(other -> other.kind() != ItemKind.TEXT).toList();
        if (!closed.isEmpty() && dice.next(2) == 0) {
            item.condition(condition(dice.of(closed), dice));
        }
        return item.build();
    }

    private static Condition condition(Item before, Dice dice) {
        return before.kind() == ItemKind.RATING
                ? Condition.answered(
                        before.id().value(),
                        dice.some(before.scale().levels()).stream()
                                .map(Scale.Level::value)
                                .toArray(BigDecimal[]::new))
                : Condition.chose(
                        before.id().value(),
                        dice.some(before.choices()).stream().map(Choice::code).toArray(String[]::new));
    }

    /** Responses to one such instrument, with text, in voices and in none. */
    static Arbitrary<List<Response>> anyResponses() {
        return anyInstruments()
                .flatMap(instrument -> Combinators.combine(dice(), units(), words())
                        .as((dice, units, words) ->
                                anyResponse(instrument, dice, words).withUnits(units))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(6));
    }

    private static Response anyResponse(Instrument instrument, Dice dice, String words) {
        Layout layout = Cells.layout(instrument);
        ResponseBuilder builder = Response.builder(instrument);
        Optional<Voice> voice =
                Optional.of(dice.of(List.copyOf(instrument.voices()))).filter(any -> dice.next(2) == 0);
        voice.ifPresent(builder::voice);
        byte known = voice.map(given -> Cells.ofVoice(given.code())).orElse(Cells.NO_VOICE);
        byte[] cells = new byte[layout.size()];
        Arrays.fill(cells, Cells.UNANSWERED);
        for (int index = 0; index < instrument.items().size(); index++) {
            Item item = instrument.items().get(index);
            String id = item.id().value();
            boolean asked = layout.isAskedOf(index, known) && layout.isMet(index, cells);
            if (!asked || dice.next(4) == 0) {
                AnswerKind kind =
                        dice.of(asked ? NO_ANSWERS : List.of(AnswerKind.NOT_SHOWN, AnswerKind.NOT_APPLICABLE));
                builder.answer(id, kind);
                continue;
            }
            switch (item.kind()) {
                case RATING -> builder.answer(id, dice.of(item.scale().levels()).value());
                case ONE_CHOICE -> builder.choose(id, dice.of(item.choices()).code());
                case SEVERAL_CHOICES ->
                    builder.choose(
                            id,
                            dice.some(item.choices()).stream().map(Choice::code).toArray(String[]::new));
                case TEXT -> builder.text(id, dice.of(List.of(words, "dont-know", "{\"text\": 1}")));
            }
            // what was answered decides on what is asked further on
            cells = cellsOf(builder, layout);
        }
        return builder.build();
    }

    private static byte[] cellsOf(ResponseBuilder builder, Layout layout) {
        Response soFar = builder.build();
        byte[] cells = new byte[layout.size()];
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = Cells.at(soFar, cell);
        }
        return cells;
    }

    private static Arbitrary<Dice> dice() {
        return Arbitraries.integers().between(0, 5039).list().ofSize(300).map(Dice::new);
    }

    /** Numbers drawn beforehand, for what is built step by step. */
    private static final class Dice {
        private final List<Integer> drawn;
        private int next;

        Dice(List<Integer> drawn) {
            this.drawn = drawn;
        }

        int next(int bound) {
            return drawn.get(next++ % drawn.size()) % bound;
        }

        <T> T of(List<T> values) {
            return values.get(next(values.size()));
        }

        /** One or more, in their order. */
        <T> List<T> some(List<T> values) {
            T sure = of(values);
            return values.stream()
                    .filter(value -> value == sure || next(2) == 0)
                    .toList();
        }
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
        return Combinators.combine(choices, names().optional(), units(), weights)
                .as((chosen, id, units, weight) -> {
                    byte[] cells = new byte[items];
                    for (int item = 0; item < items; item++) {
                        int levels = instrument.items().get(item).scale().size();
                        int choice = chosen.get(item);
                        cells[item] = (byte) (choice < 0 ? choice : choice % levels);
                    }
                    Response response = Cells.answer(Response.builder(instrument), cells)
                            .build()
                            .withWeight(weight)
                            .withUnits(units);
                    Optional<RespondentId> known = id.map(RespondentId::of);
                    return known.map(response::withId).orElse(response);
                });
    }

    /** A group or not, alone or with others; of a path, or not; and of other breakdowns. */
    private static Arbitrary<Units> units() {
        Arbitrary<GroupKey> paths = names().list().ofMinSize(1).ofMaxSize(3).map(GroupKey::new);
        Arbitrary<Breakdown> others = names().map(Breakdown::of);
        Arbitrary<Breakdown> breakdowns = Arbitraries.oneOf(Arbitraries.just(Breakdown.GROUP), others);
        return Arbitraries.maps(breakdowns, paths.list().ofMaxSize(3))
                .ofMaxSize(3)
                .map(Units::of);
    }

    /** Every kind of tree of elements, of all and of some. */
    static Arbitrary<ScoreTree> trees() {
        Arbitrary<ScoreTree> complete = Arbitraries.of(
                ScoreTree.of(Edition.EUROPEAN),
                ScoreTree.of(Edition.ISO),
                ScoreTree.buildingBlocks(),
                ScoreTree.elementsOnly());
        Arbitrary<Set<Element>> choices =
                Arbitraries.of(Element.class).set().ofMinSize(1).ofMaxSize(9);
        return Arbitraries.oneOf(
                complete, Combinators.combine(complete, choices).as(ScoreTree::only));
    }

    /** Trees of anything else: of the library, with or without a choice, of an instrument, and of one's own. */
    static Arbitrary<ScoreTree> otherTrees() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        ScoreTree.pyramid(),
                        ScoreTree.results().only(ResultElement.CUSTOMER_DELIGHT, ResultElement.BUSINESS_RESULTS),
                        ScoreTree.facets(Fixtures.pulse()),
                        ScoreTree.shifts(Fixtures.pulse())),
                ownTrees());
    }

    /** Wholes on wholes: each of any of the leaves and of the wholes before it; in any order, with an index or without. */
    private static Arbitrary<ScoreTree> ownTrees() {
        Arbitrary<List<Set<Integer>>> parts = Arbitraries.integers()
                .between(0, 9)
                .set()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMaxSize(5);
        return Combinators.combine(parts, texts(), Arbitraries.of(true, false), Arbitraries.randoms())
                .as((drawn, title, index, random) -> {
                    List<Construct> known = new ArrayList<>(List.of(PyramidLevel.values()));
                    known.add(new Facet("own._-", Element.LEADERSHIP, title));
                    ScoreTreeBuilder tree = ScoreTree.builder("own", title).leaf(known.toArray(Construct[]::new));
                    for (Set<Integer> places : drawn) {
                        Construct[] below = places.stream()
                                .map(place -> known.get(place % known.size()))
                                .distinct()
                                .toArray(Construct[]::new);
                        known.add(random.nextInt(known.size() + 1), whole(tree, "w" + known.size(), title, below));
                    }
                    return index
                            ? tree.index(known.get(0), known.get(known.size() - 1))
                                    .build()
                            : tree.build();
                });
    }

    private static Construct whole(ScoreTreeBuilder tree, String code, Text title, Construct... parts) {
        Construct whole = new OwnConstruct(code, title);
        tree.whole(whole, parts);
        return whole;
    }

    /** Standard strategies with every choice there is. */
    static Arbitrary<StandardStrategy> strategies() {
        return Arbitraries.oneOf(
                ofElements(),
                otherTrees()
                        .flatMap(tree -> Combinators.combine(policies(), stages())
                                .flatAs((missing, stage) -> ruled(
                                        StandardStrategy.withDefaults()
                                                .withTree(tree)
                                                .withMissing(missing)
                                                .withStage(stage)
                                                .withWeights(Weights.byAnswers()),
                                        tree))));
    }

    private static Arbitrary<StandardStrategy> ofElements() {
        return Combinators.combine(trees(), aggregations(), aggregations(), weights(), policies(), stages())
                .flatAs((tree, wholes, index, weights, missing, stage) -> ruled(
                        StandardStrategy.withDefaults()
                                .withTree(tree)
                                .withMissing(missing)
                                .withStage(stage)
                                .withWholeAggregation(wholes)
                                .withIndexAggregation(index)
                                // what ranks its parts takes no weights
                                .withWeights(wholes.usesWeights() && index.usesWeights() ? weights : Weights.equal()),
                        tree));
    }

    /** The strategy with rules of their own for some of the wholes. */
    private static Arbitrary<StandardStrategy> ruled(StandardStrategy strategy, ScoreTree tree) {
        List<Node> wholes = new ArrayList<>(tree.wholes());
        if (tree.hasIndex()) {
            wholes.add(Node.INDEX);
        }
        if (wholes.isEmpty()) {
            return Arbitraries.just(strategy);
        }
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
                Arbitraries.integers().between(1, 99).map(MissingPolicy::exclude),
                Arbitraries.integers().between(1, 6).map(part -> MissingPolicy.exclude(Threshold.of(part, 7))));
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

    /** What the engine makes of arbitrary answers by several breakdowns, some of it withheld, and as sure as can be or not. */
    static Arbitrary<Publication> publications() {
        // only an instrument that measures all nine elements gives an index
        return Combinators.combine(
                        Arbitraries.oneOf(tables(), tables(Instruments.organisationScanVersion1())),
                        Arbitraries.oneOf(trees(), otherTrees()),
                        Arbitraries.of(AnonymityFloor.none(), AnonymityFloor.of(2), AnonymityFloor.standard()),
                        Arbitraries.of(MissingPolicy.reject(), MissingPolicy.exclude(20)),
                        Arbitraries.of(Aggregations.arithmeticMean(), Aggregations.geometricMean()),
                        Arbitraries.randoms())
                .as((table, tree, floor, missing, aggregation, random) -> {
                    StandardStrategy strategy = StandardStrategy.withDefaults()
                            .withTree(tree)
                            .withMissing(missing)
                            .withIndexAggregation(aggregation);
                    Publication made = Publisher.of(floor, strategy::score)
                            .withUnits(PLACE, List.of(GroupKey.of("Nobody's", "place")))
                            .publish(strategy.stage().summariseGroups(divided(table, random)));
                    return new UncertainSamples(random).publication(made);
                });
    }

    private static ResponseTable divided(ResponseTable table, Random random) {
        ResponseTableBuilder divided = ResponseTable.builder(table.instrument());
        for (int row = 0; row < table.size(); row++) {
            divided.add(table.response(row).withUnits(someUnits(random)));
        }
        return divided.build();
    }

    /** Of few units, so that respondents meet. */
    private static Units someUnits(Random random) {
        Units units = Units.none();
        for (Breakdown breakdown : List.of(Breakdown.GROUP, PLACE)) {
            for (int unit = random.nextInt(3); unit > 0; unit--) {
                GroupKey outer = GroupKey.of("u" + random.nextInt(2));
                units = units.with(breakdown, random.nextBoolean() ? outer : GroupKey.of(outer.value(), "\"inner\""));
            }
        }
        return units;
    }
}
