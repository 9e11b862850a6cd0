package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Language;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A term of the framework itself: closed, with a stable code, a title, a sentence of description and its sources.
 *
 * <pre>{@code
 * Term term = Term.parse("element:leadership");    // Element.LEADERSHIP
 * }</pre>
 */
public sealed interface Term extends Construct
        permits Element, Dimension, ResultElement, PyramidLevel, BuildingBlock, Topic, ParadigmShift {
    /**
     * What the term is about, in one sentence of our own.
     *
     * @return the sentence in English and Dutch
     */
    Text description();

    /**
     * What the term is about, for a reader.
     *
     * @param locale the reader's locale; a language other than Dutch reads English
     * @return one sentence
     */
    default String description(Locale locale) {
        return description(Language.of(locale));
    }

    /**
     * What {@link #description(Locale)} says, in a language of any kind.
     *
     * @param language the reader's language
     * @return one sentence
     */
    default String description(Language language) {
        return description().in(language);
    }

    /**
     * Where the term comes from.
     *
     * @return one source or more
     */
    List<Source> sources();

    /**
     * All terms: elements, dimensions of both editions, results, pyramid levels, building blocks, topics, paradigm shifts.
     *
     * @return the terms, in that order
     */
    static List<Term> all() {
        return Terms.ALL;
    }

    /**
     * The term with a qualified code.
     *
     * @param qualifiedCode for instance {@code dimension:operation}
     * @return the term
     * @throws IllegalArgumentException if there is none; the message lists the valid codes of that kind, or the kinds
     */
    static Term parse(String qualifiedCode) {
        Objects.requireNonNull(qualifiedCode, "qualifiedCode");
        Term found = Terms.BY_CODE.get(qualifiedCode);
        if (found != null) {
            return found;
        }
        List<Term> all = all();
        String kind = qualifiedCode.substring(0, qualifiedCode.indexOf(':') + 1);
        List<String> sameKind = all.stream()
                .map(Term::qualifiedCode)
                .filter(code -> !kind.isEmpty() && code.startsWith(kind))
                .toList();
        List<String> kinds =
                all.stream().map(term -> term.kind().code() + ":...").distinct().toList();
        throw Codes.unknown(
                Word.of("term of the framework", "begrip uit het model"),
                qualifiedCode,
                sameKind.isEmpty() ? kinds : sameKind);
    }
}
