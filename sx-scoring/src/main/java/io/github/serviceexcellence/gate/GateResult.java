package io.github.serviceexcellence.gate;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a card holds of a {@link Gate}: each level and each condition, what blocks the next level, how far off it is, and how sure that is.
 *
 * <p>It is as confidential as its card: margins are the scores themselves.
 *
 * <pre>{@code
 * GateResult result = Gates.pyramid().judge(card, Draws.of(2027, 10_000));
 * result.held().map(GateLevel::code);            // Optional[complaint-handling]
 * result.blockers().get(0).margin();             // Optional[-8.8]
 * }</pre>
 */
public final class GateResult implements Explained {
    private final Gate gate;
    private final ScoreCard card;
    private final List<LevelResult> levels;
    private final Optional<DrawsResult> drawn;

    GateResult(Gate gate, ScoreCard card, Optional<Draws> draws) {
        this.gate = gate;
        this.card = Objects.requireNonNull(card, "card");
        this.levels = judged(gate, card);
        this.drawn = draws.map(how -> DrawsRun.of(levels, card, how));
    }

    private static List<LevelResult> judged(Gate gate, ScoreCard card) {
        List<LevelResult> levels = new ArrayList<>();
        GateOutcome below = GateOutcome.HELD;
        for (GateLevel level : gate.levels()) {
            List<ConditionResult> conditions = level.conditions().stream()
                    .map(condition -> ConditionResult.of(condition, card))
                    .toList();
            below = GateOutcome.all(List.of(below, LevelResult.own(conditions)));
            levels.add(new LevelResult(level, below, conditions));
        }
        return List.copyOf(levels);
    }

    /**
     * The gate.
     *
     * @return the gate that was judged
     */
    public Gate gate() {
        return gate;
    }

    /**
     * The card.
     *
     * @return the card that was judged
     */
    public ScoreCard card() {
        return card;
    }

    /**
     * Whether only those may see the result who may see the answers: {@link ScoreCard#isConfidential()}.
     *
     * @return true unless the card is published
     */
    public boolean isConfidential() {
        return card.isConfidential();
    }

    /**
     * Every level.
     *
     * @return the lowest first
     */
    public List<LevelResult> levels() {
        return levels;
    }

    /**
     * Whether the highest level is held: of a certificate, whether it is.
     *
     * @return the outcome
     */
    public GateOutcome outcome() {
        return levels.get(levels.size() - 1).outcome();
    }

    /**
     * The level that is held.
     *
     * @return the highest of them, or nothing if none is, or is known to be
     */
    public Optional<GateLevel> held() {
        return levels.stream()
                .filter(level -> level.outcome() == GateOutcome.HELD)
                .reduce((lower, higher) -> higher)
                .map(LevelResult::level);
    }

    /**
     * The level above the one that is held.
     *
     * @return the lowest level that is not held or not known to be, or nothing if all are held
     */
    public Optional<LevelResult> next() {
        return levels.stream()
                .filter(level -> level.outcome() != GateOutcome.HELD)
                .findFirst();
    }

    /**
     * What stands between the card and the next level.
     *
     * @return conditions of the next level that do not hold or are not known to; none if all levels are held
     */
    public List<ConditionResult> blockers() {
        return next().map(LevelResult::blockers).orElse(List.of());
    }

    /**
     * Levels whose own conditions hold although a lower level is not held: surprise over a broken basis. They do not count.
     *
     * @return the lowest first; none where the lower level is only not known
     */
    public List<LevelResult> peaks() {
        return levels.stream()
                .filter(level -> level.outcome() == GateOutcome.NOT_HELD && level.own() == GateOutcome.HELD)
                .toList();
    }

    /**
     * How often each level is held in draws around the scores.
     *
     * @return the shares, or nothing if the gate was judged without draws
     */
    public Optional<DrawsResult> drawn() {
        return drawn;
    }

    /**
     * What there is to say, as data.
     *
     * @return a sentence each, in English and Dutch: the level held, what blocks the next one, levels that score above a lower one that is
     *     not held, and how sure it is
     */
    @Override
    public List<Message> statements() {
        return new GateWords(this).statements();
    }

    /** Equal if gate and card are, and both were drawn alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GateResult that
                && gate.equals(that.gate)
                && card.equals(that.card)
                && drawn.equals(that.drawn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(gate, card, drawn);
    }

    /** The gate and the level held. */
    @Override
    public String toString() {
        return gate.code() + ": " + held().map(GateLevel::code).orElse("none");
    }
}
