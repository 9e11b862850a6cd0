package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.ReadingProgress;
import java.util.Optional;
import java.util.concurrent.Executor;

/** How to read. */
record ReadingOptions(
        boolean skipping, Duplicates duplicates, Optional<ReadingProgress> progress, Optional<Executor> executor) {
    /** The caller's thread alone, and any fault is one too many. */
    static ReadingOptions strict(Duplicates duplicates) {
        return new ReadingOptions(false, duplicates, Optional.empty(), Optional.empty());
    }
}
