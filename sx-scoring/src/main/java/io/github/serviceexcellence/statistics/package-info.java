/**
 * What analyses of observations share: complete rows with their correlations, draws with replacement, and tables as text. Of our own modules only.
 *
 * <p>Each sum is made in the order of the rows, so that the same rows give the same bits.
 */
@NullMarked
package io.github.serviceexcellence.statistics;

import org.jspecify.annotations.NullMarked;
