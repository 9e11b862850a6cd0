package io.github.serviceexcellence.journey;

import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.framework.Text;
import java.util.Objects;

/**
 * A channel that steps of a journey may take.
 *
 * @param channel which one
 * @param title what to call it
 */
public record ChannelTitle(Channel channel, Text title) {
    /** Checks that nothing is missing. */
    public ChannelTitle {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(title, "title");
    }
}
