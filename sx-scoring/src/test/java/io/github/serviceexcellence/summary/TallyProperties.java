package io.github.serviceexcellence.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.response.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The fast way of adding up against the slow one: every respondent by himself, then merged. */
class TallyProperties {
    /** Elements of no, one, four and nine items; nine have too many patterns to be remembered. */
    private static final Instrument INSTRUMENT = instrument();

    private static Instrument instrument() {
        var instrument = Instrument.builder("mixed", "1").title(Text.english("Mixed"));
        int[] sizes = {1, 4, 9};
        Element[] elements = {Element.LEADERSHIP, Element.MONITORING, Element.SERVICE_CULTURE};
        for (int element = 0; element < sizes.length; element++) {
            for (int item = 0; item < sizes[element]; item++) {
                var built = Questionnaires.unscaled("e" + element + "-" + item, elements[element])
                        .scale(item % 2 == 0 ? Scale.range(1, 5) : Scale.of("0", "0.25", "0.5", "1"));
                instrument.item(item % 3 == 2 ? built.reversed() : built);
            }
        }
        return instrument.item(Questionnaires.recommend()).build();
    }

    record Answers(ItemStage stage, boolean weighted, int rows, long seed) {
        ResponseTable table() {
            ResponseTableBuilder table = ResponseTable.builder(INSTRUMENT);
            responses().forEach(table::add);
            return table.build();
        }

