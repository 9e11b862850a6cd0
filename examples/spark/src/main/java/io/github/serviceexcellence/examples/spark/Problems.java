package io.github.serviceexcellence.examples.spark;

import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is wrong with the rows, and how often. It keeps the first few texts in alphabetical order with their exact numbers, so what is
 * told depends neither on the order of the rows nor on how they are spread.
 */
final class Problems implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_TOLD = 20;

    private final TreeMap<String, Long> told = new TreeMap<>();
    private long count;

    void add(String problem) {
        add(problem, 1);
        count++;
    }

    void addAll(Problems other) {
        other.told.forEach(this::add);
        count += other.count;
    }

    /** A text that is among the first of all is among the first of any part, so none that stays was ever thrown out. */
    private void add(String problem, long times) {
        told.merge(problem, times, Long::sum);
        if (told.size() > MOST_TOLD) {
            told.pollLastEntry();
        }
    }

    /** Tells all, if there is anything to tell. */
    void throwIfAny(String what) {
        if (count > 0) {
            throw new IllegalArgumentException(
                    what + " has " + count + (count == 1 ? " problem:" : " problems:") + list(told));
        }
    }

    private String list(SortedMap<String, Long> problems) {
        StringBuilder text = new StringBuilder();
        long more = count;
        for (Map.Entry<String, Long> problem : problems.entrySet()) {
            long times = problem.getValue();
            text.append("\n  ").append(problem.getKey()).append(times == 1 ? "" : " (" + times + " times)");
            more -= times;
        }
        return more == 0 ? text.toString() : text + "\n  and " + more + " more";
    }
}
