package io.github.serviceexcellence.internal;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Options are not what they should be: says of each which fault it has, so that a document can tell the place. */
public final class OptionsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    // a serialised exception carries its message, which tells all faults
    private final transient SortedMap<String, String> byOption;

    OptionsException(String message, SortedMap<String, String> byOption) {
        super(message);
        this.byOption = Collections.unmodifiableSortedMap(new TreeMap<>(byOption));
    }

    /** The faults by the name of the option that has them, be it there or missing. */
    public SortedMap<String, String> byOption() {
        return byOption == null ? Collections.emptySortedMap() : byOption;
    }
}
