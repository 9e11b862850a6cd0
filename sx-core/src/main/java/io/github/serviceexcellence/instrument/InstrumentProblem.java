package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with scales, items and instruments. */
final class InstrumentProblem {
    static final ProblemKind INVALID_SCALE = Kind.of("scale.invalid", "the scale is invalid", "de schaal klopt niet");
    static final ProblemKind NUMBER_OF_LEVELS = Kind.of(
            "scale.number-of-levels",
            "a scale has 2 to {most} levels, given were {levels}",
            "een schaal heeft 2 tot en met {most} niveaus; deze heeft er {levels}");
    static final ProblemKind LEVELS_FALL = Kind.of(
            "scale.levels-fall",
            "value {value} stands after value {before}; levels must rise",
            "waarde {value} staat na waarde {before}; de waarden moeten oplopen");
    static final ProblemKind RANGE = Kind.of(
            "scale.range",
            "a scale from {lowest} to {highest} has {levels} levels; a scale has 2 to {most}",
            "een schaal van {lowest} tot en met {highest} heeft {levels} niveaus; het moeten er 2 tot en met {most} zijn");
    static final ProblemKind LEVEL_NO_NUMBER = Kind.of(
            "scale.level-no-number",
            "'{given}' is no number; write a level's value such as 3 or 0.25",
            "'{given}' is geen getal; schrijf een waarde zoals 3 of 0.25");
    static final ProblemKind NUMBER_OF_LABELS = Kind.of(
            "scale.number-of-labels",
            "{labels} labels for {levels} levels; give one for each",
            "{labels} labels voor {levels} niveaus; geef er één per niveau");
    static final ProblemKind LEVEL_TOO_LONG = Kind.of(
            "scale.level-too-long",
            "a level's value has at most 100 digits, given was one with exponent {exponent}",
            "de waarde van een niveau telt hoogstens 100 cijfers; deze heeft exponent {exponent}");
    static final ProblemKind DIGEST = Kind.of(
            "digest.invalid",
            "a digest is 64 hexadecimal digits in lower case, given were {length} characters",
            "een vingerafdruk bestaat uit 64 hexadecimale cijfers in kleine letters; deze heeft {length} tekens");

    static final ProblemKind INVALID_ITEM = Kind.of("item.invalid", "the item is invalid", "het item klopt niet");
    static final ProblemKind ITEM_ID =
            Kind.of("item.bad-id", "item {item} has a bad id: {reason}", "het id van item {item} klopt niet: {reason}");
    static final ProblemKind ITEM_WORDING =
            Kind.of("item.bad-wording", "item {item} has {reason}", "item {item} heeft {reason}");
    static final ProblemKind NO_WORDING = Kind.of(
            "item.no-wording",
            "item {item} has no wording, give it in one language or more",
            "item {item} heeft geen tekst; geef die in een of meer talen");
    static final ProblemKind NO_SCALE = Kind.of(
            "item.no-scale",
            "item {item} has no scale, give one such as Scale.range(1, 5)",
            "item {item} heeft geen schaal; geef er een, zoals Scale.range(1, 5)");
    static final ProblemKind MEASURES_NOTHING = Kind.of(
            "item.measures-nothing",
            "item {item} measures nothing, name an element or facet",
            "item {item} meet niets; noem een element of facet");
    static final ProblemKind NO_VOICE = Kind.of(
            "item.no-voice",
            "item {item} has no voice, say who may answer it",
            "bij item {item} staat niet wie het mag beantwoorden; vul dat in");
    static final ProblemKind RECOMMEND_SCALE = Kind.of(
            "item.recommend-scale",
            "item {item} asks to recommend, which needs the scale 0 to 10",
            "item {item} is een aanbevelingsvraag; daarvoor is de schaal 0 tot en met 10 nodig");
    static final ProblemKind MARK_SCALE = Kind.of(
            "item.mark-scale",
            "item {item} asks for a school mark, which needs a scale within 1 to 10",
            "item {item} vraagt om een rapportcijfer; daarvoor is een schaal binnen 1 tot en met 10 nodig");
    static final ProblemKind ITEM_TWICE = Kind.of(
            "item.set-twice",
            "item {item} has two values for its {field}, keep one",
            "item {item} heeft twee waarden voor {field}; houd er een over");

    static final ProblemKind INVALID_INSTRUMENT =
            Kind.of("instrument.invalid", "instrument {instrument} is invalid", "instrument {instrument} klopt niet");
    static final ProblemKind SET_TWICE = Kind.of(
            "instrument.set-twice",
            "its {field} is set twice, keep one",
            "{field} is twee keer opgegeven; houd er een over");
    static final ProblemKind NO_TITLE =
            Kind.of("instrument.no-title", "it has no title, give one", "het heeft geen titel; geef er een");
    static final ProblemKind MINUTES = Kind.of(
            "instrument.minutes",
            "it takes {minutes} minutes, give 1 or more",
            "het invullen duurt {minutes} minuten; geef 1 minuut of meer");
    static final ProblemKind NO_ITEMS = Kind.of(
            "instrument.no-items", "it has no items, add one or more", "het heeft geen items; voeg er een of meer toe");
    static final ProblemKind TOO_MANY_ITEMS = Kind.of(
            "instrument.too-many-items",
            "it has {items} items, at most {most} are possible",
            "het heeft {items} items; het maximum is {most}");
    static final ProblemKind SAME_ID = Kind.of(
            "instrument.same-item-id",
            "several items have the id {item}, keep one",
            "meerdere items hebben het id {item}; houd er een over");
    static final ProblemKind TWO_DESCRIPTIONS = Kind.of(
            "instrument.construct-described-twice",
            "{construct} is described in two ways, use one parent and title for all its items",
            "{construct} is op twee manieren omschreven; gebruik voor al zijn items hetzelfde bovenliggende begrip en dezelfde titel");

    private InstrumentProblem() {}
}
