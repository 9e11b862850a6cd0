/**
 * What respondents answered, one at a time or a million at once.
 *
 * <p>A {@link Response} holds the answers of one respondent to the items of one instrument; a {@link ResponseTable} holds those of
 * many, in columns of one byte an answer. To each item belongs a level of its scale or the {@linkplain AnswerKind reason} why
 * there is none: a blank is not a zero, and "don't know" is not "does not apply". A respondent may carry a {@link GroupKey} (a
 * team, a branch), a {@link RespondentId} and a {@link Weight}.
 *
 * <pre>{@code
 * Response response = Response.builder(Instruments.organisationScan())
 *         .answer("leadership-1", 4)
 *         .answer("leadership-2", AnswerKind.DONT_KNOW)
 *         .build();
 * }</pre>
 *
 * <p>Answers of people are personal data. A table keeps respondent ids only when asked to.
 */
@NullMarked
package io.github.serviceexcellence.response;

import org.jspecify.annotations.NullMarked;
