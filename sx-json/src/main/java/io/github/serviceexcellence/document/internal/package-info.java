/** What the readers of this module share and nobody else sees: no promise of stability. */
@NullMarked
package io.github.serviceexcellence.document.internal;

import org.jspecify.annotations.NullMarked;
