package io.github.serviceexcellence.privacy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.Threshold;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * No combination of all that is shown together rests on fewer people than the floor: tried in exact arithmetic, for every small set of
 * people, with what each figure is by the definitions.
 */
class StructuralAttackProperties {
    private static final Text TEXT = Text.english("Text");
    private static final Facet TONE = new Facet("tone", LEADERSHIP, TEXT);
    private static final List<Construct> CONSTRUCTS = List.of(LEADERSHIP, LEADERSHIP, TONE, TONE, MONITORING);
    /** What others said is in no score of a group. */
    private static final List<Imputation> OF_THEIR_OWN =
            List.of(Imputation.NONE, Imputation.NONE, Imputation.UNANSWERED_AS_ZERO, Imputation.PERSON_MEAN);

    private static final Breakdown TENURE = Breakdown.of("tenure");
    private static final Breakdown PLACE = Breakdown.of("place");
    private static final AnswerKind[] MISSING = {AnswerKind.UNANSWERED, AnswerKind.DONT_KNOW, AnswerKind.NOT_APPLICABLE
    };

    /** How people are divided: how many teams and divisions, by tenure too, by place of work too, in several teams. */
    private record Shape(int teams, int divisions, int tenures, int places, boolean several) {
        static Shape of(Random random) {
            return new Shape(
                    1 + random.nextInt(4),
                    random.nextInt(3),
                    random.nextInt(4),
                    random.nextInt(3),
                    random.nextInt(6) == 0);
        }

        void addUnits(ResponseBuilder response, Random random) {
            if (random.nextInt(8) > 0) {
                addTeam(response, random);
            }
            if (several && random.nextInt(3) == 0) {
                addTeam(response, random);
            }
            add(response, TENURE, tenures, random);
            add(response, PLACE, places, random);
        }

        private void addTeam(ResponseBuilder response, Random random) {
            String team = "t" + random.nextInt(teams);
            if (divisions == 0) {
                response.unit(Breakdown.GROUP, team);
            } else if (random.nextInt(4) == 0) {
                response.unit(Breakdown.GROUP, "d" + random.nextInt(divisions));
            } else {
                response.unit(Breakdown.GROUP, "d" + random.nextInt(divisions), team);
            }
        }

        private static void add(ResponseBuilder response, Breakdown breakdown, int units, Random random) {
            if (units > 0 && random.nextInt(10) > 0) {
                response.unit(breakdown, "u" + random.nextInt(units));
            }
        }
    }

    /** A small survey, and what its figures are by the definitions. */
    private record Small(
            Instrument instrument,
            Map<ItemId, BigDecimal> weights,
            Threshold needed,
            Imputation imputation,
            ScoreTree tree,
            List<Response> people,
            Set<Integer> present) {
        static Small of(long seed) {
            Random random = new Random(seed);
            InstrumentBuilder instrument = Instrument.builder("small", "1").title(TEXT);
            int items = 2 + random.nextInt(4);
            Map<ItemId, BigDecimal> weights = new LinkedHashMap<>();
            for (int item = 0; item < items; item++) {
                Construct measured = item == 0 ? LEADERSHIP : CONSTRUCTS.get(random.nextInt(CONSTRUCTS.size()));
                instrument.item(Item.builder("i" + item)
                        .wording(TEXT)
                        .measures(measured)
                        .scale(Scale.range(1, 5))
                        .voice(Voice.EMPLOYEE));
                weights.put(
                        ItemId.of("i" + item),
                        BigDecimal.valueOf(measured == LEADERSHIP && item == 0 ? 1 : 1 + random.nextInt(2)));
            }
            Instrument built = instrument.build();
            Imputation imputation = OF_THEIR_OWN.get(random.nextInt(OF_THEIR_OWN.size()));
            boolean weighed = imputation != Imputation.PERSON_MEAN && random.nextInt(3) == 0;
            ScoreTree tree =
                    random.nextBoolean() ? ScoreTree.elementsOnly().measuredBy(built) : ScoreTree.of(Edition.EUROPEAN);
            List<Response> people = new ArrayList<>();
            int skip = 2 + random.nextInt(20);
            boolean weighted = random.nextInt(3) == 0;
            int size = 2 + random.nextInt(13);
            Shape shape = Shape.of(random);
            for (int person = 0; person < size; person++) {
                people.add(response(built, skip, weighted, shape, random));
            }
            return new Small(
                    built,
                    weighed ? weights : Map.of(),
                    Threshold.of(1 + random.nextInt(3), 3),
                    imputation,
                    tree,
                    people,
                    IntStream.range(0, size).boxed().collect(Collectors.toSet()));
        }

        /** The same survey at a time when some people's answers are there. */
        Small with(Set<Integer> some) {
            return new Small(instrument, weights, needed, imputation, tree, people, some);
        }

        private static Response response(
                Instrument instrument, int skip, boolean weighted, Shape shape, Random random) {
            ResponseBuilder response = Response.builder(instrument);
            for (Item item : instrument.items()) {
                if (random.nextInt(skip) == 0) {
                    response.answer(item.id().value(), MISSING[random.nextInt(MISSING.length)]);
                } else {
                    response.answer(item.id().value(), 1 + random.nextInt(5));
                }
            }
            shape.addUnits(response, random);
            return response.weight(Weight.ofMillionths(weighted ? 1_000_000 + random.nextInt(9) * 100_000 : 1_000_000))
                    .build();
        }

        /** As exact as what is shown is before it is rounded. */
        Publication scores(AnonymityFloor floor) {
            return publisher(floor).unrounded(summary());
        }

        Publisher publisher(AnonymityFloor floor) {
            StandardStrategy strategy =
                    StandardStrategy.withDefaults().withStage(stage()).withTree(tree);
            return Publisher.of(floor, strategy::score);
        }

        private ItemStage stage() {
            return ItemStage.withDefaults()
                    .withMinimumAnswered(needed)
                    .withImputation(imputation)
                    .withItemWeights(weights);
        }

        GroupedSummary summary() {
            ResponseTableBuilder table = ResponseTable.builder(instrument);
            present.stream().sorted().map(people::get).forEach(table::add);
            return stage().summariseGroups(table.build());
        }

        Attack attack() {
            return new Attack(instrument, weights, needed, imputation, people).of(present);
        }
    }

