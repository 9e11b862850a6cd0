package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Construct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays the items of two versions of an instrument beside each other. */
final class ItemMatch {
    private final List<Lineage.Same> same = new ArrayList<>();
    private final List<Lineage.Changed> changed = new ArrayList<>();
    private final List<ItemId> added = new ArrayList<>();
    private final List<ItemId> dropped;
    private final List<Lineage.Measured> comparable = new ArrayList<>();
    private final List<Lineage.Measured> notComparable = new ArrayList<>();

    /** The later id of each item that has one. */
    private final Map<ItemId, ItemId> targets = new HashMap<>();

    private final Map<ItemId, Lineage.Same> sameByLater = new HashMap<>();

    ItemMatch(Instrument earlier, Instrument later, Map<ItemId, ItemId> renamed) {
        Map<ItemId, Item> sources = new HashMap<>();
        Set<ItemId> given = new HashSet<>(renamed.values());
        for (Item item : earlier.items()) {
            ItemId target = renamed.getOrDefault(item.id(), item.id());
            boolean taken = !renamed.containsKey(item.id()) && given.contains(target);
            if (later.has(target) && !taken) {
                targets.put(item.id(), target);
                sources.put(target, item);
            }
        }
        dropped = ids(earlier).filter(id -> !targets.containsKey(id)).toList();
        // in their order: a condition depends on an item before it
        later.items().forEach(item -> match(sources.get(item.id()), item));
        divide(earlier, later);
    }

    private static Stream<ItemId> ids(Instrument instrument) {
        return instrument.items().stream().map(Item::id);
    }

    private void match(@Nullable Item before, Item after) {
        if (before == null) {
            added.add(after.id());
            return;
        }
        ItemContent content = ItemContent.of(after, id -> id);
        Set<ItemPart> differences = content.differences(ItemContent.of(before, this::target));
        if (after.condition().stream().anyMatch(condition -> !sameByLater.containsKey(condition.item()))) {
            differences.add(ItemPart.CONDITION);
        }
        if (differences.isEmpty()) {
            Lineage.Same pair = new Lineage.Same(before.id(), after.id(), content.digest());
            same.add(pair);
            sameByLater.put(after.id(), pair);
        } else {
            changed.add(new Lineage.Changed(before.id(), after.id(), differences));
        }
    }

    /** No id is written so, and an item that was dropped is not one that took its id. */
    private String target(String id) {
        ItemId target = targets.get(ItemId.of(id));
        return target == null ? "-" : target.value();
    }

    private void divide(Instrument earlier, Instrument later) {
        Set<ItemId> kept = new HashSet<>();
        same.forEach(pair -> kept.add(pair.earlier()));
        Map<String, Lineage.Measured> all = new LinkedHashMap<>();
        Set<String> touched = new HashSet<>();
        later.items().forEach(item -> measure(item, sameByLater.containsKey(item.id()), all, touched));
        earlier.items().forEach(item -> measure(item, kept.contains(item.id()), all, touched));
        all.forEach((code, each) -> (touched.contains(code) ? notComparable : comparable).add(each));
    }

    private static void measure(Item item, boolean isSame, Map<String, Lineage.Measured> all, Set<String> touched) {
        if (item.kind() != ItemKind.RATING) {
            return;
        }
        for (Construct construct : item.measures().lineage()) {
            // not the construct itself, whose title may have changed
            String code = construct.qualifiedCode() + " " + item.aspect().code();
            all.putIfAbsent(code, new Lineage.Measured(construct, item.aspect()));
            if (!isSame) {
                touched.add(code);
            }
        }
    }

    List<Lineage.Same> same() {
        return List.copyOf(same);
    }

    Map<ItemId, Lineage.Same> sameByLater() {
        return sameByLater;
    }

    List<Lineage.Changed> changed() {
        return List.copyOf(changed);
    }

    List<ItemId> added() {
        return List.copyOf(added);
    }

    List<ItemId> dropped() {
        return dropped;
    }

    List<Lineage.Measured> comparable() {
        return List.copyOf(comparable);
    }

    List<Lineage.Measured> notComparable() {
        return List.copyOf(notComparable);
    }
}
