package io.github.serviceexcellence.statistics;

import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A table as lines of text: the first column begins at the left, all others end at the right. */
public final class TextTable {
    private static final Wording NOTHING = Word.same("-");

    private final List<List<Wording>> rows = new ArrayList<>();

    private TextTable(List<Wording> header) {
        rows.add(header);
    }

    /** A table with a header and no rows yet. */
    public static TextTable of(Wording... header) {
        return new TextTable(List.of(header));
    }

    /** Adds a row with as many cells as the header. */
    public TextTable row(Wording... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Adds a row with as many cells as the header. */
    public TextTable row(List<? extends Wording> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** A figure, or a dash if there is none. */
    public static Wording figure(OptionalDouble value, int decimals) {
        return value.isPresent() ? new Figure(value.getAsDouble(), decimals) : NOTHING;
    }

    /** A figure, or a dash if there is none. */
    public static Wording figure(Optional<Double> value, int decimals) {
        return value.<Wording>map(given -> new Figure(given, decimals)).orElse(NOTHING);
    }

    /** The lines, each ended but the last. */
    public String in(Language language) {
        List<List<String>> texts = rows.stream()
                .map(row -> row.stream().map(cell -> cell.in(language)).toList())
                .toList();
        int[] widths = new int[texts.get(0).size()];
        texts.forEach(row -> {
            for (int cell = 0; cell < widths.length; cell++) {
                widths[cell] = Math.max(widths[cell], length(row.get(cell)));
            }
        });
        return String.join("\n", texts.stream().map(row -> line(row, widths)).toList());
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int cell = 0; cell < widths.length; cell++) {
            String gap = " ".repeat(widths[cell] - length(row.get(cell)));
            line.append(cell == 0 ? row.get(cell) + gap : "  " + gap + row.get(cell));
        }
        return line.toString().stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
