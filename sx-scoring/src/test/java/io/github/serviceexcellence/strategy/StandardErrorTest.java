package io.github.serviceexcellence.strategy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.framework.Element.SERVICE_CULTURE;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.summary.Collected;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Summariser;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Standard errors of wholes, against what the rows themselves give. */
class StandardErrorTest {
    private static final List<Element> PARTS = List.of(LEADERSHIP, SERVICE_CULTURE, MONITORING);
    private static final Instrument THREE =
            instrument(item("a", LEADERSHIP), item("b", SERVICE_CULTURE), item("c", MONITORING));
    private static final StandardStrategy STRATEGY = StandardStrategy.withDefaults()
            .withTree(ScoreTree.elementsOnly().only(LEADERSHIP, SERVICE_CULTURE, MONITORING));
    private static final double SAME = 1e-12;

    /** Levels of 1 to 5, which move together; 0 is a blank. */
    private static int[][] levels(long seed, int people, boolean blanks) {
        Random random = new Random(seed);
        int[][] levels = new int[people][PARTS.size()];
        for (int[] person : levels) {
            int general = random.nextInt(3);
            Arrays.setAll(person, part -> blanks && random.nextInt(5) == 0 ? 0 : 1 + general + random.nextInt(3));
        }
        return levels;
    }

    private static List<Response> responses(int[][] levels) {
        List<Response> responses = new ArrayList<>();
        for (int[] person : levels) {
            var response = Response.builder(THREE);
            for (int part = 0; part < person.length; part++) {
                if (person[part] > 0) {
                    response.answer(THREE.items().get(part).id().value(), person[part]);
                }
            }
            responses.add(response.build());
        }
        return responses;
    }

