package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says what the texts of choices mean. */
final class ChoiceTexts {
    private static final List<String> SEPARATORS = List.of(";", ",", "|");

    private ChoiceTexts() {}

    static void take(
            Table table, int item, Map<String, Integer> texts, Set<String> labels, Unknowns unknowns, Found found) {
        Item asked = table.items().get(item);
        if (asked.kind() == ItemKind.TEXT) {
            return;
        }
        Optional<String> separator = separator(asked, texts);
        separator
                .filter(character -> !character.equals(";"))
                .ifPresent(character -> found.add(
                        Setting.CHOICE_SEPARATOR, DetectionProblem.CHOICE_SEPARATOR.with(table.item(item)), character));
        texts.forEach((text, times) ->
                parts(asked, text, separator.orElse(";")).forEach(part -> take(asked, part, times, labels, unknowns)));
    }

    private static void take(Item item, String part, int times, Set<String> labels, Unknowns unknowns) {
        if (codes(item).contains(part) || isOffered(item, part)) {
            return;
        }
        if (labels(item).anyMatch(LevelText.composed(part)::equals)) {
            labels.add(part);
        } else if (labels(item).anyMatch(label -> Texts.loose(label).equals(Texts.loose(part)))) {
            labels.add(part);
            unknowns.requireLoose();
        } else if (codes(item).stream().anyMatch(code -> Texts.loose(code).equals(Texts.loose(part)))) {
            unknowns.requireLoose();
        } else {
            unknowns.add(part, times);
        }
    }

    private static Stream<String> parts(Item item, String text, String separator) {
        return item.kind() == ItemKind.ONE_CHOICE || known(item).contains(Texts.loose(text))
                ? Stream.of(text)
                : Arrays.stream(text.split(Pattern.quote(separator), -1))
                        .map(Texts::trim)
                        .filter(part -> !part.isEmpty());
    }

    /** The first character between which nothing but choices stands. */
    private static Optional<String> separator(Item item, Map<String, Integer> texts) {
        Set<String> known = known(item);
        return item.kind() == ItemKind.ONE_CHOICE
                ? Optional.empty()
                : SEPARATORS.stream()
                        .filter(separator -> texts.keySet().stream()
                                .flatMap(text -> parts(item, text, separator))
                                .allMatch(part -> known.contains(Texts.loose(part))
                                        || MissingTexts.kind(part).isPresent()))
                        .findFirst();
    }

    /** Whether a text is a code or label of a choice. */
    static boolean knows(Item item, String text) {
        return known(item).contains(Texts.loose(text));
    }

    private static Set<String> known(Item item) {
        Set<String> known = new HashSet<>();
        codes(item).forEach(code -> known.add(Texts.loose(code)));
        labels(item).forEach(label -> known.add(Texts.loose(label)));
        return known;
    }

    private static List<String> codes(Item item) {
        return item.choices().stream().map(Choice::code).toList();
    }

    private static Stream<String> labels(Item item) {
        return item.choices().stream()
                .flatMap(choice -> choice.label().wordings().values().stream())
                .map(LevelText::composed);
    }

    private static boolean isOffered(Item item, String text) {
        return item.offers().values().stream()
                .flatMap(label -> label.wordings().values().stream())
                .anyMatch(label -> label.strip().equals(text));
    }
}
