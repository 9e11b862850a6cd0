package io.github.serviceexcellence.screening;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.response.Response;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Screening as it is told in words: response by response, in decimals of fifty digits, with nothing of the code that it is held against. */
final class ScreeningOracle {
    private static final MathContext DIGITS = new MathContext(50);
    private static final double Z = 1.959963984540054;

    private ScreeningOracle() {}

    /** Items of one construct that can be judged, and which of them are turned round. */
    record Split(List<Item> items, Set<Item> odd) {}

    /** A correlation, and of how many people. */
    record Figure(double r, int n) {
        double end(int sign) {
            double z = 0.5 * Math.log((1 + r) / (1 - r)) + sign * Z / Math.sqrt(n - 3);
            return Math.abs(r) == 1 ? r : (Math.exp(2 * z) - 1) / (Math.exp(2 * z) + 1);
        }

        boolean isOpposed() {
            return n >= 8 && end(1) < 0;
        }
    }

    static List<List<Item>> constructs(List<Item> items) {
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        for (Item item : items) {
            Construct whole = item.measures();
            while (whole.parent().isPresent()) {
                whole = whole.parent().get();
            }
            groups.computeIfAbsent(whole.qualifiedCode() + " " + item.aspect(), key -> new ArrayList<>())
                    .add(item);
        }
        return List.copyOf(groups.values());
    }

    /** Turns the item that is most opposed, until none is. */
    static Split sides(List<Item> items, List<Response> responses) {
        Set<Item> odd = new HashSet<>();
        for (int turns = 0; turns < items.size(); turns++) {
            Item worst = null;
            double lowest = 0;
            for (Item item : items) {
                Optional<Figure> figure = figure(item, items, odd, responses).filter(Figure::isOpposed);
                if (figure.isPresent() && figure.get().r() < lowest - 1e-12) {
                    worst = item;
                    lowest = figure.get().r();
                }
            }
            if (worst == null) {
                break;
            }
            if (!odd.remove(worst)) {
                odd.add(worst);
            }
        }
        List<Item> judged = items.stream()
                .filter(item -> figure(item, items, odd, responses).isPresent())
                .toList();
        odd.retainAll(judged);
        return new Split(judged, odd);
    }

    /** An item against the mean of the others, over those who answered it and another; nothing if there is no correlation. */
    static Optional<Figure> figure(Item item, List<Item> items, Set<Item> turned, List<Response> responses) {
        List<BigDecimal> own = new ArrayList<>();
        List<BigDecimal> rest = new ArrayList<>();
        for (Response response : responses) {
            List<BigDecimal> others = new ArrayList<>();
            for (Item other : items) {
                if (!other.equals(item)) {
                    points(other, turned, response).ifPresent(others::add);
                }
            }
            Optional<BigDecimal> points = points(item, turned, response);
            if (points.isPresent() && !others.isEmpty()) {
                own.add(points.get());
                rest.add(mean(others));
            }
        }
        OptionalDouble r = correlation(own, rest);
        return r.isPresent() ? Optional.of(new Figure(r.getAsDouble(), own.size())) : Optional.empty();
    }

    private static Optional<BigDecimal> points(Item item, Set<Item> turned, Response response) {
        return response.level(item.id()).map(level -> {
            Scale scale = item.scale();
            BigDecimal share = level.value()
                    .subtract(scale.lowest())
                    .divide(scale.highest().subtract(scale.lowest()), DIGITS);
            boolean reversed = item.direction() == Direction.REVERSED ^ turned.contains(item);
            return (reversed ? BigDecimal.ONE.subtract(share) : share).multiply(BigDecimal.valueOf(100));
        });
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(Math.max(1, values.size())), DIGITS);
    }

    private static OptionalDouble correlation(List<BigDecimal> x, List<BigDecimal> y) {
        BigDecimal xx = product(x, x);
        BigDecimal yy = product(y, y);
        // what is left of a division that does not end
        BigDecimal nothing = new BigDecimal("1e-30");
        if (xx.compareTo(nothing) < 0 || yy.compareTo(nothing) < 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                product(x, y).divide(xx.multiply(yy).sqrt(DIGITS), DIGITS).doubleValue());
    }

    /** The sum of the products of deviations from the means. */
    private static BigDecimal product(List<BigDecimal> x, List<BigDecimal> y) {
        BigDecimal meanX = mean(x);
        BigDecimal meanY = mean(y);
        BigDecimal sum = BigDecimal.ZERO;
        for (int row = 0; row < x.size(); row++) {
            sum = sum.add(x.get(row).subtract(meanX).multiply(y.get(row).subtract(meanY)));
        }
        return sum;
    }

    static double pearson(double[] x, double[] y) {
        List<BigDecimal> first = new ArrayList<>();
        List<BigDecimal> second = new ArrayList<>();
        for (int row = 0; row < x.length; row++) {
            first.add(BigDecimal.valueOf(x[row]));
            second.add(BigDecimal.valueOf(y[row]));
        }
        return correlation(first, second).orElseThrow();
    }
}
