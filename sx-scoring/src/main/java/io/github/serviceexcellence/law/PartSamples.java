package io.github.serviceexcellence.law;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Aggregation.Part;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Made-up parts of a whole. */
final class PartSamples {
    /** Two parts that differ: what shows best how an aggregation works. */
    static final List<Part> PLAIN = parts(20_000_000_000L, 80_000_000_000L);

    static final long FULL = Points.HUNDRED.billionths();

    private static final int RANDOM = 110;
    private static final int[] SIZES = {1, 2, 2, 2, 3, 3, 4, 5, 9, 9, 20};
    private static final long HALF = FULL / 2;
    private static final long[] AWKWARD = {0, 0, 1, HALF - 1, HALF, HALF, HALF + 1, FULL - 1, FULL, FULL};
    private static final List<BigDecimal> EXTREMES = List.of(
            new BigDecimal("1e-20"), new BigDecimal("0.001"), BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("1e20"));

    private PartSamples() {}

    /** The fewest parts first, and the plainest first among as many. */
    static List<List<Part>> of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Part>> samples = new ArrayList<>(List.of(
                parts(HALF), parts(0), parts(FULL), PLAIN, parts(0, HALF), parts(HALF, HALF), parts(HALF, HALF + 1)));
        for (int sample = 0; sample < RANDOM; sample++) {
            samples.add(random(SIZES[sample % SIZES.length], random));
        }
        samples.sort(Comparator.comparing(List::size));
        return samples;
    }

    private static List<Part> parts(long... billionths) {
        List<Part> parts = new ArrayList<>();
        for (int part = 0; part < billionths.length; part++) {
            parts.add(new Part(node(part, billionths.length), Points.ofBillionths(billionths[part]), BigDecimal.ONE));
        }
        return List.copyOf(parts);
    }

    private static List<Part> random(int size, SplittableRandom random) {
        int pointKind = random.nextInt(5);
        int weightKind = random.nextInt(4);
        long centre = random.nextLong(FULL);
        // so that the first part of a list is not always the first by name
        int rotation = random.nextInt(size);
        List<Part> parts = new ArrayList<>();
        for (int part = 0; part < size; part++) {
            parts.add(new Part(
                    node((part + rotation) % size, size),
                    Points.ofBillionths(points(pointKind, centre, random)),
                    weight(weightKind, random)));
        }
        return List.copyOf(parts);
    }

    /** Elements as long as there are enough of them, and then items. */
    private static Node node(int part, int size) {
        Element[] elements = Element.values();
        return size <= elements.length ? Node.of(elements[part]) : Node.of(ItemId.of("item-" + (part + 1)));
    }

    private static long points(int kind, long centre, SplittableRandom random) {
        return switch (kind) {
            case 0 -> AWKWARD[random.nextInt(AWKWARD.length)];
            case 1 -> centre + random.nextInt(2);
            case 2 -> random.nextInt(5) * FULL / 4;
            case 3 -> 1 + random.nextLong(FULL);
            default -> random.nextInt(101) * (FULL / 100);
        };
    }

    private static BigDecimal weight(int kind, SplittableRandom random) {
        return switch (kind) {
            case 0 -> BigDecimal.ONE;
            case 1 -> BigDecimal.valueOf(random.nextInt(1, 10));
            case 2 -> BigDecimal.valueOf(random.nextInt(1, 10_000), 3);
            default -> EXTREMES.get(random.nextInt(EXTREMES.size()));
        };
    }

    static Part with(Part part, Points points) {
        return new Part(part.node(), points, part.weight());
    }

    static Part with(Part part, BigDecimal weight) {
        return new Part(part.node(), part.points(), weight);
    }

    static String words(List<Part> parts) {
        boolean weighed = parts.stream().map(Part::weight).anyMatch(weight -> weight.compareTo(BigDecimal.ONE) != 0);
        return parts.stream()
                .map(part -> part.node() + " " + part.points() + (weighed ? " of weight " + part.weight() : ""))
                .collect(Collectors.joining(", "));
    }
}
