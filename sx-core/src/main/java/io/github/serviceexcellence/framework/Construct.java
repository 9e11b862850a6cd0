package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.problem.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that an item of a questionnaire can measure: a {@linkplain Term term} of the framework, a {@link Facet} of a term, an
 * {@link OwnShift} or another {@linkplain OwnConstruct construct} of one's own.
 *
 * <p>Where kinds can be mixed up (a dimension and a building block are both called operation) the {@linkplain #qualifiedCode()
 * qualified code} tells them apart: {@code dimension:operation}, {@code block:operation}.
 */
public sealed interface Construct permits Term, Facet, OwnShift, OwnConstruct {
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
        return title(Language.of(locale));
    }

    /**
     * What {@link #title(Locale)} says, in a language of any kind.
     *
     * @param language the reader's language
     * @return the title
     */
    default String title(Language language) {
        return title().in(language);
    }

    /**
     * The code with its kind before it, unique among all constructs of one instrument.
     *
     * @return for instance {@code element:leadership}
     */
    default String qualifiedCode() {
        return kind().code() + ":" + code();
    }

    /**
     * What this is a part of: whatever measures the part counts for the whole too.
     *
     * @return the term of a {@link Facet}, the block of a {@link Topic}, nothing for all others
     */
    default Optional<Construct> parent() {
        return Optional.empty();
    }

    /**
     * What an item that measures this counts for: this construct, its {@linkplain #parent() parent}, and so on.
     *
     * @return one construct or more, this one first
     */
    default List<Construct> lineage() {
        List<Construct> lineage = new ArrayList<>();
        Construct part = this;
        for (Optional<Construct> whole = parent(); whole.isPresent(); whole = part.parent()) {
            lineage.add(part);
            part = whole.get();
        }
        lineage.add(part);
        return List.copyOf(lineage);
    }
}
