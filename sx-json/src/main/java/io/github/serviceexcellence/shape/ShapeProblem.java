package io.github.serviceexcellence.shape;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with a document, whatever it holds. */
public final class ShapeProblem {
    /** A value of another type than it must be. */
    public static final ProblemKind WRONG_TYPE = Kind.of(
            "document.wrong-type", "expected {expected}, found {found}", "verwacht: {expected}, gevonden: {found}");
    /** A field that must be there. */
    public static final ProblemKind MISSING_FIELD =
            Kind.of("document.missing-field", "field {field} is missing", "veld {field} ontbreekt");
    /** A field that nothing knows. */
    public static final ProblemKind UNKNOWN_FIELD = Kind.of(
            "document.unknown-field",
            "unknown field; allowed are {allowed}",
            "onbekend veld; toegestaan zijn {allowed}");
    /** A field that is there twice. */
    public static final ProblemKind FIELD_TWICE = Kind.of(
            "document.field-twice",
            "this field stands twice in its object; keep one",
            "dit veld staat twee keer in zijn object; houd er een over");
    /** Nothing at all. */
    public static final ProblemKind EMPTY = Kind.of(
            "document.empty",
            "the document is empty; expected an object",
            "het document is leeg; verwacht: een object");
    /** More than one value. */
    public static final ProblemKind TEXT_AFTER_END = Kind.of(
            "document.text-after-end",
            "text after the end of the document; remove it",
            "tekst na het einde van het document; haal die weg");

    static final ProblemKind TOO_MANY_ENTRIES = Kind.of(
            "document.too-many-entries",
            "a list of {size}; at most {most} are possible here",
            "een lijst van {size}; hier zijn er hoogstens {most} mogelijk");
    static final ProblemKind TOO_MANY_VALUES = Kind.of(
            "document.too-many-values",
            "more than {most} values; no document needs that",
            "meer dan {most} waarden; geen document heeft dat nodig");
    static final ProblemKind NOT_WHOLE = Kind.of(
            "document.not-whole",
            "{given} is no whole number from {lowest} to {highest}",
            "{given} is geen heel getal van {lowest} tot en met {highest}");
    static final ProblemKind NUMBER_BEYOND = Kind.of(
            "document.number-beyond",
            "the number {given} is beyond all bounds",
            "het getal {given} valt buiten alle grenzen");
    static final ProblemKind NO_LANGUAGE = Kind.of(
            "document.no-language",
            "'{given}' is no language tag; write one such as en, nl or nl-BE",
            "'{given}' is geen taalcode; schrijf er een zoals en, nl of nl-BE");
    static final ProblemKind LANGUAGE_FORM = Kind.of(
            "document.language-form",
            "the language tag '{given}' has another form; write {form}",
            "de taalcode '{given}' wordt anders geschreven; schrijf {form}");
    static final ProblemKind NO_WORDING = Kind.of(
            "document.no-wording",
            "a text has no wording; give it in one language or more",
            "een tekst zonder woorden; geef die in een of meer talen");
    static final ProblemKind TOO_MANY_LANGUAGES = Kind.of(
            "document.too-many-languages",
            "a text in {languages} languages; at most {most} are possible",
            "een tekst in {languages} talen; er zijn er hoogstens {most} mogelijk");

    private ShapeProblem() {}
}
