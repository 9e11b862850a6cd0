package io.github.serviceexcellence.attainment;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.cases.Cases;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.norm.ServiceNorm;
import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The share of questions answered in time against a norm, as a card has it.
 *
 * @param norm the norm
 * @param card the card of questions: exact, or one of a publication
 */
public record NormReading(ServiceNorm norm, ScoreCard card) implements Explained {
    /**
     * Checks that the card is one of questions held against the norm.
     *
     * @throws IllegalArgumentException if it is of something else
     */
    public NormReading {
        Objects.requireNonNull(norm, "norm");
        Cases.require(norm.id().value(), Objects.requireNonNull(card, "card"));
    }

    /**
     * Reads a card of questions, such as one of {@link NormResult#publish}.
     *
     * @param norm the norm
     * @param card the card, of all or of one unit
     * @return the reading
     * @throws IllegalArgumentException if the card is of something else
     */
    public static NormReading of(ServiceNorm norm, ScoreCard card) {
        return new NormReading(norm, card);
    }

    /**
     * The share in time.
     *
     * @return percent of the questions that are in time or late, with their number and the interval by Wilson; without a value where it is withheld
     *     or nothing is due
     */
    public Metric share() {
        return Cases.share(card, NormResult.IN_TIME);
    }

    /**
     * Whether the share is as high as the norm, whatever its interval.
     *
     * @return attained or not; unknown without a share, and where a share that is shown in rounded steps lies so close to the norm that the exact one
     *     may lie on the other side
     */
    public Attainment attainment() {
        if (share().value().isEmpty() || isRoundedTooFar()) {
            return Attainment.UNKNOWN;
        }
        return percent() >= target() ? Attainment.ATTAINED : Attainment.NOT_ATTAINED;
    }

    private boolean isRoundedTooFar() {
        double most = Cases.roundedBy(card, share());
        return most > 0 && Math.abs(percent() - target()) <= most;
    }

    private double percent() {
        return share().value().orElseThrow();
    }

    private double target() {
        return norm.target().doubleValue();
    }

    /**
     * Whether the share differs from the norm by more than chance would give: the norm lies outside the 95 % interval, whose ends count as inside.
     *
     * @return whether they can be told apart; false without an interval
     */
    public boolean isToldApart() {
        return share().interval()
                .filter(given -> target() < given.low() || target() > given.high())
                .isPresent();
    }

    /**
     * Whether only those may see it who may see the questions.
     *
     * @return true if the card is exact
     */
    public boolean isConfidential() {
        return card.isConfidential();
    }

    /**
     * What there is to say, as data.
     *
     * @return the share, whether the norm is attained, and where the two cannot be told apart that too; in English and Dutch
     */
    @Override
    public List<Message> statements() {
        List<Message> said = new ArrayList<>();
        if (isConfidential()) {
            said.add(NormStatement.CONFIDENTIAL.with());
        }
        said.add(Cases.says(share(), norm.title()));
        Figure target = Figure.upTo(target(), 3);
        switch (attainment()) {
            case ATTAINED -> said.add(NormStatement.ATTAINED.with(target));
            case NOT_ATTAINED -> said.add(NormStatement.NOT_ATTAINED.with(target));
            case UNKNOWN ->
                said.add((share().value().isEmpty() ? NormStatement.UNKNOWN : NormStatement.ROUNDED).with(target));
        }
        if (attainment() != Attainment.UNKNOWN && share().interval().isEmpty()) {
            said.add(NormStatement.HOW_SURE.with());
        } else if (attainment() != Attainment.UNKNOWN && !isToldApart()) {
            said.add(NormStatement.NOT_TOLD_APART.with());
        }
        return List.copyOf(said);
    }
}
