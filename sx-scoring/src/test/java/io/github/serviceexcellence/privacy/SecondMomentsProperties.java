package io.github.serviceexcellence.privacy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.framework.Element.SERVICE_CULTURE;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.points.Threshold;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Questionnaires;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * No combination of all standard deviations, standard errors and correlations that are shown together rests on fewer people than {@link
 * AnonymityFloor#dispersionFrom()}: who has both of two constructs is what counts.
 */
class SecondMomentsProperties {
    private static final AnonymityFloor FLOOR = AnonymityFloor.of(2);
    private static final Facet TONE = new Facet("tone", LEADERSHIP, Text.english("Tone"));
    private static final Breakdown TENURE = Breakdown.of("tenure");
    private static final List<Imputation> IMPUTATIONS =
            List.of(Imputation.NONE, Imputation.NONE, Imputation.NONE, Imputation.UNANSWERED_AS_ZERO);

    /** Some dozens of people, of whom each was asked some constructs, and left some blank. */
    private record Dozens(
            Instrument instrument, Threshold needed, Imputation imputation, ScoreTree tree, List<Response> people) {
        static Dozens of(long seed) {
            Random random = new Random(seed);
            List<ItemBuilder> items = new ArrayList<>();
            List<Construct> measured = List.of(
                    LEADERSHIP,
                    random.nextBoolean() ? TONE : LEADERSHIP,
                    MONITORING,
                    random.nextBoolean() ? MONITORING : SERVICE_CULTURE,
                    SERVICE_CULTURE);
            int number = 3 + random.nextInt(3);
            for (int item = 0; item < number; item++) {
                items.add(item("i" + item, measured.get(item)));
            }
            Instrument instrument = Questionnaires.instrument(items.toArray(ItemBuilder[]::new));
            ScoreTree tree = random.nextBoolean()
                    ? ScoreTree.elementsOnly().measuredBy(instrument)
                    : ScoreTree.of(Edition.EUROPEAN).measuredBy(instrument);
            int size = 10 + random.nextInt(50);
            int blank = 3 + random.nextInt(40);
            int unasked = 2 + random.nextInt(30);
            boolean weighted = random.nextInt(3) == 0;
            int teams = 1 + random.nextInt(4);
            int tenures = random.nextInt(3);
            List<Response> people = new ArrayList<>();
            for (int person = 0; person < size; person++) {
                ResponseBuilder response = Response.builder(instrument);
                for (Construct construct : List.of(LEADERSHIP, MONITORING, SERVICE_CULTURE)) {
                    answer(response, instrument, construct, random.nextInt(unasked) == 0 ? 1 : blank, random);
                }
                units(response, teams, tenures, random);
                long weight = weighted ? 10 + random.nextInt(3) * 2 : 10;
                people.add(
                        response.weight(Weight.ofMillionths(weight * 100_000)).build());
            }
            return new Dozens(
                    instrument,
                    Threshold.of(1 + random.nextInt(2), 2),
                    IMPUTATIONS.get(random.nextInt(IMPUTATIONS.size())),
                    tree,
                    people);
        }

        private static void answer(
                ResponseBuilder response, Instrument instrument, Construct construct, int blank, Random random) {
            for (Item item : instrument.items()) {
                if (item.measures().lineage().contains(construct) && random.nextInt(blank) > 0) {
                    response.answer(item.id().value(), 1 + random.nextInt(5));
                }
            }
        }

        private static void units(ResponseBuilder response, int teams, int tenures, Random random) {
            int team = random.nextInt(teams + 1);
            if (team < teams && random.nextInt(4) > 0) {
                response.unit(Breakdown.GROUP, "d" + team % 2, "t" + team);
            } else if (team < teams) {
                response.unit(Breakdown.GROUP, "d" + team % 2);
            }
            if (tenures > 0) {
                response.unit(TENURE, "u" + random.nextInt(tenures + 1));
            }
        }

        private ItemStage stage() {
            return ItemStage.withDefaults().withMinimumAnswered(needed).withImputation(imputation);
        }

        Publisher publisher(AnonymityFloor floor) {
            StandardStrategy strategy =
                    StandardStrategy.withDefaults().withStage(stage()).withTree(tree);
            return Publisher.of(floor, strategy::score);
        }

        GroupedSummary summary(Set<Integer> some) {
            return stage().summariseGroups(table(
                    instrument, some.stream().sorted().map(people::get).toList()));
        }

        Set<Integer> all() {
            return IntStream.range(0, people.size()).boxed().collect(Collectors.toSet());
        }

        Attack attack(Set<Integer> some) {
            return new Attack(instrument, Map.of(), needed, imputation, people).of(some);
        }

        SecondMoments shown(AnonymityFloor floor) {
            return new SecondMoments(people.size())
                    .add(attack(all()), publisher(floor).unrounded(summary(all())));
        }
    }

    @Property(tries = 1000)
    void nothingThatIsShownRestsOnFewWhoHaveBoth(@ForAll long seed) {
        assertThat(Dozens.of(seed).shown(FLOOR).tellOfFewerThan(FLOOR.dispersionFrom()))
                .as("%s", seed)
                .isEmpty();
    }

    @Property(tries = 500)
    void nothingFollowsFromSeveralPublications(@ForAll long seed) {
        Dozens survey = Dozens.of(seed);
        Random random = new Random(~seed);
        SecondMoments shown = new SecondMoments(survey.people().size());
        Publisher publisher = survey.publisher(FLOOR);
        Set<Integer> sofar = new HashSet<>();
        for (int wave = 0; wave < 3; wave++) {
            int part = 2 + random.nextInt(10);
            survey.all().stream().filter(person -> random.nextInt(part) > 0).forEach(sofar::add);
            Publication now = publisher.unrounded(survey.summary(sofar));
            shown.add(survey.attack(Set.copyOf(sofar)), now);
            publisher = publisher.after(now, survey.summary(sofar));
        }
        assertThat(shown.tellOfFewerThan(FLOOR.dispersionFrom())).as("%s", seed).isEmpty();
    }

    /** The attack finds what an unguarded publication tells, and there is something left to attack in a guarded one. */
    @Test
    void theAttackFindsSomethingWhereThereIsSomething() {
        int told = 0;
        int pairs = 0;
        for (long seed = 0; seed < 200; seed++) {
            Dozens survey = Dozens.of(seed);
            told += survey.shown(AnonymityFloor.none())
                            .tellOfFewerThan(FLOOR.dispersionFrom())
                            .isEmpty()
                    ? 0
                    : 1;
            pairs += survey.shown(FLOOR).holdsPairs() ? 1 : 0;
        }
        assertThat(told).isGreaterThan(150);
        assertThat(pairs).isGreaterThan(60);
    }
}
