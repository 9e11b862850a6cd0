package io.github.serviceexcellence.agreement;

import io.github.serviceexcellence.internal.Faults;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;

/** The one-way analysis of variance of scores by group. */
final class GroupVariance {
    /** How far rounding moves a number, as a part of the largest one. */
    private static final double ROUNDING = 1e-14;

    /** So that the sum of the squares of as many as there can be is a number. */
    private static final double LARGEST = 1e100;

    private final SortedMap<String, double[]> groups;
    private final double chance;
    private final List<GroupMembers> members = new ArrayList<>();
    private int n;
    private double squaredSizes;
    private double within;
    private double between;
    private double largest;

    GroupVariance(SortedMap<String, double[]> groups, double chance) {
        this.groups = groups;
        this.chance = chance;
        check();
        double sum = 0;
        for (double[] scores : groups.values()) {
            sum += sum(scores);
            n += scores.length;
        }
        double grand = sum / n;
        groups.forEach((name, scores) -> add(name, scores, grand));
        double noise = n * (ROUNDING * largest) * (ROUNDING * largest);
        within = within <= noise ? 0 : within;
        between = between <= noise ? 0 : between;
    }

    private void check() {
        Faults faults = new Faults();
        faults.check(chance > 0 && Double.isFinite(chance), "variance", AgreementProblem.VARIANCE, chance);
        faults.check(groups.size() >= 2, "groups", AgreementProblem.GROUPS, groups.size());
        boolean alone = groups.values().stream().allMatch(scores -> scores.length == 1);
        faults.check(groups.size() < 2 || !alone, "groups", AgreementProblem.ALONE);
        groups.forEach((name, scores) -> faults.check(
                Arrays.stream(scores).allMatch(score -> Math.abs(score) <= LARGEST),
                "groups",
                AgreementProblem.UNKNOWN_VALUE,
                name));
        faults.throwIfAny(AgreementProblem.INVALID);
    }

    private static double sum(double[] scores) {
        double sum = 0;
        for (double score : scores) {
            sum += score;
        }
        return sum;
    }

    private void add(String name, double[] scores, double grand) {
        double mean = sum(scores) / scores.length;
        double squares = 0;
        for (double score : scores) {
            squares += (score - mean) * (score - mean);
            largest = Math.max(largest, Math.abs(score));
        }
        within += squares;
        between += scores.length * (mean - grand) * (mean - grand);
        squaredSizes += (double) scores.length * scores.length;
        OptionalDouble rwg = scores.length == 1
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - squares / (scores.length - 1) / chance);
        members.add(new GroupMembers(name, scores.length, mean, rwg));
    }

    GroupAgreement result(int leftOut) {
        int groupDegrees = groups.size() - 1;
        int memberDegrees = n - groups.size();
        double msb = between / groupDegrees;
        double msw = within / memberDegrees;
        double size = (n - squaredSizes / n) / groupDegrees;
        return GroupAgreement.builder()
                .n(n)
                .leftOut(leftOut)
                .addAllMembers(members)
                .chanceVariance(chance)
                .meanSquareBetween(msb)
                .meanSquareWithin(msw)
                .averageSize(size)
                .icc1(ratio(msb - msw, msb + (size - 1) * msw))
                .icc2(ratio(msb - msw, msb))
                .build();
    }

    private static OptionalDouble ratio(double numerator, double denominator) {
        return denominator > 0 ? OptionalDouble.of(numerator / denominator) : OptionalDouble.empty();
    }
}
