package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What a look at the beginning of a file rests on, and what stands in its way. */
final class SampleProblem {
    static final ProblemKind WESTERN_CHARSET = Kind.of(
            "sample.western-charset",
            "byte {byte} at position {position} is not UTF-8; in windows-1252 the file has these characters: {characters}. Other"
                    + " character sets give other characters: check that the names look right",
            "byte {byte} op positie {position} is geen UTF-8; met windows-1252 staan deze tekens in het bestand: {characters}. Andere"
                    + " tekensets geven andere tekens: controleer of de namen kloppen");
    static final ProblemKind WIDE_CHARSET = Kind.of(
            "sample.wide-charset",
            "nearly every other byte is 0, as in {charset}",
            "bijna elke tweede byte is 0, zoals bij {charset}");
    static final ProblemKind UNKNOWN_CHARSET = Kind.of(
            "sample.unknown-charset",
            "byte {byte} at position {position} is no UTF-8, and windows-1252 does not fit either; name the character set with withCharset"
                    + " (--charset NAME), or save the file as UTF-8",
            "byte {byte} op positie {position} is geen UTF-8, en windows-1252 past ook niet; noem de tekenset met withCharset (--charset NAAM), of"
                    + " sla het bestand op als UTF-8");
    static final ProblemKind GUESSED_CHARSET = Kind.of(
            "sample.guessed-charset",
            "windows-1252 is a guess: in another character set of single bytes, such as windows-1250 or MacRoman, the same bytes are other"
                    + " characters than {characters}. If names look wrong, name the character set with withCharset (--charset NAME)",
            "windows-1252 is een gok: in een andere tekenset van één byte per teken, zoals windows-1250 of MacRoman, zijn dezelfde bytes andere"
                    + " tekens dan {characters}. Kloppen de namen niet, noem dan de tekenset met withCharset (--charset NAAM)");
    static final ProblemKind FITTING_SEPARATOR = Kind.of(
            "sample.fitting-separator",
            "{rows} of {all} rows have {fields} fields then",
            "{rows} van de {all} rijen hebben dan {fields} velden");
    static final ProblemKind BROKEN_SAMPLE = Kind.of(
            "sample.broken-sample",
            "from row {row} on the file could not be read: there is a quote too many or too few; correct it and look again",
            "vanaf rij {row} is het bestand niet te lezen: er staat een aanhalingsteken te veel of te weinig; verbeter dat en probeer het"
                    + " opnieuw");
    static final ProblemKind UNFIT_PROPOSAL = Kind.of(
            "sample.unfit-proposal",
            "{call} seems to fit, but cannot be used: {reason}",
            "{call} lijkt te passen, maar is niet te gebruiken: {reason}");

    private SampleProblem() {}
}
