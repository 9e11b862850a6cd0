package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.document.ReadingProgress;
import java.io.PrintStream;

/** Tells how far the reading has come, in a few lines whatever the size. */
final class ProgressLines implements ReadingProgress {
    private final int steps;
    private final Words words;
    private final PrintStream out;
    private long told;

    ProgressLines(int steps, Words words, PrintStream out) {
        this.steps = steps;
        this.words = words;
        this.out = out;
    }

    @Override
    public void reached(long bytes, long total, long rows) {
        long step = bytes * steps / total;
        if (step > told) {
            told = step;
            out.println(words.say("progress", bytes / 1_000_000, total / 1_000_000, bytes * 100 / total));
        }
    }
}
