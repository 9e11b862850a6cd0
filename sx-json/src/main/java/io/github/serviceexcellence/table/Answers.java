package io.github.serviceexcellence.table;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.intake.ChoiceCodes;
import io.github.serviceexcellence.intake.Levels;
import io.github.serviceexcellence.intake.Row;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.OwnWords;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.AnswerKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the texts of answers mean: a small whole number or a code becomes a cell without a String in between. */
public final class Answers {
    /** As many characters as can be looked up by their number: those of ASCII. */
    public static final int CHARACTERS = 128;

    private static final Voice[] VOICES = Voice.values();

    private final TableOptions options;
    private final ItemKind[] kinds;
    private final Levels levels;
    private final ChoiceCodes choices;
    /** For each item the labels of the ways of not answering that it offers. */
    private final List<Map<String, Byte>> labels;

    /** The texts that mean another kind of answer. */
    private final String texts;

    private final ChoiceList lists;
    private final List<Message> contradictions = new ArrayList<>();

    /** Looks up what may be looked up beforehand. */
    public Answers(TableOptions options) {
        Instrument instrument = options.instrument();
        this.options = options;
        this.kinds = instrument.items().stream().map(Item::kind).toArray(ItemKind[]::new);
        this.levels = new Levels(instrument);
        this.choices = new ChoiceCodes(instrument);
        this.labels = instrument.items().stream().map(Answers::labels).toList();
        this.texts = options.answers().keySet().stream().sorted().collect(Collectors.joining(", "));
        this.lists = new ChoiceList(choices, options.choiceSeparator());
        // sorted, so that the same file gives the same message
        new TreeMap<>(options.answers()).forEach(this::enter);
    }

    /** The labels in all languages; one that stands for two ways says nothing. */
    private static Map<String, Byte> labels(Item item) {
        Map<String, Byte> labels = new HashMap<>();
        item.offers()
                .forEach((way, label) -> label(label)
                        .forEach(text -> labels.merge(
                                text,
                                Cells.ofKind(way.code()),
                                (one, other) -> one.equals(other) ? one : Byte.valueOf(Levels.NONE))));
        return labels;
    }

    private static List<String> label(Text label) {
        return label.wordings().values().stream().map(String::strip).toList();
    }

    private void enter(String text, AnswerKind kind) {
        char[] code = text.toCharArray();
        BigDecimal value = Decimals.find(text);
        for (int item = 0; item < kinds.length; item++) {
            boolean isLevel = value != null && levels.find(item, value) >= 0;
            if (isLevel || choices.find(item, code, 0, code.length) >= 0) {
                ItemId id = options.instrument().items().get(item).id();
                contradictions.add(TableProblem.TWO_MEANINGS.with(Codes.shorten(text), kind.code(), id));
                return;
            }
        }
        if (value != null && value.scale() == 0 && value.precision() <= 3) {
            levels.setKind(value.intValue(), kind);
        }
    }

    /** Whether an item asks for text. */
    boolean isText(int item) {
        return kinds[item] == ItemKind.TEXT;
    }

    /** The texts that are to mean two things. */
    public List<Message> contradictions() {
        return contradictions;
    }

    /** Takes an answer to an item into a row; what is wrong with it, if anything. */
    @Nullable
    Message read(int item, char[] buffer, int start, int length, Row row) {
        byte cell = cell(item, buffer, start, length);
        int wrong = start;
        if (cell == Levels.NONE && kinds[item] == ItemKind.SEVERAL_CHOICES) {
            wrong = lists.take(item, buffer, start, length, row);
            if (wrong == ChoiceList.WELL) {
                return null;
            }
        }
        if (cell == Levels.NONE) {
            String text = new String(buffer, start, length);
            cell = other(item, text);
            if (cell == Levels.NONE) {
                return remaining(item, text, wrong - start, row);
            }
        }
        row.say(item, cell);
        return null;
    }

