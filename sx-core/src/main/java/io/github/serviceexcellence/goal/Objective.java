package io.github.serviceexcellence.goal;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.result.MeasureId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something to reach, by a rule that is known as SMART: specific, with a measure, a target that can be reached, somebody who answers for it, and a
 * date.
 *
 * <pre>{@code
 * Objective objective = Objective.builder(ObjectiveId.of("fewer-leavers"))
 *         .specific(Text.english("Fewer employees leave").dutch("Er vertrekken minder medewerkers"))
 *         .measure(MeasureId.of("staff-turnover"))
 *         .baseline(new BigDecimal("12"), LocalDate.of(2025, 12, 31))
 *         .target(new BigDecimal("8"))
 *         .owner("Head of HR")
 *         .due(LocalDate.of(2027, 12, 31))
 *         .build();
 * }</pre>
 *
 * <p>Whether the target is ambitious, and whether it can be reached, no library can tell.
 */
@Value.Immutable
@ValueStyle
public abstract class Objective {
    Objective() {}

    /**
     * Starts an objective.
     *
     * @param id which objective it is
     * @return a builder, which refuses an objective that lacks something
     */
    public static ObjectiveBuilder builder(ObjectiveId id) {
        return new ObjectiveBuilder(id);
    }

    static Builder parts() {
        return ImmutableObjective.builder();
    }

    /**
     * Which objective it is.
     *
     * @return the id
     */
    public abstract ObjectiveId id();

    /**
     * What is to be reached, in words.
     *
     * @return the words
     */
    public abstract Text specific();

    /**
     * By what one sees whether it is reached.
     *
     * @return the id of the measure
     */
    public abstract MeasureId measure();

    /**
     * The part of the organisation that it is about.
     *
     * @return the group, or nothing for the whole organisation
     */
    public abstract Optional<GroupKey> group();

    /**
     * The figure to reach: at least so much where higher is better, else at most so much.
     *
     * @return the target in the unit of the measure, without zeros at the end
     */
    public abstract BigDecimal target();

    /**
     * Who answers for it.
     *
     * @return 1 to 200 characters
     */
    public abstract String owner();

    /**
     * By when it is to be reached.
     *
     * @return the last day
     */
    public abstract LocalDate due();

    /**
     * Where one starts from.
     *
     * @return the baseline, whose date lies before {@link #due()}; or nothing if it is not known
     */
    public abstract Optional<Baseline> baseline();

    /** Sets what is known of an objective; a rule of its own has {@link ObjectiveBuilder}. */
    interface Builder {
        Builder id(ObjectiveId id);

        Builder specific(Text words);

        Builder measure(MeasureId measure);

        Builder group(Optional<? extends GroupKey> group);

        Builder target(BigDecimal target);

        Builder owner(String owner);

        Builder due(LocalDate due);

        Builder baseline(Optional<? extends Baseline> baseline);

        Objective build();
    }
}
