package io.github.serviceexcellence.uncertainty;

import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.response.Weight;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * People who answer four items on each of nine elements: what they think of an element is part of what they think of all (correlation 0.5), what
 * they answer a bit off what they think, and one answer in twenty is left blank.
 */
final class SimulatedPeople {
    static final Instrument INSTRUMENT = instrument(items());
    /** How many surveys are simulated: few where every build does it. */
    static final int SURVEYS = Integer.getInteger("simulated.surveys", 200);

    private static final int ITEMS = 4;
    /** The standard deviation of a mean of four answers: 1 for what one thinks, and 0.8^2 / 4 for being off it. */
    private static final double SPREAD = Math.sqrt(1.16);

    private final UniformRandomProvider random;
    private final ZigguratSampler normal;

    SimulatedPeople(long seed) {
        random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        normal = ZigguratSampler.NormalizedGaussian.of(random);
    }

    private static ItemBuilder[] items() {
        List<ItemBuilder> items = new ArrayList<>();
        for (Element element : Element.values()) {
            for (int item = 0; item < ITEMS; item++) {
                items.add(item(id(element, item), element));
            }
        }
        return items.toArray(ItemBuilder[]::new);
    }

    private static String id(Element element, int item) {
        return element.code() + "-" + item;
    }

    UniformRandomProvider random() {
        return random;
    }

    /** One person, who thinks so much better of the first element than of the others, in standard deviations of an element's score. */
    Person person(double lead) {
        double general = normal.sample();
        ResponseBuilder answers = Response.builder(INSTRUMENT);
        for (Element element : Element.values()) {
            double opinion = Math.sqrt(0.5) * general + Math.sqrt(0.5) * normal.sample();
            double more = element.ordinal() == 0 ? lead * SPREAD : 0;
            for (int item = 0; item < ITEMS; item++) {
                double answer = opinion + more + 0.8 * normal.sample();
                if (random.nextDouble() >= 0.05) {
                    answers.answer(id(element, item), level(answer));
                }
            }
        }
        return new Person(answers.build(), general);
    }

    private static int level(double answer) {
        return answer < -1.2 ? 1 : answer < -0.4 ? 2 : answer < 0.4 ? 3 : answer < 1.2 ? 4 : 5;
    }

    /** A person and what he or she thinks of everything. */
    record Person(Response response, double general) {}

    List<Person> population(int size) {
        List<Person> people = new ArrayList<>();
        for (int person = 0; person < size; person++) {
            people.add(person(0));
        }
        return people;
    }

    static ResponseTable table(List<Response> responses) {
        ResponseTableBuilder table = ResponseTable.builder(INSTRUMENT);
        responses.forEach(table::add);
        return table.build();
    }

    /** People drawn at random from a population, each time from all: who is content the more often, and weighs the less. */
    ResponseTable informative(List<Person> population, int n) {
        List<Response> drawn = new ArrayList<>();
        while (drawn.size() < n) {
            Person person = population.get(random.nextInt(population.size()));
            double chance = person.general() > 0 ? 1 : 0.25;
            if (random.nextDouble() < chance) {
                drawn.add(person.response().withWeight(chance == 1 ? Weight.ONE : Weight.ofMillionths(4_000_000)));
            }
        }
        return table(drawn);
    }

    ResponseTable plain(List<Person> population, int n) {
        List<Response> drawn = new ArrayList<>();
        for (int person = 0; person < n; person++) {
            drawn.add(population.get(random.nextInt(population.size())).response());
        }
        return table(drawn);
    }

    /** A survey of teams of people who all think alike of everything, but for a lead of the first element. */
    ResponseTable teams(int teams, int people, double lead) {
        List<Response> all = new ArrayList<>();
        for (int team = 0; team < teams; team++) {
            for (int person = 0; person < people; person++) {
                all.add(person(lead).response().withGroup(GroupKey.of("team-" + team)));
            }
        }
        return table(all);
    }
}
