package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A paradigm shift in the words of the maker of an instrument, for those whose title the sources leave open and for shifts of
 * one's own. Like every shift it is measured as a position between two poles.
 *
 * @param code the code, unique among the shifts of an instrument
 * @param from the old way
 * @param to the new way, in the same languages
 */
public record OwnShift(String code, Text from, Text to) implements Construct {
    /**
     * Checks the code and that both poles speak the same languages.
     *
     * @throws IllegalArgumentException if the code is not 1 to 64 letters, digits, '.', '_' or '-', or a pole lacks a language
     */
    public OwnShift {
        Codes.id(Word.of("shift code", "code van een paradigmashift"), code);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!from.wordings().keySet().equals(to.wordings().keySet())) {
            List<String> one = tags(from);
            List<String> other = tags(to);
            throw InvalidInputException.of(FrameworkProblem.POLES_DIFFER.with(code, one, other));
        }
    }

    private static List<String> tags(Text text) {
        return text.wordings().keySet().stream().map(Locale::toLanguageTag).toList();
    }

    @Override
    public ConstructKind kind() {
        return ConstructKind.OWN_SHIFT;
    }

    /** {@inheritDoc} Both poles with an arrow between them. */
    @Override
    public Text title() {
        Map<Locale, String> title = new LinkedHashMap<>();
        from.wordings()
                .forEach((language, words) ->
                        title.put(language, words + " \u2192 " + to.wordings().get(language)));
        return new Text(title);
    }
}
