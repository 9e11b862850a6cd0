/**
 * What may stand in a document, as data. Schemas and types for other languages are printed from it when the library is built; they lie in the jar.
 *
 * <p>A {@link io.github.serviceexcellence.schema.Type Type} comes from the same description that reads and writes (see {@link
 * io.github.serviceexcellence.shape shape}), so that it cannot say something else. It says what JSON Schema can say: which fields, of what kind,
 * within which bounds. What a reader checks beyond that, such as a digest, it does not.
 *
 * <p>Nobody outside this module sees any of it: no promise of stability.
 */
@NullMarked
package io.github.serviceexcellence.schema;

import org.jspecify.annotations.NullMarked;
