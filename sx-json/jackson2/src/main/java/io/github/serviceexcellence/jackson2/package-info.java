/**
 * For hosts with a mapper of their own, Jackson 2 from 2.15 on: {@link io.github.serviceexcellence.jackson2.SxModule SxModule} has it read and
 * write the values of this library as documents, wherever they stand in the host's own objects. The
 * artifact {@code sx-jackson3} does so for Jackson 3; a host that has both may use both.
 */
@NullMarked
package io.github.serviceexcellence.jackson2;

import org.jspecify.annotations.NullMarked;
