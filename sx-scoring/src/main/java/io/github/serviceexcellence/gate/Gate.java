package io.github.serviceexcellence.gate;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A ladder of levels, each with conditions; a certificate is a ladder of one. A level is held only if every condition of it and of all
 * lower levels holds. A gate has no mean: a score far above its threshold makes up for nothing.
 *
 * <pre>{@code
 * Gate certificate = Gate.builder("certificate", Text.english("Certificate").dutch("Certificaat"))
 *         .level("held", Text.english("Certificate").dutch("Certificaat"))
 *         .every(ScoreTree.of(Edition.ISO), GateThreshold.atLeast(Points.of(50)))
 *         .node(Node.INDEX, GateThreshold.atLeast(Points.of(70)))
 *         .build();
 * certificate.judge(card).outcome();             // NOT_HELD
 * }</pre>
 *
 * <p>Misleads where thresholds are taken for more than they are: nobody has shown that an organisation of 69 points differs from one of 70.
 * Read the margins, and how often a level is held in {@link Draws}.
 */
public final class Gate {
    private final String code;
    private final Text title;
    private final List<GateLevel> levels;

    Gate(String code, Text title, List<GateLevel> levels) {
        this.code = code;
        this.title = title;
        this.levels = List.copyOf(levels);
    }

    /**
     * Starts a gate.
     *
     * @param code its stable code, an id
     * @param title what to call it
     * @return a builder
     */
    public static GateBuilder builder(String code, Text title) {
        return new GateBuilder(code, title);
    }

    /**
     * The stable code.
     *
     * @return an id
     */
    public String code() {
        return code;
    }

    /**
     * What to call the gate.
     *
     * @return the title
     */
    public Text title() {
        return title;
    }

    /**
     * The levels.
     *
     * @return one or more, the lowest first
     */
    public List<GateLevel> levels() {
        return levels;
    }

    /** Whether there is only one level, as of a certificate. */
    boolean isSingle() {
        return levels.size() == 1;
    }

    /** The number of a level, the lowest being 1. */
    int number(GateLevel level) {
        return levels.indexOf(level) + 1;
    }

    /**
     * What a card holds.
     *
     * @param card of a survey or an assessment, exact or published: of a published one the scores that are shown decide, which are rounded
     * @return the outcome of each level and each condition
     */
    public GateResult judge(ScoreCard card) {
        return new GateResult(this, card, Optional.empty());
    }

    /**
     * What a card holds, and how sure that is.
     *
     * @param card of a survey or an assessment, exact or published
     * @param draws how to draw
     * @return the outcome of each level and each condition, and the share of draws in which each level is held
     */
    public GateResult judge(ScoreCard card, Draws draws) {
        return new GateResult(
                this, Objects.requireNonNull(card, "card"), Optional.of(Objects.requireNonNull(draws, "draws")));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gate that
                && code.equals(that.code)
                && title.equals(that.title)
                && levels.equals(that.levels);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, title, levels);
    }

    /** The code, and the codes of the levels. */
    @Override
    public String toString() {
        return code + " " + levels.stream().map(GateLevel::code).toList();
    }
}
