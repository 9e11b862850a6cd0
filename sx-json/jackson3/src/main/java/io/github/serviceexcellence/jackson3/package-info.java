/**
 * For hosts with a mapper of their own, Jackson 3: {@link io.github.serviceexcellence.jackson3.SxModule SxModule} has it read and write the values of
 * this library as documents, wherever they stand in the host's own objects.
 *
 * <p>Who uses {@link io.github.serviceexcellence.json.SxJson SxJson} alone needs none of it, and no databind on the path.
 */
@NullMarked
package io.github.serviceexcellence.jackson3;

import org.jspecify.annotations.NullMarked;
