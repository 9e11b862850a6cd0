/**
 * What respondents answered, one at a time or a million at once.
 *
 * <p>A {@link Response} holds the answers of one respondent to the items of one instrument; a {@link ResponseTable} holds those of
 * many, in columns of one byte an answer. To each item belongs an answer (a level of its scale, what was chosen, what was written) or the
 * {@linkplain AnswerKind reason} why there is none: a blank is not a zero, and "don't know" is not "does not apply". A respondent may
 * carry a {@link RespondentId}, a {@link Weight}, and the {@linkplain io.github.serviceexcellence.instrument.Voice voice} in which the
 * answers are given. With a voice, what that voice is not asked counts as not shown rather than left blank; so does an item whose condition
 * is not met.
 *
 * <p>Respondents may be divided: by department, by location, by years of service. Each way to divide them is a {@link Breakdown}, each of
 * its units a {@link GroupKey}, which is a name or a path: the team within the department within the division. To which {@link Units} a
 * respondent belongs goes with the response. Most surveys have one breakdown, and need not name it: {@link Response#group()}.
 *
 * <pre>{@code
 * Response response = Response.builder(Instruments.organisationScan())
 *         .answer("leadership-1", 4)
 *         .answer("leadership-2", AnswerKind.DONT_KNOW)
 *         .group("Care", "Team 7")
 *         .unit(Breakdown.of("location"), "Utrecht")
 *         .build();
 * }</pre>
 *
 * <p>Answers of people are personal data. A table keeps respondent ids only when asked to, and never what respondents wrote.
 */
@NullMarked
package io.github.serviceexcellence.response;

import org.jspecify.annotations.NullMarked;
