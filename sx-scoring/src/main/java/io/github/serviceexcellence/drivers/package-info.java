/**
 * Which scores an outcome hangs on most.
 *
 * <p>{@link io.github.serviceexcellence.drivers.Drivers} explains an outcome, such as the answer to the question of recommendation, by the scores of the same
 * people, and tells how much each of them adds; {@link io.github.serviceexcellence.drivers.DriverBootstrap} tells how sure that is; {@link
 * io.github.serviceexcellence.drivers.ImportancePerformanceMap} sets it beside how well each scores.
 *
 * <p>All of it is association: what goes together with an outcome need not bring it about. Confidential, like the rows that it is made of.
 */
@NullMarked
package io.github.serviceexcellence.drivers;

import org.jspecify.annotations.NullMarked;
