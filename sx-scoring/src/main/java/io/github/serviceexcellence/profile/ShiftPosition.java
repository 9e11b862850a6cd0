package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.ParadigmShift;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.judgement.Differences;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where one shift stands on a card: 0 points is its old way, 100 its new way.
 *
 * @param voice whose card it is, or nothing if the card does not tell
 * @param card the card
 * @param shift the shift as it is
 */
public record ShiftPosition(Optional<Voice> voice, ScoreCard card, Node shift) {
    /** Checks that nothing is missing. */
    public ShiftPosition {
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(shift, "shift");
    }

    /**
     * What to call the shift.
     *
     * @return its title; of a shift of one's own both poles with an arrow between them
     */
    public Wording title() {
        return card.title(shift);
    }

    /**
     * The old way and the new, where the framework knows them.
     *
     * @return the poles; nothing for a shift of one's own, whose {@link #title()} names them, and for one that is known by its number only
     */
    public Optional<ParadigmShift.Poles> poles() {
        return shift.term()
                .filter(ParadigmShift.class::isInstance)
                .map(ParadigmShift.class::cast)
                .flatMap(ParadigmShift::poles);
    }

    /**
     * Where it stands now.
     *
     * @return 0 to 100 points with the interval, or why there are none
     */
    public Score now() {
        return view().score(shift);
    }

    /**
     * Where one wishes it to stand.
     *
     * @return 0 to 100 points with the interval, or why there are none
     */
    public Score wished() {
        return view().score(wish());
    }

    /**
     * How far there is to go: the wished position minus the one now. By itself it claims nothing; see {@link ShiftPositions#finding}.
     *
     * @return points towards the new way, negative if it is wished nearer the old one; nothing if either position is missing
     */
    public Optional<Points> way() {
        return wished().points().flatMap(wished -> now().points().map(wished::minus));
    }

    /** The one difference, or why there is none; nothing unless both are asked for. */
    Optional<Differences> compared() {
        return View.asked(now()) && View.asked(wished())
                ? Optional.of(Differences.ofNodes(card, List.of(wish(), shift)))
                : Optional.empty();
    }

    private Node wish() {
        return new Node(shift.code() + ":" + Aspect.WISHED.code());
    }

    private View view() {
        return new View(voice, card);
    }
}
