package io.github.serviceexcellence.screening;

import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.screening.ScreeningOracle.Figure;
import io.github.serviceexcellence.screening.ScreeningOracle.Split;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ScreeningProperties {
    private static final Text TEXT = Text.english("Statement");
    private static final List<Construct> CONSTRUCTS =
            List.of(Element.LEADERSHIP, new Facet("tone", Element.LEADERSHIP, TEXT), Element.MONITORING);
    private static final List<Scale> SCALES = List.of(
            Scale.range(1, 5),
            Scale.range(0, 10),
            Scale.range(1, 4),
            Scale.of("0", "0.25", "0.5", "1"),
            Scale.range(0, 12));

    /** People with a mind of their own on everything, items that follow it or run against it, and gaps. */
    private record Made(Instrument instrument, List<Response> responses) {
        static Made of(long seed) {
            Random random = new Random(seed);
            InstrumentBuilder instrument = Instrument.builder("made", "1").title(TEXT);
            Scale usual = SCALES.get(random.nextInt(SCALES.size()));
            int items = 2 + random.nextInt(11);
            for (int item = 0; item < items; item++) {
                instrument.item(item("i" + item, usual, random));
            }
            Instrument built = instrument.build();
            boolean[] against = new boolean[items];
            for (int item = 0; item < items; item++) {
                against[item] = random.nextInt(4) == 0;
            }
            int gaps = random.nextInt(5);
            // more than one block now and then
            int people = random.nextInt(100) == 0 ? 4090 + random.nextInt(12) : random.nextInt(60);
            List<Response> responses = IntStream.range(0, people)
                    .mapToObj(row -> response(built, against, gaps, random))
                    .toList();
            return new Made(built, responses);
        }

        private static ItemBuilder item(String id, Scale usual, Random random) {
            ItemBuilder item = Item.builder(id)
                    .wording(TEXT)
                    .voice(Voice.CUSTOMER)
                    .measures(CONSTRUCTS.get(random.nextInt(CONSTRUCTS.size())))
                    .scale(random.nextInt(4) > 0 ? usual : SCALES.get(random.nextInt(SCALES.size())))
                    .aspect(random.nextInt(6) == 0 ? Aspect.IMPORTANCE : Aspect.IS);
            return random.nextInt(3) == 0 ? item.reversed() : item;
        }

        private static Response response(Instrument instrument, boolean[] against, int gaps, Random random) {
            ResponseBuilder response = Response.builder(instrument);
            double mind = random.nextDouble();
            boolean careless = random.nextInt(6) == 0;
            int level = random.nextInt(4);
            for (int item = 0; item < against.length; item++) {
                Item asked = instrument.items().get(item);
                if (random.nextInt(12) < gaps) {
                    response.answer(asked.id().value(), AnswerKind.DONT_KNOW);
                    continue;
                }
                double at = Math.min(1, Math.max(0, mind + random.nextGaussian() / 5));
                boolean turned = against[item] ^ asked.direction() == Direction.REVERSED;
                // the highest level is rare, so that it is missing now and then
                int most = asked.scale().size() - (random.nextInt(40) == 0 ? 1 : 2);
                int place = careless ? level : (int) Math.round((turned ? 1 - at : at) * most);
                response.answer(
                        asked.id().value(), asked.scale().levels().get(place).value());
            }
            return response.build();
        }

        Screening screening() {
            return Screening.of(table(instrument, responses));
        }
    }

    @Property(tries = 300)
    void theOddSideIsThatOfTheOracle(@ForAll long seed) {
        Made made = Made.of(seed);
        Map<Set<ItemId>, OpposedItem> byItem = new LinkedHashMap<>();
        made.screening().opposed().forEach(found -> byItem.put(Set.of(found.item()), found));
        int told = 0;
        for (List<Item> construct : ScreeningOracle.constructs(made.instrument().items())) {
            Split split = ScreeningOracle.sides(construct, made.responses());
            Set<Item> odd = named(split);
            for (Item item : odd) {
                Set<Item> others = new HashSet<>(odd);
                others.remove(item);
                Optional<Figure> figure = ScreeningOracle.figure(item, construct, others, made.responses())
                        .filter(Figure::isOpposed);
                OpposedItem found = byItem.get(Set.of(item.id()));
                assertThat(found == null).isEqualTo(figure.isEmpty());
                if (found != null) {
                    told++;
                    assertSame(found, figure.orElseThrow());
                    assertThat(found.instead().isEmpty())
                            .isEqualTo(odd.size() * 2 != split.items().size());
                }
            }
        }
        assertThat(byItem).hasSize(told);
    }

    private static void assertSame(OpposedItem found, Figure figure) {
        assertThat(found.n()).isEqualTo(figure.n());
        assertThat(found.correlation()).isCloseTo(figure.r(), within(1e-14));
        assertThat(found.interval().low()).isCloseTo(figure.end(-1), within(1e-12));
        assertThat(found.interval().high()).isCloseTo(figure.end(1), within(1e-12));
    }

    private static Set<Item> named(Split split) {
        Set<Item> other = new HashSet<>(split.items());
        other.removeAll(split.odd());
        if (split.items().isEmpty()) {
            return Set.of();
        }
        long reversed = reversed(split.odd()) - reversed(other);
        boolean odd = split.odd().size() < other.size()
                || (split.odd().size() == other.size()
                        && (reversed > 0
                                || (reversed == 0
                                        && !split.odd().contains(split.items().get(0)))));
        return odd ? split.odd() : other;
    }

    private static long reversed(Set<Item> items) {
        return items.stream()
                .filter(item -> item.direction() == Direction.REVERSED)
                .count();
    }

    @Property(tries = 300)
    void theLevelsAreThoseThatAreExpectedAndMissing(@ForAll long seed) {
        Made made = Made.of(seed);
        Set<String> expected = new HashSet<>();
        Map<Scale, List<Item>> scales = made.instrument().items().stream().collect(Collectors.groupingBy(Item::scale));
        scales.forEach((scale, items) -> {
            List<Item> answered =
                    items.stream().filter(item -> count(made, item) > 0).toList();
            long all = answered.stream().mapToLong(item -> count(made, item)).sum();
            for (Scale.Level level : scale.levels()) {
                long chosen = items.stream()
                        .mapToLong(item -> count(made, item, level.value()))
                        .sum();
                boolean end =
                        level.value().equals(scale.lowest()) || level.value().equals(scale.highest());
                for (Item item : answered) {
                    long own = count(made, item);
                    boolean missing = count(made, item, level.value()) == 0;
                    boolean anywhere = chosen == 0 && all >= 8L * scale.size() && (end || scale.size() <= 11);
                    boolean here = chosen > 0 && chosen * own >= 8 * (all - own);
                    if (missing && (anywhere || here)) {
                        expected.add(scale + "/" + level.value() + "/" + item.id());
                    }
                }
            }
        });

        Set<String> found = new HashSet<>();
        made.screening()
                .neverChosen()
                .forEach(each -> each.levels()
                        .forEach(level -> each.items()
                                .forEach(item -> found.add(each.scale() + "/" + level.value() + "/" + item))));
        assertThat(found).isEqualTo(expected);
    }

    private static long count(Made made, Item item) {
        return made.responses().stream()
                .filter(response -> response.level(item.id()).isPresent())
                .count();
    }

    private static long count(Made made, Item item, BigDecimal value) {
        return made.responses().stream()
                .filter(response -> response.level(item.id())
                        .filter(level -> level.value().equals(value))
                        .isPresent())
                .count();
    }

    @Property(tries = 300)
    void straightLinesAreThoseOfTheResponses(@ForAll long seed) {
        Made made = Made.of(seed);
        for (StraightLining found : made.screening().straightLining()) {
            List<Item> items = made.instrument().items().stream()
                    .filter(item -> item.scale().equals(found.scale()))
                    .toList();
            List<List<Item>> able = new ArrayList<>();
            long same = 0;
            long contradicting = 0;
            for (Response response : made.responses()) {
                List<Item> answered = items.stream()
                        .filter(item -> response.level(item.id()).isPresent())
                        .toList();
                if (answered.size() < 8) {
                    continue;
                }
                able.add(answered);
                Set<BigDecimal> values = answered.stream()
                        .map(item -> response.level(item.id()).orElseThrow().value())
                        .collect(Collectors.toSet());
                if (values.size() == 1) {
                    same++;
                    BigDecimal twice = values.iterator().next().multiply(BigDecimal.valueOf(2));
                    boolean middle = twice.compareTo(
                                    found.scale().lowest().add(found.scale().highest()))
                            == 0;
                    long directions =
                            answered.stream().map(Item::direction).distinct().count();
                    contradicting += directions == 2 && !middle ? 1 : 0;
                }
            }
            assertThat(found.able()).isEqualTo(able.size());
            assertThat(found.same()).isEqualTo(same);
            assertThat(found.contradicting())
                    .isEqualTo(
                            items.stream().map(Item::direction).distinct().count() == 2
                                    ? OptionalLong.of(contradicting)
                                    : OptionalLong.empty());
        }
    }

    @Property(tries = 100)
    void anyOrderOfTheRespondentsGivesTheSameBits(@ForAll long seed) {
        Made made = Made.of(seed);
        List<Response> shuffled = new ArrayList<>(made.responses());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new Made(made.instrument(), shuffled).screening()).isEqualTo(made.screening());
    }

    @Property(tries = 100)
    void everyNoteIsInBothLanguages(@ForAll long seed) {
        Made.of(seed)
                .screening()
                .notes()
                .forEach(note -> assertThat(note.in(Text.DUTCH))
                        .isNotEqualTo(note.toString())
                        .doesNotContain("{"));
    }
}