    @Property(tries = 1000)
    void nothingThatIsShownRestsOnFew(@ForAll long seed) {
        Small small = Small.of(seed);
        int floor = 2 + (int) Math.floorMod(seed, 2L);
        Publication scores = small.scores(AnonymityFloor.of(floor));
        Forms forms = small.attack().shown(scores);
        for (Set<Integer> people : small.attack().fewer(floor)) {
            assertThat(forms.giveAway(people)).as("%s of %s", people, small).isFalse();
        }
    }

    /** Answers come and go, and the survey is published again and again. */
    @Property(tries = 1000)
    void nothingFollowsFromSeveralPublicationsThatIsOfFew(@ForAll long seed) {
        Small small = Small.of(seed);
        Random random = new Random(~seed);
        AnonymityFloor floor = AnonymityFloor.of(2);
        List<Set<Integer>> waves = random.nextBoolean() ? growing(small, random) : changing(small, random);
        Forms forms = new Forms(small.instrument().items().size());
        Publisher publisher = small.publisher(floor);
        for (int wave = 0; wave < waves.size(); wave++) {
            Small now = small.with(waves.get(wave));
            Publication shown = publisher.unrounded(now.summary());
            now.attack().add(forms, shown);
            if (wave < waves.size() - 1 && waves.get(wave + 1).containsAll(waves.get(wave))) {
                publisher = publisher.after(shown, now.summary());
            } else if (wave < waves.size() - 1) {
                Set<Integer> left = new HashSet<>(waves.get(wave));
                left.removeAll(waves.get(wave + 1));
                publisher =
                        publisher.after(shown, now.summary(), small.with(left).summary());
            }
        }
        for (Set<Integer> people : small.attack().fewer(2)) {
            assertThat(forms.giveAway(people))
                    .as("%s of %s in %s", people, small, waves)
                    .isFalse();
        }
    }

    private static List<Set<Integer>> growing(Small small, Random random) {
        List<Set<Integer>> waves = new ArrayList<>();
        Set<Integer> sofar = Set.of();
        for (int wave = 0; wave < 3; wave++) {
            Set<Integer> more = new HashSet<>(sofar);
            small.present().stream().filter(person -> random.nextInt(3) > 0).forEach(more::add);
            waves.add(more);
            sofar = more;
        }
        return waves;
    }

    private static List<Set<Integer>> changing(Small small, Random random) {
        List<Set<Integer>> waves = new ArrayList<>();
        for (int wave = 0; wave < 2; wave++) {
            Set<Integer> some = new HashSet<>(small.present());
            some.removeIf(person -> random.nextInt(4) == 0);
            waves.add(some);
        }
        return waves;
    }
}
