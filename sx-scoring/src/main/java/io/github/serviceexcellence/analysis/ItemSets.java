package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which items are looked at together. */
final class ItemSets {
    private ItemSets() {}

    /** The ratings of each construct in each aspect, those of its parts with them. */
    static Map<Node, List<ItemId>> byConstruct(Instrument instrument) {
        Map<Node, List<ItemId>> sets = new LinkedHashMap<>();
        for (Item item : instrument.items()) {
            if (item.kind() == ItemKind.RATING) {
                List<Construct> lineage = item.measures().lineage();
                for (int place = lineage.size() - 1; place >= 0; place--) {
                    sets.computeIfAbsent(Node.of(lineage.get(place), item.aspect()), set -> new ArrayList<>())
                            .add(item.id());
                }
            }
        }
        sets.replaceAll((set, items) -> List.copyOf(items));
        return sets;
    }

    static Map<Node, List<ItemId>> of(Instrument instrument, Collection<ItemId> items) {
        Faults faults = new Faults();
        faults.check(!items.isEmpty(), "items", AnalysisProblem.NO_ITEMS);
        Set<ItemId> seen = new HashSet<>();
        for (ItemId item : items) {
            faults.check(seen.add(item), "items/" + item, AnalysisProblem.ITEM_TWICE, item);
            faults.check(
                    instrument.has(item) && instrument.item(item).kind() == ItemKind.RATING,
                    "items/" + item,
                    AnalysisProblem.NO_RATING,
                    item,
                    instrument);
        }
        faults.throwIfAny(AnalysisProblem.INVALID_ITEMS);
        return Map.of(Node.INDEX, List.copyOf(items));
    }
}
