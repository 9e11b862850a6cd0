package io.github.serviceexcellence.shape;

import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What readings of all shapes have in common. */
final class Guard {
    private Guard() {}

    /** Notes that something else was expected; gives nothing, of whatever type the caller has no value of. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    static <T> @Nullable T wrongType(Located found, Word expected, Problems problems) {
        problems.add(found.place(), ShapeProblem.WRONG_TYPE.with(expected, found.describe()));
        return null;
    }

    /** What the maker makes; what an IllegalArgumentException tells becomes problems of the value or of what lies below it. */
    static <T> @Nullable T guarded(Located found, Problems problems, Supplier<? extends @Nullable T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            Faults.of(e).forEach(problem -> problems.add(problem.moved(place -> placeOf(place.path(), found))));
            return null;
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
    private static Place placeOf(String path, Located found) {
        Located deepest = found;
        for (String step : path.split("/", -1)) {
            Located below = child(step, deepest);
            deepest = below == null ? deepest : below;
        }
        return deepest.place();
    }

    /** Of things with ids a builder tells the id rather than the place. */
    private static boolean hasId(Located found, String id) {
        return found instanceof Located.Obj object
                && object.fields().get("id") instanceof Located.Str string
                && string.value().equals(id);
    }

    private static @Nullable Located child(String step, Located found) {
        if (found instanceof Located.Obj object) {
            return object.fields().get(step);
        }
        if (!(found instanceof Located.Arr array)) {
            return null;
        }
        List<Located> values = array.values();
        Optional<Located> named =
                values.stream().filter(value -> hasId(value, step)).findFirst();
        if (named.isPresent() || !step.matches("[0-9]{1,9}")) {
            return named.orElse(null);
        }
        int place = Integer.parseInt(step);
        return place < values.size() ? values.get(place) : null;
    }
}
