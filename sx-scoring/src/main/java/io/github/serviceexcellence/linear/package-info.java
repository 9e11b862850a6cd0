/**
 * Linear algebra of small symmetric matrices, such as those of correlations: eigenvalues, what a positive definite matrix allows, and factors, fitted
 * and rotated.
 *
 * <p>Matrices are arrays of rows, as large as a questionnaire has items: a hundred or so. Each sum is made in a fixed order with the four
 * operations, the root and the logarithm of {@link StrictMath}, so that every machine gives the same bits. Of our own modules only.
 */
@NullMarked
package io.github.serviceexcellence.linear;

import org.jspecify.annotations.NullMarked;
