package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.Objects;

/**
 * A subject of the organisation's own, which the framework does not know: accessibility, safety, a promise of its brand. It is measured and
 * scored like a term.
 *
 * <pre>{@code
 * Construct access = new OwnConstruct("accessibility", Text.english("Accessibility").dutch("Bereikbaarheid"));
 * }</pre>
 *
 * @param code the code, unique among the own constructs of an instrument
 * @param title its title
 */
public record OwnConstruct(String code, Text title) implements Construct {
    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is not 1 to 64 letters, digits, '.', '_' or '-'
     */
    public OwnConstruct {
        Codes.id(Word.of("code of an own construct", "code van een eigen begrip"), code);
        Objects.requireNonNull(title, "title");
    }

    @Override
    public ConstructKind kind() {
        return ConstructKind.OWN;
    }
}
