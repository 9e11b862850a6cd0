/**
 * Where scores stand: among those of a reference population, and among those of earlier surveys.
 *
 * <p>A {@link io.github.serviceexcellence.standing.ReferenceNorm} holds what others scored, as quantiles, and gives a score its percentile. A {@link
 * io.github.serviceexcellence.standing.WaveSeries} sets surveys in a row and names the changes that hold, against the first survey or against the one before. A
 * goal that does not move is a matter of {@code population}, whose goalposts stay where they are put.
 */
@NullMarked
package io.github.serviceexcellence.standing;

import org.jspecify.annotations.NullMarked;
