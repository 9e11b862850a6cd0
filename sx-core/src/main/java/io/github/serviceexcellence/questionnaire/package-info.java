/**
 * The questionnaires that come with the library, one small file each: of customers, employees, managers, assessors and partners.
 *
 * <p>All are worded in English and Dutch, in our own words, and say what they are for, how long they take and what becomes of the answers.
 * {@link io.github.serviceexcellence.questionnaire.Instruments Instruments} holds them. They are a beginning: whoever asks something else
 * writes an {@link io.github.serviceexcellence.instrument.Instrument Instrument} of their own.
 *
 * <p>An introduction promises something: that only results of groups are shown, and that taking part is free. Whoever uses the questionnaire
 * keeps that promise, and words another introduction if answers of single persons are looked at, to call a customer back for instance.
 */
@NullMarked
package io.github.serviceexcellence.questionnaire;

import org.jspecify.annotations.NullMarked;
