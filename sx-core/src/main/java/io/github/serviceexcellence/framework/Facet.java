package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a term that the maker of an instrument distinguishes, such as "recruitment" within employee engagement. The framework
 * itself names no facets. An item that measures a facet counts for the facet and for the term.
 *
 * @param code the code, unique among the facets of an instrument
 * @param term the term it is a part of
 * @param title its title
 */
public record Facet(String code, Term term, Text title) implements Construct {
    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is not 1 to 64 letters, digits, '.', '_' or '-'
     */
    public Facet {
        Codes.id(Word.of("facet code", "facetcode"), code);
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(title, "title");
    }

    @Override
    public ConstructKind kind() {
        return ConstructKind.FACET;
    }

    @Override
    public Optional<Construct> parent() {
        return Optional.of(term);
    }
}