    /** The cell of a blank, a small whole number or a code, or {@link Levels#NONE}. */
    private byte cell(int item, char[] buffer, int start, int length) {
        if (length == 0) {
            return Cells.UNANSWERED;
        }
        int value = length > 3 ? -1 : 0;
        for (int i = start; i < start + length && value >= 0; i++) {
            int digit = buffer[i] - '0';
            value = digit < 0 || digit > 9 ? -1 : value * 10 + digit;
        }
        byte cell = levels.find(item, value);
        return cell == Levels.NONE && kinds[item] == ItemKind.ONE_CHOICE
                ? choices.find(item, buffer, start, length)
                : cell;
    }

    /** The cell of a text that is no small whole number on the scale, and no code. */
    private byte other(int item, String text) {
        AnswerKind kind = options.answers().get(text);
        if (kind != null) {
            return Cells.ofKind(kind.code());
        }
        BigDecimal value = kinds[item] == ItemKind.RATING ? Decimals.find(text) : null;
        byte cell = value == null ? Levels.NONE : levels.find(item, value);
        return cell == Levels.NONE ? labels.get(item).getOrDefault(text, Levels.NONE) : cell;
    }

    /** Takes a text that an item asks for; for all other items, what is wrong. */
    private @Nullable Message remaining(int item, String text, int wrong, Row row) {
        return switch (kinds[item]) {
            case RATING -> unknown(item, text);
            case ONE_CHOICE -> noChoice(item, text);
            case SEVERAL_CHOICES -> noChoices(item, text, wrong);
            case TEXT -> words(item, text, row);
        };
    }

    /** A field in quotes may hold line breaks and nothing else, which is as blank as an empty one. */
    private static @Nullable Message words(int item, String text, Row row) {
        if (!RowForm.isUtf8(text)) {
            return TableProblem.NOT_UTF8.with(Codes.shorten(text));
        }
        if (OwnWords.isBlank(text)) {
            row.say(item, Cells.UNANSWERED);
            return null;
        }
        return row.text(item, text);
    }

    private Message unknown(int item, String text) {
        String given = Codes.shorten(text);
        return options.answers().isEmpty()
                ? TableProblem.OFF_SCALE.with(given, levels.describe(item))
                : TableProblem.UNKNOWN_TEXT.with(given, levels.describe(item), texts);
    }

    private Message noChoice(int item, String text) {
        Word allowed = Word.same(choices.describe(item)).then(Word.same(texts.isEmpty() ? "" : ", " + texts));
        return TableProblem.NO_CHOICE.with(
                Codes.shorten(text), options.instrument().items().get(item).id(), allowed);
    }

    private Message noChoices(int item, String text, int wrong) {
        String code = lists.codeAt(wrong, text);
        char[] characters = code.toCharArray();
        boolean comesAgain = choices.find(item, characters, 0, characters.length) >= 0;
        return comesAgain ? TableProblem.CHOSEN_TWICE.with(Codes.shorten(text), code) : noChoice(item, code);
    }

    /** The cell that a character alone becomes, or {@link Levels#NONE} where it takes a closer look. */
    byte quick(int item, char c) {
        if (c >= '0' && c <= '9' && kinds[item] == ItemKind.RATING) {
            return levels.find(item, c - '0');
        }
        return kinds[item] == ItemKind.ONE_CHOICE ? choices.find(item, new char[] {c}, 0, 1) : Levels.NONE;
    }

    /**
     * The byte of a voice.
     *
     * @throws IllegalArgumentException if a text is the code of none
     */
    byte voice(char[] buffer, int start, int length) {
        for (Voice voice : VOICES) {
            if (ChoiceCodes.equal(voice.code(), buffer, start, length)) {
                return Cells.ofVoice(voice.code());
            }
        }
        return Cells.ofVoice(Voice.parse(new String(buffer, start, length)).code());
    }
}
