package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.response.AnswerKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Texts that are no answers by themselves: those that mean a missing answer wherever they stand, and those that nobody knows. */
final class Unknowns {
    private static final int MOST = 10;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> missing = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<String, Integer> twoLevels = new LinkedHashMap<>();
    private final Map<String, Integer> dates = new LinkedHashMap<>();
    private boolean loose;

    /** The texts that are answers to some item. */
    Unknowns(Table table) {
        table.items().forEach(item -> {
            item.choices().forEach(choice -> {
                taken.add(Texts.loose(choice.code()));
                choice.label().wordings().values().forEach(label -> taken.add(Texts.loose(label)));
            });
            if (item.kind() == ItemKind.RATING) {
                item.scale()
                        .levels()
                        .forEach(level -> level.label()
                                .ifPresent(label ->
                                        label.wordings().values().forEach(words -> taken.add(Texts.loose(words)))));
            }
        });
    }

    void add(String text, int times) {
        boolean known = MissingTexts.kind(text).isPresent() && !taken.contains(Texts.loose(text));
        (known ? missing : texts).merge(text, times, Integer::sum);
    }

    void addNumber(String text, int times) {
        numbers.merge(text, times, Integer::sum);
    }

    void addTwoLevels(String text, int times) {
        twoLevels.merge(text, times, Integer::sum);
    }

    boolean hasTwoLevels() {
        return !twoLevels.isEmpty();
    }

    void addDate(String text, int times) {
        dates.merge(text, times, Integer::sum);
    }

    /** Says that some text differs from an answer in case or space only. */
    void requireLoose() {
        loose = true;
    }

    /** Tells what is known and asks for the rest. */
    void tell(Found found) {
        Map<String, List<String>> spellings = new LinkedHashMap<>();
        missing.keySet()
                .forEach(text -> spellings
                        .computeIfAbsent(Texts.loose(text), key -> new ArrayList<>())
                        .add(text));
        if (loose || spellings.values().stream().anyMatch(same -> same.size() > 1)) {
            found.add(Setting.CASE_AND_SPACE, DetectionProblem.CASE_AND_SPACE.with());
        }
        spellings.values().forEach(same -> tell(same, found));
        ask(dates, DetectionProblem.DATES, found);
        ask(twoLevels, DetectionProblem.TWO_LEVELS, found);
        ask(numbers, DetectionProblem.NUMBERS_OFF_SCALE, found);
        ask(texts, DetectionProblem.UNKNOWN_TEXTS, found);
    }

    private void tell(List<String> same, Found found) {
        String text = same.get(0);
        AnswerKind kind = MissingTexts.kind(text).orElse(AnswerKind.UNANSWERED);
        int times =
                same.stream().mapToInt(each -> missing.getOrDefault(each, 0)).sum();
        found.add(
                Setting.ANSWER,
                DetectionProblem.MISSING.with(Codes.shorten(text), times, words(kind)),
                text,
                kind.code());
    }

    private static void ask(Map<String, Integer> texts, ProblemKind kind, Found found) {
        if (!texts.isEmpty()) {
            Word list = Word.list(
                    texts.entrySet(),
                    MOST,
                    text -> Word.same("'" + Codes.shorten(text.getKey()) + "' (" + text.getValue() + "x)"));
            String example = Codes.shorten(texts.keySet().iterator().next());
            found.ask(kind.with(list, example));
        }
    }

    private static Word words(AnswerKind kind) {
        return switch (kind) {
            case NOT_APPLICABLE -> Word.of("not applicable", "niet van toepassing");
            case DONT_KNOW -> Word.of("don't know", "weet niet");
            default -> Word.of("no answer", "geen antwoord");
        };
    }
}
