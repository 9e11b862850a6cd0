package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.framework.ResultElement;
import java.util.List;
import java.util.Objects;

/**
 * One link of the chain: a result, the next one, and whether their figures go together.
 *
 * @param from the earlier result
 * @param to the later result
 * @param associations one for each pair of indicators; none if one of the two results has no figures
 */
public record AssociatedLink(ResultElement from, ResultElement to, List<Association> associations) {
    /** Copies the list. */
    public AssociatedLink {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        associations = List.copyOf(associations);
    }
}
