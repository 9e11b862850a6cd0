/** What single steps of the library cost, by JMH. */
@NullMarked
package io.github.serviceexcellence.examples.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
