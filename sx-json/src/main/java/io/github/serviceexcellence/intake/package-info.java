/**
 * From the rows of a file to a table or a summary, whatever the file's format: what counts, what is left out, who comes twice.
 *
 * <p>A {@link io.github.serviceexcellence.intake.RowFormat RowFormat} fills one {@link io.github.serviceexcellence.intake.Row Row} again
 * and again and passes it to the {@link io.github.serviceexcellence.intake.Intake Intake}, which knows the caller's options and hands on
 * what counts. Nobody outside this module sees any of it: no promise of stability.
 */
@NullMarked
package io.github.serviceexcellence.intake;

import org.jspecify.annotations.NullMarked;
