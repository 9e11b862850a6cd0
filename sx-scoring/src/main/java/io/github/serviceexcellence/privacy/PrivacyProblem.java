package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with anonymity floors and publications. */
final class PrivacyProblem {
    static final ProblemKind FLOOR = Kind.of(
            "floor.too-low",
            "a floor of {respondents} protects nobody; use 2 or more, or AnonymityFloor.none() to show everything",
            "een ondergrens van {respondents} beschermt niemand; kies 2 of meer, of AnonymityFloor.none() om alles te tonen");
    static final ProblemKind PER_PERSON = Kind.of(
            "floor.per-person",
            "one person cannot be {most} respondents; use 1 to {allowed}",
            "één persoon kan niet {most} respondenten zijn; kies 1 tot en met {allowed}");

    static final ProblemKind INVALID =
            Kind.of("publication.invalid", "the publication is invalid", "de publicatie klopt niet");
    static final ProblemKind CARD_WITHOUT_GROUP = Kind.of(
            "publication.card-without-unit",
            "the card of a unit does not name its unit",
            "op de kaart van een onderdeel staat niet welk onderdeel het is");
    static final ProblemKind OVERALL_WITH_GROUP = Kind.of(
            "publication.overall-with-group",
            "the overall card names a group",
            "op de kaart van alle respondenten samen staat een groep");
    static final ProblemKind GROUP_TWICE = Kind.of(
            "publication.unit-twice",
            "unit {unit} stands twice, keep one",
            "onderdeel {unit} komt twee keer voor; houd er een over");
    static final ProblemKind BREAKDOWN_TWICE = Kind.of(
            "publication.breakdown-twice",
            "breakdown {breakdown} stands twice, keep one",
            "indeling {breakdown} komt twee keer voor; houd er een over");

    static final ProblemKind CARD_OF_OTHER_FLOOR = Kind.of(
            "publication.card-of-other-floor",
            "a card has another floor than the publication, which has {floor}; publish all with one floor",
            "een kaart heeft een andere ondergrens dan de publicatie, die {floor} heeft; publiceer alles met één ondergrens");
    static final ProblemKind CANNOT_FOLLOW = Kind.of(
            "publication.cannot-follow",
            "this cannot be published after what was published before",
            "dit kan niet worden gepubliceerd na wat al gepubliceerd is");
    static final ProblemKind IMPUTED = Kind.of(
            "publication.imputed",
            "with imputation {imputation} answers change what is imputed for others, so that a later publication cannot be held against an"
                    + " earlier one; publish once, or impute nothing",
            "bij imputatie {imputation} verandert elk antwoord wat er voor anderen wordt ingevuld; daarom is een latere publicatie niet met een"
                    + " eerdere te vergelijken. Publiceer één keer, of vul niets in");
    static final ProblemKind TOO_MANY_WAYS = Kind.of(
            "publication.breakdowns-cross-in-too-many-ways",
            "the breakdowns cross in too many ways to decide on them together; publish fewer of them, or units in which fewer people are in"
                    + " several",
            "de indelingen kruisen elkaar op te veel manieren om er samen over te beslissen; publiceer er minder, of onderdelen waar minder"
                    + " mensen in meer dan één zitten");
    static final ProblemKind OTHER_FLOOR = Kind.of(
            "publication.other-floor",
            "the earlier publication has a floor of {earlier}, this one of {floor}; use the same",
            "de eerdere publicatie heeft een ondergrens van {earlier}, deze van {floor}; gebruik dezelfde");
    static final ProblemKind OTHER_VIEW = Kind.of(
            "publication.other-view",
            "the earlier publication was made with another instrument, strategy, tree or voice; two views of the same answers together may"
                    + " give somebody away. Publish it in the view of the earlier one, or show only one of them",
            "de eerdere publicatie is gemaakt met een ander instrument, een andere strategie, indeling van scores of rol; twee weergaven"
                    + " van dezelfde antwoorden naast elkaar kunnen iemand verraden. Publiceer in de weergave van de eerdere, of laat maar één van"
                    + " beide zien");
    static final ProblemKind OTHER_ANSWERS = Kind.of(
            "publication.other-answers",
            "the answers given with an earlier publication are not those that it was made of, since they give other scores; give those that it was"
                    + " made of",
            "de antwoorden bij een eerdere publicatie zijn niet die waar zij van gemaakt is, want ze geven andere scores; geef de antwoorden"
                    + " waar zij van gemaakt is");
    static final ProblemKind LEFT_AND_SEVERAL = Kind.of(
            "publication.left-and-several",
            "answers left since one of several earlier publications; who was in which of them is not known. Publish after one only",
            "sinds een van meer eerdere publicaties zijn er antwoorden weggegaan; wie er in welke zat is niet bekend. Publiceer na één"
                    + " eerdere publicatie");
    static final ProblemKind NOT_THE_SAME_SURVEY = Kind.of(
            "publication.not-the-same-survey",
            "the answers are not those of the earlier publication with others added; if answers left or changed, say which",
            "de antwoorden zijn niet die van de eerdere publicatie met andere erbij; zijn er antwoorden weggegaan of veranderd, zeg dan welke");

    private PrivacyProblem() {}
}
