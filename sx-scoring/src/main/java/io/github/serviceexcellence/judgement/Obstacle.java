package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import java.util.Optional;
import java.util.stream.Stream;

/** Why two scores are not compared. */
public enum Obstacle {
    /** One of them has no score. */
    NO_SCORE("no-score"),
    /** How sure one of them is, is not known, and the score says why. */
    HOW_SURE_UNKNOWN("how-sure-unknown"),
    /** How sure one of them is, is not known, and the score does not say why. */
    HOW_SURE_NOT_TOLD("how-sure-not-told"),
    /** For one of them everybody has the same score, which does not show how sure it is. */
    ALL_ALIKE("all-alike"),
    /** At its level there is no other unit. */
    NO_OTHER_UNIT("no-other-unit"),
    /** They leave out different parts. */
    OTHER_PARTS("other-parts"),
    /** They rest on questions that are not the same. */
    ASKED_OTHERWISE("asked-otherwise"),
    /** What they have in common is not known. */
    NO_CORRELATION("no-correlation"),
    /** Between them everybody differs by the same, which does not show how sure that is. */
    SAME_STEP("same-step");

    private final String code;

    Obstacle(String code) {
        this.code = code;
    }

    /**
     * The obstacle with a code.
     *
     * @param code the code
     * @return the obstacle
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static Obstacle parse(String code) {
        return Codes.parse(
                Word.of("obstacle to a comparison", "reden om niet te vergelijken"), values(), Obstacle::code, code);
    }

    /**
     * The stable code.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }

    /** Why a score cannot be compared at all, if it cannot. */
    static Optional<Obstacle> unsure(Score score) {
        return Stream.of(NO_SCORE, HOW_SURE_UNKNOWN, HOW_SURE_NOT_TOLD)
                .filter(obstacle -> obstacle.isOf(score))
                .findFirst();
    }

    /** Whether it is true of a score; what is about both scores is true of each. */
    private boolean isOf(Score score) {
        boolean unsure = score.absence().isEmpty() && score.estimate().isEmpty();
        return switch (this) {
            case NO_SCORE -> score.absence().isPresent();
            case HOW_SURE_UNKNOWN -> unsure && score.standardErrorAbsence().isPresent();
            case HOW_SURE_NOT_TOLD -> unsure && score.standardErrorAbsence().isEmpty();
            case ALL_ALIKE -> score.standardError().orElse(1) == 0;
            case NO_OTHER_UNIT -> score.estimate().isPresent();
            case OTHER_PARTS, ASKED_OTHERWISE, NO_CORRELATION, SAME_STEP -> true;
        };
    }

    /** Whether it can stand between two scores. */
    boolean isBetween(Side one, Side other) {
        return isOf(one.score()) || isOf(other.score());
    }

    /** What there is to say of it. */
    Message message(Side one, Side other) {
        Side side = isOf(one.score()) ? one : other;
        return switch (this) {
            case NO_SCORE ->
                DifferenceProblem.NO_SCORE.with(
                        Named.of(side),
                        side.score().absence().orElseThrow().reason().description());
            case HOW_SURE_UNKNOWN ->
                DifferenceProblem.HOW_SURE.with(
                        Named.of(side),
                        side.score().standardErrorAbsence().orElseThrow().description());
            case HOW_SURE_NOT_TOLD -> DifferenceProblem.NO_REASON.with(Named.of(side));
            case ALL_ALIKE -> DifferenceProblem.ALL_ALIKE.with(Named.of(side));
            case NO_OTHER_UNIT -> DifferenceProblem.NO_OTHER_UNIT.with(Named.of(side));
            case OTHER_PARTS -> ofBoth(DifferenceProblem.OTHER_PARTS, one, other);
            case ASKED_OTHERWISE -> ofBoth(DifferenceProblem.ASKED_OTHERWISE, one, other);
            case NO_CORRELATION -> ofBoth(DifferenceProblem.NO_CORRELATION, one, other);
            case SAME_STEP -> ofBoth(DifferenceProblem.SAME_STEP, one, other);
        };
    }

    private static Message ofBoth(ProblemKind kind, Side one, Side other) {
        return kind.with(Named.of(one), Named.of(other));
    }
}
