package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the answers that may be chosen. It has no value: choices are counted, never averaged. An emotion has a valence instead.
 *
 * <pre>{@code
 * Choice phone = new Choice("phone", Text.english("By telephone").dutch("Telefonisch"));
 * }</pre>
 *
 * @param code the code, unique within the item; it stands for the choice in files and documents
 * @param label what the respondent reads
 * @param valence of an emotion whether it is pleasant; nothing for any other choice
 */
public record Choice(String code, Text label, Optional<Valence> valence) {
    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is not 1 to 64 letters, digits, '.', '_' or '-', or is one of {@code unanswered},
     *     {@code dont-know}, {@code not-applicable} and {@code not-shown}, which say why there is no answer
     */
    public Choice {
        Codes.id(Word.of("choice code", "code van een keuze"), code);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(valence, "valence");
        if (Cells.isKind(code)) {
            throw InvalidInputException.of(InstrumentProblem.RESERVED_CHOICE.with(code));
        }
    }

    /**
     * A choice that is no emotion.
     *
     * @param code the code, unique within the item
     * @param label what the respondent reads
     */
    public Choice(String code, Text label) {
        this(code, label, Optional.empty());
    }

    /**
     * An emotion.
     *
     * @param code the code, unique within the item
     * @param label what the respondent reads
     * @param valence whether it is pleasant
     */
    public Choice(String code, Text label, Valence valence) {
        this(code, label, Optional.of(Objects.requireNonNull(valence, "valence")));
    }
}
