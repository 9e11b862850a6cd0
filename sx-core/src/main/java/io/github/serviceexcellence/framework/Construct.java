package io.github.serviceexcellence.framework;

import java.util.Locale;

/**
 * Something that an item of a questionnaire can measure: a {@linkplain Term term} of the framework, a {@link Facet} of a term, or
 * an {@link OwnShift}.
 *
 * <p>Where kinds can be mixed up (a dimension and a building block are both called operation) the {@linkplain #qualifiedCode()
 * qualified code} tells them apart: {@code dimension:operation}, {@code block:operation}.
 */
public sealed interface Construct permits Term, Facet, OwnShift {
    /**
     * The kind of construct.
     *
     * @return the kind, the part of the qualified code before the colon
     */
    ConstructKind kind();

    /**
     * The stable code, unique within its kind.
     *
     * @return the code in kebab-case
     */
    String code();

    /**
     * The title in every language it is known in.
     *
     * @return the title
     */
    Text title();

    /**
     * The title for a reader.
     *
     * @param locale the reader's locale; see {@link Text#in} for what it reads if the title lacks its language
     * @return the title
     */
    default String title(Locale locale) {
        return title().in(locale);
    }

    /**
     * The code with its kind before it, unique among all constructs of one instrument.
     *
     * @return for instance {@code element:leadership}
     */
    default String qualifiedCode() {
        return kind().code() + ":" + code();
    }
}
