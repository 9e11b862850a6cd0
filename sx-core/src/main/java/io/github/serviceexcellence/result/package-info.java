/**
 * What the results a to d are measured by: figures that an organisation has of itself, period by period.
 */
@NullMarked
package io.github.serviceexcellence.result;

import org.jspecify.annotations.NullMarked;
