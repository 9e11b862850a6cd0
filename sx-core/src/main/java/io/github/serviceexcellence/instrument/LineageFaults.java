package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything for which two instruments make no lineage. */
final class LineageFaults {
    /** So many items are told in a message. */
    private static final int MOST_TOLD = 10;

    private static final String RENAMED = "renamed/";

    private LineageFaults() {}

    static void check(Instrument earlier, Instrument later, SortedMap<ItemId, ItemId> renamed) {
        Faults faults = new Faults();
        boolean oneId = earlier.id().equals(later.id());
        faults.check(oneId, "id", InstrumentProblem.OTHER_INSTRUMENTS, earlier.id(), later.id());
        if (oneId && earlier.version().equals(later.version())) {
            checkVersion(earlier, later, faults);
        }
        renamed.forEach((from, to) -> {
            faults.check(earlier.has(from), RENAMED + from, InstrumentProblem.RENAMED_FROM_NOTHING, from, earlier);
            faults.check(later.has(to), RENAMED + from, InstrumentProblem.RENAMED_TO_NOTHING, from, to, later);
        });
        checkTargets(renamed, faults);
        faults.throwIfAny(InstrumentProblem.INVALID_LINEAGE, earlier, later);
    }

    private static void checkVersion(Instrument earlier, Instrument later, Faults faults) {
        Map<ItemId, String> before = contents(earlier);
        Map<ItemId, String> after = contents(later);
        Set<ItemId> different = new LinkedHashSet<>(after.keySet());
        different.addAll(before.keySet());
        different.removeIf(id -> before.containsKey(id) && before.get(id).equals(after.get(id)));
        if (!different.isEmpty()) {
            Word items = Word.list(different, MOST_TOLD, id -> Word.same(id.value()));
            faults.add("version", InstrumentProblem.SAME_VERSION.with(later.version(), items));
        } else if (!List.copyOf(before.keySet()).equals(List.copyOf(after.keySet()))) {
            Word order = Word.of("the order of their items", "de volgorde van de items");
            faults.add("version", InstrumentProblem.SAME_VERSION.with(later.version(), order));
        }
    }

    /** What an item asks and its top box are no part of what respondents see, but of what decides on figures. */
    private static Map<ItemId, String> contents(Instrument instrument) {
        Map<ItemId, String> contents = new LinkedHashMap<>();
        instrument
                .items()
                .forEach(item -> contents.put(
                        item.id(),
                        ItemContent.of(item, id -> id).digest() + " "
                                + item.asks().code() + " " + item.topBox()));
        return contents;
    }

    private static void checkTargets(SortedMap<ItemId, ItemId> renamed, Faults faults) {
        SortedMap<ItemId, List<ItemId>> sources = new TreeMap<>();
        renamed.forEach((from, to) ->
                sources.computeIfAbsent(to, any -> new ArrayList<>()).add(from));
        sources.forEach((to, from) -> faults.check(
                from.size() == 1,
                RENAMED + from.get(0),
                () -> InstrumentProblem.RENAMED_TO_ONE.with(
                        Word.list(from, MOST_TOLD, id -> Word.same(id.value())), to)));
    }
}
