package io.github.serviceexcellence.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One thing that is wrong with an input, and where. What is wrong in the same way in many places is one problem with a count.
 *
 * @param message what is wrong, as data
 * @param places the first places where it was found, in the order of the input; one or more, of which a text tells three
 * @param count how often it was found, those places included
 */
public record Problem(Message message, List<Place> places, long count) {
    /** How many places are kept of a problem that occurs often. */
    public static final int MOST_PLACES = 100;

    private static final int WORDED_PLACES = 3;
    private static final Words FIRST = Words.of("first at {places}", "het eerst bij {places}");
    private static final Words TIMES = Words.of("{count} times", "{count} keer");

    /**
     * Copies the places.
     *
     * @throws IllegalArgumentException if there is no place, or the count is smaller than their number
     */
    public Problem {
        Objects.requireNonNull(message, "message");
        places = List.copyOf(places);
        if (places.isEmpty() || count < places.size()) {
            throw new IllegalArgumentException("a problem has one place or more, and a count that is not smaller");
        }
    }

    /**
     * A problem in one place.
     *
     * @param place where it is
     * @param message what is wrong
     * @return the problem
     */
    public static Problem at(Place place, Message message) {
        return new Problem(message, List.of(place), 1);
    }

    /**
     * The stable code.
     *
     * @return for instance {@code response.value-off-scale}
     */
    public String code() {
        return message.code();
    }

    /**
     * The parameters by name.
     *
     * @return the values as text
     */
    public Map<String, String> parameters() {
        return message.parameters();
    }

    /**
     * The first place.
     *
     * @return where it was found first
     */
    public Place place() {
        return places.get(0);
    }

    /**
     * This problem with each of its places seen from elsewhere, such as from the whole of which it was found in a part.
     *
     * @param placing tells for a place in the part where in the whole it is
     * @return the changed copy, found as often
     */
    public Problem moved(UnaryOperator<Place> placing) {
        return new Problem(message, places.stream().map(placing).toList(), count);
    }

    /**
     * Place and message for a reader: of what was found once the place first, of what was found often the message first.
     *
     * @param locale the reader's locale; a language other than Dutch reads English
     * @return one line
     */
    public String text(Locale locale) {
        return text(Language.of(locale));
    }

    /**
     * What {@link #text(Locale)} says, in a language of any kind.
     *
     * @param language the reader's language
     * @return one line
     */
    public String text(Language language) {
        String where = places.stream()
                .limit(WORDED_PLACES)
                .map(place -> place.in(language))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        if (count == 1) {
            return where.isEmpty() ? message.in(language) : where + ": " + message.in(language);
        }
        String at = where.isEmpty() || count <= WORDED_PLACES
                ? where
                : FIRST.with(where).in(language);
        return textWithoutPlaces(language) + (at.isEmpty() ? "" : ", " + at);
    }

    /** The message, and how often if more than once. */
    String textWithoutPlaces(Language language) {
        return message.in(language)
                + (count == 1 ? "" : ": " + TIMES.with(count).in(language));
    }

    /** The text in English. */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
