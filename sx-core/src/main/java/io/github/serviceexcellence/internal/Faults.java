package io.github.serviceexcellence.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Gathers everything that is wrong with an input, so that one exception tells it all. */
public final class Faults {
    private final List<String> found = new ArrayList<>();

    /** Notes {@code message} unless {@code holds}. */
    public void check(boolean holds, String message) {
        if (!holds) {
            found.add(message);
        }
    }

    /** Notes what {@code message} says unless {@code holds}; for messages that take time to write. */
    public void check(boolean holds, Supplier<String> message) {
        if (!holds) {
            found.add(message.get());
        }
    }

    /** Notes a fault. */
    public void add(String message) {
        found.add(message);
    }

    /** What was found so far, in the order it was found. */
    public List<String> found() {
        return List.copyOf(found);
    }

    /** Throws what was found as one {@link IllegalArgumentException} that begins with {@code subject}; nothing found, no throw. */
    public void throwIfAny(String subject) {
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(subject + ": " + String.join("; ", found));
        }
    }
}
