/**
 * What the results a to d are measured by: figures that an organisation has of itself, period by period.
 *
 * <p>A {@link io.github.serviceexcellence.result.Measure measure} tells of one result and says which way is better; a {@link
 * io.github.serviceexcellence.result.Measurement measurement} is its figure of one period. Whether things go well is not said here: that is a judgement.
 */
@NullMarked
package io.github.serviceexcellence.result;

import org.jspecify.annotations.NullMarked;
