package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Text;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** All that must be equal for two items to be the same, part by part as text: equal texts, equal parts. */
record ItemContent(Map<ItemPart, String> parts) {
    /** The content of an item, whose condition names other items; {@code idOf} says by which id. */
    static ItemContent of(Item item, UnaryOperator<String> idOf) {
        Map<ItemPart, String> parts = new EnumMap<>(ItemPart.class);
        parts.put(ItemPart.WORDING, wording(item));
        parts.put(ItemPart.SCALE, answers(item));
        parts.put(ItemPart.DIRECTION, item.direction().code());
        parts.put(ItemPart.KIND, item.kind().code());
        parts.put(ItemPart.CONSTRUCT, constructs(item));
        parts.put(ItemPart.ASPECT, item.aspect().code());
        parts.put(ItemPart.CONDITION, condition(item, idOf));
        return new ItemContent(parts);
    }

    private static String wording(Item item) {
        return item.voiceWordings().entrySet().stream()
                .map(own -> own.getKey().code() + " " + text(own.getValue()))
                .collect(Collectors.joining("", text(item.wording()), ""));
    }

    private static String answers(Item item) {
        String levels = item.levels().stream()
                .flatMap(scale -> scale.levels().stream())
                .map(level -> level.value().toPlainString() + " " + text(level.label()))
                .collect(Collectors.joining());
        return item.choices().stream()
                .map(choice -> choice.code()
                        + choice.valence().map(valence -> ":" + valence.code()).orElse("") + " " + text(choice.label()))
                .collect(Collectors.joining("", levels, ""));
    }

    private static String constructs(Item item) {
        return item.construct().stream()
                .flatMap(construct -> construct.lineage().stream())
                .map(Construct::qualifiedCode)
                .collect(Collectors.joining(" "));
    }

    private static String condition(Item item, UnaryOperator<String> idOf) {
        return item.condition()
                .map(condition -> idOf.apply(condition.item().value()) + " " + String.join(" ", condition.answers()))
                .orElse("");
    }

    private static String text(Optional<Text> text) {
        return text.map(ItemContent::text).orElse("\n");
    }

    /** The length stands before the words, which may hold anything: so different texts never read the same. */
    private static String text(Text text) {
        return text.wordings().entrySet().stream()
                .map(one -> one.getKey().toLanguageTag() + " " + one.getValue().length() + " " + one.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The parts in which this content differs from another. */
    Set<ItemPart> differences(ItemContent other) {
        Set<ItemPart> differences = EnumSet.allOf(ItemPart.class);
        differences.removeIf(part -> Objects.equals(parts.get(part), other.parts.get(part)));
        return differences;
    }

    Digest digest() {
        return Digest.ofText(parts.values().stream()
                .map(part -> part.length() + " " + part)
                .collect(Collectors.joining("\n", "item\n", "\n")));
    }
}
