package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.internal.Interrupts;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The responses of all documents of a reading, their events merged by id, until all have come. */
final class Gathered {
    private final PathColumns columns;
    private final Intake intake;
    private final Map<String, Merged> byId = new HashMap<>();
    /** In the order of their first events. */
    private final List<Merged> responses = new ArrayList<>();

    private final SharedTexts shared = new SharedTexts();
    private long bytes;
    private boolean full;

    Gathered(PathColumns columns, Intake intake) {
        this.columns = columns;
        this.intake = intake;
    }

    /** Whether there is no room for more, which was told. */
    boolean isFull() {
        return full;
    }

    void add(Event event, @Nullable Cell[] cells) {
        for (int column = 0; column < cells.length; column++) {
            Cell cell = cells[column];
            cells[column] = cell == null ? null : cell.kept(shared);
        }
        Cell id = cells[columns.id()];
        // an event without an id is a response by itself
        Merged known =
                id == null || id.fault() != null ? null : byId.get(id.text().strip());
        if (known != null) {
            known.add(event, cells, columns);
        } else {
            Merged response = new Merged(event, cells);
            responses.add(response);
            if (id != null && id.fault() == null) {
                byId.put(id.text().strip(), response);
                bytes += 64L + 2L * id.text().length();
            }
        }
        bytes += Merged.bytes(cells);
        if (bytes >> 20 >= columns.options().megabytes()) {
            full = true;
            byId.clear();
            responses.clear();
            intake.refuse(Problem.at(
                    Place.NONE, ForeignProblem.TOO_MUCH.with(columns.options().megabytes())));
        }
    }

    void forEach(Consumer<Merged> action) {
        for (Merged response : responses) {
            Interrupts.check();
            action.accept(response);
        }
    }
}
