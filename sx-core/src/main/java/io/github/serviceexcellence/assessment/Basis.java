package io.github.serviceexcellence.assessment;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import java.util.Collection;

/** What can be judged, and on which scale. */
interface Basis<T> {
    /** Whether constructs are judged, not the criteria of an instrument. */
    boolean isOfConstructs();

    /** What to call it in a message; whatever is called the same is the same. */
    String name(T what);

    /** The scale on which it is judged; an IllegalArgumentException if it cannot be judged. */
    Scale scale(T what);

    /** The item that stands for it in the instrument. */
    ItemId id(T what);

    /** The instrument of all that was judged. */
    Instrument instrument(Collection<T> judged);
}
