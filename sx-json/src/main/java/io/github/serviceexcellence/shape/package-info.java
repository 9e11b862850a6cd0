/**
 * How values stand in JSON, described once: a description writes and reads.
 *
 * <p>A {@link io.github.serviceexcellence.shape.Shape Shape} describes one kind of value. {@link
 * io.github.serviceexcellence.shape.Shapes Shapes} holds the simple ones; an {@link io.github.serviceexcellence.shape.ObjectShape
 * ObjectShape} is a class with a line for each field (its name, its shape, where its value is found, and when it is left out) and a method
 * that makes the value of what was read. Writing goes through the fields in their order. Reading looks at the whole document as a tree
 * whose values know where they stand, and tells every problem with pointer, line and column; a value that lacks a part is not made, and
 * what is only a consequence of another problem is not told.
 *
 * <p>Nobody outside this module sees any of it: no promise of stability.
 */
@NullMarked
package io.github.serviceexcellence.shape;

import org.jspecify.annotations.NullMarked;
