package io.github.serviceexcellence.profile;

import static io.github.serviceexcellence.profile.ProfileCards.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.ParadigmShift;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.judgement.Finding;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One survey of three voices: what each was asked, and not what the others were. */
class VoicesTest {
    private static final Instrument INSTRUMENT = instrument();
    private static final ResponseTable TABLE = table();
    private static final SortedMap<Voice, PublishedCard> CARDS = cards();

    private static ItemBuilder item(String id, Construct measures, Voice... voices) {
        ItemBuilder item = Item.builder(id).wording(Text.english("Item " + id)).measures(measures);
        for (Voice voice : voices) {
            item.voice(voice);
        }
        return item;
    }

    private static Instrument instrument() {
        InstrumentBuilder instrument = Instrument.builder("voices", "1.0").title(Text.english("Three voices"));
        for (PyramidLevel level : PyramidLevel.values()) {
            instrument.item(item(level.code(), level, Voice.CUSTOMER).scale(Scale.range(1, 10)));
        }
        Scale five = Scale.range(1, 5);
        return instrument
                .item(item("mark", ResultElement.OUTSTANDING_EXPERIENCE, Voice.CUSTOMER)
                        .scale(Scale.range(1, 10))
                        .asks(Asks.MARK))
                .item(item("recommend", ResultElement.CUSTOMER_DELIGHT, Voice.CUSTOMER)
                        .scale(Scale.range(0, 10))
                        .asks(Asks.RECOMMEND))
                .item(item("work", ResultElement.INSPIRED_EMPLOYEES, Voice.EMPLOYEE)
                        .scale(Scale.range(0, 10))
                        .asks(Asks.RECOMMEND))
                .item(item("lead", Element.LEADERSHIP, Voice.EMPLOYEE, Voice.MANAGER)
                        .scale(five))
                .item(item("shift-now", ParadigmShift.SHIFT_9, Voice.EMPLOYEE).scale(five))
                .item(item("shift-wished", ParadigmShift.SHIFT_9, Voice.EMPLOYEE)
                        .scale(five)
                        .aspect(Aspect.WISHED))
                .item(item("journey", Topic.EXPERIENCE_JOURNEY, Voice.CUSTOMER, Voice.EMPLOYEE)
                        .scale(five))
                .item(item("journey-matters", Topic.EXPERIENCE_JOURNEY, Voice.CUSTOMER)
                        .scale(five)
                        .aspect(Aspect.IMPORTANCE))
                .item(item("trends", Topic.INSIGHT_TRENDS, Voice.MANAGER).scale(five))
                .build();
    }

    /** Everybody answers whatever their voice is asked, by chance; of wishes and levels of excellence always the highest. */
    private static ResponseTable table() {
        Random random = new Random(13);
        ResponseTableBuilder table = ResponseTable.builder(INSTRUMENT);
        for (Voice voice : List.of(Voice.CUSTOMER, Voice.EMPLOYEE, Voice.MANAGER)) {
            for (int person = 0; person < 40; person++) {
                ResponseBuilder response = Response.builder(INSTRUMENT).voice(voice);
                INSTRUMENT.items().stream()
                        .filter(item -> item.voices().contains(voice))
                        .forEach(item -> {
                            boolean high = item.aspect() == Aspect.WISHED
                                    || item.measures().equals(PyramidLevel.SURPRISING_SERVICE);
                            int lowest = item.scale().lowest().intValueExact();
                            int highest = item.scale().highest().intValueExact();
                            response.answer(
                                    item.id().value(),
                                    high ? highest - random.nextInt(2) : lowest + random.nextInt(highest - lowest + 1));
                        });
                table.add(response.build());
            }
        }
        return table.build();
    }

    private static SortedMap<Voice, PublishedCard> cards() {
        SortedMap<Voice, PublishedCard> cards = new TreeMap<>();
        StandardStrategy.withDefaults()
                .scoreVoices(TABLE, AnonymityFloor.of(5))
                .forEach((voice, shown) -> cards.put(voice, shown.overall()));
        return cards;
    }

