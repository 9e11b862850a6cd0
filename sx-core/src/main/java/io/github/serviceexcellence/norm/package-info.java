/**
 * What an organisation promises about time, such as an answer within one working day, and the questions that show whether it keeps to it.
 *
 * <p>A {@link io.github.serviceexcellence.norm.ServiceNorm norm} says within how much {@linkplain io.github.serviceexcellence.norm.Within open time or
 * how many working days} a question is answered, and for which share of the questions. A {@link
 * io.github.serviceexcellence.norm.WorkingCalendar calendar} says when the organisation is open; it is the caller's, and none comes with the library.
 * From both follows the deadline of each question. Whether the norm is attained is not said here: that is a judgement.
 */
@NullMarked
package io.github.serviceexcellence.norm;

import org.jspecify.annotations.NullMarked;
