package io.github.serviceexcellence.internal;

import io.github.serviceexcellence.problem.ProblemKind;

/** A kind of problem, declared once: each room has its kinds in one class. */
public record Kind(String code, String english, String dutch) implements ProblemKind {
    /** A kind with its stable code and its text in both languages. */
    public static ProblemKind of(String code, String english, String dutch) {
        return new Kind(code, english, dutch);
    }
}
