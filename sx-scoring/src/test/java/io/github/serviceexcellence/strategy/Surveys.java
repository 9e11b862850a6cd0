package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Questionnaires;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Arbitrary surveys. */
class Surveys extends DomainContextBase {
    private record Shape(Scale scale, boolean reversed) {}

    @Provide
    Arbitrary<Survey> surveys() {
        return Combinators.combine(instruments(), Arbitraries.of(1, 34, 50, 75, 100))
                .flatAs((instrument, percent) -> responses(instrument)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(12)
                        .map(responses -> new Survey(
                                instrument, responses, ItemStage.withDefaults().withMinimumAnswered(percent))))
                // there are more combinations of edge cases than tries, and respondents at random meet them soon enough
                .withoutEdgeCases();
    }

    /** 2 to 6 items over at most three elements, or all nine elements with one item or more. */
    private static Arbitrary<Instrument> instruments() {
        Facet facet = new Facet("tone", Element.LEADERSHIP, Text.english("Tone at the top"));
        Arbitrary<List<Construct>> few = Arbitraries.<Construct>of(
                        Element.EXPERIENCE_DESIGN,
                        Element.LEADERSHIP,
                        facet,
                        Element.MONITORING,
                        ResultElement.CUSTOMER_DELIGHT)
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
        Arbitrary<List<Construct>> nine = Arbitraries.<Construct>of(Element.values())
                .list()
                .ofMaxSize(6)
                .map(more -> {
                    List<Construct> all = new ArrayList<>(more);
                    all.addAll(List.of(Element.values()));
                    return all;
                });
        return Arbitraries.oneOf(few, nine)
                .flatMap(constructs ->
                        shapes().list().ofSize(constructs.size()).map(shapes -> instrument(constructs, shapes)));
    }

    private static Instrument instrument(List<Construct> constructs, List<Shape> shapes) {
        ItemBuilder[] items = new ItemBuilder[constructs.size()];
        for (int item = 0; item < items.length; item++) {
            items[item] = Questionnaires.unscaled("i" + item, constructs.get(item))
                    .scale(shapes.get(item).scale());
            if (shapes.get(item).reversed()) {
                items[item].reversed();
            }
        }
        return Questionnaires.instrument(items);
    }

    private static Arbitrary<Shape> shapes() {
        Arbitrary<Scale> even = Arbitraries.integers().between(2, 7).map(levels -> Scale.range(1, levels));
        Arbitrary<Scale> uneven = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-10), BigDecimal.valueOf(100))
                .ofScale(3)
                .set()
                .ofMinSize(2)
                .ofMaxSize(7)
                .map(values ->
                        new Scale(values.stream().sorted().map(Scale.Level::of).toList()));
        return Combinators.combine(Arbitraries.oneOf(even, uneven), Arbitraries.of(true, false))
                .as(Shape::new);
    }

    private static Arbitrary<Response> responses(Instrument instrument) {
        Arbitrary<List<Integer>> cells = Arbitraries.integers()
                .between(-4, 6)
                .list()
                .ofSize(instrument.items().size());
        Arbitrary<Long> weights = Arbitraries.oneOf(
                Arbitraries.just(1_000_000L), Arbitraries.longs().between(1, 1_000_000_000_000L));
        return Combinators.combine(cells, weights, Arbitraries.of("", "", "a", "b", "c"))
                .as((drawn, weight, group) -> {
                    Response response = Cells.answer(Response.builder(instrument), onScale(instrument, drawn))
                            .build()
                            .withWeight(Weight.ofMillionths(weight));
                    return group.isEmpty() ? response : response.withGroup(GroupKey.of(group));
                });
    }

    private static byte[] onScale(Instrument instrument, List<Integer> drawn) {
        byte[] cells = new byte[drawn.size()];
        for (int item = 0; item < cells.length; item++) {
            Item asked = instrument.items().get(item);
            cells[item] = (byte)
                    (drawn.get(item) < 0
                            ? drawn.get(item)
                            : drawn.get(item) % asked.scale().size());
        }
        return cells;
    }
}
