package io.github.serviceexcellence.qualification;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Weight;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How much the feedback of each stratum counts. Every stratum is given, {@link Stratum#UNKNOWN} too: what is left out would be a choice that
 * nobody sees.
 *
 * <pre>{@code
 * StratumWeights weights = StratumWeights.of(Map.of(
 *         Stratum.AT_FIRST_CONTACT, Weight.ONE,
 *         Stratum.AFTER_REPEATS, Weight.ONE,
 *         Stratum.NOT_ANSWERED, Weight.of(new BigDecimal("0.5")),
 *         Stratum.UNKNOWN, Weight.of(new BigDecimal("0.5"))));
 * }</pre>
 *
 * @param weights a weight for each of the four strata
 */
public record StratumWeights(Map<Stratum, Weight> weights) {
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal MOST = new BigDecimal("1000000");

    /**
     * Checks that no stratum is left out.
     *
     * @throws IllegalArgumentException naming each stratum without a weight
     */
    public StratumWeights {
        weights = Map.copyOf(weights);
        Faults faults = new Faults();
        for (Stratum stratum : Stratum.values()) {
            faults.check(weights.containsKey(stratum), QualificationProblem.NO_WEIGHT, stratum.code());
        }
        faults.throwIfAny(QualificationProblem.WEIGHTS);
    }

    /**
     * The weights of the strata.
     *
     * @param weights a weight for each of the four strata
     * @return the weights
     * @throws IllegalArgumentException naming each stratum without a weight
     */
    public static StratumWeights of(Map<Stratum, Weight> weights) {
        return new StratumWeights(weights);
    }

    /**
     * The weight of a stratum.
     *
     * @param stratum the stratum
     * @return how much its feedback counts
     */
    public Weight weight(Stratum stratum) {
        return Objects.requireNonNull(weights.get(stratum), "stratum");
    }

    /** The response with its own weight times that of its stratum; nothing if no weight can hold the product. */
    Optional<Response> weighted(Response response, Stratum stratum) {
        BigDecimal product =
                response.weight().toBigDecimal().multiply(weight(stratum).toBigDecimal());
        boolean held = product.stripTrailingZeros().scale() <= MOST_DECIMALS && product.compareTo(MOST) <= 0;
        return held ? Optional.of(response.withWeight(Weight.of(product))) : Optional.empty();
    }
}
