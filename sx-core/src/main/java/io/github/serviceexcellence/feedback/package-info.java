/**
 * What customers ask and say, contact by contact.
 *
 * <p>To value what a customer says one must know whether the customer had to make contact once or more often about the same subject, and whether
 * the question was answered.
 */
@NullMarked
package io.github.serviceexcellence.feedback;

import org.jspecify.annotations.NullMarked;
