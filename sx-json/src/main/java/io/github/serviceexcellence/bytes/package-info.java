/**
 * Bytes on their way to a parser: UTF-8 without mercy, gzip without losses, lines of a bounded length.
 *
 * <p>Nobody outside this module sees any of it: no promise of stability.
 */
@NullMarked
package io.github.serviceexcellence.bytes;

import org.jspecify.annotations.NullMarked;
