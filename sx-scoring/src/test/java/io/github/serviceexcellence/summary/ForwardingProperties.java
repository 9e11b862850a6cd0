package io.github.serviceexcellence.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Lineage;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A summary taken forward against the rows themselves, copied to the later version one by one. */
class ForwardingProperties {
    /** Two waves: what is chosen for items goes by their earlier ids, and the same for those that are the same. */
    record Waves(long seed, int stage, boolean weighted, int rows) {
        Versions versions() {
            return new Versions(seed);
        }
    }

    @Provide
    Arbitrary<Waves> waves() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(true, false),
                        Arbitraries.of(0, 1, 8, 60))
                .as(Waves::new);
    }

    /** The parts of one case, made in one order, so that a seed makes the same. */
    private static final class Case {
        final Versions versions;
        final Summariser before;
        final Summariser after;
        final List<Response> earlier;
        final List<Response> later;
        final Lineage lineage;

        Case(Waves waves) {
            versions = waves.versions();
            before = summariser(versions.earlier, waves.stage(), id -> id);
            after = summariser(versions.later, waves.stage(), id -> versions.same.getOrDefault(id, id));
            earlier = versions.answers(versions.earlier, waves.rows(), waves.weighted());
            later = versions.answers(versions.later, 5, waves.weighted());
            lineage = Lineage.between(versions.earlier, versions.later, versions.renamed);
        }

        List<Response> rewritten() {
            return earlier.stream().map(versions::rewritten).toList();
        }

        ResponseSummary forwarded() {
            return after.forward(before.summarise(table(before, earlier)).total(), lineage);
        }
    }

    private static ResponseTable table(Summariser summariser, List<Response> responses) {
        return Questionnaires.table(summariser.instrument(), responses);
    }

    private static Summariser summariser(Instrument instrument, int stage, Function<ItemId, ItemId> idBefore) {
        ItemStage plain = ItemStage.withDefaults();
        ItemStage chosen = switch (stage) {
            case 0 -> plain;
            case 1 -> plain.withMinimumAnswered(100);
            case 2 -> plain.withAggregation(Aggregations.geometricMean());
            case 3 -> plain.withAggregation(Aggregations.median());
            default -> plain.withItemWeights(weights(instrument, idBefore));
        };
        return Summariser.of(instrument, chosen).collecting(Collected.values());
    }

    private static Map<ItemId, BigDecimal> weights(Instrument instrument, Function<ItemId, ItemId> idBefore) {
        Map<ItemId, BigDecimal> weights = new HashMap<>();
        for (Item item : instrument.items()) {
            if (item.kind() == ItemKind.RATING) {
                int number = Integer.parseInt(idBefore.apply(item.id()).value().substring(1));
                weights.put(item.id(), BigDecimal.valueOf(1 + number % 3));
            }
        }
        return weights;
    }

    @Property(tries = 300)
    void theLineageFindsWhatIsTheSame(@ForAll("waves") Waves waves) {
        Case one = new Case(waves);

        assertThat(one.lineage.same().stream().collect(Collectors.toMap(Lineage.Same::later, Lineage.Same::earlier)))
                .isEqualTo(one.versions.same);
        assertThat(one.lineage.comparable().stream().map(each -> Node.of(each.construct(), each.aspect())))
                .containsExactlyInAnyOrderElementsOf(one.versions.comparable());
        assertThat(one.lineage.same().size()
                        + one.lineage.changed().size()
                        + one.lineage.added().size())
                .isEqualTo(one.versions.later.items().size());
        assertThat(one.lineage.same().size()
                        + one.lineage.changed().size()
                        + one.lineage.dropped().size())
                .isEqualTo(one.versions.earlier.items().size());
    }

    @Property(tries = 300)
    void comparableConstructsHaveWhatTheCopiedRowsGive(@ForAll("waves") Waves waves) {
        Case one = new Case(waves);
        ResponseSummary forwarded = one.forwarded();
        ResponseSummary expected =
                one.after.summarise(table(one.after, one.rewritten())).total();

        assertThat(forwarded.respondents()).isEqualTo(waves.rows());
        for (Node construct : forwarded.constructs()) {
            if (one.versions.comparable().contains(construct)) {
                assertThat(told(forwarded, construct)).isEqualTo(told(expected, construct));
            } else {
                ResponseSummary nobody = one.after.empty();
                assertThat(told(forwarded, construct)).isEqualTo(told(nobody, construct));
            }
        }
        assertThat(items(forwarded)).isEqualTo(items(expected));
        assertJoint(forwarded, expected, one.versions.comparable());
    }

    @Property(tries = 300)
    void mergedWavesAreOneSurveyInWhatIsComparable(@ForAll("waves") Waves waves) {
        Case one = new Case(waves);
        ResponseSummary later = one.after.summarise(table(one.after, one.later)).total();
        List<Response> rows = new ArrayList<>(one.later);
        rows.addAll(one.rewritten());
        ResponseSummary expected = one.after.summarise(table(one.after, rows)).total();

        ResponseSummary merged = later.merge(one.forwarded());

        for (Node construct : merged.constructs()) {
            boolean comparable = one.versions.comparable().contains(construct);
            assertThat(told(merged, construct)).isEqualTo(told(comparable ? expected : later, construct));
        }
        assertThat(items(merged)).isEqualTo(items(expected));
        assertJoint(merged, expected, one.versions.comparable());
        assertThat(one.after.fromBytes(merged.toBytes())).isEqualTo(merged);
        assertThat(merged.minus(later)).isEqualTo(one.forwarded());
    }

    @Property(tries = 100)
    void unitsGoForwardOneByOne(@ForAll("waves") Waves waves) {
        Case one = new Case(waves);
        GroupedSummary before = one.before.summarise(table(one.before, one.earlier));

        GroupedSummary forwarded = one.after.forward(before, one.lineage);

        assertThat(forwarded.total()).isEqualTo(one.forwarded());
        assertThat(forwarded.units().keySet()).isEqualTo(before.units().keySet());
        before.by(Breakdown.GROUP)
                .forEach((group, summary) ->
                        assertThat(forwarded.groups().get(group)).isEqualTo(one.after.forward(summary, one.lineage)));
    }

    @Property(tries = 100)
    void alongTheLineageOfOneVersionNothingIsLost(@ForAll("waves") Waves waves) {
        Case one = new Case(waves);
        ResponseSummary summary =
                one.before.summarise(table(one.before, one.earlier)).total();

        Lineage itself = Lineage.between(one.versions.earlier, one.versions.earlier);
        assertThat(one.before.forward(summary, itself)).isEqualTo(summary);
    }

    /** All that a summary tells about a construct. */
    private static List<Object> told(ResponseSummary summary, Node construct) {
        return Arrays.asList(
                summary.sum(construct),
                summary.answered(construct),
                summary.leftOut(construct),
                summary.applicable(construct),
                summary.outsideDomain(construct),
                summary.imputed(construct),
                summary.shares(construct),
                summary.patterns(construct),
                summary.counting(construct),
                summary.isRounded(construct));
    }

    /** All that a summary tells about items. */
    private static List<Object> items(ResponseSummary summary) {
        List<Object> items = new ArrayList<>();
        for (Item item : summary.instrument().items()) {
            for (AnswerKind kind : AnswerKind.values()) {
                items.add(summary.count(item.id(), kind));
            }
            item.choices().forEach(choice -> items.add(summary.count(item.id(), choice.code())));
        }
        summary.ratings().forEach(rating -> items.add(summary.sum(rating)));
        return items;
    }

    private static void assertJoint(ResponseSummary given, ResponseSummary expected, Set<Node> comparable) {
        for (Node one : given.constructs()) {
            for (Node other : given.constructs()) {
                if (!one.equals(other) && comparable.contains(one) && comparable.contains(other)) {
                    assertThat(given.joint(one, other)).isEqualTo(expected.joint(one, other));
                }
            }
        }
    }
}
