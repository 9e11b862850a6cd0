package io.github.serviceexcellence.goal;

import io.github.serviceexcellence.framework.Text;
import java.util.List;
import java.util.Objects;

/**
 * What an organisation wants to be for its customers, in words.
 *
 * <pre>{@code
 * Ambition ambition = new Ambition(
 *         Text.english("Nobody has to ask us twice.").dutch("Niemand hoeft ons iets twee keer te vragen."),
 *         List.of(Text.english("Warm").dutch("Warm")),
 *         List.of(Text.english("We call back the same day.").dutch("We bellen dezelfde dag terug.")));
 * }</pre>
 *
 * @param boldGoal the big bold goal
 * @param values what the organisation stands for; may be none
 * @param principles the service principles, how one acts by those values; may be none
 */
public record Ambition(Text boldGoal, List<Text> values, List<Text> principles) {
    /** Copies the lists. */
    public Ambition {
        Objects.requireNonNull(boldGoal, "boldGoal");
        values = List.copyOf(values);
        principles = List.copyOf(principles);
    }
}
