package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of a trend. */
final class TrendStatement {
    static final ProblemKind BETTER = Kind.of(
            "trend.better",
            "The trend is for the better: {slope} a period (95%: {low} to {high}; n = {n}).",
            "De trend is gunstig: {slope} per periode (95%: {low} tot {high}; n = {n}).");
    static final ProblemKind WORSE = Kind.of(
            "trend.worse",
            "The trend is for the worse: {slope} a period (95%: {low} to {high}; n = {n}).",
            "De trend is ongunstig: {slope} per periode (95%: {low} tot {high}; n = {n}).");
    static final ProblemKind OPEN = Kind.of(
            "trend.open",
            "The figures do not tell whether it gets better or worse: {slope} a period (95%: {low} to {high}; n = {n}).",
            "Uit de cijfers is niet op te maken of het beter of slechter gaat: {slope} per periode (95%: {low} tot {high}; n = {n}).");
    static final ProblemKind GAPS = Kind.of(
            "trend.gaps",
            "Periods in between are missing; the trend counts them as time that passed.",
            "Er ontbreken perioden; in de trend telt die tijd gewoon mee.");
    static final ProblemKind FEW = Kind.of(
            "trend.few",
            "Too few figures for a trend: {n}. It takes {fewest}.",
            "Te weinig cijfers voor een trend: {n}. Er zijn er {fewest} nodig.");
    static final ProblemKind UNEVEN = Kind.of(
            "trend.uneven",
            "No trend: the periods are not all as long.",
            "Geen trend: de perioden zijn niet allemaal even lang.");
    static final ProblemKind OVERLAPPING = Kind.of(
            "trend.overlapping",
            "No trend: some periods overlap. Make two measures of them, such as one by quarter and one by year.",
            "Geen trend: sommige perioden overlappen elkaar. Maak er twee maten van, bijvoorbeeld een per kwartaal en een per jaar.");

    private TrendStatement() {}

    static ProblemKind of(Course course) {
        return switch (course) {
            case BETTER -> BETTER;
            case WORSE -> WORSE;
            case OPEN -> OPEN;
        };
    }
}
