package io.github.serviceexcellence.roadmap;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.Objects;

/**
 * A level of a gate that a step opens.
 *
 * @param code its code in the gate
 * @param title what to call it
 */
public record OpenedLevel(String code, Text title) {
    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is not 1 to 64 letters, digits, '.', '_' or '-'
     */
    public OpenedLevel {
        Codes.id(Word.of("level code", "niveaucode"), code);
        Objects.requireNonNull(title, "title");
    }
}
