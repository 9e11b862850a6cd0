package io.github.serviceexcellence.screening;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of signs that a file was read wrongly, or that people answered without care. */
final class ScreeningNote {
    static final ProblemKind OPPOSED_REVERSED = Kind.of(
            "screening.opposed-reversed",
            "Item {item} runs against the other items of {construct}: correlation r = {correlation} (95%: {low} to {high}; {n}"
                    + " respondents). The instrument says that it is worded in reverse. Were its answers turned round before the file was"
                    + " written? Then read the file with withRecoded({item}). Is it not worded in reverse at all? Then set its direction in the"
                    + " instrument to forward.",
            "Item {item} gaat in tegen de andere items van {construct}: correlatie r = {correlation} (95%: {low} tot {high}; {n}"
                    + " respondenten). Volgens het instrument is de vraag omgekeerd gesteld. Zijn de antwoorden al omgedraaid voordat het"
                    + " bestand werd gemaakt? Lees het bestand dan met withRecoded({item}). Is de vraag toch niet omgekeerd gesteld? Zet de"
                    + " richting in het instrument dan op forward.");
    static final ProblemKind OPPOSED_FORWARD = Kind.of(
            "screening.opposed-forward",
            "Item {item} runs against the other items of {construct}: correlation r = {correlation} (95%: {low} to {high}; {n}"
                    + " respondents). The instrument says that it is not worded in reverse. Is it worded in reverse after all? Then set its"
                    + " direction in the instrument to reversed. Were its answers turned round before the file was written? Then read the file"
                    + " with withRecoded({item}).",
            "Item {item} gaat in tegen de andere items van {construct}: correlatie r = {correlation} (95%: {low} tot {high}; {n}"
                    + " respondenten). Volgens het instrument is de vraag niet omgekeerd gesteld. Is de vraag toch omgekeerd gesteld? Zet de"
                    + " richting in het instrument dan op reversed. Zijn de antwoorden omgedraaid voordat het bestand werd gemaakt? Lees het"
                    + " bestand dan met withRecoded({item}).");
    static final ProblemKind OPPOSED_LIKELIER = Kind.of(
            "screening.opposed-likelier",
            "Item {item} runs against {others} of {construct}: correlation r = {correlation} (95%: {low} to {high}; {n} respondents)."
                    + " There are as many items on one side as on the other, so the figures do not tell which is wrong. The likelier one is"
                    + " {item}, because it is worded in reverse. Were its answers turned round before the file was written? Then read the file"
                    + " with withRecoded({item}).",
            "Item {item} gaat in tegen {others} van {construct}: correlatie r = {correlation} (95%: {low} tot {high}; {n} respondenten)."
                    + " Aan beide kanten staan evenveel items, dus uit de cijfers blijkt niet welke kant fout is. Het meest voor de hand ligt"
                    + " {item}, want die vraag is omgekeerd gesteld. Zijn de antwoorden al omgedraaid voordat het bestand werd gemaakt? Lees"
                    + " het bestand dan met withRecoded({item}).");
    static final ProblemKind OPPOSED_EITHER = Kind.of(
            "screening.opposed-either",
            "Item {item} runs against {others} of {construct}: correlation r = {correlation} (95%: {low} to {high}; {n} respondents)."
                    + " There are as many items on one side as on the other, so the figures do not tell which is wrong. Check for each item"
                    + " whether it is worded in reverse, and whether the instrument says so. Were the answers to an item turned round before"
                    + " the file was written? Then read the file with withRecoded for that item.",
            "Item {item} gaat in tegen {others} van {construct}: correlatie r = {correlation} (95%: {low} tot {high}; {n} respondenten)."
                    + " Aan beide kanten staan evenveel items, dus uit de cijfers blijkt niet welke kant fout is. Kijk bij elk item of de vraag"
                    + " omgekeerd is gesteld, en of dat ook zo in het instrument staat. Zijn de antwoorden op een item omgedraaid voordat het"
                    + " bestand werd gemaakt? Lees het bestand dan met withRecoded voor dat item.");
    static final ProblemKind UNCHOSEN_FROM_ZERO = Kind.of(
            "screening.unchosen-from-zero",
            "Never chosen in {items} on the scale {scale} ({answers} answers): {levels}. Are the codes in the file {codes}? Then read it with"
                    + " withFirstCode(0).",
            "Nooit gekozen bij {items} met schaal {scale} ({answers} antwoorden): {levels}. Lopen de codes in het bestand van {codes}? Lees"
                    + " het dan met withFirstCode(0).");
    static final ProblemKind UNCHOSEN = Kind.of(
            "screening.unchosen",
            "Never chosen in {items} on the scale {scale} ({answers} answers): {levels}. Perhaps nobody thinks so. Or were such answers read"
                    + " as missing, or as another level?",
            "Nooit gekozen bij {items} met schaal {scale} ({answers} antwoorden): {levels}. Misschien vindt niemand dat. Of zijn zulke"
                    + " antwoorden gelezen als ontbrekend, of als een ander niveau?");
    static final ProblemKind UNCHOSEN_IN_SOME = Kind.of(
            "screening.unchosen-in-some",
            "Never chosen in {items} ({answers} answers): {levels}. On the other items on the scale {scale} this is {chosen} of {others}"
                    + " answers. Perhaps nobody thinks so here. Or were such answers read as missing, or as another level?",
            "Nooit gekozen bij {items} ({answers} antwoorden): {levels}. Bij de andere items met schaal {scale} gaat het om {chosen} van de"
                    + " {others} antwoorden. Misschien vindt niemand dat hier. Of zijn zulke antwoorden gelezen als ontbrekend, of als een"
                    + " ander niveau?");
    static final ProblemKind STRAIGHT = Kind.of(
            "screening.straight",
            "The same answer every time: {same} of {able} respondents who answered at least {fewest} of the {items} items on the scale"
                    + " {scale}. Perhaps they did not read the questions; perhaps they really think so about all of it.",
            "Steeds hetzelfde antwoord: {same} van de {able} respondenten die minstens {fewest} van de {items} items met schaal {scale}"
                    + " hebben ingevuld. Misschien hebben zij de vragen niet gelezen; misschien denken zij overal echt zo over.");
    static final ProblemKind STRAIGHT_REVERSED = Kind.of(
            "screening.straight-reversed",
            "The same answer every time: {same} of {able} respondents who answered at least {fewest} of the {items} items on the scale"
                    + " {scale}. Some of the items are worded in reverse, so that this is a contradiction for {contradicting} of them. Perhaps"
                    + " they did not read the questions; perhaps the answers to those items were turned round before the file was written.",
            "Steeds hetzelfde antwoord: {same} van de {able} respondenten die minstens {fewest} van de {items} items met schaal {scale}"
                    + " hebben ingevuld. Een deel van de vragen is omgekeerd gesteld, zodat dit bij {contradicting} van hen tegenstrijdig is."
                    + " Misschien hebben zij de vragen niet gelezen; misschien zijn de antwoorden op die vragen omgedraaid voordat het bestand"
                    + " werd gemaakt.");

    private ScreeningNote() {}
}
