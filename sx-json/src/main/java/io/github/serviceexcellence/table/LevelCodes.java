package io.github.serviceexcellence.table;

import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.table.HeldFaults.Held;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that differ in a number only, each the value of a level: {@code A1}, {@code A2}, {@code A3}; and dates, which are none. */
final class LevelCodes {
    private static final Pattern ONE_NUMBER = Pattern.compile("[^0-9]*([0-9]{1,9})[^0-9]*");
    private static final int MOST_CHARACTERS = 150;

    /** What dates have in common, which a spreadsheet has made of numbers: no pattern of codes is without a space. */
    private static final String DATES = "dates";

    private final Answers answers;
    private final Map<String, SortedMap<BigDecimal, String>> patterns = new HashMap<>();
    private final Set<String> none = new HashSet<>();
    private final SortedSet<String> dates = new TreeSet<>();

    LevelCodes(Answers answers) {
        this.answers = answers;
    }

    /** Takes a text into account that means nothing by itself. */
    void add(Held held) {
        if (isDate(held)) {
            dates.add(held.text());
            return;
        }
        String pattern = bare(held);
        if (pattern == null) {
            return;
        }
        BigDecimal number = number(held.text());
        boolean level = answers.options()
                .instrument()
                .items()
                .get(held.item())
                .scale()
                .placeOf(number)
                .isPresent();
        String before =
                patterns.computeIfAbsent(pattern, any -> new TreeMap<>()).putIfAbsent(number, held.text());
        if (!level || (before != null && !before.equals(held.text()))) {
            none.add(pattern);
        }
    }

    /** The day in a date is no level: 7-mei was 7.5. */
    private boolean isDate(Held held) {
        return isUnknownRating(held) && DateCells.isDate(held.text());
    }

    private boolean isUnknownRating(Held held) {
        return held.item() >= 0
                && answers.kind(held.item()) == ItemKind.RATING
                && TableNumbers.find(held.text(), true) == null
                && held.message().code().equals(TableProblem.NO_MEANING.code());
    }

    private static BigDecimal number(String text) {
        Matcher matcher = ONE_NUMBER.matcher(text);
        return matcher.matches() ? new BigDecimal(matcher.group(1)) : BigDecimal.ZERO;
    }

    /** The text with a space for its number, or null if it is a number or holds none, or several. */
    private @Nullable String bare(Held held) {
        boolean one = isUnknownRating(held) && ONE_NUMBER.matcher(held.text()).matches();
        return one ? held.text().replaceAll("[0-9]+", " ") : null;
    }

    /** What such texts have in common, or null if it is no such text, or the only one. */
    @Nullable
    String pattern(Held held) {
        if (isDate(held)) {
            return dates.size() > 1 ? DATES : null;
        }
        String pattern = bare(held);
        boolean codes = pattern != null && !none.contains(pattern);
        return codes && known(pattern).size() > 1 ? pattern : null;
    }

    private SortedMap<BigDecimal, String> known(@Nullable String pattern) {
        return patterns.getOrDefault(String.valueOf(pattern), new TreeMap<>());
    }

    /** What to say of all such texts. */
    Message message(Word columns, String pattern) {
        if (pattern.equals(DATES)) {
            return TableProblem.DATES.with(columns, Codes.shorten(dates.first()));
        }
        StringBuilder options = new StringBuilder();
        SortedMap<BigDecimal, String> texts = known(pattern);
        for (Map.Entry<BigDecimal, String> text : texts.entrySet()) {
            if (options.length() > MOST_CHARACTERS) {
                return TableProblem.LEVEL_CODES.with(
                        columns, Codes.shorten(texts.values().iterator().next()), options + ", ...");
            }
            options.append(options.isEmpty() ? "" : ", ")
                    .append("withLevel(\"")
                    .append(Codes.shorten(text.getValue()))
                    .append("\", ")
                    .append(Decimals.plain(text.getKey()))
                    .append(')');
        }
        return TableProblem.LEVEL_CODES.with(
                columns, Codes.shorten(texts.values().iterator().next()), options);
    }
}
