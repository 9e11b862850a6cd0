package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with texts and constructs. */
final class FrameworkProblem {
    static final ProblemKind NO_WORDING = Kind.of(
            "text.no-wording",
            "a text has no wording; give it in one language or more",
            "een lege tekst; geef woorden in een of meer talen");
    static final ProblemKind TOO_MANY_LANGUAGES = Kind.of(
            "text.too-many-languages",
            "a text in {languages} languages, at most {most} are possible",
            "een tekst in {languages} talen; het maximum is {most}");
    static final ProblemKind BLANK_WORDING = Kind.of(
            "text.blank-wording",
            "a blank wording in {language}, leave the language out",
            "een lege tekst in de taal {language}; laat die taal weg");
    static final ProblemKind LONG_WORDING = Kind.of(
            "text.long-wording",
            "a wording of {length} characters in {language}, at most {most} are possible",
            "een tekst van {length} tekens in de taal {language}; het maximum is {most}");
    static final ProblemKind TWO_WORDINGS = Kind.of(
            "text.two-wordings",
            "two wordings in {language}, keep one",
            "twee teksten in de taal {language}; houd er een over");
    static final ProblemKind NO_LANGUAGE = Kind.of(
            "text.no-language",
            "a wording without a language, name one such as en or nl",
            "een tekst zonder taal; noem de taal, bijvoorbeeld nl of en");
    static final ProblemKind POLES_DIFFER = Kind.of(
            "shift.poles-in-other-languages",
            "the poles of shift {shift} are worded in {from} and in {to}; word both in the same languages",
            "de polen van paradigmashift {shift} staan in {from} en in {to}; geef beide in dezelfde talen");

    private FrameworkProblem() {}
}
