/**
 * What documents of all kinds have in common.
 *
 * <p>A {@link ResponseSource} reads any number of responses, from one file or several; its {@link Reading} tells what was left out by
 * name. What is wrong with a document is a {@link io.github.serviceexcellence.problem.Problem Problem} for each kind of fault, with its
 * places, all in one {@link SxFormatException}.
 */
@NullMarked
package io.github.serviceexcellence.document;

import org.jspecify.annotations.NullMarked;
