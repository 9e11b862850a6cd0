package io.github.serviceexcellence.tokens;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with JSON as such. */
final class TokenProblem {
    static final ProblemKind BREAKS_OFF = Kind.of(
            "json.breaks-off",
            "the document ends in the middle; the rest is missing",
            "het document houdt halverwege op; de rest ontbreekt");
    static final ProblemKind UNEXPECTED_CHARACTER = Kind.of(
            "json.unexpected-character",
            "the JSON breaks here: the character '{character}' cannot stand here; a comma, a quote or a bracket may be missing before it",
            "de JSON klopt hier niet: het teken '{character}' kan hier niet staan; misschien ontbreekt ervoor een komma, aanhalingsteken of"
                    + " haakje");
    static final ProblemKind CONTROL_CHARACTER_OUTSIDE = Kind.of(
            "json.control-character-outside",
            "the JSON breaks here: the control character {code} cannot stand here; remove it",
            "de JSON klopt hier niet: het besturingsteken {code} kan hier niet staan; haal het weg");
    static final ProblemKind MISSING_COLON = Kind.of(
            "json.missing-colon",
            "the JSON breaks here: between a name and its value stands '{character}'; put a colon there",
            "de JSON klopt hier niet: tussen een naam en de waarde staat '{character}'; zet daar een dubbele punt");
    static final ProblemKind UNQUOTED_NAME = Kind.of(
            "json.unquoted-name",
            "the JSON breaks here: the name of a field cannot begin with '{character}'; put it in quotes, and no comma behind the last"
                    + " field",
            "de JSON klopt hier niet: de naam van een veld kan niet met '{character}' beginnen; zet die tussen aanhalingstekens, en geen"
                    + " komma na het laatste veld");
    static final ProblemKind BROKEN_NUMBER = Kind.of(
            "json.broken-number",
            "the JSON breaks here: '{character}' cannot stand in a number at this place; write one such as -2 or 0.5",
            "de JSON klopt hier niet: '{character}' kan hier niet in een getal staan; schrijf een getal zoals -2 of 0.5");
    static final ProblemKind BROKEN_ESCAPE = Kind.of(
            "json.broken-escape",
            "the JSON breaks here: what stands behind a backslash is no escape; write \\u and four hexadecimal digits, or a backslash"
                    + " itself as \\\\",
            "de JSON klopt hier niet: wat na een backslash staat heeft geen betekenis; schrijf \\u met vier hexadecimale cijfers, of een"
                    + " backslash zelf als \\\\");
    static final ProblemKind HALF_CHARACTER = Kind.of(
            "json.half-character",
            "the JSON breaks here: a name holds half a character, a surrogate without its other half; write the character whole",
            "de JSON klopt hier niet: in een naam staat een half teken, een surrogaat zonder de andere helft; schrijf het hele teken");
    static final ProblemKind NOTHING_OPEN = Kind.of(
            "json.nothing-open",
            "the JSON breaks here: '{bracket}' closes nothing; remove it",
            "de JSON klopt hier niet: '{bracket}' sluit niets; haal het weg");
    static final ProblemKind UNKNOWN_WORD = Kind.of(
            "json.unknown-word",
            "the JSON breaks here: '{word}' is no value; write a number in digits, and a text in quotes",
            "de JSON klopt hier niet: '{word}' is geen waarde; schrijf een getal in cijfers en een tekst tussen aanhalingstekens");
    static final ProblemKind CONTROL_CHARACTER = Kind.of(
            "json.control-character",
            "the JSON breaks here: a text holds the control character {code}, such as a line break or a tab; write \\n, \\t or \\u and four"
                    + " hexadecimal digits",
            "de JSON klopt hier niet: een tekst bevat het besturingsteken {code}, zoals een regeleinde of een tab; schrijf \\n, \\t of \\u"
                    + " met vier hexadecimale cijfers");
    static final ProblemKind UNKNOWN_ESCAPE = Kind.of(
            "json.unknown-escape",
            "the JSON breaks here: '{character}' means nothing behind a backslash; write a backslash itself as \\\\",
            "de JSON klopt hier niet: '{character}' heeft geen betekenis na een backslash; schrijf een backslash zelf als \\\\");
    static final ProblemKind WRONG_BRACKET = Kind.of(
            "json.wrong-bracket",
            "the JSON breaks here: '{bracket}' closes something that another bracket opened",
            "de JSON klopt hier niet: '{bracket}' sluit iets dat met een ander haakje begon");
    static final ProblemKind LEADING_ZERO = Kind.of(
            "json.leading-zero",
            "the JSON breaks here: a number begins with a 0 too many",
            "de JSON klopt hier niet: een getal begint met een 0 te veel");
    static final ProblemKind LONG_TEXT = Kind.of(
            "json.long-text",
            "a text or number is longer than {most} characters, which no document needs",
            "een tekst of getal is langer dan {most} tekens; geen document heeft dat nodig");
    static final ProblemKind LONG_NUMBER = Kind.of(
            "json.long-number",
            "a number is longer than {most} characters, which no document needs",
            "een getal is langer dan {most} tekens; geen document heeft dat nodig");
    static final ProblemKind LONG_NAME = Kind.of(
            "json.long-name",
            "the name of a field is longer than {most} characters, which no document needs",
            "de naam van een veld is langer dan {most} tekens; geen document heeft dat nodig");
    static final ProblemKind TOO_DEEP = Kind.of(
            "json.too-deep",
            "nested deeper than {most} levels, which no document needs",
            "dieper genest dan {most} lagen; geen document heeft dat nodig");
    /** What has no words of our own. */
    static final ProblemKind SYNTAX =
            Kind.of("json.syntax", "the JSON breaks here: {detail}", "de JSON klopt hier niet ({detail})");

    private TokenProblem() {}
}
