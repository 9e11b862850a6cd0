package io.github.serviceexcellence.gate;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import java.util.List;
import java.util.Objects;

/**
 * One level of a {@link Gate}. It is held if all its conditions hold, and all lower levels are held.
 *
 * @param code the stable code, unique in its gate
 * @param title what to call it
 * @param conditions one condition or more
 */
public record GateLevel(String code, Text title, List<GateCondition> conditions) {
    /**
     * Copies and checks the conditions.
     *
     * @throws IllegalArgumentException telling every fault if the code is not 1 to 64 letters, digits, '.', '_' or '-', or there is no
     *     condition
     */
    public GateLevel {
        Objects.requireNonNull(title, "title");
        conditions = List.copyOf(conditions);
        Faults faults = new Faults();
        String given = code;
        faults.guarded("code", () -> Codes.id(Word.of("level code", "niveaucode"), given));
        faults.check(!conditions.isEmpty(), "conditions", GateProblem.NO_CONDITION);
        faults.throwIfAny(GateProblem.INVALID_LEVEL, Codes.shorten(code));
    }
}
