package io.github.serviceexcellence.content;

import io.github.serviceexcellence.intake.IntakeProblem;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.shape.Located;
import io.github.serviceexcellence.shape.TreeReader;
import io.github.serviceexcellence.tokens.LimitedReader;
import io.github.serviceexcellence.tokens.TokenReader;

/** Reads values where the parser of a host stands. */
public final class Host {
    private Host() {}

    /** The value at which the parser stands, and at whose end it stands then; or an exception that tells all that is wrong with it. */
    public static <T> T read(Binding<T> binding, TokenReader tokens) {
        Problems problems = new Problems();
        Located found = TreeReader.valueAt(new LimitedReader(tokens), "", problems);
        T value = found == null ? null : binding.shape().read(found, problems);
        problems.throwIfAny(IntakeProblem.DOCUMENT.with());
        if (value == null) {
            throw new AssertionError("a value without problems is there");
        }
        return value;
    }
}
