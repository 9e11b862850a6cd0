package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with scales, items, instruments and lineages. */
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
    static final ProblemKind NO_KIND = Kind.of(
            "item.no-kind",
            "item {item} does not say how it is answered; give a scale such as Scale.range(1, 5), give choices, or ask for text",
            "bij item {item} staat niet hoe het wordt beantwoord; geef een schaal, zoals Scale.range(1, 5), geef keuzes, of vraag om"
                    + " tekst");
    static final ProblemKind MEASURES_NOTHING = Kind.of(
            "item.measures-nothing",
            "item {item} measures nothing, name an element, a facet or another construct",
            "item {item} meet niets; noem een element, een facet of een ander begrip");
    static final ProblemKind NO_VOICE = Kind.of(
            "item.no-voice",
            "item {item} has no voice, say who may answer it",
            "bij item {item} staat niet wie het mag beantwoorden; vul dat in");
    static final ProblemKind RECOMMEND_SCALE = Kind.of(
            "item.recommend-scale",
            "item {item} asks to recommend, which needs the scale 0 to 10, of which 10 is favourable",
            "item {item} is een aanbevelingsvraag; daarvoor is de schaal 0 tot en met 10 nodig, waarvan 10 gunstig is");
    static final ProblemKind MARK_SCALE = Kind.of(
            "item.mark-scale",
            "item {item} asks for a school mark, which needs a scale from 1 to 10, of which 10 is favourable",
            "item {item} vraagt om een rapportcijfer; daarvoor is een schaal van 1 tot en met 10 nodig, waarvan 10 gunstig is");
    static final ProblemKind EASE_SCALE = Kind.of(
            "item.ease-scale",
            "item {item} asks for ease, which needs the scale 1 to 7, of which 7 is favourable; on another scale ask for a rating",
            "item {item} vraagt naar gemak; daarvoor is de schaal 1 tot en met 7 nodig, waarvan 7 gunstig is; kies bij een andere"
                    + " schaal de soort rating");
    static final ProblemKind EFFORT_SCALE = Kind.of(
            "item.effort-scale",
            "item {item} asks for effort, which needs the scale 1 to 5 in reverse, since 1 is favourable; on another scale ask for a rating",
            "item {item} vraagt naar moeite; daarvoor is de omgekeerde schaal 1 tot en met 5 nodig, want 1 is gunstig; kies bij een"
                    + " andere schaal de soort rating");
    static final ProblemKind BOX_SCALE = Kind.of(
            "item.box-scale",
            "item {item} asks for {asks}, which needs a scale of {fewest} levels or more",
            "item {item} is van de soort {asks}; daarvoor is een schaal van minstens {fewest} niveaus nodig");
    static final ProblemKind TOP_BOX = Kind.of(
            "item.top-box",
            "item {item} has a top box of {levels} levels, give 1 to {most}",
            "item {item} heeft een topbox van {levels} niveaus; geef er 1 tot en met {most}");
    static final ProblemKind ASKED_WITH_CHOICES = Kind.of(
            "item.asked-with-choices",
            "item {item} asks for {asks}, which needs choices; give choices in place of a scale or text",
            "item {item} is van de soort {asks}; daarvoor zijn keuzes nodig; geef keuzes in plaats van een schaal of een open vraag");
    static final ProblemKind ASKED_ON_SCALE = Kind.of(
            "item.asked-on-scale",
            "item {item} asks for {asks}, which needs a scale; give a scale, or leave out what it asks",
            "item {item} is van de soort {asks}; daarvoor is een schaal nodig; geef een schaal, of laat de soort vraag weg");
    static final ProblemKind KANO_CHOICES = Kind.of(
            "item.kano-choices",
            "item {item} is a question of Kano, which needs one choice out of {codes}, in this order; use KanoAnswers.choices()",
            "item {item} is een vraag van Kano; daarvoor is één keuze nodig uit {codes}, in deze volgorde; gebruik"
                    + " KanoAnswers.choices()");
    static final ProblemKind NO_VALENCE = Kind.of(
            "item.no-valence",
            "item {item} asks for emotions, but these choices have no valence: {choices}; give each positive, neutral or negative",
            "item {item} vraagt naar emoties, maar deze keuzes hebben geen valentie: {choices}; geef elk positive, neutral of negative");
    static final ProblemKind VALENCE_OF_NO_EMOTION = Kind.of(
            "item.valence-of-no-emotion",
            "item {item} does not ask for emotions, but these choices have a valence: {choices}; leave it out, or let the item ask for emotion",
            "item {item} vraagt niet naar emoties, maar deze keuzes hebben een valentie: {choices}; laat die weg, of geef het item de"
                    + " soort emotion");
    static final ProblemKind ITEM_TWICE = Kind.of(
            "item.set-twice",
            "item {item} has two values for its {field}, keep one",
            "item {item} heeft twee waarden voor {field}; houd er een over");

    static final ProblemKind TWO_KINDS = Kind.of(
            "item.two-kinds",
            "item {item} is answered in two ways, {one} and {other}; keep one",
            "item {item} is zowel {one} als {other}; houd een van beide over");
    static final ProblemKind NO_RATING = Kind.of(
            "item.no-rating",
            "item {item} is no rating and has no {field}; leave it out",
            "item {item} is geen schaalvraag; laat {field} weg");
    static final ProblemKind ASPECT_OF_NOTHING = Kind.of(
            "item.aspect-of-nothing",
            "item {item} has an aspect and measures nothing; say what it measures, or leave the aspect out",
            "item {item} heeft een aspect maar meet niets; geef aan wat het meet, of laat het aspect weg");
    static final ProblemKind NUMBER_OF_CHOICES = Kind.of(
            "item.number-of-choices",
            "item {item} has {choices} choices, give 2 to {most}",
            "item {item} heeft {choices} keuzes; geef er 2 tot en met {most}");
    static final ProblemKind SAME_CHOICE = Kind.of(
            "item.same-choice",
            "item {item} has several choices with the code {code}, keep one",
            "item {item} heeft meerdere keuzes met de code {code}; houd er een over");
    static final ProblemKind WORDING_OF_NO_VOICE = Kind.of(
            "item.wording-of-no-voice",
            "item {item} has a wording for {voice}, who is not asked; add that voice or leave the wording out",
            "item {item} heeft een eigen tekst voor {voice}, maar die stem mag het niet beantwoorden; voeg de stem toe of laat"
                    + " de tekst weg");
    static final ProblemKind RESERVED_CHOICE = Kind.of(
            "choice.reserved-code",
            "'{code}' says why there is no answer, and is no code for a choice; let the item offer it, or use another code",
            "'{code}' zegt waarom er geen antwoord is en kan geen code van een keuze zijn; laat het item die mogelijkheid bieden,"
                    + " of gebruik een andere code");

    static final ProblemKind INVALID_CONDITION =
            Kind.of("condition.invalid", "the condition is invalid", "de voorwaarde klopt niet");
    static final ProblemKind CONDITION_TOO_LONG = Kind.of(
            "condition.too-long",
            "a condition on item {item} names {answers} answers; no item has more than {most}",
            "een voorwaarde bij item {item} noemt {answers} antwoorden; geen item heeft er meer dan {most}");
    static final ProblemKind CONDITION_EMPTY = Kind.of(
            "condition.empty",
            "it names no answer to item {item}, name one or more",
            "er staat geen antwoord op item {item} in; noem er een of meer");
    static final ProblemKind CONDITION_MIXED = Kind.of(
            "condition.mixed",
            "it names values and choices of item {item}, which has only one of the two",
            "er staan waarden en keuzes van item {item} in; een item heeft maar een van beide");
    static final ProblemKind CONDITION_TWICE = Kind.of(
            "condition.answer-twice",
            "it names an answer to item {item} twice, keep one",
            "een antwoord op item {item} staat er twee keer in; houd er een over");
    static final ProblemKind CONDITION_ON_NOTHING = Kind.of(
            "condition.unknown-item",
            "item {item} depends on {other}, which is no item of the instrument; name an item that stands before it",
            "item {item} hangt af van {other}, maar zo'n item is er niet; noem een item dat ervoor staat");
    static final ProblemKind CONDITION_ON_LATER = Kind.of(
            "condition.later-item",
            "item {item} depends on {other}, which does not stand before it; move it behind {other}",
            "item {item} hangt af van {other}, dat er niet voor staat; zet het na {other}");
    static final ProblemKind CONDITION_ON_TEXT = Kind.of(
            "condition.text-item",
            "item {item} depends on {other}, which is answered in words; depend on a rating or on choices",
            "item {item} hangt af van {other}, maar dat is een open vraag; gebruik een schaalvraag of een keuzevraag");
    static final ProblemKind CONDITION_ANSWER = Kind.of(
            "condition.unknown-answer",
            "item {item} depends on answer {answer} to {other}, which has {answers}",
            "item {item} hangt af van antwoord {answer} op {other}; kies uit: {answers}");

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

    static final ProblemKind INCOMPLETE_COMBINATION = Kind.of(
            "instrument.incomplete-combination",
            "{construct} needs one item for each of {asks}, which are read together; it has {items}; add what is missing, and keep one of"
                    + " each",
            "bij {construct} is van elk van de soorten {asks} één item nodig, want ze horen bij elkaar; nu zijn er: {items}; vul aan wat"
                    + " ontbreekt en houd van elke soort één item over");
    static final ProblemKind COMBINATION_OF_VOICES = Kind.of(
            "instrument.combination-of-voices",
            "{items} are read together, but not answered by the same voices; give them the same voices",
            "{items} horen bij elkaar, maar zijn niet voor dezelfde stemmen; geef ze dezelfde stemmen");
    static final ProblemKind ITEMS_OF_COMBINATION = Kind.of(
            "combination.items",
            "a combination of kind {kind} has one item for each of {asks}, given were {number}",
            "een combinatie van de soort {kind} heeft een item voor elk van {asks}; gegeven zijn er {number}");

    static final ProblemKind INVALID_LINEAGE = Kind.of(
            "lineage.invalid",
            "{earlier} and {later} make no lineage",
            "{earlier} en {later} zijn geen versies die op elkaar volgen");
    static final ProblemKind OTHER_INSTRUMENTS = Kind.of(
            "lineage.other-instruments",
            "one has the id {earlier}, the other {later}; give both versions of an instrument the same id",
            "het ene instrument heeft het id {earlier}, het andere {later}; geef beide versies hetzelfde id");
    static final ProblemKind SAME_VERSION = Kind.of(
            "lineage.same-version",
            "both are version {version}, but they differ in {differences}; give the changed one a new version",
            "beide zijn versie {version}, maar ze verschillen in {differences}; geef het gewijzigde instrument een nieuwe versie");
    static final ProblemKind RENAMED_FROM_NOTHING = Kind.of(
            "lineage.unknown-earlier-item",
            "{item} is renamed, but {earlier} has no such item; name an item of the earlier version",
            "{item} zou een ander id hebben gekregen, maar {earlier} heeft zo'n item niet; noem een item van de eerdere versie");
    static final ProblemKind RENAMED_TO_NOTHING = Kind.of(
            "lineage.unknown-later-item",
            "{item} is renamed to {renamed}, but {later} has no such item; name an item of the later version",
            "{item} zou nu {renamed} heten, maar {later} heeft zo'n item niet; noem een item van de latere versie");
    static final ProblemKind RENAMED_TO_ONE = Kind.of(
            "lineage.two-to-one",
            "{items} are renamed to {renamed}, which only one can be; keep one of them",
            "{items} zouden nu allemaal {renamed} heten, maar dat kan er maar een zijn; houd er een over");

    private InstrumentProblem() {}
}
