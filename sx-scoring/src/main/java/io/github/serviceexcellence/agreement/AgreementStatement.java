package io.github.serviceexcellence.agreement;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of agreement. */
final class AgreementStatement {
    static final ProblemKind METHOD = Kind.of(
            "agreement.icc-method",
            "Intraclass correlations of {targets} rows by {assessors} assessors, from an analysis of variance; left out because a rating is missing:"
                    + " {left-out}.",
            "Intraklassecorrelaties van {targets} rijen met {assessors} beoordelaars, uit een variantieanalyse; weggelaten omdat er een oordeel"
                    + " ontbreekt: {left-out}.");
    static final ProblemKind VALUE = Kind.of(
            "agreement.icc",
            "{symbol}, {title}: {value} (95%: {low} to {high}).",
            "{symbol}, {title}: {value} (95%: {low} tot {high}).");
    static final ProblemKind NO_INTERVAL = Kind.of(
            "agreement.icc-no-interval",
            "{symbol}, {title}: {value}. How uncertain that is cannot be told from these ratings.",
            "{symbol}, {title}: {value}. Hoe onzeker dat is, valt uit deze oordelen niet af te leiden.");
    static final ProblemKind NO_VALUE = Kind.of(
            "agreement.icc-none",
            "{symbol}, {title}: no figure, because the means of what was rated hardly differ.",
            "{symbol}, {title}: geen cijfer, omdat de gemiddelden van wat is beoordeeld nauwelijks verschillen.");

    static final ProblemKind KAPPA_METHOD = Kind.of(
            "agreement.kappa-method",
            "Cohen's kappa of {first} and {second}, {weights}: {n} rows; left out because a rating is missing: {left-out}.",
            "Cohens kappa van {first} en {second}, {weights}: {n} rijen; weggelaten omdat er een oordeel ontbreekt: {left-out}.");
    static final ProblemKind KAPPA = Kind.of(
            "agreement.kappa",
            "Agreement is {observed}% where chance alone would give {expected}%: kappa = {kappa} (95%: {low} to {high}).",
            "De overeenstemming is {observed}%; toeval alleen zou {expected}% geven: kappa = {kappa} (95%: {low} tot {high}).");
    static final ProblemKind KAPPA_NONE = Kind.of(
            "agreement.kappa-none",
            "No kappa can be given: both gave the same rating to everything, so that they agree by chance alone as well.",
            "Er is geen kappa te geven: beiden gaven overal hetzelfde oordeel, dus ook door toeval alleen zouden ze het eens zijn.");

    static final ProblemKind GROUP_METHOD = Kind.of(
            "agreement.group-method",
            "Agreement within {groups} groups, {n} scores, from an analysis of variance; left out because they have no score or no group: {left-out}.",
            "Overeenstemming binnen {groups} groepen, {n} scores, uit een variantieanalyse; weggelaten omdat ze geen score of geen groep hebben:"
                    + " {left-out}.");
    static final ProblemKind GROUPS_DIFFER = Kind.of(
            "agreement.groups-differ",
            "Groups differ more than chance explains: {share}% of the differences between people lies between groups (ICC(1) = {part}).",
            "Groepen verschillen meer dan toeval verklaart: {share}% van de verschillen tussen mensen ligt tussen groepen (ICC(1) = {part}).");
    static final ProblemKind GROUPS_ALIKE = Kind.of(
            "agreement.groups-alike",
            "Groups differ no more than chance explains, so that a group is no unit here (ICC(1) = {part}).",
            "Groepen verschillen niet meer dan toeval verklaart; een groep is hier dus geen eenheid (ICC(1) = {part}).");
    static final ProblemKind ALL_ALIKE = Kind.of(
            "agreement.group-all-alike",
            "All scores are the same, so that groups do not differ.",
            "Alle scores zijn gelijk; groepen verschillen dus niet.");
    static final ProblemKind MEANS_RELIABLE = Kind.of(
            "agreement.means-reliable",
            "The means of groups tell the groups apart well: ICC(2) = {reliability}, where {floor} is usually asked for.",
            "De gemiddelden onderscheiden de groepen goed: ICC(2) = {reliability}, terwijl meestal {floor} wordt gevraagd.");
    static final ProblemKind MEANS_UNRELIABLE = Kind.of(
            "agreement.means-unreliable",
            "The means of groups do not tell the groups apart well enough: ICC(2) = {reliability}, where {floor} is usually asked for.",
            "De gemiddelden onderscheiden de groepen niet goed genoeg: ICC(2) = {reliability}, terwijl meestal {floor} wordt gevraagd.");
    static final ProblemKind MEMBERS_AGREE = Kind.of(
            "agreement.members-agree",
            "Members of a group agree well: the median of rwg is {rwg}, where {floor} is usually asked for.",
            "Leden van een groep zijn het goed eens: de mediaan van rwg is {rwg}, terwijl meestal {floor} wordt gevraagd.");
    static final ProblemKind MEMBERS_DISAGREE = Kind.of(
            "agreement.members-disagree",
            "Members of a group do not agree well enough for one figure to stand for them: the median of rwg is {rwg}, where {floor} is usually asked"
                    + " for.",
            "Leden van een groep zijn het niet genoeg eens om \u00e9\u00e9n cijfer voor hen te laten spreken: de mediaan van rwg is {rwg}, terwijl"
                    + " meestal {floor} wordt gevraagd.");

    static final ProblemKind MEDIAN = Kind.of(
            "agreement.consensus-median",
            "{assessors} assessments of {subject}; the level is the highest one that more than half of the assessors reached.",
            "{assessors} beoordelingen van {subject}; het niveau is het hoogste dat meer dan de helft van de beoordelaars bereikte.");
    static final ProblemKind DISCUSSED = Kind.of(
            "agreement.consensus-discussed",
            "{assessors} assessments of {subject}; the level is what the assessors agreed on afterwards.",
            "{assessors} beoordelingen van {subject}; het niveau is wat de beoordelaars daarna hebben afgesproken.");
    static final ProblemKind UNANIMOUS = Kind.of(
            "agreement.consensus-unanimous",
            "All agree on {number} of {items} criteria.",
            "Over {number} van de {items} criteria is iedereen het eens.");
    static final ProblemKind DIFFERS = Kind.of(
            "agreement.consensus-differs",
            "{item}: level {level}; {assessors}.",
            "{item}: niveau {level}; {assessors}.");
    static final ProblemKind DIFFERS_OPEN =
            Kind.of("agreement.consensus-open", "{item}: no level; {assessors}.", "{item}: geen niveau; {assessors}.");

    private AgreementStatement() {}
}
