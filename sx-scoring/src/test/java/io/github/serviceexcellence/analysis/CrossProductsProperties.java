package io.github.serviceexcellence.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CrossProductsProperties {
    /** Rows of four answers on 1 to 5, 0 for none. */
    @Provide
    Arbitrary<List<int[]>> surveys() {
        return Arbitraries.integers()
                .between(0, 5)
                .array(int[].class)
                .ofSize(4)
                .list()
                .ofMaxSize(30);
    }

    @Property
    void splittingAndMergingChangeNoBit(@ForAll("surveys") List<int[]> rows, @ForAll Random random) {
        CrossProducts whole = Surveys.products(rows);
        List<int[]> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(rows.size() + 1);
        CrossProducts first = Surveys.products(shuffled.subList(0, cut));
        CrossProducts second = Surveys.products(shuffled.subList(cut, rows.size()));

        assertThat(first.merge(second)).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(second.merge(first)).isEqualTo(whole);
        assertThat(Reliability.of(first.merge(second), MissingRule.PAIRWISE))
                .isEqualTo(Reliability.of(whole, MissingRule.PAIRWISE));
    }

    @Property
    void respondentsOneByOneGiveTheSame(@ForAll("surveys") List<int[]> rows) {
        CrossProductsBuilder builder = CrossProducts.builder(Surveys.FOUR);
        for (Response response : Surveys.responses(rows)) {
            builder.add(response);
        }
        assertThat(builder.build()).isEqualTo(Surveys.products(rows));
    }

    @Property
    void anAnswerMoreMakesOtherSums(@ForAll("surveys") List<int[]> rows) {
        CrossProducts before = Surveys.products(rows);
        List<int[]> more = new ArrayList<>(rows);
        more.add(new int[] {3, 0, 0, 0});
        assertThat(Surveys.products(more)).isNotEqualTo(before);
    }

    /** By the definition, two items and a row at a time. */
    @Property
    void momentsAreThoseOfTheAnswers(@ForAll("surveys") List<int[]> rows) {
        ProductSums sums = Surveys.products(rows).sums(Surveys.SET);
        for (MissingRule rule : MissingRule.values()) {
            Moments moments = new Moments(sums, rule);
            for (int one = 0; one < 4; one++) {
                for (int other = 0; other < 4; other++) {
                    List<int[]> counted = counted(rows, rule, one, other);
                    assertThat(moments.n(one, other)).isEqualTo(counted.size());
                    if (counted.size() > 1) {
                        assertThat(moments.covariance(one, other))
                                .isCloseTo(covariance(counted, one, other), within(1e-9));
                    }
                }
            }
        }
    }

    private static List<int[]> counted(List<int[]> rows, MissingRule rule, int one, int other) {
        return rows.stream()
                .filter(row -> rule == MissingRule.PAIRWISE
                        ? row[one] > 0 && row[other] > 0
                        : row[0] * row[1] * row[2] * row[3] > 0)
                .toList();
    }

    private static double covariance(List<int[]> rows, int one, int other) {
        double meanOne =
                rows.stream().mapToDouble(row -> points(row, one)).average().orElseThrow();
        double meanOther =
                rows.stream().mapToDouble(row -> points(row, other)).average().orElseThrow();
        double sum = 0;
        for (int[] row : rows) {
            sum += (points(row, one) - meanOne) * (points(row, other) - meanOther);
        }
        return sum / (rows.size() - 1);
    }

    /** The last item is worded in reverse. */
    private static double points(int[] row, int item) {
        return item == 3 ? 25.0 * (5 - row[item]) : 25.0 * (row[item] - 1);
    }

    /** Whatever people answer: a figure or a reason, and no figure that is none. */
    @Property
    void noFigureIsNotANumber(@ForAll("surveys") List<int[]> rows) {
        for (MissingRule rule : MissingRule.values()) {
            ConstructReliability set =
                    Reliability.of(Surveys.products(rows), rule).of(Surveys.SET);
            assertThat(set.alpha().isPresent()).isNotEqualTo(set.absence().isPresent());
            set.alpha().ifPresent(CrossProductsProperties::checkAlpha);
            set.standardisedAlpha().ifPresent(CrossProductsProperties::checkAlpha);
            set.lambda6().ifPresent(lambda -> assertThat(lambda).isFinite());
            set.meanCorrelation().ifPresent(mean -> assertThat(mean).isBetween(-1.0, 1 + 1e-9));
            set.standardError().ifPresent(error -> assertThat(error).isBetween(0.0, 100.0));
            set.interval().ifPresent(interval -> assertThat(interval.high()).isLessThanOrEqualTo(1));
            set.omegas().values().forEach(omega -> assertThat(omega.total()).isBetween(0.0, 1.0));
            assertThat(set.omegas().size() + set.withoutOmega().size()).isEqualTo(FactorMethod.values().length);
            for (ItemReliability item : set.items()) {
                item.itemRest().ifPresent(rest -> assertThat(rest).isBetween(-1.0, 1.0));
                item.alphaIfDropped().ifPresent(alpha -> assertThat(alpha).isFinite());
            }
        }
    }

    private static void checkAlpha(double alpha) {
        assertThat(alpha).isFinite().isLessThanOrEqualTo(1 + 1e-9);
    }
}
