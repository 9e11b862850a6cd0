/**
 * Whether an organisation keeps what it promises about time.
 *
 * <p>A {@link io.github.serviceexcellence.attainment.NormResult} looks at questions at a date that the caller gives: answered in time, late, or not due
 * yet. A {@link io.github.serviceexcellence.attainment.NormReading} holds the share in time against the norm, and says whether the two can be told
 * apart.
 */
@NullMarked
package io.github.serviceexcellence.attainment;

import org.jspecify.annotations.NullMarked;
