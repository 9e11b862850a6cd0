/** The made-up survey that everything here is measured on. */
@NullMarked
package io.github.serviceexcellence.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
