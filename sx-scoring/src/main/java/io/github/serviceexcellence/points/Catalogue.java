package io.github.serviceexcellence.points;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.ProblemKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All of one kind that comes with this library, by name. A name has one form, so that equal choices have equal digests. */
final class Catalogue<T> {
    /** No name is longer, and a number of a million digits takes seconds to read. */
    private static final int MOST_CHARACTERS = 1000;

    private final Word what;
    private final ProblemKind nameTaken;
    private final Function<T, String> nameOf;
    private final List<Shipped<T>> shipped;

    Catalogue(Word what, ProblemKind nameTaken, Function<T, String> nameOf, List<Shipped<T>> shipped) {
        this.what = what;
        this.nameTaken = nameTaken;
        this.nameOf = nameOf;
        this.shipped = List.copyOf(shipped);
    }

    /** The one with a name, be it somebody's own or shipped. */
    T parse(String name, Collection<? extends T> own) {
        for (T each : own) {
            if (nameOf.apply(each).equals(name)) {
                return each;
            }
        }
        return find(name).orElseThrow(() -> unknown(name, own));
    }

    private Optional<T> find(String name) {
        if (name.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        for (Shipped<T> family : shipped) {
            Optional<List<String>> parameters = family.form().parameters(name);
            if (parameters.isPresent()) {
                return made(family, parameters.get(), name);
            }
        }
        return Optional.empty();
    }

    private Optional<T> made(Shipped<T> family, List<String> parameters, String name) {
        T made;
        try {
            made = family.make(parameters);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        Codes.oneForm(name, nameOf.apply(made));
        return Optional.of(made);
    }

    private InvalidInputException unknown(String name, Collection<? extends T> own) {
        List<String> known = Stream.concat(
                        shipped.stream().map(each -> each.form().text()),
                        own.stream().map(nameOf))
                .toList();
        return Codes.unknown(what, name, known);
    }

    /** Whether something is what its name stands for here. */
    boolean holds(T given, String name) {
        return namesake(name).filter(known -> known.equals(given)).isPresent();
    }

    /** Refuses what has a name of something else that is shipped: a reader would take the one for the other. */
    void requireNameOfItsOwn(T given, String name) {
        if (namesake(name).filter(known -> !known.equals(given)).isPresent()) {
            throw InvalidInputException.of(nameTaken.with(Codes.shorten(name)));
        }
    }

    private Optional<T> namesake(String name) {
        try {
            return find(name);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
