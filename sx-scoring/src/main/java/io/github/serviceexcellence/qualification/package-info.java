/**
 * What a customer's feedback rests on: whether the question was answered, and after how many contacts.
 *
 * <p>Somebody who called four times says something else with a six than somebody who was helped at once. {@link
 * io.github.serviceexcellence.qualification.Qualification} looks back from each feedback over the contacts of the same customer about the same subject,
 * and puts it in a {@link io.github.serviceexcellence.qualification.Stratum stratum}. No score given by a customer changes: the stratum becomes a unit
 * of the response, and scores and metrics are told stratum by stratum.
 *
 * <p>{@link io.github.serviceexcellence.qualification.FirstContactResolution} tells by three definitions in use how many questions were resolved at
 * first contact, and how far organisation and customer differ.
 */
@NullMarked
package io.github.serviceexcellence.qualification;

import org.jspecify.annotations.NullMarked;
