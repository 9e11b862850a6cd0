package io.github.serviceexcellence.paths;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of path models. */
final class PathsStatement {
    static final ProblemKind METHOD = Kind.of(
            "paths.method",
            "Path model by partial least squares (mode A, {scheme}), {n} rows; left out because a value is missing: {left-out}.",
            "Padmodel met parti\u00eble kleinste kwadraten (modus A, {scheme}), {n} rijen; weggelaten omdat er een waarde ontbreekt: {left-out}.");
    static final ProblemKind EXPLAINED = Kind.of(
            "paths.explained",
            "The model explains {percent}% of the differences in {construct}.",
            "Het model verklaart {percent}% van de verschillen in {construct}.");
    static final ProblemKind EFFECT = Kind.of(
            "paths.effect",
            "From {from} to {to}: {direct} directly, {total} in total.",
            "Van {from} naar {to}: {direct} rechtstreeks, {total} in totaal.");
    static final ProblemKind DIRECT =
            Kind.of("paths.direct", "From {from} to {to}: {direct}.", "Van {from} naar {to}: {direct}.");
    static final ProblemKind INDIRECT = Kind.of(
            "paths.indirect",
            "From {from} to {to}: {total}, all of it by constructs between them.",
            "Van {from} naar {to}: {total}, helemaal via de constructen ertussen.");
    static final ProblemKind WEAK = Kind.of(
            "paths.weak",
            "The indicators of {construct} have too little in common for one figure (AVE {ave}, rhoA {rho-a}, rhoC {rho-c}; usually asked for: {least-ave}, and"
                    + " twice {least-rho}).",
            "De indicatoren van {construct} hebben te weinig gemeen voor \u00e9\u00e9n cijfer (AVE {ave}, rhoA {rho-a}, rhoC {rho-c}; meestal gevraagd:"
                    + " {least-ave}, en twee keer {least-rho}).");
    static final ProblemKind ALIKE = Kind.of(
            "paths.alike",
            "{first} and {second} are hard to tell apart (HTMT {htmt}; usually asked for: below {most}).",
            "{first} en {second} zijn moeilijk te onderscheiden (HTMT {htmt}; meestal gevraagd: onder {most}).");
    static final ProblemKind NO_PROOF = Kind.of(
            "paths.no-proof",
            "The direction of the arrows is that of the model; the data do not prove it.",
            "De richting van de pijlen is die van het model; de gegevens bewijzen die niet.");

    static final ProblemKind DRAWS = Kind.of(
            "paths.draws",
            "How sure the effects are: {draws} draws with replacement, seed {seed}, intervals of 95%; draws that could not be fitted: {left-out}.",
            "Hoe zeker de effecten zijn: {draws} trekkingen met teruglegging, startgetal {seed}, intervallen van 95%; trekkingen die niet te schatten waren:"
                    + " {left-out}.");
    static final ProblemKind HOLDS = Kind.of(
            "paths.holds",
            "From {from} to {to}: {total} in total (95%: {low} to {high}).",
            "Van {from} naar {to}: {total} in totaal (95%: {low} tot {high}).");
    static final ProblemKind OPEN = Kind.of(
            "paths.open",
            "The data do not tell whether {from} has an effect on {to} ({total} in total; 95%: {low} to {high}).",
            "Uit de gegevens is niet op te maken of {from} effect heeft op {to} ({total} in totaal; 95%: {low} tot {high}).");

    private PathsStatement() {}
}
