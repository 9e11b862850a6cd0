package io.github.serviceexcellence.points;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.points.Aggregation.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** The laws that the table of {@link Aggregations} promises of each. */
class AggregationProperties {
    private static final long FULL = 100_000_000_000L;

    @Provide
    Arbitrary<Aggregation> aggregations() {
        return Arbitraries.of(
                Aggregations.arithmeticMean(),
                Aggregations.geometricMean(),
                Aggregations.orZero(Aggregations.geometricMean()),
                Aggregations.harmonicMean(),
                Aggregations.powerMean(0.5),
                Aggregations.powerMean(-2),
                Aggregations.powerMean(7),
                Aggregations.minimum(),
                Aggregations.maximum(),
                Aggregations.median(),
                Aggregations.orderedAverage(0.5),
                Aggregations.orderedAverage(3));
    }

    private static List<Part> parts(List<Long> billionths, int weight) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < billionths.size(); i++) {
            parts.add(new Part(
                    Node.of(Element.values()[i]),
                    Points.ofBillionths(billionths.get(i)),
                    BigDecimal.valueOf(weight + i)));
        }
        return parts;
    }

    @Property
    void theWholeLiesWithinItsParts(
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 1, max = FULL) Long> points,
            @ForAll @IntRange(min = 1, max = 20) int weight) {
        assertThat(aggregation.aggregate(parts(points, weight)).orElseThrow().billionths())
                .isBetween(Collections.min(points), Collections.max(points));
    }

    @Property
    void equalPartsGiveTheirOwnScore(
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll @IntRange(min = 1, max = 9) int count,
            @ForAll @LongRange(min = 1, max = FULL) long points) {
        assertThat(aggregation.aggregate(parts(Collections.nCopies(count, points), 1)))
                .contains(Points.ofBillionths(points));
    }

    @Property
    void aPartThatRisesNeverLowersTheWhole(
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll @Size(min = 2, max = 9) List<@LongRange(min = 1, max = FULL) Long> points,
            @ForAll @LongRange(min = 1, max = FULL) long rise) {
        List<Long> risen = new ArrayList<>(points);
        risen.set(0, Math.min(FULL, points.get(0) + rise));
        long before = aggregation.aggregate(parts(points, 1)).orElseThrow().billionths();
        long after = aggregation.aggregate(parts(risen, 1)).orElseThrow().billionths();
        // half a billionth of rounding at either end
        assertThat(after).isGreaterThanOrEqualTo(before - 1);
    }

    @Property
    void orderAndScaleOfWeightsDoNotMatter(
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll @Size(min = 1, max = 9) List<@LongRange(max = FULL) Long> points,
            @ForAll long seed) {
        List<Part> parts = parts(points, 1);
        List<Part> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(aggregation.aggregate(shuffled)).isEqualTo(aggregation.aggregate(parts));
        List<Part> doubled = parts.stream()
                .map(part -> new Part(part.node(), part.points(), part.weight().multiply(BigDecimal.valueOf(2))))
                .toList();
        assertThat(aggregation.aggregate(doubled)).isEqualTo(aggregation.aggregate(parts));
    }

    @Property
    void claimsAreNeverNegativeAndAllTheWholeNeeds(
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 1, max = FULL) Long> points) {
        assertThat(aggregation.claims(parts(points, 1)))
                .hasSameSizeAs(points)
                .allMatch(claim -> claim.signum() >= 0)
                .anyMatch(claim -> claim.signum() > 0);
    }
}
