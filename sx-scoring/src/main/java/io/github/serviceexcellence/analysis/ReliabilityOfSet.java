package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.linear.Cholesky;
import io.github.serviceexcellence.linear.FactorFit;
import io.github.serviceexcellence.points.Node;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Works out the reliability of one set of items. */
final class ReliabilityOfSet {
    private static final int FEWEST_FOR_A_FACTOR = 3;

    private final Node set;
    private final List<ItemId> items;
    private final MissingRule missing;
    private final Moments moments;

    ReliabilityOfSet(CrossProducts products, Node set, MissingRule missing) {
        this.set = set;
        this.items = products.items(set);
        this.missing = missing;
        this.moments = new Moments(products.sums(set), missing);
    }

    ConstructReliability reliability() {
        ConstructReliability.Builder made = ConstructReliability.builder()
                .set(set)
                .missing(missing)
                .n(moments.fewest())
                .size(items.size());
        Optional<NoReliability> absence = absence();
        if (absence.isPresent()) {
            return without(made, absence.get());
        }
        Alpha alpha = new Alpha(moments.covariances());
        if (!alpha.isPossible()) {
            return without(made, NoReliability.INCONSISTENT_PAIRS);
        }
        OptionalDouble raw = alpha.raw();
        return raw.isEmpty() ? without(made, NoReliability.CONSTANT_TOTAL) : with(made, alpha, raw.getAsDouble());
    }

    private Optional<NoReliability> absence() {
        if (items.size() < 2) {
            return Optional.of(NoReliability.TOO_FEW_ITEMS);
        }
        if (moments.fewest() < 2) {
            return Optional.of(NoReliability.TOO_FEW_RESPONDENTS);
        }
        return IntStream.range(0, items.size()).anyMatch(moments::isConstant)
                ? Optional.of(NoReliability.CONSTANT_ITEM)
                : Optional.empty();
    }

    private static ConstructReliability without(ConstructReliability.Builder made, NoReliability why) {
        for (FactorMethod method : FactorMethod.values()) {
            made.putWithoutOmega(method, why);
        }
        return made.absence(why).build();
    }

    private ConstructReliability with(ConstructReliability.Builder made, Alpha alpha, double raw) {
        Alpha standardised = alpha.standardised();
        made.alpha(raw)
                .standardisedAlpha(standardised.raw())
                .meanCorrelation(standardised.meanCorrelation())
                .lambda6(standardised.lambda6())
                .standardError(Math.sqrt(alpha.total() * Math.max(0, 1 - raw)) / items.size());
        addOmegas(made);
        for (int item = 0; item < items.size(); item++) {
            made.addItems(ItemReliability.builder()
                    .item(items.get(item))
                    .n(moments.n(item, item))
                    .itemRest(alpha.itemRest(item))
                    .alphaIfDropped(alpha.without(item).raw())
                    .build());
        }
        return made.build();
    }

    private void addOmegas(ConstructReliability.Builder made) {
        Optional<double[][]> correlations = moments.correlations();
        for (FactorMethod method : FactorMethod.values()) {
            Optional<NoReliability> absence = withoutOmega(correlations, method);
            Optional<FactorFit> fit =
                    absence.isPresent() ? Optional.empty() : method.fit(correlations.orElseThrow(), 1);
            if (fit.isPresent()) {
                made.putOmegas(method, Omega.of(method, fit.get(), items.size()));
            } else {
                made.putWithoutOmega(method, absence.orElse(NoReliability.NO_FACTOR));
            }
        }
    }

    private Optional<NoReliability> withoutOmega(Optional<double[][]> correlations, FactorMethod method) {
        if (items.size() < FEWEST_FOR_A_FACTOR) {
            return Optional.of(NoReliability.TOO_FEW_ITEMS);
        }
        if (correlations.isEmpty()) {
            return Optional.of(NoReliability.CONSTANT_ITEM);
        }
        boolean follows = method == FactorMethod.MAXIMUM_LIKELIHOOD
                && Cholesky.of(correlations.get()).isEmpty();
        return follows ? Optional.of(NoReliability.DEPENDENT_ITEMS) : Optional.empty();
    }
}
