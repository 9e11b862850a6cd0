package io.github.serviceexcellence.points;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with points, nodes, aggregations and normalisations. */
final class PointsProblem {
    static final ProblemKind TOO_MANY_DIGITS = Kind.of(
            "points.too-many-digits",
            "points have at most nine decimals and ten digits before them; round the number first",
            "punten hebben hoogstens negen decimalen en tien cijfers daarvoor; rond het getal eerst af");
    static final ProblemKind TOO_LARGE =
            Kind.of("points.too-large", "{given} is too large for points", "{given} is te groot voor punten");
    static final ProblemKind NOT_FINITE =
            Kind.of("points.not-finite", "{given} is no number of points", "{given} is geen aantal punten");
    static final ProblemKind NO_NUMBER = Kind.of(
            "points.no-number",
            "'{given}' is no number of points; write one such as 49.5",
            "'{given}' is geen aantal punten; schrijf een getal zoals 49.5");
    static final ProblemKind SHOWN_DECIMALS = Kind.of(
            "points.shown-decimals",
            "{decimals} decimals are not possible; use 0 to {most}",
            "{decimals} is geen mogelijk aantal decimalen; gebruik 0 tot en met {most}");

    static final ProblemKind SHARE = Kind.of(
            "points.share",
            "{part} of {whole} is no share of 100 points; give a whole above 0 and a part of it",
            "{part} van {whole} is geen aandeel van 100 punten; geef een geheel boven 0 en een deel daarvan");
    static final ProblemKind NO_NODE = Kind.of(
            "node.unknown",
            "'{given}' is no node; use index or a code such as element:leadership, element:leadership:wished, item:q1,"
                    + " indicator:sick-leave",
            "'{given}' is geen knoop; gebruik index of een code zoals element:leadership, element:leadership:wished, item:v1,"
                    + " indicator:verzuim");

    static final ProblemKind PART_WEIGHT = Kind.of(
            "aggregation.part-weight",
            "the part {part} has the weight {weight}, give one above 0",
            "onderdeel {part} heeft gewicht {weight}; geef een gewicht boven 0");
    static final ProblemKind POWER_EXPONENT = Kind.of(
            "aggregation.power-exponent",
            "a power mean with exponent {exponent} is not possible; use 0.001 to 100 or -100 to -0.001, and for 0 the geometric mean",
            "een machtsgemiddelde met exponent {exponent} kan niet; gebruik 0.001 tot en met 100 of -100 tot en met -0.001, en voor 0 het"
                    + " meetkundig gemiddelde");
    static final ProblemKind NEEDS_NO_ZERO_RULE = Kind.of(
            "aggregation.needs-no-zero-rule",
            "{aggregation} needs no rule for 0; give a geometric or harmonic mean, or a power mean with p below 0",
            "{aggregation} heeft geen regel voor 0 nodig; geef een meetkundig of harmonisch gemiddelde, of een machtsgemiddelde met p onder"
                    + " 0");
    static final ProblemKind RANK_WEIGHTS = Kind.of(
            "aggregation.rank-weights",
            "an ordered average needs 1 to {most} weights, the highest part's first: 0 or more, not all 0, each of at most 20 digits",
            "een gerangschikt gemiddelde vraagt 1 tot en met {most} gewichten, dat van het hoogste onderdeel eerst: elk 0 of meer, niet"
                    + " alle 0, met hoogstens 20 cijfers");
    static final ProblemKind QUANTIFIER_EXPONENT = Kind.of(
            "aggregation.quantifier-exponent",
            "a quantifier's exponent of {exponent} is not possible; use 0.001 to 100",
            "een kwantor met exponent {exponent} kan niet; gebruik 0.001 tot en met 100");
    static final ProblemKind AGGREGATION_NAME_TAKEN = Kind.of(
            "aggregation.name-taken",
            "the library has an aggregation '{name}' that does something else; give this one a name of its own",
            "de bibliotheek heeft al een aggregatie '{name}', die iets anders doet; geef deze een eigen naam");
    static final ProblemKind GAVE_NULL = Kind.of(
            "aggregation.gave-null",
            "the aggregation {aggregation} gave null of {parts}; it must give an Optional, if an empty one",
            "aggregatie {aggregation} gaf null voor {parts}; er moet een Optional komen, desnoods een lege");
    static final ProblemKind THREW = Kind.of(
            "aggregation.threw",
            "the aggregation {aggregation} threw {exception} on {parts}; its message is not told, since it may quote answers. The stack trace"
                    + " shows where it was thrown",
            "aggregatie {aggregation} gaf de fout {exception} bij {parts}; wat die fout zegt staat hier niet, want er kunnen antwoorden in"
                    + " staan. De stack trace laat zien waar het misging");
    static final ProblemKind POINTS_OFF_RANGE = Kind.of(
            "aggregation.points-off-range",
            "the aggregation {aggregation} made less than 0 or more than 100 points of {parts}; it must give 0 to 100, or nothing",
            "aggregatie {aggregation} kwam onder de 0 of boven de 100 punten uit voor {parts}; het moet 0 tot en met 100 zijn, of niets");
    static final ProblemKind INVALID_CLAIMS = Kind.of(
            "aggregation.invalid-claims",
            "the claims of the aggregation {aggregation} are invalid",
            "de aandelen die aggregatie {aggregation} toekent kloppen niet");
    static final ProblemKind NUMBER_OF_CLAIMS = Kind.of(
            "aggregation.number-of-claims",
            "there are {claims} for {parts} parts, give one for each",
            "aantal aandelen: {claims}, aantal onderdelen: {parts}; geef elk onderdeel er een");
    static final ProblemKind NEGATIVE_CLAIM = Kind.of(
            "aggregation.negative-claim",
            "one is negative, give 0 or more",
            "er is een negatief aandeel; geef 0 of meer");

