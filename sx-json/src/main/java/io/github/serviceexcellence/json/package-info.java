/**
 * JSON documents, in and out.
 *
 * <p>{@link SxJson} reads and writes instruments, assessments, strategies, score cards, publications, and {@linkplain
 * ResponsesFormat responses} by the million. Each document begins with its format, such as {@code "format": "sx.scorecard/1"}; a
 * change that old readers would misunderstand gets a new number.
 *
 * <pre>{@code
 * SxJson json = SxJson.strict();
 * Instrument instrument = json.instruments().read(Path.of("pulse.json"));
 * String document = json.scoreCards().write(card);
 * }</pre>
 *
 * <p>A document that is wrong gives an {@link io.github.serviceexcellence.document.SxFormatException} with every problem: its JSON
 * pointer, line, column, what was found and what is expected. Documents are UTF-8, with or without a byte order mark.
 */
@NullMarked
package io.github.serviceexcellence.json;

import org.jspecify.annotations.NullMarked;
