package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.card.Standout;
import io.github.serviceexcellence.instrument.Voice;
import java.util.Objects;
import java.util.Optional;

/**
 * A topic that is important and behind: it matters more than the mean of the other topics and is worse than the mean of the others, both beyond chance.
 *
 * @param voice who says so, or nothing if the card does not tell
 * @param importance how far its importance lies above that of the other topics
 * @param performance how far it lies, as it is, below the other topics
 */
public record BehindTopic(Optional<Voice> voice, Standout importance, Standout performance) {
    /** Checks that nothing is missing. */
    public BehindTopic {
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(importance, "importance");
        Objects.requireNonNull(performance, "performance");
    }
}