    @Test
    void customersTellOfThePyramidAndNobodyElseWasAsked() {
        PyramidProfile pyramid = PyramidProfile.of(CARDS);

        assertThat(pyramid.isConfidential()).isFalse();
        assertThat(pyramid.view(Voice.CUSTOMER).orElseThrow().marks())
                .extracting(Metric::kind)
                .containsExactly(MetricKind.MARK, MetricKind.MARK_EIGHT_AND_UP);
        assertThat(pyramid.view(Voice.CUSTOMER).orElseThrow().brokenBases())
                .extracting(BrokenBasis::certainty)
                .containsOnly(Certainty.BEYOND_CHANCE);
        assertThat(pyramid.explain(Locale.ENGLISH))
                .contains("“Surprising excellent service” scores high over a broken basis")
                .endsWith("""
                        According to employees:
                        Nobody on this card was asked about the levels of the pyramid, or they applied to nobody.
                        According to managers:
                        Nobody on this card was asked about the levels of the pyramid, or they applied to nobody.""");
        assertThat(pyramid.view(Voice.EMPLOYEE).orElseThrow().marks()).isEmpty();
    }

    @Test
    void eachResultIsToldByThoseWhoWereAsked() {
        ResultsChain chain = ResultsChain.of(CARDS);

        assertThat(chain.links().get(0).views())
                .extracting(ResultView::voice)
                .containsExactly(Optional.of(Voice.EMPLOYEE), Optional.of(Voice.MANAGER));
        assertThat(chain.link(ResultElement.INSPIRED_EMPLOYEES).views())
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.voice()).contains(Voice.EMPLOYEE);
                    assertThat(view.metrics()).extracting(Metric::kind).containsExactly(MetricKind.ENPS);
                });
        assertThat(chain.link(ResultElement.OUTSTANDING_EXPERIENCE).views()).hasSize(1);
        assertThat(chain.link(ResultElement.CUSTOMER_DELIGHT).views().get(0).metrics())
                .extracting(Metric::kind)
                .containsExactly(MetricKind.NPS);
        assertThat(chain.explain(DUTCH)).contains("Volgens klanten: ", "Volgens medewerkers: ");
    }

    @Test
    void theWayToGoIsThatOfTheStrategyItself() {
        ShiftPositions shifts = ShiftPositions.of(CARDS);

        assertThat(shifts.positions()).extracting(ShiftPosition::voice).containsExactly(Optional.of(Voice.EMPLOYEE));
        Finding way = shifts.finding(shifts.positions().get(0)).orElseThrow();
        assertThat(way.holds()).isTrue();
        assertThat(shifts.explain(DUTCH)).contains("Nog te gaan: ");
        // of the exact answers: s / sqrt(n) of each person's own difference
        ScoreCard exact = StandardStrategy.withDefaults().scoreVoices(TABLE).get(Voice.EMPLOYEE);
        ShiftPositions own = ShiftPositions.of(exact);
        assertThat(own.finding(own.positions().get(0))
                        .orElseThrow()
                        .difference()
                        .estimate()
                        .standardError())
                .isCloseTo(ownError(), within(1e-9));
    }

    private static double ownError() {
        double[] ways = IntStream.range(0, TABLE.size())
                .mapToObj(TABLE::response)
                .filter(response -> response.voice().equals(Optional.of(Voice.EMPLOYEE)))
                .mapToDouble(response -> 25 * (value(response, "shift-wished") - value(response, "shift-now")))
                .toArray();
        double mean = Arrays.stream(ways).average().orElseThrow();
        double squares =
                Arrays.stream(ways).map(way -> (way - mean) * (way - mean)).sum();
        return Math.sqrt(squares / (ways.length - 1) / ways.length);
    }

    private static double value(Response response, String item) {
        return response.level(ItemId.of(item)).orElseThrow().value().doubleValue();
    }

    @Test
    void customersWereAskedOfOneBlock() {
        BlockTable blocks = BlockTable.of(CARDS);

        assertThat(blocks.withoutCustomers())
                .containsExactly(BuildingBlock.DIRECTION, BuildingBlock.CONDITIONS, BuildingBlock.OPERATION);
        assertThat(blocks.row(BuildingBlock.EXPERIENCE).cells())
                .extracting(BlockCell::isAsked)
                .containsExactly(true, true, false);
        assertThat(blocks.row(BuildingBlock.INSIGHT)
                        .cell(Voice.MANAGER)
                        .orElseThrow()
                        .isAsked())
                .isTrue();
        assertThat(blocks.explain(Locale.ENGLISH))
                .contains("Building block “Insight”: according to managers ")
                .contains(
                        "Topic “The ideal customer journey”: according to customers ",
                        ", importance ",
                        "; according to employees ");
    }
}
