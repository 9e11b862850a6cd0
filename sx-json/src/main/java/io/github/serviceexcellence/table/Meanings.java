package io.github.serviceexcellence.table;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.intake.Levels;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.table.AnswerOptions.Spelling;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers what texts mean at one item: what the instrument says, and what the caller says. */
final class Meanings {
    private final AnswerOptions options;
    private final Levels levels;
    private final int index;
    private final Item item;
    /** What codes and labels mean by themselves. */
    private final Map<String, Byte> natural = new HashMap<>();
    /** What the caller gave a meaning, for all items and then for this one. */
    private final Map<String, Said> said = new TreeMap<>();

    Meanings(TableOptions options, Levels levels, int index) {
        this.options = options.answers();
        this.levels = levels;
        this.index = index;
        this.item = options.instrument().items().get(index);
        name();
        say(false);
        say(true);
    }

    /**
     * What a text was said to mean.
     *
     * @param own whether it was said of this item
     */
    private record Said(byte cell, Word meaning, boolean own) {}

    /** Whether another item surely reads the same texts in the same way. */
    boolean areThoseOf(Meanings other) {
        // what a questionnaire has once is one object, and to compare it in depth takes longer than it saves
        return item.kind() == other.item.kind()
                && isSame(scale(), other.scale())
                && isSame(item.choices(), other.item.choices())
                && (isSame(item.offers(), other.item.offers())
                        || (item.offers().isEmpty() && other.item.offers().isEmpty()))
                && said.equals(other.said)
                && options.firstCode(item.id()).equals(options.firstCode(other.item.id()))
                && options.recoded().contains(item.id()) == options.recoded().contains(other.item.id());
    }

    private @Nullable Scale scale() {
        return item.kind() == ItemKind.RATING ? item.scale() : null;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == other;
    }

    private void name() {
        for (Map.Entry<NoAnswer, Text> offer : item.offers().entrySet()) {
            name(offer.getValue(), Cells.ofKind(offer.getKey().code()));
        }
        List<Choice> choices = item.choices();
        for (int place = 0; place < choices.size(); place++) {
            natural.merge(choices.get(place).code(), (byte) place, Meanings::both);
            if (options.labels()) {
                name(choices.get(place).label(), (byte) place);
            }
        }
        if (options.labels() && item.kind() == ItemKind.RATING) {
            for (Scale.Level level : item.scale().levels()) {
                level.label().ifPresent(label -> name(label, levels.ofLevel(index, level.value())));
            }
        }
    }

    /** Two meanings are none. */
    private static byte both(byte one, byte other) {
        return one == other ? one : Vocabulary.AMBIGUOUS;
    }

    private void name(Text label, byte cell) {
        for (String wording : label.wordings().values()) {
            String text = TextForms.fold(TextForms.strip(wording));
            byte number = ofNumber(text);
            natural.merge(text, number == Levels.NONE ? cell : both(number, cell), Meanings::both);
        }
    }

    /** The cell of the level that a text is the number of. */
    private byte ofNumber(String text) {
        BigDecimal number = TableNumbers.find(text, options.decimalComma());
        return number == null ? Levels.NONE : levels.find(index, number);
    }

    private void say(boolean own) {
        for (Map.Entry<Spelling, AnswerKind> said : options.kinds().entrySet()) {
            String code = said.getValue().code();
            say(said.getKey(), Cells.ofKind(code), Word.same(code), own);
        }
        for (Map.Entry<Spelling, BigDecimal> said : options.levels().entrySet()) {
            if (item.kind() == ItemKind.RATING) {
                String value = Decimals.plain(said.getValue());
                byte cell = levels.ofLevel(index, said.getValue());
                say(said.getKey(), cell, Word.of("level {level}", "niveau {level}", value), own);
            }
        }
        for (Map.Entry<Spelling, String> said : options.choices().entrySet()) {
            say(said.getKey(), choice(said.getValue()), Word.same(said.getValue()), own);
        }
    }

    /** The place of a choice, or {@link Levels#NONE}. */
    private byte choice(String code) {
        List<Choice> choices = item.choices();
        for (int place = 0; place < choices.size(); place++) {
            if (choices.get(place).code().equals(code)) {
                return (byte) place;
            }
        }
        return Levels.NONE;
    }

    private void say(Spelling spelling, byte cell, Word meaning, boolean own) {
        if (spelling.item().isPresent() == own
                && spelling.item().orElse(item.id()).equals(item.id())) {
            say(TextForms.fold(spelling.text()), cell, meaning, own);
        }
    }

    private void say(String text, byte cell, Word meaning, boolean own) {
        if (cell == Levels.NONE) {
            return;
        }
        if (own && options.loose()) {
            String loose = TextForms.loosen(text);
            said.entrySet()
                    .removeIf(other -> !other.getValue().own()
                            && TextForms.loosen(other.getKey()).equals(loose));
        }
        Said before = said.get(text);
        boolean stands = before != null && before.own() == own && before.cell() != cell;
        said.put(text, stands ? new Said(Vocabulary.AMBIGUOUS, meaning, own) : new Said(cell, meaning, own));
    }

    /** The vocabulary; texts that are to mean two things go to the contradictions. */
    Vocabulary vocabulary(Map<String, Message> contradictions) {
        Map<String, Byte> known = new TreeMap<>(natural);
        for (Map.Entry<String, Said> each : said.entrySet()) {
            String text = each.getKey();
            Said meaning = each.getValue();
            byte usual = natural.containsKey(text) ? natural.get(text) : ofNumber(text);
            boolean free = usual == Levels.NONE || usual == Vocabulary.AMBIGUOUS || usual == meaning.cell();
            if (!free || meaning.cell() == Vocabulary.AMBIGUOUS) {
                contradictions.putIfAbsent(text, twoMeanings(text, meaning.meaning(), item.id()));
            }
            known.put(text, meaning.cell());
        }
        Map<String, Byte> numbers = new HashMap<>();
        for (Map.Entry<String, Byte> each : known.entrySet()) {
            String number = plain(each.getKey());
            if (number != null) {
                numbers.merge(number, each.getValue(), Meanings::both);
            }
        }
        return new Vocabulary(known, numbers, options.loose() ? loosen(known) : Map.of());
    }

    private static Message twoMeanings(String text, Word meaning, ItemId item) {
        return TableProblem.TWO_MEANINGS.with(Codes.shorten(text), meaning, item);
    }

    private @Nullable String plain(String text) {
        BigDecimal number = TableNumbers.find(text, options.decimalComma());
        return number == null || !Decimals.isShort(number) ? null : Decimals.plain(number);
    }

    /** Texts that differ in case and space only must mean the same to mean anything. */
    private static Map<String, Byte> loosen(Map<String, Byte> known) {
        Map<String, Byte> loose = new HashMap<>();
        known.forEach((text, cell) -> loose.merge(TextForms.loosen(text), cell, Meanings::both));
        known.replaceAll((text, cell) ->
                loose.getOrDefault(TextForms.loosen(text), cell) == Vocabulary.AMBIGUOUS ? Vocabulary.AMBIGUOUS : cell);
        return loose;
    }
}
