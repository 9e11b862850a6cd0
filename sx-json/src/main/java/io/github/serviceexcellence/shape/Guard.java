package io.github.serviceexcellence.shape;

import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Problem;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What readings of all shapes have in common. */
final class Guard {
    private Guard() {}

    /** Notes that something else was expected; gives nothing, of whatever type the caller has no value of. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    static <T> @Nullable T wrongType(Located found, Word expected, Problems problems) {
        found.tell(ShapeProblem.WRONG_TYPE.with(expected, found.describe()), problems);
        return null;
    }

    /** What the maker makes; what an IllegalArgumentException tells becomes problems of the value or of what lies below it. */
    static <T> @Nullable T guarded(Located found, Problems problems, Supplier<? extends @Nullable T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            Faults.of(e).forEach(problem -> tell(problem, found, problems));
            problems.addUnlisted(Faults.unlisted(e));
            return null;
        }
    }

    private static void tell(Problem problem, Located found, Problems problems) {
        if (problem.count() == 1) {
            deepest(problem.place().path(), found).tell(problem.message(), problems);
        } else {
            problems.add(problem.moved(place -> deepest(place.path(), found).place()));
        }
    }

    /** What is made of what was read, but nothing where something was wrong with a part of it. */
    static <T, U> @Nullable U made(
            Located found, Problems problems, Supplier<? extends @Nullable T> reading, Function<T, U> maker) {
        long before = problems.count();
        T read = reading.get();
        return read == null || problems.count() > before ? null : guarded(found, problems, () -> maker.apply(read));
    }

    /** Where the field of a builder stands in what was read, as far as the two are built alike: at the deepest value on its path. */
    private static Located deepest(String path, Located found) {
        Located deepest = found;
        for (String step : path.isEmpty() ? new String[0] : path.split("/", -1)) {
            Located below = child(step, deepest);
            deepest = below == null ? deepest : below;
        }
        return deepest;
    }

    private static @Nullable Located child(String step, Located found) {
        if (found instanceof Located.Obj object) {
            return object.field(step);
        }
        if (!(found instanceof Located.Arr array)) {
            return null;
        }
        Located named = array.withId(step);
        if (named != null || !step.matches("[0-9]{1,9}")) {
            return named;
        }
        List<Located> values = array.values();
        int place = Integer.parseInt(step);
        return place < values.size() ? values.get(place) : null;
    }
}
