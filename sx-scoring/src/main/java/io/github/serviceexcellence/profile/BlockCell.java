package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.Node;
import java.util.Objects;
import java.util.Optional;

/**
 * What one voice says of a building block or a topic.
 *
 * @param voice whose it is, or nothing if the card does not tell
 * @param performance how it is: 0 to 100 points, or why there are none
 * @param importance how much it matters: 0 to 100 points, or why there are none
 */
public record BlockCell(Optional<Voice> voice, Score performance, Score importance) {
    /** Checks that nothing is missing. */
    public BlockCell {
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(performance, "performance");
        Objects.requireNonNull(importance, "importance");
    }

    static BlockCell of(View view, Term term) {
        return new BlockCell(view.voice(), view.score(Node.of(term)), view.score(Node.of(term, Aspect.IMPORTANCE)));
    }

    /**
     * Whether they were asked about it.
     *
     * @return false if no item of theirs measures either
     */
    public boolean isAsked() {
        return View.asked(performance) || View.asked(importance);
    }
}
