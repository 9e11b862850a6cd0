package io.github.serviceexcellence.table;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.intake.ChoiceCodes;
import io.github.serviceexcellence.intake.Levels;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.table.AnswerOptions.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of answers mean: a small whole number, a code or a label becomes a cell without a String in between. It never changes, so
 * that several threads may use it.
 */
public final class Answers {
    /** As many characters as can be looked up by their number: those of ASCII. */
    public static final int CHARACTERS = 128;

    /** The cell of a number with a text behind it that is not the label of its level. */
    static final byte OTHER_LABEL = Levels.NONE + 2;

    /** The lowest cell that stands for an answer, or for why there is none. */
    static final byte LOWEST_CELL = Levels.NONE + 3;

    private static final Voice[] VOICES = Voice.values();
    private static final int MOST_LISTED = 20;

    private final TableOptions options;
    private final List<Item> items;
    private final ItemKind[] kinds;
    private final Levels levels;
    private final ChoiceCodes choices;
    private final Vocabulary[] vocabularies;
    /** For each item the first that reads the same texts in the same way. */
    private final int[] numbers;

    /** The texts that were given a meaning. */
    private final Word texts;

    private final List<Message> contradictions;
    private final int mostParts;

    /** Looks up what may be looked up beforehand. */
    public Answers(TableOptions options) {
        Instrument instrument = options.instrument();
        AnswerOptions answers = options.answers();
        this.options = options;
        this.items = instrument.items();
        this.kinds = new ItemKind[items.size()];
        for (int item = 0; item < kinds.length; item++) {
            kinds[item] = items.get(item).kind();
        }
        this.levels = new Levels(instrument, answers::firstCode, answers.recoded()::contains);
        this.choices = new ChoiceCodes(instrument);
        this.vocabularies = new Vocabulary[kinds.length];
        this.numbers = new int[kinds.length];
        int parts = 1;
        // sorted, so that the same file gives the same message
        Map<String, Message> found = new TreeMap<>();
        List<Meanings> known = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        for (int item = 0; item < kinds.length; item++) {
            Meanings meanings = new Meanings(options, levels, item);
            int alike = 0;
            while (alike < known.size() && !known.get(alike).areThoseOf(meanings)) {
                alike++;
            }
            if (alike == known.size()) {
                known.add(meanings);
                firsts.add(item);
            }
            numbers[item] = firsts.get(alike);
            vocabularies[item] = numbers[item] < item ? vocabularies[numbers[item]] : meanings.vocabulary(found);
            for (BigDecimal number : vocabularies[item].doubtfulNumbers()) {
                levels.forget(item, number);
            }
            parts = Math.max(parts, isSeveral(item) ? vocabularies[item].parts(answers.choiceSeparator()) : 1);
        }
        this.texts = texts(answers);
        this.contradictions = List.copyOf(found.values());
        this.mostParts = parts;
    }

    private static Word texts(AnswerOptions answers) {
        SortedSet<String> texts = new TreeSet<>();
        for (Spelling spelling : answers.kinds().keySet()) {
            texts.add(spelling.text());
        }
        return texts.isEmpty() ? Word.same("") : Word.list(texts, MOST_LISTED, text -> Word.same(Codes.shorten(text)));
    }

    /** Whether a text is a number and words, so that it is read as the level of that number where this has no label. */
    public static boolean isNumberInWords(String text) {
        LevelText parts = LevelText.find(text, false);
        return parts != null && parts.isMarked() && parts.isWords();
    }

    /** How an item is answered. */
    ItemKind kind(int item) {
        return kinds[item];
    }

    /** Whether an item asks for text. */
    boolean isText(int item) {
        return kinds[item] == ItemKind.TEXT;
    }

    private boolean isSeveral(int item) {
        return kinds[item] == ItemKind.SEVERAL_CHOICES;
    }

    /** The first item that reads the same texts in the same way. */
    int alike(int item) {
        return numbers[item];
    }

    /** How these answers are read. */
    TableOptions options() {
        return options;
    }

    /** What the levels of ratings go by. */
    Levels levels() {
        return levels;
    }

    /** The texts that are to mean two things. */
    public List<Message> contradictions() {
        return contradictions;
    }

    /** Of how many parts between separators a text that means one choice may consist. */
    int mostParts() {
        return mostParts;
    }

    /** The cell of a blank, a small whole number, a code or a label, or {@link Levels#NONE} if it takes a {@linkplain #closer closer look}. */
    byte find(int item, char[] buffer, int start, int length) {
        if (length == 0) {
            return Cells.UNANSWERED;
        }
        byte cell = vocabularies[item].find(buffer, start, length);
        return cell == Levels.NONE ? levels.find(item, small(buffer, start, length)) : cell;
    }

    /** A whole number of up to three digits, perhaps with zeros behind a point, or -1. */
    private static int small(char[] buffer, int start, int length) {
        int end = start + length;
        int at = start;
        int value = 0;
        while (at < end && at < start + 3 && buffer[at] >= '0' && buffer[at] <= '9') {
            value = value * 10 + (buffer[at++] - '0');
        }
        if (at == end) {
            return value;
        }
        boolean zeros = at > start && at + 1 < end && buffer[at] == '.';
        for (int decimal = at + 1; decimal < end && zeros; decimal++) {
            zeros = buffer[decimal] == '0';
        }
        return zeros ? value : -1;
    }

