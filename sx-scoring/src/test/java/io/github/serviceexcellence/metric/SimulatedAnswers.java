package io.github.serviceexcellence.metric;

import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.KanoAnswers;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.summary.Collected;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Questionnaires;
import io.github.serviceexcellence.summary.Summariser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * People of whom one half is content and the other is not, and who answer accordingly: of the content ones more recommend, are at the best
 * level and feel well.
 */
final class SimulatedAnswers {
    private static final int SIZE = 4_000;
    private static final Instrument INSTRUMENT = Asked.instrument(
            "1",
            Asked.recommend("nps", Voice.CUSTOMER),
            Asked.recommend("skewed", Voice.EMPLOYEE),
            Asked.rating("rare", Asks.RATING, Scale.range(1, 2)).topBox(1),
            Asked.rating("half", Asks.RATING, Scale.range(1, 2)).topBox(1),
            Asked.rating("mark", Asks.MARK, Scale.range(1, 10)),
            Asked.oneEmotion(),
            Asked.kano()[0],
            Asked.kano()[1]);
    private static final Summariser SUMMARISER =
            Summariser.of(INSTRUMENT, ItemStage.withDefaults()).collecting(Collected.ITEMS, Collected.SAMPLING);
    /** Out of a hundred: how many of those who are content give each answer, and how many of the others. */
    private static final int[][] RECOMMEND = {
        {0, 0, 1, 1, 2, 6, 8, 17, 25, 22, 18}, {4, 3, 4, 6, 8, 13, 14, 20, 16, 8, 4}
    };

    private static final int[] DEVOTED = {0, 0, 1, 0, 0, 1, 2, 6, 10, 25, 55};
    private static final int[] MARKS = {1, 0, 1, 2, 5, 12, 28, 34, 12, 5};
    private static final int[][] EMOTIONS = {{40, 20, 10, 30}, {20, 10, 35, 35}};
    private static final int[] WITH = {50, 15, 20, 10, 5};
    private static final int[] WITHOUT = {5, 10, 20, 25, 40};

    /** The same for all: it takes longer to make than to draw from. */
    private static final List<Person> POPULATION = population(RandomSource.XO_SHI_RO_256_PP.create(20_261_127L));

    private final UniformRandomProvider random;

    private record Person(Response response, boolean isContent) {}

    SimulatedAnswers(long seed) {
        random = RandomSource.XO_SHI_RO_256_PP.create(seed);
    }

    private static List<Person> population(UniformRandomProvider random) {
        return IntStream.range(0, SIZE)
                .mapToObj(person -> person(person % 2 == 0, random))
                .toList();
    }

    private static Person person(boolean isContent, UniformRandomProvider random) {
        int half = isContent ? 0 : 1;
        Response response = Response.builder(INSTRUMENT)
                .answer("nps", drawn(RECOMMEND[half], random))
                .answer("skewed", drawn(DEVOTED, random))
                .answer("rare", 1 + drawn(isContent ? new int[] {85, 15} : new int[] {95, 5}, random))
                .answer("half", 1 + drawn(isContent ? new int[] {30, 70} : new int[] {70, 30}, random))
                .answer("mark", 1 + drawn(MARKS, random))
                .choose("felt", Asked.emotions()[drawn(EMOTIONS[half], random)].code())
                .choose("with", KanoAnswers.choices()[drawn(WITH, random)].code())
                .choose("without", KanoAnswers.choices()[drawn(WITHOUT, random)].code())
                .build();
        return new Person(response, isContent);
    }

    private static int drawn(int[] chances, UniformRandomProvider random) {
        int left = random.nextInt(100);
        int answer = 0;
        while (left >= chances[answer]) {
            left -= chances[answer];
            answer++;
        }
        return answer;
    }

    /** What all of them say. */
    static List<Metric> truth() {
        return metrics(POPULATION.stream().map(Person::response).toList());
    }

    /** What people say who are drawn at random. */
    List<Metric> survey(int n) {
        List<Response> drawn = new ArrayList<>();
        for (int person = 0; person < n; person++) {
            drawn.add(any().response());
        }
        return metrics(drawn);
    }

    /** Who is not content answers seldom, and weighs the more. */
    List<Metric> weightedSurvey(int n) {
        List<Response> drawn = new ArrayList<>();
        while (drawn.size() < n) {
            Person person = any();
            if (person.isContent() || random.nextInt(3) == 0) {
                drawn.add(
                        person.response().withWeight(Weight.ofMillionths(person.isContent() ? 1_000_000 : 3_000_000)));
            }
        }
        return metrics(drawn);
    }

    private Person any() {
        return POPULATION.get(random.nextInt(SIZE));
    }

    private static List<Metric> metrics(List<Response> people) {
        return Metrics.of(
                SUMMARISER.summarise(Questionnaires.table(INSTRUMENT, people)).total());
    }
}
