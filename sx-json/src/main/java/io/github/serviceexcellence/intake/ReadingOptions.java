package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.ReadingProgress;
import io.github.serviceexcellence.internal.ValueStyle;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import org.immutables.value.Value;

/** How to read. */
@Value.Immutable
@ValueStyle
abstract class ReadingOptions {
    /** The caller's thread alone, and any fault is one too many. */
    static ReadingOptions strict(Duplicates duplicates, WeightChoices weights) {
        return ImmutableReadingOptions.builder()
                .duplicates(duplicates)
                .weights(weights)
                .build();
    }

    @Value.Default
    boolean skipping() {
        return false;
    }

    abstract Duplicates duplicates();

    /** How many groups there may be; nothing if nobody said. */
    abstract OptionalInt mostGroups();

    abstract WeightChoices weights();

    abstract Optional<ReadingProgress> progress();

    abstract Optional<Executor> executor();

    abstract ReadingOptions withSkipping(boolean skipping);

    abstract ReadingOptions withMostGroups(int most);

    abstract ReadingOptions withDuplicates(Duplicates duplicates);

    abstract ReadingOptions withProgress(ReadingProgress progress);

    abstract ReadingOptions withExecutor(Executor executor);
}
