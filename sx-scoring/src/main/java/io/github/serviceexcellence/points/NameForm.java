package io.github.serviceexcellence.points;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Collectors;

/**
 * What names look like: words that stand there as they are, and parameters in capitals, such as {@code power-mean P or-zero}. With
 * {@code ...} at its end, the first word is followed by one parameter or more.
 */
record NameForm(String text) {
    private static final String SPACE = " ";
    private static final String MORE = " ...";

    /** What the name has in the places of the parameters, or nothing if it does not have this form. */
    Optional<List<String>> parameters(String name) {
        List<String> given = Arrays.asList(name.split(SPACE, -1));
        List<String> words = Arrays.asList(text.split(SPACE));
        if (text.endsWith(MORE)) {
            boolean fits = given.size() > 1 && given.get(0).equals(words.get(0));
            return fits ? Optional.of(given.subList(1, given.size())) : Optional.empty();
        }
        List<String> parameters = new ArrayList<>();
        boolean fits = given.size() == words.size();
        for (int word = 0; fits && word < words.size(); word++) {
            if (isParameter(words.get(word))) {
                parameters.add(given.get(word));
            } else {
                fits = given.get(word).equals(words.get(word));
            }
        }
        return fits ? Optional.of(Collections.unmodifiableList(parameters)) : Optional.empty();
    }

    /** The name with these parameters. */
    String name(List<String> parameters) {
        if (text.endsWith(MORE)) {
            return text.substring(0, text.indexOf(SPACE) + 1) + String.join(SPACE, parameters);
        }
        Queue<String> left = new ArrayDeque<>(parameters);
        return Arrays.stream(text.split(SPACE))
                .map(word -> isParameter(word) ? left.remove() : word)
                .collect(Collectors.joining(SPACE));
    }

    private static boolean isParameter(String word) {
        return word.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }
}
