package io.github.serviceexcellence.internal;

import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with codes, ids, texts, written answers and voices, in whatever room. */
public final class CommonProblem {
    /** A code that nothing has. */
    public static final ProblemKind UNKNOWN = Kind.of(
            "code.unknown",
            "'{given}' is no {what}; use one of: {valid}",
            "'{given}' is geen {what}; kies uit: {valid}");

    /** An id that is spelt as none may be. */
    public static final ProblemKind NO_ID = Kind.of(
            "code.no-id",
            "'{given}' is no {what}; use 1 to 64 of the letters A to Z, digits, '.', '_' and '-', beginning with a letter or digit",
            "'{given}' is niet bruikbaar als {what}; gebruik 1 tot en met 64 tekens: letters (A tot en met Z), cijfers, '.', '_' en"
                    + " '-', en begin met een letter of cijfer");

    /** A text that says the same as another, in another way. */
    public static final ProblemKind OTHER_FORM = Kind.of(
            "code.other-form",
            "'{given}' has another form here; write '{form}'",
            "'{given}' wordt hier anders geschreven; schrijf '{form}'");

    /** A text without a visible character. */
    public static final ProblemKind BLANK = Kind.of(
            "text.blank",
            "the {what} is blank; write at least one visible character",
            "er is geen {what} ingevuld; schrijf minstens één zichtbaar teken");

    /** A text that is too long. */
    public static final ProblemKind TOO_LONG = Kind.of(
            "text.too-long",
            "'{given}' has {length} characters; a {what} has at most {most}",
            "'{given}' telt {length} tekens; voor een {what} is {most} het maximum");

    /** A name that holds a control character. */
    public static final ProblemKind CONTROL_CHARACTER = Kind.of(
            "text.control-character",
            "'{given}' holds a control character; remove it from the {what}",
            "in '{given}' ({what}) staat een onzichtbaar besturingsteken; haal dat weg");

    /** A text that no file in UTF-8 can hold. */
    public static final ProblemKind HALF_CHARACTER = Kind.of(
            "text.half-character",
            "'{given}' holds half a character, a surrogate without its other half; write the character whole or leave it out",
            "in '{given}' staat een half teken, een surrogaat zonder de andere helft; schrijf het hele teken of laat het weg");

    /** Words of a respondent that say nothing. */
    static final ProblemKind BLANK_ANSWER = Kind.of(
            "response.blank-text",
            "the text of item {item} is blank; leave the item out",
            "de tekst bij item {item} is leeg; laat het item weg");

    /** Words of a respondent that are too many. */
    static final ProblemKind LONG_ANSWER = Kind.of(
            "response.long-text",
            "the text of item {item} has {length} characters; at most {most} are possible",
            "de tekst bij item {item} telt {length} tekens; {most} is het maximum");

    /** A voice that no item is asked of. */
    public static final ProblemKind UNKNOWN_VOICE = Kind.of(
            "response.unknown-voice",
            "no item of {instrument} is asked of voice {voice}; it asks: {voices}",
            "geen enkel item van {instrument} wordt gevraagd aan {voice}; wel aan: {voices}");

    /** What somebody else's code refused, in its own words. */
    public static final ProblemKind REFUSED = Kind.of("other.refused", "{reason}", "{reason}");

    /** A time that nobody means. */
    static final ProblemKind TIME_RANGE = Kind.of(
            "time.range",
            "{time} lies outside the years 1 to 9999; check whether seconds and milliseconds were mixed up",
            "{time} ligt buiten de jaren 1 tot en met 9999; kijk of seconden en milliseconden zijn verwisseld");

    /** A span over which nobody can look back. */
    static final ProblemKind SPAN = Kind.of(
            "time.span",
            "a span of {span} is not possible; give one above 0 and of at most {most} days",
            "een periode van {span} kan niet; geef een periode boven 0 en van hoogstens {most} dagen");

    private CommonProblem() {}
}
