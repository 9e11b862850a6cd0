package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.problem.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What was found of a table so far, for those who look at it and for those who ask. */
public final class Found {
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Message> open = new LinkedHashSet<>();
    /** The columns of each item, by the place of the item. */
    private final Map<Integer, List<Integer>> itemColumns = new TreeMap<>();

    /** The columns that serve for something. */
    private final Set<Integer> used = new HashSet<>();

    /** The texts of the answers to each item with how often each stands, where an answer has a row. */
    private Optional<Map<Integer, Map<String, Integer>>> longAnswers = Optional.empty();

    Found() {}

    /** What to tell the reader. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** What nobody can know from the table. */
    public List<Message> open() {
        return List.copyOf(open);
    }

    void add(Setting setting, Message why, String... values) {
        Finding finding = new Finding(setting, List.of(values), why);
        if (findings.stream().noneMatch(finding::says)) {
            findings.add(finding);
        }
    }

    void ask(Message what) {
        open.add(what);
    }

    void place(int item, List<Integer> columns) {
        itemColumns.put(item, columns);
        used.addAll(columns);
    }

    boolean isPlaced(int item) {
        return itemColumns.containsKey(item);
    }

    boolean hasItems() {
        return !itemColumns.isEmpty();
    }

    void use(int column) {
        used.add(column);
    }

    boolean isUsed(int column) {
        return used.contains(column);
    }

    List<Integer> columnsOf(int item) {
        return itemColumns.getOrDefault(item, List.of());
    }

    void answers(Map<Integer, Map<String, Integer>> byItem) {
        longAnswers = Optional.of(byItem);
    }

    boolean isLong() {
        return longAnswers.isPresent();
    }

    /** The texts of the answers to an item, with how often each stands. */
    Map<String, Integer> answers(Table table, int item) {
        if (longAnswers.isPresent()) {
            return longAnswers.get().getOrDefault(item, Map.of());
        }
        Map<String, Integer> texts = new LinkedHashMap<>();
        columnsOf(item)
                .forEach(
                        column -> table.texts(column).forEach((text, times) -> texts.merge(text, times, Integer::sum)));
        return texts;
    }
}