    static final ProblemKind INVALID_APPORTIONMENT =
            Kind.of("apportionment.invalid", "points cannot be apportioned", "deze punten zijn niet te verdelen");
    static final ProblemKind NO_PART = Kind.of(
            "apportionment.no-part", "there is no part; name one or more", "er is geen onderdeel; noem er een of meer");
    static final ProblemKind NEGATIVE_WHOLE = Kind.of(
            "apportionment.negative-whole",
            "{points} points cannot be divided, give 0 or more",
            "{points} punten verdelen kan niet; geef 0 of meer");
    static final ProblemKind CLAIMS_PER_PART = Kind.of(
            "apportionment.number-of-claims",
            "there are {claims} claims for {parts} parts, give one for each",
            "aantal aandelen: {claims}, aantal onderdelen: {parts}; geef elk onderdeel er een");
    static final ProblemKind CLAIM_BELOW_ZERO = Kind.of(
            "apportionment.negative-claim",
            "a claim is negative, give 0 or more",
            "er is een negatief aandeel; geef 0 of meer");

    static final ProblemKind NO_GOALPOSTS = Kind.of(
            "normalisation.goalposts",
            "goalposts need a low value and a higher one, of at most 20 digits each; these are {low} and {high}",
            "ijkpunten zijn een lage en een hogere waarde, elk met hoogstens 20 cijfers; dit zijn {low} en {high}");
    static final ProblemKind TARGET_DIGITS = Kind.of(
            "normalisation.target-digits",
            "a target has at most 20 digits, this is {given}; round it first",
            "een streefwaarde heeft hoogstens 20 cijfers, dit is {given}; rond het getal eerst af");
    static final ProblemKind NORMALISATION_NAME_TAKEN = Kind.of(
            "normalisation.name-taken",
            "the library has a normalisation '{name}' that does something else; give this one a name of its own",
            "de bibliotheek heeft al een normalisatie '{name}', die iets anders doet; geef deze een eigen naam");

    static final ProblemKind THRESHOLD = Kind.of(
            "threshold.not-possible",
            "a threshold of {part} of {of} is not possible; the first is 1 or more and not above the second, which is at most {most}",
            "minstens {part} van {of} kan niet; het eerste getal is 1 of meer en niet groter dan het tweede, dat hoogstens {most} is");
    static final ProblemKind THRESHOLD_PERCENT = Kind.of(
            "threshold.percentage",
            "a threshold of {percent}% is not possible; use 1 to 100",
            "minstens {percent}% kan niet; kies 1 tot en met 100");
    static final ProblemKind THRESHOLD_NUMBER = Kind.of(
            "threshold.number",
            "a threshold of {number} things is not possible; give 0 or more",
            "een deel van {number} kan niet; geef 0 of meer");
    static final ProblemKind NO_THRESHOLD = Kind.of(
            "threshold.unreadable",
            "'{given}' is no threshold; write one such as 50 % or 2/3",
            "'{given}' is geen drempel; schrijf er een zoals 50 % of 2/3");

    private PointsProblem() {}
}
