package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.internal.Codes;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Says what the texts of answers mean. */
final class AnswerTexts implements Recogniser {
    @Override
    public void recognise(Table table, Found found) {
        Unknowns unknowns = new Unknowns(table);
        Pile pile = new Pile(unknowns);
        for (int item = 0; item < table.items().size(); item++) {
            Map<String, Integer> texts = found.answers(table, item);
            if (table.items().get(item).kind() == ItemKind.RATING && !isMarked(table, found, item)) {
                pile.take(table.items().get(item), texts);
            } else if (!isMarked(table, found, item)) {
                ChoiceTexts.take(table, item, texts, pile.labels, unknowns, found);
            }
        }
        pile.tell(found);
        unknowns.tell(found);
    }

    /** Whether each level or choice of an item has a column. */
    private static boolean isMarked(Table table, Found found, int item) {
        String id = table.item(item);
        return found.findings().stream()
                .anyMatch(finding ->
                        (finding.setting() == Setting.LEVEL_COLUMN || finding.setting() == Setting.CHOICE_COLUMN)
                                && finding.values().get(0).equals(id));
    }

    /** The texts of ratings by how they say what they say. */
    private static final class Pile {
        private final Unknowns unknowns;
        private final Set<String> labels = new LinkedHashSet<>();
        private final Map<String, Integer> commas = new LinkedHashMap<>();
        private final Map<String, Integer> numbered = new LinkedHashMap<>();
        private final Map<String, BigDecimal> levels = new LinkedHashMap<>();
        private final FirstCodes codes = new FirstCodes();
        private final LetterCodes letters = new LetterCodes();

        Pile(Unknowns unknowns) {
            this.unknowns = unknowns;
        }

        void take(Item item, Map<String, Integer> texts) {
            texts.forEach((text, times) -> take(item, text, times));
        }

        private void take(Item item, String text, int times) {
            LevelText read = LevelText.of(item, text);
            ask(read.way(), text, times);
            if (read.saysLevel() && !LevelText.isNumber(text)) {
                codes.prove(item);
            }
            switch (read.way()) {
                case VALUE -> codes.seen(item, Objects.requireNonNull(read.value()), times);
                case OFFERED, TWO_LEVELS, DATE, UNKNOWN -> {}
                case LABEL, LABEL_BUT_CASE -> labels.add(text);
                case COMMA -> commas.merge(text, times, Integer::sum);
                case NUMBERED -> {
                    numbered.merge(text, times, Integer::sum);
                    levels.put(text, Objects.requireNonNull(read.value()));
                }
                case CODE -> letters.seen(item, text, Objects.requireNonNull(read.value()), times);
                case NUMBER_OFF_SCALE -> codes.off(item, text, Objects.requireNonNull(read.value()), times);
            }
        }

        private void ask(LevelText.Way way, String text, int times) {
            switch (way) {
                case TWO_LEVELS -> unknowns.addTwoLevels(text, times);
                case DATE -> unknowns.addDate(text, times);
                case UNKNOWN -> unknowns.add(text, times);
                case LABEL_BUT_CASE -> unknowns.requireLoose();
                default -> {}
            }
        }

        void tell(Found found) {
            if (!labels.isEmpty()) {
                String example = Codes.shorten(labels.iterator().next());
                found.add(Setting.LABELS, DetectionProblem.LABELS.with(labels.size(), example));
            }
            if (!commas.isEmpty()) {
                found.add(
                        Setting.DECIMAL_COMMA,
                        DetectionProblem.DECIMAL_COMMA.with(
                                sum(commas), commas.keySet().iterator().next()));
            }
            numbered.forEach((text, times) -> tellNumbered(text, times, found));
            letters.tell(found, unknowns);
            codes.tell(found, unknowns);
        }

        /** Where one text says two levels, the number of no other tells its level. */
        private void tellNumbered(String text, int times, Found found) {
            if (unknowns.hasTwoLevels()) {
                unknowns.add(text, times);
            } else {
                found.add(
                        Setting.LEVEL,
                        DetectionProblem.NUMBERED_LEVEL.with(Codes.shorten(text), times),
                        text,
                        Objects.requireNonNull(levels.get(text)).toPlainString());
            }
        }

        private static int sum(Map<String, Integer> times) {
            return times.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
