/** The main job as a program: a survey in, a diagnosis and score cards out. */
@NullMarked
package io.github.serviceexcellence.examples.quickstart;

import org.jspecify.annotations.NullMarked;
