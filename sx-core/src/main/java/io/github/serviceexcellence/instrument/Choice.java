package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.Objects;

/**
 * One of the answers that may be chosen. It has no value: choices are counted, never averaged.
 *
 * <pre>{@code
 * Choice phone = new Choice("phone", Text.english("By telephone").dutch("Telefonisch"));
 * }</pre>
 *
 * @param code the code, unique within the item; it stands for the choice in files and documents
 * @param label what the respondent reads
 */
public record Choice(String code, Text label) {
    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is not 1 to 64 letters, digits, '.', '_' or '-', or is one of {@code unanswered},
     *     {@code dont-know}, {@code not-applicable} and {@code not-shown}, which say why there is no answer
     */
    public Choice {
        Codes.id(Word.of("choice code", "code van een keuze"), code);
        Objects.requireNonNull(label, "label");
        if (Cells.isKind(code)) {
            throw InvalidInputException.of(InstrumentProblem.RESERVED_CHOICE.with(code));
        }
    }
}
