package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.summary.GroupedSummary;
import java.util.Optional;

/**
 * A publication of the same survey that was made before.
 *
 * @param publication what was shown
 * @param then the answers that it was made of
 * @param left those of them that are no longer there, if somebody's are not
 */
record Earlier(Publication publication, GroupedSummary then, Optional<GroupedSummary> left) {}
