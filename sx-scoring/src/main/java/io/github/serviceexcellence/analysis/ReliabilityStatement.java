package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of reliability. */
final class ReliabilityStatement {
    static final ProblemKind METHOD = Kind.of(
            "reliability.method",
            "Reliability by Cronbach's alpha, with Feldt's interval of 95%; items in points, all with the same weight. Missing answers {rule}.",
            "Betrouwbaarheid met Cronbachs alfa, met het interval van Feldt van 95%; items in punten, allemaal met hetzelfde gewicht. Ontbrekende"
                    + " antwoorden {rule}.");
    static final ProblemKind ALPHA = Kind.of(
            "reliability.alpha",
            "{set}: alpha = {alpha} (95%: {low} to {high}), of {items} items; n = {n}. Mean correlation of the items {r}; standard error of"
                    + " measurement {error} points.",
            "{set}: alfa = {alpha} (95%: {low} tot {high}), met {items} items; n = {n}. Gemiddelde correlatie tussen de items {r};"
                    + " standaardmeetfout {error} punten.");
    static final ProblemKind OMEGA = Kind.of(
            "reliability.omega",
            "Omega total by one factor: {omega}, fitted by {method}.",
            "Omega totaal met één factor: {omega}, geschat met {method}.");
    static final ProblemKind NO_OMEGA = Kind.of(
            "reliability.no-omega",
            "No omega total by {method}: {reason}.",
            "Geen omega totaal met {method}: {reason}.");
    static final ProblemKind NO_LAMBDA = Kind.of(
            "reliability.no-lambda",
            "No lambda 6: an item follows from the others exactly.",
            "Geen lambda 6: een item volgt precies uit de andere.");
    static final ProblemKind NO_ALPHA = Kind.of(
            "reliability.no-alpha",
            "{set}: no alpha, because {reason}; n = {n}.",
            "{set}: geen alfa, want {reason}; n = {n}.");
    static final ProblemKind NEGATIVE = Kind.of(
            "reliability.negative",
            "Alpha is below zero: the items run against each other. Check whether an item is worded in reverse.",
            "Alfa is kleiner dan nul: de items gaan tegen elkaar in. Kijk of een item omgekeerd is gesteld.");
    static final ProblemKind NOT_ONE_THING = Kind.of(
            "reliability.not-one-thing",
            "A high alpha is no proof that the items measure one thing only, and it grows with the number of items.",
            "Een hoge alfa bewijst niet dat de items maar één ding meten, en met meer items wordt alfa vanzelf hoger.");
    static final ProblemKind CONFIDENTIAL = Kind.of(
            "analysis.confidential",
            "These figures are for who may see the answers; they are not guarded for publication.",
            "Deze cijfers zijn voor wie de antwoorden mag zien; ze zijn niet beschermd voor publicatie.");

    private ReliabilityStatement() {}
}