    /**
     * The cell of a text that is not written as its level, code or label is; {@link Levels#NONE}, {@link Vocabulary#AMBIGUOUS} or {@link
     * #OTHER_LABEL} if it says nothing.
     */
    byte closer(int item, String text) {
        String folded = TextForms.fold(text);
        byte cell = folded.isEmpty() ? Cells.UNANSWERED : vocabularies[item].find(folded);
        if (cell != Levels.NONE || isText(item)) {
            return cell;
        }
        cell = number(item, TableNumbers.find(folded, options.answers().decimalComma()));
        if (cell == Levels.NONE) {
            cell = bare(item, folded);
        }
        return cell == Levels.NONE && kinds[item] == ItemKind.RATING ? labelled(item, folded) : cell;
    }

    private byte number(int item, @Nullable BigDecimal number) {
        byte cell = number == null ? Levels.NONE : vocabularies[item].find(number);
        return number == null || cell != Levels.NONE ? cell : levels.find(item, number);
    }

    /** The cell of what stands behind an apostrophe that keeps spreadsheets from reckoning, or of a number in brackets. */
    private byte bare(int item, String text) {
        int length = text.length();
        if (length > 1 && text.charAt(0) == '\'' && "0123456789=+-\u2212@".indexOf(text.charAt(1)) >= 0) {
            byte cell = closer(item, text.substring(1));
            return cell == Levels.NONE && text.charAt(1) == '=' && length > 2 ? closer(item, text.substring(2)) : cell;
        }
        boolean brackets = length > 2 && text.charAt(0) == '[' && text.charAt(length - 1) == ']';
        String within = brackets ? TextForms.strip(text.substring(1, length - 1)) : "";
        return number(item, TableNumbers.find(within, options.answers().decimalComma()));
    }

    private byte labelled(int item, String text) {
        LevelText parts = LevelText.find(text, options.answers().decimalComma());
        byte cell = parts == null ? Levels.NONE : number(item, parts.number());
        if (parts == null || cell < LOWEST_CELL) {
            return cell;
        }
        int place = levels.place(item, parts.number());
        Optional<Text> own = place < 0 ? Optional.empty() : label(item, place);
        if (own.isPresent()) {
            boolean same = says(own.get(), parts.label()) || says(own.get(), text);
            return same ? cell : parts.isMarked() ? OTHER_LABEL : Levels.NONE;
        }
        byte other = vocabularies[item].find(parts.label());
        boolean fits = other == Levels.NONE ? (place >= 0 || cell < 0) && parts.isWords() : other == cell;
        return fits && parts.isMarked() ? cell : Levels.NONE;
    }

    private Optional<Text> label(int item, int place) {
        return items.get(item).scale().levels().get(place).label();
    }

    /** Whether a label is a text in any of its languages; that the number says the same is reason enough to leave case aside. */
    private static boolean says(Text label, String text) {
        String loose = TextForms.loosen(text);
        return label.wordings().values().stream()
                .anyMatch(wording -> TextForms.loosen(TextForms.fold(TextForms.strip(wording)))
                        .equals(loose));
    }

    /** What is wrong with a text that says nothing, by its cell. */
    Message fault(int item, String text, byte cell) {
        String given = Codes.shorten(text);
        ItemId id = items.get(item).id();
        if (cell == Vocabulary.AMBIGUOUS) {
            return TableProblem.AMBIGUOUS.with(given, id);
        }
        if (cell == OTHER_LABEL) {
            return otherLabel(item, given, TextForms.fold(text));
        }
        if (kinds[item] != ItemKind.RATING) {
            Word known = texts.english().isEmpty() ? texts : Word.same(", ").then(texts);
            return TableProblem.NO_CHOICE.with(
                    given, id, Word.same(choices.describe(item)).then(known));
        }
        if (TableNumbers.find(text, true) == null) {
            Word labels = options.answers().labels()
                    ? Word.same("")
                    : Word.of(", or read labels with withLabels", ", of lees labels met withLabels");
            return TableProblem.NO_MEANING.with(given, levels.describe(item), known(), labels);
        }
        return texts.english().isEmpty()
                ? TableProblem.OFF_SCALE.with(given, levels.describe(item))
                : TableProblem.UNKNOWN_TEXT.with(given, levels.describe(item), texts);
    }

    private Word known() {
        return texts.english().isEmpty()
                ? texts
                : Word.of(
                        "; other texts with a meaning are {texts}",
                        "; andere teksten met een betekenis zijn {texts}",
                        texts);
    }

    private Message otherLabel(int item, String given, String text) {
        String bare = text.startsWith("'") ? text.substring(text.startsWith("'=") ? 2 : 1) : text;
        LevelText parts = LevelText.find(bare, options.answers().decimalComma());
        int place = parts == null ? -1 : levels.place(item, parts.number());
        Scale.Level level = items.get(item).scale().levels().get(Math.max(0, place));
        return TableProblem.OTHER_LABEL.with(
                given, level.value().toPlainString(), level.label().orElseThrow());
    }

    /** The cell that a character alone becomes, or {@link Levels#NONE} where it takes a closer look. */
    byte quick(int item, char c) {
        boolean sole = kinds[item] == ItemKind.RATING || kinds[item] == ItemKind.ONE_CHOICE;
        byte cell = sole ? find(item, new char[] {c}, 0, 1) : Levels.NONE;
        return cell < LOWEST_CELL ? Levels.NONE : cell;
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
