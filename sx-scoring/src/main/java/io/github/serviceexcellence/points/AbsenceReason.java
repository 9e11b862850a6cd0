package io.github.serviceexcellence.points;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** Why there is no score. */
public enum AbsenceReason {
    /** The instrument has no item for it. */
    NOT_MEASURED("not-measured", Text.english("nothing was asked about it").dutch("hierover is niets gevraagd")),
    /** There are no respondents. */
    NO_RESPONDENTS("no-respondents", Text.english("there are no respondents").dutch("er zijn geen respondenten")),
    /** It applied to no respondent, or was shown to none. */
    NOT_APPLICABLE(
            "not-applicable",
            Text.english("nobody was asked, or it applied to nobody")
                    .dutch("dit is aan niemand gevraagd of was op niemand van toepassing")),
    /** It applied, but nobody answered. */
    NO_ANSWERS("no-answers", Text.english("nobody answered").dutch("niemand heeft hierop geantwoord")),
    /** Of a metric: somebody answered, but only in ways that it leaves out. */
    NOT_COUNTED(
            "not-counted",
            Text.english("nobody gave an answer that counts for it")
                    .dutch("niemand gaf een antwoord dat hiervoor meetelt")),
    /** Somebody answered, but no respondent answered enough items of the construct. */
    TOO_FEW_ANSWERS(
            "too-few-answers",
            Text.english("nobody answered enough of its questions")
                    .dutch("niemand heeft hierover genoeg vragen beantwoord")),
    /** The summary of the answers was made without counting items. */
    NOT_COLLECTED("not-collected", Text.english("it was not collected").dutch("dit is niet bijgehouden")),
    /** A part that it needs has no score. */
    PART_ABSENT("part-absent", Text.english("a part of it has no score").dutch("een onderdeel heeft geen score")),
    /** None of its parts has a weight. */
    NOT_WEIGHTED(
            "not-weighted",
            Text.english("none of its parts has a weight").dutch("geen enkel onderdeel heeft een gewicht")),
    /** Its aggregation has no value for these parts: a geometric mean of a part of 0 points, an ordered average of other numbers. */
    OUTSIDE_DOMAIN(
            "outside-domain",
            Text.english("the chosen calculation gives no result for these parts")
                    .dutch("de gekozen rekenwijze geeft voor deze onderdelen geen uitkomst")),
    /** The tree of the card has no index: its leaves are not made up to one figure. */
    NO_INDEX("no-index", Text.english("the tree has no index").dutch("deze indeling heeft geen index")),
    /** Of a standard error: one respondent shows no spread. */
    TOO_FEW_RESPONDENTS(
            "too-few-respondents",
            Text.english("one respondent does not show how much people differ")
                    .dutch("aan één respondent is niet te zien hoeveel mensen van elkaar verschillen")),
    /** Of a standard error: an assessor's judgement is no sample of people. */
    ASSESSED(
            "assessed",
            Text.english("an assessment is no sample of people")
                    .dutch("een beoordeling is geen steekproef van mensen")),
    /** Of a standard error: a minimum, a median or an ordered average jumps from one part to another. */
    NOT_SMOOTH(
            "not-smooth",
            Text.english("for this way of calculating no formula gives it; draw samples instead")
                    .dutch("voor deze rekenwijze bestaat geen formule; trek in plaats daarvan steekproeven")),
    /** Of a standard error: imputed answers look surer than they are. */
    IMPUTED(
            "imputed",
            Text.english("imputed answers would make it look surer than it is")
                    .dutch("door de aangevulde antwoorden zou dit zekerder lijken dan het is")),
    /** It rests on fewer respondents than the anonymity floor, or would give away what does. */
    WITHHELD(
            "withheld",
            Text.english("not shown, to protect people's anonymity")
                    .dutch("niet getoond om de anonimiteit te beschermen"));

    private final String code;
    private final Text description;

    AbsenceReason(String code, Text description) {
        this.code = code;
        this.description = description;
    }

    /**
     * The reason with a code.
     *
     * @param code the code
     * @return the reason
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static AbsenceReason parse(String code) {
        return Codes.parse(
                Word.of("reason for a missing score", "reden voor een ontbrekende score"),
                values(),
                AbsenceReason::code,
                code);
    }

    /**
     * The stable code.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }

    /**
     * The reason in words, to be read after a colon.
     *
     * @return a clause in English and Dutch
     */
    public Text description() {
        return description;
    }
}
