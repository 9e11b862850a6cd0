/**
 * What stands in each kind of document: a description for each kind of value, used to read it, to write it, and to tell others of it.
 *
 * <p>{@link io.github.serviceexcellence.content.Contents Contents} lists the documents. Each is a {@link
 * io.github.serviceexcellence.content.Document Document}: an envelope, which says what it is, around a content. Contents are made of shapes (see
 * {@link io.github.serviceexcellence.shape shape}), one class for each kind of value, with the rules that only whole values know. Responses are
 * too many for that: {@link io.github.serviceexcellence.content.ResponseDecoder ResponseDecoder} reads them token by token.
 *
 * <p>Nobody outside this module sees any of it: no promise of stability.
 */
@NullMarked
package io.github.serviceexcellence.content;

import org.jspecify.annotations.NullMarked;
