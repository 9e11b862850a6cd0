/**
 * What is wrong with a document: a {@link Problem} for each fault, with its place, all in one {@link SxFormatException}.
 */
@NullMarked
package io.github.serviceexcellence.document;

import org.jspecify.annotations.NullMarked;
