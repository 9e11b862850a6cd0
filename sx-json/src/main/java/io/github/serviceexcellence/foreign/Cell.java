package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a response holds for a column.
 *
 * @param text the value
 * @param isNumber whether it was written as a number
 * @param fault what is wrong with it, if anything
 * @param event the event it came with
 * @param inner where it stands, as if there were nothing but the event; put together when somebody asks
 */
record Cell(String text, boolean isNumber, @Nullable Message fault, Event event, Supplier<Place> inner) {
    Place place() {
        return event.within(inner.get());
    }

    /** The same with something wrong. */
    Cell withFault(Message message) {
        return new Cell(text, isNumber, message, event, inner);
    }

    /** The same in as little memory as it takes, to be kept until all documents are read. */
    Cell kept(SharedTexts shared) {
        Place place = inner.get();
        Place known = Place.pointer(shared.of(place.path()), place.line(), place.column());
        return new Cell(shared.of(text), isNumber, fault, event, () -> known);
    }

    /** About how many bytes it takes when it is kept. */
    long bytes() {
        return 120L + SharedTexts.bytes(text) + SharedTexts.bytes(inner.get().path());
    }
}
