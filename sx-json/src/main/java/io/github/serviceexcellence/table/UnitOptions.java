package io.github.serviceexcellence.table;

import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.response.Breakdown;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/** Which columns hold the units of respondents, and how units are written there. */
@Value.Immutable
@ValueStyle
public abstract class UnitOptions {
    /** No units. */
    public static UnitOptions none() {
        return ImmutableUnitOptions.builder().build();
    }

    /** What respondents are divided by, and the columns of each from the outermost level to the innermost. */
    public abstract Map<Breakdown, List<String>> breakdowns();

    /** The texts that mean no unit, as a blank field does. */
    public abstract Set<String> noUnit();

    /** The names of units that are to be read as others, by breakdown. */
    public abstract Map<Breakdown, Map<String, String>> names();

    /** What stands between several units in a field, by breakdown. */
    public abstract Map<Breakdown, Character> separators();

    /** What stands between the levels of a path in a field, by breakdown. */
    public abstract Map<Breakdown, Character> pathSeparators();

    /** Whether a whole number with a point and zeros is read without them. */
    @Value.Default
    public boolean wholeNumbers() {
        return false;
    }

    public abstract UnitOptions withBreakdowns(Map<? extends Breakdown, ? extends List<String>> columns);

    public abstract UnitOptions withNoUnit(Iterable<String> texts);

    public abstract UnitOptions withNames(Map<? extends Breakdown, ? extends Map<String, String>> names);

    public abstract UnitOptions withSeparators(Map<? extends Breakdown, ? extends Character> characters);

    public abstract UnitOptions withPathSeparators(Map<? extends Breakdown, ? extends Character> characters);

    public abstract UnitOptions withWholeNumbers(boolean shortened);
}
