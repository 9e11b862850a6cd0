package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.table.TableOptions;
import java.util.List;
import org.immutables.value.Value;

/** How the answers to an instrument stand in the JSON of another tool. */
@Value.Immutable
@ValueStyle
abstract class ForeignOptions {
    private static final int MEGABYTES = 256;

    static ForeignOptions of(Tool tool, TableOptions table) {
        return ImmutableForeignOptions.builder()
                .tool(tool)
                .table(table)
                .answers(tool.answers())
                .build();
    }

    abstract Tool tool();

    /** What the columns mean. */
    abstract TableOptions table();

    /** The names on the way to the responses; empty if the document holds nothing else. */
    abstract List<String> responses();

    /** The path in a response below which the answers stand. */
    abstract String answers();

    /** Whether the latest event counts where two differ. */
    @Value.Default
    boolean latest() {
        return false;
    }

    /** How much the responses may take while they are merged. */
    @Value.Default
    int megabytes() {
        return MEGABYTES;
    }

    abstract ForeignOptions withResponses(Iterable<String> names);

    abstract ForeignOptions withAnswers(String path);

    abstract ForeignOptions withLatest(boolean counts);

    abstract ForeignOptions withMegabytes(int most);
}
