package io.github.serviceexcellence.metric;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with metrics. */
final class MetricProblem {
    static final ProblemKind INVALID =
            Kind.of("metric.invalid", "the metric {metric} is invalid", "het kengetal {metric} klopt niet");
    static final ProblemKind NEITHER = Kind.of(
            "metric.neither-value-nor-absence",
            "it has neither a value nor a reason why there is none, give one",
            "er is geen waarde, en ook geen reden waarom niet; geef een van beide");
    static final ProblemKind BOTH = Kind.of(
            "metric.value-and-absence",
            "it has a value and a reason why there is none, keep one",
            "er is een waarde, en ook een reden waarom die er niet is; houd een van beide over");
    static final ProblemKind RANGE = Kind.of(
            "metric.range",
            "its range runs from {lowest} to {highest}; give two numbers, the lower one first",
            "het bereik loopt van {lowest} tot {highest}; geef twee getallen, het laagste eerst");
    static final ProblemKind OTHER_RANGE = Kind.of(
            "metric.range-of-kind",
            "{metric} always runs from {lowest} to {highest}; give that range",
            "{metric} loopt altijd van {lowest} tot {highest}; geef dat bereik");
    static final ProblemKind VALUE = Kind.of(
            "metric.value",
            "its value {value} does not lie within {lowest} to {highest}",
            "de waarde {value} ligt niet tussen {lowest} en {highest}");
    static final ProblemKind N = Kind.of(
            "metric.n",
            "n is {n}, which must be 0 or more, and 1 or more with a value",
            "n is {n}; dat moet 0 of meer zijn, en bij een waarde 1 of meer");
    static final ProblemKind STANDARD_ERROR = Kind.of(
            "metric.standard-error",
            "its standard error must be a number from 0 to {most}",
            "de standaardfout moet een getal van 0 tot en met {most} zijn");
    static final ProblemKind UNCERTAIN_NOTHING = Kind.of(
            "metric.standard-error-of-nothing",
            "it has a standard error, which needs a value and two respondents or more; leave it out",
            "er is een standaardfout, en daarvoor zijn een waarde en minstens twee respondenten nodig; laat die weg");
    static final ProblemKind NO_ERROR_TO_MISS = Kind.of(
            "metric.standard-error-and-reason",
            "a reason for a missing standard error belongs to a metric with a value and without one; leave it out",
            "een reden voor een ontbrekende standaardfout hoort bij een kengetal met een waarde en zonder standaardfout; laat die weg");
    static final ProblemKind EFFECTIVE_N = Kind.of(
            "metric.effective-n",
            "its effective n must be above 0 and at most n, which is {n}",
            "de effectieve n moet boven 0 liggen en mag hoogstens n zijn: {n}");
    static final ProblemKind PERCENT = Kind.of(
            "metric.bucket-percent",
            "bucket {bucket} holds {percent}%, give 0 to 100",
            "in deel {bucket} valt {percent}%; geef 0 tot en met 100");
    static final ProblemKind BUCKET_TWICE = Kind.of(
            "metric.bucket-twice",
            "bucket {bucket} stands twice, keep one",
            "deel {bucket} staat er twee keer; houd er een over");
    static final ProblemKind NO_BUCKET = Kind.of(
            "metric.no-bucket",
            "{bucket} is no bucket of {metric}; use one of: {buckets}",
            "{bucket} is geen deel van {metric}; kies uit: {buckets}");
    static final ProblemKind NO_CATEGORY = Kind.of(
            "metric.category",
            "only a Kano category with a value has a category; leave it out",
            "alleen een Kano-categorie met een waarde heeft een categorie; laat die weg");
    static final ProblemKind ANSWER = Kind.of(
            "metric.answer",
            "a metric {kind} is not about one answer; leave the answer out of its name",
            "kengetal {kind} gaat niet over één antwoord; laat het antwoord uit de naam weg");
    static final ProblemKind NO_ANSWER = Kind.of(
            "metric.no-answer",
            "a metric {kind} needs an answer in its name: of an emotion its code, of a top box how many levels it has",
            "in de naam van kengetal {kind} ontbreekt een antwoord: bij een emotie de code, bij een topbox het aantal niveaus");
    static final ProblemKind NO_RATING = Kind.of(
            "metric.no-rating",
            "item {item} is no rating, and has no top box; take a rating",
            "item {item} is geen schaalvraag en heeft geen topbox; neem een schaalvraag");
    static final ProblemKind TOP_BOX = Kind.of(
            "metric.top-box",
            "a top box of {levels} levels is not possible for item {item}; give 1 to {most}",
            "een topbox van {levels} niveaus kan niet bij item {item}; geef 1 tot en met {most}");

    private MetricProblem() {}
}
