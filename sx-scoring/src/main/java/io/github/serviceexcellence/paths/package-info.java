/**
 * The effect chain as a path model: from engagement by experience and delight to results, each measured by several indicators.
 *
 * <p>A {@link io.github.serviceexcellence.paths.PathModel} says which indicators measure which construct, and which construct acts on which. {@link
 * io.github.serviceexcellence.paths.PathAnalysis} fits it by partial least squares; {@link io.github.serviceexcellence.paths.PathBootstrap} tells how sure its
 * paths are.
 *
 * <p>The arrows are those of the model: the data tell how strong they are if the model holds, and never that it does. Confidential, like the rows that it is
 * made of.
 */
@NullMarked
package io.github.serviceexcellence.paths;

import org.jspecify.annotations.NullMarked;
