package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stage made ready for one instrument: everything that does not depend on answers is looked up in arrays. */
final class StagePlan {
    /** 100 points on the grid. */
    static final long FULL = 100_000_000_000L;
    /** Slots before those of the levels: not shown, not applicable, don't know, unanswered. */
    static final int KINDS = 4;

    private static final Element[] ELEMENTS = Element.values();
    private static final String NORMALISATIONS = "normalisations/";

    final Instrument instrument;
    final ItemStage stage;
    /** Where the slots of each item begin; one more entry for the end. */
    final int[] slots;
    /** What a level of an item is worth, by item and place. */
    final long[][] points;
    /** By the element's place among {@link Element#values()}. */
    final ElementPlan[] elements;

    StagePlan(Instrument instrument, ItemStage stage) {
        this.instrument = instrument;
        this.stage = stage;
        Faults faults = new Faults();
        List<Item> all = instrument.items();
        slots = new int[all.size() + 1];
        points = new long[all.size()][];
        for (int item = 0; item < all.size(); item++) {
            points[item] = points(all.get(item), faults);
            slots[item + 1] = slots[item] + KINDS + points[item].length;
        }
        checkItems(faults);
        faults.throwIfAny(SummaryProblem.MISFIT, instrument);
        elements = new ElementPlan[ELEMENTS.length];
        for (int element = 0; element < elements.length; element++) {
            elements[element] = new ElementPlan(this, ELEMENTS[element]);
        }
    }

    private void checkItems(Faults faults) {
        stage.normalisations().keySet().stream()
                .filter(item -> !instrument.has(item))
                .forEach(item -> faults.add(NORMALISATIONS + item, SummaryProblem.NORMALISATION_OF_NO_ITEM.with(item)));
        stage.weights().keySet().stream()
                .filter(item -> !instrument.has(item))
                .forEach(item -> faults.add(ItemStage.WEIGHTS + item, SummaryProblem.WEIGHT_OF_NO_ITEM.with(item)));
        for (Element element : ELEMENTS) {
            checkWeights(element, faults);
        }
    }

    private void checkWeights(Element element, Faults faults) {
        List<ItemId> items = instrument.itemsOf(element).stream().map(Item::id).toList();
        List<ItemId> weighed =
                items.stream().filter(stage.weights().keySet()::contains).toList();
        if (weighed.isEmpty()) {
            return;
        }
        items.stream()
                .filter(item -> !weighed.contains(item))
                .forEach(item -> faults.add(
                        ItemStage.WEIGHTS + item,
                        SummaryProblem.ITEM_WITHOUT_WEIGHT.with(item, element.qualifiedCode())));
        faults.check(
                weighed.stream().anyMatch(item -> stage.weight(item).signum() > 0),
                "weights",
                () -> SummaryProblem.ITEMS_WEIGH_NOTHING.with(element.qualifiedCode()));
    }

    private long[] points(Item item, Faults faults) {
        Scale scale = item.scale();
        var normalisation = stage.normalisation(item.id());
        boolean reversed = item.direction() == Direction.REVERSED && normalisation.usesDirection();
        long[] points = new long[scale.size()];
        List<String> outside = new ArrayList<>();
        for (int place = 0; place < points.length; place++) {
            var value = scale.levels().get(place).value();
            Optional<Points> normalised = normalisation.normalise(value, scale);
            long forward = normalised.map(Points::billionths).orElse(-1L);
            if (forward < 0 || forward > FULL) {
                outside.add(value.toPlainString());
            }
            points[place] = reversed ? FULL - forward : forward;
        }
        if (!outside.isEmpty()) {
            faults.add(
                    NORMALISATIONS + item.id(),
                    SummaryProblem.OUTSIDE_DOMAIN.with(item.id(), normalisation.name(), String.join(", ", outside)));
        }
        return points;
    }

    /** Rounds half to even: reversing every answer then reverses the result exactly. Both numbers are positive or zero. */
    static long divide(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long twice = 2 * (dividend - quotient * divisor);
        boolean up = twice > divisor || (twice == divisor && (quotient & 1) == 1);
        return up ? quotient + 1 : quotient;
    }

    static int indexOf(Element element) {
        for (int i = 0; i < ELEMENTS.length; i++) {
            if (ELEMENTS[i] == element) {
                return i;
            }
        }
        throw new AssertionError(element);
    }

    static int elementCount() {
        return ELEMENTS.length;
    }

    /** Whether nothing is imputed and every respondent who answered enough has a score. */
    boolean isPlain() {
        for (ElementPlan element : elements) {
            if (element.aggregation != null || element.imputation != Imputation.NONE) {
                return false;
            }
        }
        return true;
    }

    /** The items of the largest element. */
    int mostItems() {
        int most = 1;
        for (ElementPlan element : elements) {
            most = Math.max(most, element.size());
        }
        return most;
    }
}
