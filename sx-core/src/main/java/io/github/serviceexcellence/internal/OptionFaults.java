package io.github.serviceexcellence.internal;

import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Gathers what is wrong with options, by their names, so that one exception tells it all and a document can tell the places. */
public final class OptionFaults {
    private final SortedMap<String, String> byOption = new TreeMap<>();

    /** Notes a fault of an option. */
    public void add(String option, String fault) {
        byOption.put(option, fault);
    }

    /** Notes that an option is not there. */
    public void missing(String option) {
        add(option, "it is missing");
    }

    /** Notes the faults of some of the options. */
    public void addAll(OptionsException faults) {
        byOption.putAll(faults.byOption());
    }

    /** What the maker makes; an IllegalArgumentException becomes a fault of the option, and something else is given. */
    public <T> T guarded(String option, Supplier<T> maker, T otherwise) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            add(option, Objects.requireNonNull(e.getMessage()));
            return otherwise;
        }
    }

    /** Whether an option has a fault. */
    public boolean has(String option) {
        return byOption.containsKey(option);
    }

    /** Throws what was found as one exception whose message begins with {@code subject}; nothing found, no throw. */
    public void throwIfAny(String subject) {
        if (!byOption.isEmpty()) {
            String all = byOption.entrySet().stream()
                    .map(fault -> Codes.shorten(fault.getKey()) + ": " + fault.getValue())
                    .collect(Collectors.joining("; "));
            throw new OptionsException(subject + ": " + all, byOption);
        }
    }
}
