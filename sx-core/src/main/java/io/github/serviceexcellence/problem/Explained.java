package io.github.serviceexcellence.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A result that says in plain words what it found.
 *
 * <pre>{@code
 * System.out.println(Gates.pyramid().judge(card).explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>Made by this library and not to be implemented elsewhere: later versions may add methods.
 */
public interface Explained {
    /**
     * What there is to say, as data.
     *
     * @return sentences in their order
     */
    List<Message> statements();

    /**
     * The statements as lines.
     *
     * @param locale the reader's locale; Dutch for Dutch, English for every other language, numbers as the locale writes them
     * @return a line for each of the {@link #statements()}
     */
    default String explain(Locale locale) {
        return explain(Language.of(locale));
    }

    /**
     * The statements as lines, in a language of any kind.
     *
     * @param language the reader's language
     * @return a line for each of the {@link #statements()}
     */
    default String explain(Language language) {
        return statements().stream().map(said -> said.in(language)).collect(Collectors.joining("\n"));
    }
}
