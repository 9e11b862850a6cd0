package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.table.Answers;
import io.github.serviceexcellence.table.DateCells;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a text may say on a scale.
 *
 * @param way how it says it
 * @param value the value that it says, on the scale or off it; nothing if it says none
 */
record LevelText(Way way, @Nullable BigDecimal value) {
    private static final Pattern COMMA = Pattern.compile("'?[+-]?\\d{1,45},\\d{1,45}");
    private static final Pattern NUMBERED =
            Pattern.compile("(-?\\d{1,4})\\s*(?:[-\u2013\u2014.:)=]\\s*(\\p{L}.*)|\\((\\p{L}.*)\\))", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{1,4}_?(\\d{1,3})");

    /** How a text says a level. */
    enum Way {
        /** As every reader takes it. */
        VALUE,
        /** As a way of not answering that the item offers. */
        OFFERED,
        LABEL,
        LABEL_BUT_CASE,
        COMMA,
        /** As a number before another text than the level's label, or before one that the reader does not take for a label. */
        NUMBERED,
        /** As a number before the label of another level, so that it says two levels. */
        TWO_LEVELS,
        /** As a date, which a spreadsheet may have made of a number. */
        DATE,
        /** As a letter or several and a number. */
        CODE,
        NUMBER_OFF_SCALE,
        UNKNOWN
    }

    /** What a text says as an answer to a rating. */
    static LevelText of(Item item, String text) {
        Scale scale = item.scale();
        BigDecimal number = number(text);
        if (number != null) {
            return new LevelText(scale.placeOf(number).isPresent() ? Way.VALUE : Way.NUMBER_OFF_SCALE, number);
        }
        return label(scale, text)
                .or(() -> offered(item, text))
                .or(() -> comma(scale, text))
                .or(() -> date(text))
                .or(() -> numbered(scale, text))
                .or(() -> code(scale, text))
                .orElse(new LevelText(Way.UNKNOWN, null));
    }

    /** Whether it says a level of the scale. */
    boolean saysLevel() {
        return switch (way) {
            case VALUE, LABEL, LABEL_BUT_CASE, NUMBERED, TWO_LEVELS, CODE -> true;
            case OFFERED, COMMA, DATE, NUMBER_OFF_SCALE, UNKNOWN -> false;
        };
    }

    /** Whether a text is a number and nothing more. */
    static boolean isNumber(String text) {
        return number(text) != null;
    }

    /** A number as it is, behind an apostrophe or within brackets. */
    private static @Nullable BigDecimal number(String text) {
        String bare = text.startsWith("'") ? text.substring(1) : text;
        bare = bare.startsWith("[") && bare.endsWith("]") ? bare.substring(1, bare.length() - 1) : bare;
        return Decimals.find(bare.replace('\u2212', '-'));
    }

    private static Optional<LevelText> label(Scale scale, String text) {
        return label(scale, text, Way.LABEL, LevelText::composed)
                .or(() -> label(scale, text, Way.LABEL_BUT_CASE, Texts::loose));
    }

    private static Optional<LevelText> label(Scale scale, String text, Way way, UnaryOperator<String> form) {
        String sought = form.apply(text);
        return scale.levels().stream()
                .filter(level -> words(level).map(form).anyMatch(sought::equals))
                .map(level -> new LevelText(way, level.value()))
                .reduce((one, other) -> new LevelText(Way.UNKNOWN, null));
    }

    private static Stream<String> words(Scale.Level level) {
        return level.label().stream().map(Text::wordings).flatMap(words -> words.values().stream());
    }

    static String composed(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    private static Optional<LevelText> offered(Item item, String text) {
        boolean offered = item.offers().values().stream()
                .flatMap(label -> label.wordings().values().stream())
                .anyMatch(label -> label.strip().equals(text));
        return offered ? Optional.of(new LevelText(Way.OFFERED, null)) : Optional.empty();
    }

    private static Optional<LevelText> comma(Scale scale, String text) {
        return COMMA.matcher(text).matches()
                ? Optional.ofNullable(number(text.replace(',', '.')))
                        .filter(value -> scale.placeOf(value).isPresent())
                        .map(value -> new LevelText(Way.COMMA, value))
                : Optional.empty();
    }

    /** A number before a label is read by itself if the label is the level's, or the level has none. */
    private static Optional<LevelText> numbered(Scale scale, String text) {
        Matcher matcher = NUMBERED.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(matcher.group(1));
        String label = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
        return scale.levels().stream()
                .filter(level -> level.value().compareTo(value) == 0)
                .findFirst()
                .map(level -> numbered(scale, level, text, label));
    }

    private static LevelText numbered(Scale scale, Scale.Level level, String text, String label) {
        if (words(level).map(LevelText::composed).anyMatch(composed(label)::equals)) {
            return new LevelText(Way.VALUE, level.value());
        }
        boolean own = isOf(level, label);
        if (!own && scale.levels().stream().anyMatch(other -> isOf(other, label))) {
            return new LevelText(Way.TWO_LEVELS, null);
        }
        boolean plain = level.label().isEmpty() && Answers.isNumberInWords(text);
        return new LevelText(plain ? Way.VALUE : Way.NUMBERED, level.value());
    }

    /** Whether a text is a label of a level but for case, spaces and punctuation. */
    private static boolean isOf(Scale.Level level, String label) {
        String letters = Texts.letters(label);
        return !letters.isEmpty() && words(level).map(Texts::letters).anyMatch(letters::equals);
    }

    private static Optional<LevelText> date(String text) {
        return DateCells.isDate(text) ? Optional.of(new LevelText(Way.DATE, null)) : Optional.empty();
    }

    private static Optional<LevelText> code(Scale scale, String text) {
        Matcher matcher = CODE.matcher(text);
        return matcher.matches()
                ? Optional.of(new BigDecimal(matcher.group(1)))
                        .filter(value -> scale.placeOf(value).isPresent())
                        .map(value -> new LevelText(Way.CODE, value))
                : Optional.empty();
    }
}