    private static double points(int level) {
        return 25.0 * (level - 1);
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1));
    }

    /** The standard error of a mean of persons' own figures. */
    private static double error(int[][] levels, double... slopes) {
        double[] own = Arrays.stream(levels)
                .mapToDouble(person -> IntStream.range(0, slopes.length)
                        .mapToDouble(part -> slopes[part] * points(person[part]))
                        .sum())
                .toArray();
        return deviation(own) / Math.sqrt(own.length);
    }

    private static double error(Score score) {
        return score.standardError().orElseThrow();
    }

    @Test
    void whereNothingIsBlankAnIndexIsAsSureAsTheMeanOfPersonsOwnIndices() {
        int[][] levels = levels(1, 200, false);
        ScoreCard card = STRATEGY.score(table(THREE, responses(levels)));
        assertThat(error(card.element(LEADERSHIP))).isCloseTo(error(levels, 1, 0, 0), within(SAME));
        assertThat(error(card.index())).isCloseTo(error(levels, 1 / 3.0, 1 / 3.0, 1 / 3.0), within(SAME));
        Weights weights = Weights.of(Map.of(
                Node.of(LEADERSHIP), new BigDecimal("0.5"),
                Node.of(SERVICE_CULTURE), new BigDecimal("0.3"),
                Node.of(MONITORING), new BigDecimal("0.2")));
        ScoreCard weighted = STRATEGY.withWeights(weights).score(table(THREE, responses(levels)));
        assertThat(error(weighted.index())).isCloseTo(error(levels, 0.5, 0.3, 0.2), within(SAME));
    }

    @Test
    void aGeometricMeanHasTheSlopesOfItsDerivative() {
        int[][] levels = levels(2, 150, false);
        ScoreCard card =
                STRATEGY.withIndexAggregation(Aggregations.geometricMean()).score(table(THREE, responses(levels)));
        double mean = card.index().points().orElseThrow().toDouble();
        double[] slopes = PARTS.stream()
                .mapToDouble(part ->
                        mean / 3 / card.element(part).points().orElseThrow().toDouble())
                .toArray();
        assertThat(error(card.index())).isCloseTo(error(levels, slopes), within(1e-6));
    }

    @Test
    void nextToZeroAPowerMeanHasTheSlopesOfItsDerivative() {
        // all but one of them, who weighs next to nothing, give the lowest answer to the first question: a mean of
        // 0.0005
        List<Response> people = new ArrayList<>(responses(levels(4, 40, false)));
        people.replaceAll(person -> Response.builder(THREE)
                .answer("a", 1)
                .answer("b", 3)
                .answer("c", 3)
                .build());
        people.add(Response.builder(THREE)
                .answer("a", 5)
                .answer("b", 3)
                .answer("c", 3)
                .build()
                .withWeight(Weight.ofMillionths(200)));
        ScoreCard card =
                STRATEGY.withIndexAggregation(Aggregations.powerMean(0.5)).score(table(THREE, people));

        // the others do not vary
        double low = card.element(LEADERSHIP).points().orElseThrow().toDouble();
        double slope = Math.sqrt(card.index().points().orElseThrow().toDouble() / low) / 3;
        assertThat(error(card.index())).isCloseTo(slope * error(card.element(LEADERSHIP)), withinPercentage(0.1));
    }

    @Test
    void elementsMoveTogetherAsPersonsScoresDo() {
        int[][] levels = levels(3, 120, false);
        ScoreCard card = STRATEGY.score(table(THREE, responses(levels)));
        double sum = error(levels, 1, 1, 0);
        double one = error(levels, 1, 0, 0);
        double other = error(levels, 0, 1, 0);
        double correlation = (sum * sum - one * one - other * other) / (2 * one * other);
        assertThat(card.correlations()
                        .of(Node.of(LEADERSHIP), Node.of(SERVICE_CULTURE))
                        .orElseThrow())
                .isCloseTo(correlation, within(SAME));
        assertThat(card.correlations().nodes())
                .containsExactly(Node.of(LEADERSHIP), Node.of(SERVICE_CULTURE), Node.of(MONITORING), Node.INDEX);
    }

    /** By linearisation, row by row: each person moves a mean by (x - m) / n, and the index by the mean of these. */
    @Property(tries = 100)
    void whereSomeAreBlankAnIndexIsAsSureAsItsRowsSay(@ForAll long seed) {
        int[][] levels = levels(seed, 40, true);
        ScoreCard card = STRATEGY.score(table(THREE, responses(levels)));
        double[][] moves = new double[PARTS.size()][levels.length];
        double[] factor = new double[PARTS.size()];
        for (int part = 0; part < PARTS.size(); part++) {
            int place = part;
            double[] scores = Arrays.stream(levels)
                    .filter(person -> person[place] > 0)
                    .mapToDouble(person -> points(person[place]))
                    .toArray();
            double mean = Arrays.stream(scores).average().orElseThrow();
            factor[part] = scores.length / (scores.length - 1.0);
            for (int person = 0; person < levels.length; person++) {
                moves[part][person] =
                        levels[person][part] == 0 ? 0 : (points(levels[person][part]) - mean) / scores.length;
            }
        }
        double variance = 0;
        for (int one = 0; one < PARTS.size(); one++) {
            for (int other = 0; other < PARTS.size(); other++) {
                for (int person = 0; person < levels.length; person++) {
                    variance += Math.sqrt(factor[one] * factor[other]) * moves[one][person] * moves[other][person] / 9;
                }
            }
        }
        assertThat(error(card.index())).isCloseTo(Math.sqrt(variance), within(1e-10));
    }

    @Test
    void whereNothingElseIsKnownTheReasonIs() {
        List<Response> people = responses(levels(4, 20, false));
        assertThat(reason(STRATEGY.withIndexAggregation(Aggregations.minimum()).score(table(THREE, people))))
                .contains(AbsenceReason.NOT_SMOOTH);
        assertThat(reason(STRATEGY.score(people.get(0)))).contains(AbsenceReason.TOO_FEW_RESPONDENTS);
        Summariser sums =
                Summariser.of(THREE, ItemStage.withDefaults()).collecting(Collected.SQUARES, Collected.SAMPLING);
        ScoreCard squares = STRATEGY.score(sums.summarise(table(THREE, people)).total());
        assertThat(reason(squares)).contains(AbsenceReason.NOT_COLLECTED);
        assertThat(squares.element(LEADERSHIP).standardError()).isPresent();
        assertThat(squares.correlations().nodes()).isEmpty();
    }

    private static Optional<AbsenceReason> reason(ScoreCard card) {
        assertThat(card.index().points()).isPresent();
        assertThat(card.index().standardError()).isEmpty();
        return card.index().standardErrorAbsence();
    }

    @Test
    void imputedAnswersMakeNothingSurer() {
        Instrument two = instrument(item("a", LEADERSHIP), item("b", LEADERSHIP));
        StandardStrategy imputing = StandardStrategy.withDefaults()
                .withStage(ItemStage.withDefaults().withImputation(Imputation.ITEM_MEAN))
                .withTree(ScoreTree.elementsOnly().only(LEADERSHIP));
        ScoreCard card = imputing.score(table(two, List.of(answers(two, 1, 2), answers(two, 4, 3), answers(two, 5))));
        assertThat(card.element(LEADERSHIP).standardErrorAbsence()).contains(AbsenceReason.IMPUTED);
        assertThat(reason(card)).contains(AbsenceReason.IMPUTED);
        assertThat(card.items()).allMatch(item -> item.standardError().isPresent());
    }

    @Test
    void weightsCostPrecision() {
        List<Response> people = new ArrayList<>();
        for (Response person : responses(levels(5, 60, false))) {
            people.add(person.withWeight(Weight.ofMillionths(people.size() % 2 == 0 ? 1_000_000 : 3_000_000)));
        }
        Score leadership = STRATEGY.score(table(THREE, people)).element(LEADERSHIP);
        // (30 * 1 + 30 * 3)^2 / (30 * 1 + 30 * 9)
        assertThat(leadership.effectiveN()).hasValue(48);
        assertThat(leadership.designEffect()).hasValue(1.25);
        people.replaceAll(person -> person.withWeight(Weight.ofMillionths(3_000_000)));
        assertThat(STRATEGY.score(table(THREE, people)).element(LEADERSHIP).effectiveN())
                .isEmpty();
    }
}
