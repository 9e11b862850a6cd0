/** What the library's own modules share and nobody else sees: no promise of stability. */
@NullMarked
package io.github.serviceexcellence.internal;

import org.jspecify.annotations.NullMarked;
