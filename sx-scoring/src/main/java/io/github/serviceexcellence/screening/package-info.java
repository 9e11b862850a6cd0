/**
 * Signs that a file was read wrongly, or that people answered without care.
 *
 * <p>A file can be read without any complaint and still be read wrongly: an item that is worded in reverse was already turned round by the
 * survey tool, codes run from 0 to 4 where the scale runs from 1 to 5, one label stands for a missing answer. The scores look sound, and
 * are not. A {@link Screening} of a table looks for the traces that this leaves: items that run against the others of their construct, levels that
 * nobody chose, and people who gave the same answer to everything. Each sign is a note with figures, which says what to check and how to
 * read the file anew.
 *
 * <p>Nothing is changed, left out or repaired, and a sign is no proof. Signs are about rows of a file, not about a population: everybody counts
 * once, whatever their weight, and those of weight 0 too. All ways of not answering are alike, and so is what was not shown to a voice.
 *
 * <pre>{@code
 * Screening.of(table).notes().forEach(note -> System.out.println(note.in(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>Confidential. These figures are about the whole table and meant for whoever holds the answers; of a few respondents they give answers
 * away, and the room {@code privacy} does not guard them. Do not publish them.
 */
@NullMarked
package io.github.serviceexcellence.screening;

import org.jspecify.annotations.NullMarked;
