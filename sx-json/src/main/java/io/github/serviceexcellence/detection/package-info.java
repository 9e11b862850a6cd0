/**
 * What can be known of a table of answers before it is read: which row names the columns, which column holds which item, what the texts
 * mean. Each {@linkplain io.github.serviceexcellence.detection.Recogniser recogniser} looks at one matter and adds what it {@linkplain
 * io.github.serviceexcellence.detection.Finding finds}, with what that rests on, or what stays open.
 *
 * <p>It looks at rows of texts, whatever they come from. Nothing is applied: a finding is a setting of a reader as data, to be shown, pasted
 * or accepted. Nobody outside this library sees any of it: no promise of stability.
 */
@NullMarked
package io.github.serviceexcellence.detection;

import org.jspecify.annotations.NullMarked;
