package io.github.serviceexcellence.feedback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Texts by number, in the order in which they came. */
final class Texts {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    int number(String text) {
        Integer number = numbers.putIfAbsent(text, texts.size());
        if (number == null) {
            texts.add(text);
            return texts.size() - 1;
        }
        return number;
    }

    String[] sorted() {
        return texts.stream().sorted().toArray(String[]::new);
    }

    /** For each number the place of its text among those that are sorted. */
    int[] places(String[] sorted) {
        int[] places = new int[sorted.length];
        for (int place = 0; place < sorted.length; place++) {
            places[Objects.requireNonNull(numbers.get(sorted[place]))] = place;
        }
        return places;
    }
}
