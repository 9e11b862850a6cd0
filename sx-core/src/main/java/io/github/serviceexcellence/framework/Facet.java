package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.Objects;

/**
 * A part of a term that the maker of an instrument distinguishes, such as "recruitment" within employee engagement. The framework
 * itself names no facets; an item that measures a facet of an element counts for that element.
 *
 * @param code the code, unique among the facets of an instrument
 * @param parent the term it is a part of
 * @param title its title
 */
public record Facet(String code, Term parent, Text title) implements Construct {
    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is not 1 to 64 letters, digits, '.', '_' or '-'
     */
    public Facet {
        Codes.id(Word.of("facet code", "facetcode"), code);
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(title, "title");
    }

    @Override
    public ConstructKind kind() {
        return ConstructKind.FACET;
    }
}
