package io.github.serviceexcellence.uncertainty;

import static io.github.serviceexcellence.uncertainty.DrawnPeople.CONSTRUCTS;
import static io.github.serviceexcellence.uncertainty.DrawnPeople.THREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Questionnaires;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.SampledSum;
import io.github.serviceexcellence.summary.ScoreSum;
import io.github.serviceexcellence.summary.Summariser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Errors from sums against errors from rows, and what must not change them. */
class SamplingErrorsProperties {
    /** A score rests on all items of its construct: so an oracle needs no rule for blanks. */
    private static final Summariser SUMMARISER =
            Summariser.of(THREE, ItemStage.withDefaults().withMinimumAnswered(100));

    /** Points squared: what rounding may do to an oracle in doubles. */
    private static final double TINY = 1e-9;

    @Provide
    Arbitrary<DrawnPeople> people() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        // everybody counts once, or up to three times, or so much that its square is no long
                        Arbitraries.of(0L, 3_000_000L, 300_000_000_000L),
                        Arbitraries.of(0, 15, 60),
                        Arbitraries.longs())
                .as(DrawnPeople::new);
    }

    private static ResponseSummary summary(List<Response> responses) {
        return SUMMARISER.summarise(Questionnaires.table(THREE, responses)).total();
    }

    private static void requireSame(OptionalDouble found, double[] scores, double expected) {
        if (DrawnPeople.n(scores) < 2) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found.orElseThrow()).isCloseTo(expected, within(TINY));
        }
    }

    @Property(tries = 300)
    void errorsFromSumsAreThoseFromRows(@ForAll("people") DrawnPeople people) {
        SamplingErrors errors = SamplingErrors.of(summary(people.responses()));
        double[] weights = people.weights();
        for (int item = 0; item < THREE.items().size(); item++) {
            double[] scores = people.ofItem(item);
            Node node = Node.of(THREE.items().get(item).id());
            requireSame(errors.standardError(node), scores, Math.sqrt(DrawnPeople.covariance(scores, scores, weights)));
        }
        for (int construct = 0; construct < CONSTRUCTS.size(); construct++) {
            double[] scores = people.ofConstruct(construct);
            requireSame(
                    errors.standardError(CONSTRUCTS.get(construct)),
                    scores,
                    Math.sqrt(DrawnPeople.covariance(scores, scores, weights)));
        }
    }

    @Property(tries = 300)
    void covariancesFromSumsAreThoseFromRows(@ForAll("people") DrawnPeople people) {
        SamplingErrors errors = SamplingErrors.of(summary(people.responses()));
        for (int one = 0; one < CONSTRUCTS.size(); one++) {
            for (int other = 0; other < CONSTRUCTS.size(); other++) {
                double[] first = people.ofConstruct(one);
                double[] second = people.ofConstruct(other);
                requireSame(
                        errors.covariance(CONSTRUCTS.get(one), CONSTRUCTS.get(other)),
                        DrawnPeople.n(first) < 2 ? first : second,
                        DrawnPeople.covariance(first, second, people.weights()));
            }
        }
    }

    @Property(tries = 100)
    void orderPartitionAndWithdrawalChangeNoBit(@ForAll("people") DrawnPeople people, @ForAll long seed) {
        List<Response> shuffled = new ArrayList<>(people.responses());
        List<OptionalDouble> whole = all(summary(shuffled));
        Collections.shuffle(shuffled, new Random(seed));
        int cut = shuffled.size() / 3;
        ResponseSummary one = summary(shuffled.subList(0, cut));
        ResponseSummary other = summary(shuffled.subList(cut, shuffled.size()));
        ResponseSummary extra = summary(new DrawnPeople(7, 5_000_000, 20, seed).responses());
        assertThat(all(one.merge(other))).isEqualTo(whole);
        assertThat(all(other.merge(extra).merge(one).minus(extra))).isEqualTo(whole);
        assertThat(all(SUMMARISER.fromBytes(one.merge(other).toBytes()))).isEqualTo(whole);
    }

    /** Everything that errors tell of constructs. */
    private static List<OptionalDouble> all(ResponseSummary summary) {
        SamplingErrors errors = SamplingErrors.of(summary);
        List<OptionalDouble> all = new ArrayList<>();
        for (Node one : CONSTRUCTS) {
            all.add(errors.standardError(one));
            all.add(summary.effectiveN(one));
            CONSTRUCTS.forEach(other -> all.add(errors.covariance(one, other)));
        }
        return all;
    }

    @Property(tries = 100)
    void itMakesNoDifferenceInWhatWeightsAreCounted(@ForAll("people") DrawnPeople people) {
        List<Response> tripled = people.responses().stream()
                .map(response -> response.withWeight(
                        Weight.ofMillionths(3 * response.weight().millionths())))
                .toList();
        List<OptionalDouble> before = all(summary(people.responses()));
        List<OptionalDouble> after = all(summary(tripled));
        for (int place = 0; place < before.size(); place++) {
            double expected = before.get(place).orElse(-1);
            assertThat(after.get(place).orElse(-1)).isCloseTo(expected, within(1e-12 * Math.max(1, expected)));
        }
    }

    @Property(tries = 300)
    void noCombinationOfMeansHasAVarianceBelowZero(@ForAll("people") DrawnPeople people, @ForAll long seed) {
        SamplingErrors errors = SamplingErrors.of(summary(people.responses()));
        double[] loadings = new Random(seed).doubles(CONSTRUCTS.size(), -1, 1).toArray();
        double variance = 0;
        double size = 0;
        for (int one = 0; one < loadings.length; one++) {
            for (int other = 0; other < loadings.length; other++) {
                double covariance = errors.covariance(CONSTRUCTS.get(one), CONSTRUCTS.get(other))
                        .orElse(0);
                variance += loadings[one] * loadings[other] * covariance;
                size += Math.abs(covariance);
            }
        }
        assertThat(variance).isGreaterThanOrEqualTo(-1e-12 * size);
    }

    @Property(tries = 300)
    void smallGroupsTakeAShortCutToTheSameBits(@ForAll("people") DrawnPeople people) {
        ResponseSummary summary = summary(people.responses());
        for (Node one : CONSTRUCTS) {
            for (Node other : CONSTRUCTS) {
                ScoreSum first = summary.sum(one);
                ScoreSum second = summary.sum(other);
                SampledSum sampled = summary.sampled(one, other).orElseThrow();
                if (first.n() >= 2 && second.n() >= 2 && !one.equals(other)) {
                    double exact = SamplingErrors.exactCovariance(sampled, first, second);
                    OptionalDouble small = SmallCovariance.of(summary, one, other);
                    assertThat(small.orElse(exact)).isEqualTo(exact);
                    boolean expected = people.heaviest() == 0 && first.n() == second.n();
                    assertThat(small.isPresent()).isEqualTo(expected);
                }
            }
        }
    }

    @Property(tries = 100)
    void theEffectiveNumberIsKishs(@ForAll("people") DrawnPeople people) {
        ResponseSummary summary = summary(people.responses());
        double[] scores = people.ofConstruct(0);
        double[] weights = people.weights();
        double[] counting = IntStream.range(0, scores.length)
                .filter(row -> !Double.isNaN(scores[row]))
                .mapToDouble(row -> weights[row])
                .toArray();
        double sum = Arrays.stream(counting).sum();
        double squares = Arrays.stream(counting).map(weight -> weight * weight).sum();
        OptionalDouble found = summary.effectiveN(CONSTRUCTS.get(0));
        assertThat(found.isPresent()).isEqualTo(counting.length > 0);
        assertThat(found.orElse(0)).isCloseTo(counting.length == 0 ? 0 : sum * sum / squares, within(TINY));
        assertThat(found.orElse(0)).isLessThanOrEqualTo(counting.length);
    }
}
