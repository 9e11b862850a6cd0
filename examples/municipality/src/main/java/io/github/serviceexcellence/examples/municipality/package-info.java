/**
 * The whole story of one municipality, which is made up: what employees, managers and residents say, where a journey goes wrong, whether norms
 * are met, what the results are, and what to do first.
 */
@NullMarked
package io.github.serviceexcellence.examples.municipality;

import org.jspecify.annotations.NullMarked;
