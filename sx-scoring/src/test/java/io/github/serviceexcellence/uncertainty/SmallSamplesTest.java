package io.github.serviceexcellence.uncertainty;

import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the description of the room says of intervals of few people, against a simulation. */
class SmallSamplesTest {
    private static final Instrument ONE = instrument(item("a", Element.LEADERSHIP));
    private static final StandardStrategy STRATEGY = StandardStrategy.withDefaults();
    private static final Path STORY =
            Path.of("src/main/java/io/github/serviceexcellence/uncertainty/package-info.java");
    private static final Pattern ROW = Pattern.compile("<tr><td>(\\d+)<td>(\\d+)%<td>(\\d+)%<td>(\\d+)%");
    /** How often each level from 1 to 5 is chosen: the mean is 91.5 points. */
    private static final double[] SKEWED = {0.02, 0.02, 0.04, 0.12, 0.80};

    private static final double TRUTH = 0.02 * 25 + 0.04 * 50 + 0.12 * 75 + 0.80 * 100;

    record Row(int n, double item, double construct, double index) {}

    static Stream<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(STORY))
                .results()
                .map(row -> new Row(
                        Integer.parseInt(row.group(1)), share(row.group(2)), share(row.group(3)), share(row.group(4))));
    }

    private static double share(String percent) {
        return Integer.parseInt(percent) / 100.0;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTableIsThatOfTheSimulation(Row row) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(7L * row.n());
        SimulatedPeople people = new SimulatedPeople(11L * row.n());
        List<SimulatedPeople.Person> population = people.population(5_000);
        ScoreCard truth = STRATEGY.score(SimulatedPeople.table(
                population.stream().map(SimulatedPeople.Person::response).toList()));
        int item = 0;
        int construct = 0;
        int index = 0;
        for (int survey = 0; survey < SimulatedPeople.SURVEYS; survey++) {
            item += holds(skewed(random, row.n()).item(ItemId.of("a")), TRUTH);
            ScoreCard card = STRATEGY.score(people.plain(population, row.n()));
            construct += holds(card.element(Element.LEADERSHIP), points(truth.element(Element.LEADERSHIP)));
            index += holds(card.index(), points(truth.index()));
        }
        check(item, row.item());
        check(construct, row.construct());
        check(index, row.index());
    }

    private static void check(int held, double told) {
        double surveys = SimulatedPeople.SURVEYS;
        // the table is rounded to whole percents and was simulated itself
        assertThat(held / surveys).isCloseTo(told, within(0.012 + 3.2 * Math.sqrt(told * (1 - told) / surveys)));
    }

    private static ScoreCard skewed(UniformRandomProvider random, int n) {
        List<Response> people = new ArrayList<>();
        for (int person = 0; person < n; person++) {
            double drawn = random.nextDouble();
            int level = 1;
            while (level < 5 && drawn >= SKEWED[level - 1]) {
                drawn -= SKEWED[level - 1];
                level++;
            }
            people.add(answers(ONE, level));
        }
        return STRATEGY.score(table(ONE, people));
    }

    private static int holds(Score score, double truth) {
        return score.interval().orElseThrow().contains(truth) ? 1 : 0;
    }

    private static double points(Score score) {
        return score.points().orElseThrow().toDouble();
    }
}
