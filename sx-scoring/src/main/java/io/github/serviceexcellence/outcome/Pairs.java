package io.github.serviceexcellence.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Figures of two indicators, side by side. */
final class Pairs {
    private final List<Double> firsts = new ArrayList<>();
    private final List<Double> seconds = new ArrayList<>();
    private int leftOut;

    void add(double first, double second) {
        firsts.add(first);
        seconds.add(second);
    }

    void leaveOut(int more) {
        leftOut += more;
    }

    Association between(Indicator first, Indicator second) {
        double[] x = numbers(firsts);
        double[] y = numbers(seconds);
        Optional<NoAssociation> absence = absence(x, y);
        OptionalDouble correlation =
                absence.isPresent() ? OptionalDouble.empty() : OptionalDouble.of(correlation(x, y));
        return made(first, second, correlation, absence);
    }

    /** Nothing is told, whatever the pairs are. */
    Association none(Indicator first, Indicator second, NoAssociation why) {
        return made(first, second, OptionalDouble.empty(), Optional.of(why));
    }

    private Association made(
            Indicator first, Indicator second, OptionalDouble correlation, Optional<NoAssociation> absence) {
        return Association.builder()
                .first(first)
                .second(second)
                .n(firsts.size())
                .leftOut(leftOut)
                .absence(absence)
                .correlation(correlation)
                .build();
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Optional<NoAssociation> absence(double[] x, double[] y) {
        if (x.length < Association.FEWEST) {
            return Optional.of(NoAssociation.TOO_FEW);
        }
        return isConstant(x) || isConstant(y) ? Optional.of(NoAssociation.CONSTANT) : Optional.empty();
    }

    private static boolean isConstant(double[] numbers) {
        return Arrays.stream(numbers).allMatch(number -> number == numbers[0]);
    }

    private static double correlation(double[] x, double[] y) {
        Sums sums = Sums.of(x, y);
        double correlation = sums.xy() / Math.sqrt(sums.xx() * sums.yy());
        // what is on a line may come out a hair beyond 1
        return Math.max(-1, Math.min(1, correlation));
    }
}
