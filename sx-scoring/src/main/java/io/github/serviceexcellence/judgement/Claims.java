package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.uncertainty.Correlations;
import io.github.serviceexcellence.uncertainty.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Gathers the differences of one contrast, and what is not compared. */
final class Claims {
    /** What a variance is that is zero but for rounding, beside the variances that it is made of. */
    private static final double NOTHING = 1e-12;

    private final Contrast contrast;
    private final List<Difference> differences = new ArrayList<>();
    private final List<NotCompared> missed = new ArrayList<>();

    Claims(Contrast contrast) {
        this.contrast = contrast;
    }

    /** Two sides of different people, each with its own estimate. */
    void independent(Side one, Side other) {
        independent(one, other, other.score().estimate());
    }

    /** The same, where the estimate of the other side is not that of its score alone. */
    void independent(Side one, Side other, Optional<Estimate> ofOther) {
        Optional<Obstacle> obstacle = unsure(one)
                .or(() -> unsure(other))
                .or(() -> otherParts(one, other))
                .or(() -> alike(one))
                .or(() -> alike(other));
        if (obstacle.isPresent()) {
            missed.add(new NotCompared(one, other, obstacle.get()));
        } else {
            add(one, other, one.score().estimate().orElseThrow().minus(ofOther.orElseThrow()));
        }
    }

    /** Sides of which one may be a fixed figure: an assessment. Two of them are not compared. */
    void voices(Side one, Side other) {
        if (isFixed(other) && !isFixed(one)) {
            fixed(one, other, one, /* sign= */ 1);
        } else if (isFixed(one) && !isFixed(other)) {
            fixed(one, other, other, /* sign= */ -1);
        } else {
            independent(one, other);
        }
    }

    private static boolean isFixed(Side side) {
        return side.score()
                .standardErrorAbsence()
                .filter(AbsenceReason.ASSESSED::equals)
                .isPresent();
    }

    private void fixed(Side one, Side other, Side sample, int sign) {
        Optional<Obstacle> obstacle =
                unsure(sample).or(() -> otherParts(one, other)).or(() -> alike(sample));
        if (obstacle.isPresent()) {
            missed.add(new NotCompared(one, other, obstacle.get()));
            return;
        }
        Estimate estimate = sample.score().estimate().orElseThrow();
        double figure =
                (sign > 0 ? other : one).score().points().map(Points::toDouble).orElseThrow();
        add(
                one,
                other,
                new Estimate(
                        sign * (estimate.value() - figure), estimate.standardError(), estimate.degreesOfFreedom()));
    }

    /** Two scores of the same people on one card: the variance is se1^2 + se2^2 - 2 r se1 se2. */
    void samePeople(Side one, Side other, Correlations correlations) {
        OptionalDouble r = correlations.of(one.score().node(), other.score().node());
        Optional<Obstacle> obstacle = unsure(one).or(() -> unsure(other)).or(() -> unrelated(r));
        if (obstacle.isPresent()) {
            missed.add(new NotCompared(one, other, obstacle.get()));
            return;
        }
        Estimate mine = one.score().estimate().orElseThrow();
        Estimate theirs = other.score().estimate().orElseThrow();
        double a = mine.standardError();
        double b = theirs.standardError();
        // (a - b)^2 + 2 (1 - r) a b is the same, and loses no digits where both are nearly one figure
        double variance = (a - b) * (a - b) + 2 * (1 - r.orElseThrow()) * a * b;
        if (variance <= NOTHING * (a * a + b * b)) {
            missed.add(new NotCompared(one, other, sameStep(one, other)));
            return;
        }
        add(
                one,
                other,
                new Estimate(
                        mine.value() - theirs.value(),
                        Math.sqrt(variance),
                        Math.min(mine.degreesOfFreedom(), theirs.degreesOfFreedom())));
    }

    /** A difference that was found elsewhere, or why there is none. */
    void found(Side one, Side other, Optional<Estimate> estimate) {
        if (estimate.filter(known -> known.standardError() > 0).isPresent()) {
            add(one, other, estimate.get());
            return;
        }
        missed.add(
                new NotCompared(one, other, unsure(one).or(() -> unsure(other)).orElseGet(() -> sameStep(one, other))));
    }

    void askedOtherwise(Side one, Side other) {
        missed(one, other, Obstacle.ASKED_OTHERWISE);
    }

    void missed(Side one, Side other, Obstacle obstacle) {
        missed.add(new NotCompared(one, other, obstacle));
    }

    private void add(Side one, Side other, Estimate estimate) {
        differences.add(Difference.of(contrast, one, other, estimate));
    }

    /** Why a side cannot be compared, if it cannot. */
    static Optional<Obstacle> unsure(Side side) {
        return Obstacle.unsure(side.score());
    }

    /**
     * Where a handful of people say the same by chance, the standard error is zero and Student's t would be sure of anything. How often that
     * happens no figure of theirs tells.
     */
    private static Optional<Obstacle> alike(Side side) {
        return side.score().standardError().orElseThrow() > 0 ? Optional.empty() : Optional.of(Obstacle.ALL_ALIKE);
    }

    private static Obstacle sameStep(Side one, Side other) {
        return alike(one).or(() -> alike(other)).orElse(Obstacle.SAME_STEP);
    }

    private static Optional<Obstacle> otherParts(Side one, Side other) {
        return one.score().excluded().equals(other.score().excluded())
                ? Optional.empty()
                : Optional.of(Obstacle.OTHER_PARTS);
    }

    private static Optional<Obstacle> unrelated(OptionalDouble correlation) {
        return correlation.isPresent() ? Optional.empty() : Optional.of(Obstacle.NO_CORRELATION);
    }

    /** Every pair of sides, the earlier one first. */
    static void pairs(List<Party> parties, Node node, PairOfSides action) {
        for (int one = 0; one < parties.size(); one++) {
            for (int other = one + 1; other < parties.size(); other++) {
                action.accept(parties.get(one).side(node), parties.get(other).side(node));
            }
        }
    }

    /** What to do with two sides. */
    @FunctionalInterface
    interface PairOfSides {
        void accept(Side one, Side other);
    }

    Differences family() {
        return Differences.builder()
                .addAllDifferences(differences)
                .addAllNotCompared(missed)
                .build();
    }
}
