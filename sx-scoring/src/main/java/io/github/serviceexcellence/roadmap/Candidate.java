package io.github.serviceexcellence.roadmap;

import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A step that may be taken: one score raised to a target.
 *
 * @param node the construct whose score is to rise
 * @param target the points it is to have, 0 to 100
 * @param cost what that costs, 0 or more, in the unit of the budget; without zeros at the end
 */
public record Candidate(Node node, Points target, BigDecimal cost) {
    /**
     * Checks that it can be.
     *
     * @throws IllegalArgumentException telling every fault if the node is no construct, the target is not from 0 to 100 points, or the cost is
     *     negative or has more than 20 digits
     */
    public Candidate {
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(cost, "cost");
        Faults faults = new Faults();
        faults.check(node.isConstruct(), "node", RoadMapProblem.NO_CONSTRUCT, node);
        boolean possible = target.compareTo(Points.ZERO) >= 0 && target.compareTo(Points.HUNDRED) <= 0;
        faults.check(possible, "target", RoadMapProblem.TARGET, node, target);
        Optional<BigDecimal> bare = Decimals.bare(cost).filter(given -> given.signum() >= 0);
        faults.check(bare.isPresent(), "cost", RoadMapProblem.COST, node);
        faults.throwIfAny(RoadMapProblem.INVALID_CANDIDATE);
        // so that 10 and 10.0 are equal
        cost = bare.orElseThrow();
    }
}