        List<Response> responses() {
            Random random = new Random(seed);
            List<Response> responses = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                byte[] cells = new byte[INSTRUMENT.items().size()];
                for (int item = 0; item < cells.length; item++) {
                    Item of = INSTRUMENT.items().get(item);
                    boolean given = random.nextInt(10) > 1;
                    cells[item] = (byte) (given ? random.nextInt(of.scale().size()) : -1 - random.nextInt(4));
                }
                Response response =
                        Cells.answer(Response.builder(INSTRUMENT), cells).build();
                // the first rows count once, so that weights begin in the middle of a block
                if (weighted && row > rows / 2) {
                    response = response.withWeight(Weight.ofMillionths(1 + random.nextInt(3_000_000)));
                }
                int group = random.nextInt(5);
                responses.add(group == 0 ? response : response.withGroup(GroupKey.of("g" + group)));
            }
            return responses;
        }
    }

    @Provide
    Arbitrary<Answers> answers() {
        ItemStage plain = ItemStage.withDefaults();
        Map<ItemId, BigDecimal> weights = Map.of(
                ItemId.of("e1-0"), BigDecimal.ONE,
                ItemId.of("e1-1"), new BigDecimal("2.5"),
                ItemId.of("e1-2"), BigDecimal.ZERO,
                ItemId.of("e1-3"), BigDecimal.ONE);
        Arbitrary<ItemStage> stages = Arbitraries.of(
                plain,
                plain.withMinimumAnswered(100),
                plain.withMinimumAnswered(Element.MONITORING, 1),
                plain.withItemWeights(weights),
                plain.withAggregation(Aggregations.geometricMean()),
                plain.withAggregation(Aggregations.median()).withImputation(Imputation.PERSON_MEAN),
                plain.withImputation(Imputation.UNANSWERED_AS_ZERO));
        // few are scored one by one; of more than a block patterns are remembered, and all 5184 of four items by 6000
        Arbitrary<Integer> rows = Arbitraries.of(0, 1, 30, 4200, 6000);
        return Combinators.combine(stages, Arbitraries.of(true, false), rows, Arbitraries.longs())
                .as(Answers::new);
    }

    private static Summariser summariser(Answers answers) {
        return Summariser.of(INSTRUMENT, answers.stage()).collecting(Collected.values());
    }

    @Property(tries = 30)
    void aTableSumsToWhatItsRespondentsDoOneByOne(@ForAll("answers") Answers answers) {
        Summariser summariser = summariser(answers);
        ResponseSummary oneByOne = summariser.empty();
        List<ResponseSummary> all = new ArrayList<>(List.of(oneByOne));
        answers.responses().forEach(response -> all.add(summariser.summarise(response)));
        assertThat(summariser.summarise(answers.table()).total()).isEqualTo(ResponseSummary.merge(all));
    }

    @Property(tries = 30)
    void streamsThreadsAndPartitionsChangeNoBit(@ForAll("answers") Answers answers) {
        Summariser summariser = summariser(answers);
        GroupedSummary whole = summariser.summarise(answers.table());
        List<Response> shuffled = new ArrayList<>(answers.responses());
        Collections.shuffle(shuffled, new Random(answers.seed()));
        SummaryBuilder builder = summariser.begin();
        int half = shuffled.size() / 2;
        shuffled.subList(0, half).forEach(builder::add);
        builder.add(Questionnaires.table(INSTRUMENT, shuffled.subList(half, shuffled.size())));
        assertThat(builder.build()).isEqualTo(whole);
        assertThat(shuffled.stream().collect(summariser.collector())).isEqualTo(whole);
        assertThat(shuffled.parallelStream().collect(summariser.collector())).isEqualTo(whole);
        assertThat(summariser.parallel(Runnable::run, 3).summarise(answers.table()))
                .isEqualTo(whole);
    }

    @Property(tries = 5)
    void aThousandPartitionsInAnyOrderMakeTheSameBytes(@ForAll long seed) {
        Answers answers = new Answers(ItemStage.withDefaults(), true, 5000, seed);
        Summariser summariser = summariser(answers);
        List<Response> responses = answers.responses();
        List<ResponseSummary> parts = new ArrayList<>(IntStream.range(0, 1000)
                .mapToObj(part -> responses.subList(5 * part, 5 * part + 5))
                .map(part -> summariser
                        .summarise(Questionnaires.table(INSTRUMENT, part))
                        .total())
                .map(part -> summariser.fromBytes(part.toBytes()))
                .toList());
        Collections.shuffle(parts, new Random(seed));
        assertThat(ResponseSummary.merge(parts).toBytes())
                .isEqualTo(summariser.summarise(answers.table()).total().toBytes());
    }

    @Property(tries = 5)
    void realThreadsMakeTheSameSummary(@ForAll long seed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Executor executor = threads;
            Answers answers = new Answers(ItemStage.withDefaults(), true, 20_000, seed);
            Summariser summariser = summariser(answers);
            assertThat(summariser.parallel(executor, 4).summarise(answers.table()))
                    .isEqualTo(summariser.summarise(answers.table()));
        } finally {
            threads.shutdown();
        }
    }

    @Property(tries = 50)
    void whatIsReadBackEqualsWhatWasWritten(@ForAll("answers") Answers answers) {
        Summariser summariser = summariser(answers);
        for (ResponseSummary summary :
                summariser.summarise(answers.table()).groups().values()) {
            assertThat(summariser.fromBytes(summary.toBytes())).isEqualTo(summary);
        }
    }

    @Property(tries = 20)
    void countsAreThoseOfTheCells(@ForAll("answers") Answers answers) {
        ResponseSummary summary = summariser(answers).summarise(answers.table()).total();
        List<Response> responses = answers.responses();
        for (int item = 0; item < INSTRUMENT.items().size(); item++) {
            ItemId id = INSTRUMENT.items().get(item).id();
            int place = item;
            for (AnswerKind kind : AnswerKind.values()) {
                if (kind != AnswerKind.ANSWERED) {
                    assertThat(summary.count(id, kind))
                            .isEqualTo(responses.stream()
                                    .filter(response -> Cells.at(response, place) == Cells.ofKind(kind.code()))
                                    .count());
                }
            }
        }
        assertThat(summary.blank())
                .isEqualTo(responses.stream()
                        .filter(response -> IntStream.range(
                                        0, INSTRUMENT.items().size())
                                .allMatch(place -> Cells.at(response, place) < 0))
                        .count());
    }
}
