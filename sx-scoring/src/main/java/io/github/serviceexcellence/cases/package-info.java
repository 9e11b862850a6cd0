/**
 * Things that happened or did not, as answers.
 *
 * <p>Whether a question was answered at the first contact, whether an answer came in time, whether a customer went quiet: each is a yes or a no
 * of a case. Held as answers to yes-or-no items, cases go through the engine that stands, so that a share comes with its number, its interval by
 * Wilson, its units and what may be shown of it, and there is no second way to count. Of our own modules only.
 */
@NullMarked
package io.github.serviceexcellence.cases;

import org.jspecify.annotations.NullMarked;
