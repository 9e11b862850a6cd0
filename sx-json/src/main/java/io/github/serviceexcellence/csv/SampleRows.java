package io.github.serviceexcellence.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.serviceexcellence.detection.Detector;
import io.github.serviceexcellence.detection.ItemRow;
import io.github.serviceexcellence.detection.Sample;
import io.github.serviceexcellence.instrument.Instrument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a text, taken apart at a character.
 *
 * @param separator the character
 * @param told whether the file tells it
 * @param rows the rows, blank ones too
 * @param complete whether these are all rows of the file
 * @param readable whether nothing stands in the way of reading on
 */
record SampleRows(char separator, boolean told, List<List<String>> rows, boolean complete, boolean readable) {
    /** As many rows as are looked at. */
    static final int MOST_ROWS = 2000;

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final Pattern TOLD = Pattern.compile("\"?(?i:sep)=([^\\r\\n\"])\"?(\\r\\n|\\r|\\n)");

    /** The rows in the way that fits best: most columns of items, then most rows of one length, then most columns. */
    static SampleRows of(String text, boolean complete, Instrument instrument) {
        Matcher told = TOLD.matcher(text);
        if (told.lookingAt()) {
            return parse(text.substring(told.end()), told.group(1).charAt(0), true, complete);
        }
        SampleRows best = parse(text, SEPARATORS[0], false, complete);
        for (int at = 1; at < SEPARATORS.length; at++) {
            SampleRows other = parse(text, SEPARATORS[at], false, complete);
            best = other.fit(instrument).compareTo(best.fit(instrument)) > 0 ? other : best;
        }
        return best;
    }

    private static SampleRows parse(String text, char separator, boolean told, boolean complete) {
        List<List<String>> rows = new ArrayList<>();
        boolean readable = true;
        boolean more = false;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .allowUnclosedQuote(!complete)
                .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                more = rows.size() == MOST_ROWS;
                if (more) {
                    break;
                }
                rows.add(row.getFields());
            }
        } catch (CsvParseException | IOException e) {
            readable = false;
        }
        boolean cut = !complete && !more && rows.size() > 1;
        if (cut) {
            // it may go on
            rows.remove(rows.size() - 1);
        }
        return new SampleRows(separator, told, rows, complete && !more, readable);
    }

    /** How well a character fits. */
    private record Fit(int items, int share, int width) implements Comparable<Fit> {
        @Override
        public int compareTo(Fit other) {
            return Comparator.comparingInt(Fit::items)
                    .thenComparingInt(Fit::share)
                    .thenComparingInt(Fit::width)
                    .compare(this, other);
        }
    }

    /** Where one field names items, what splits the rows below it stands within their fields. */
    private Fit fit(Instrument instrument) {
        ItemRow header = Detector.itemRow(sample(instrument, 0));
        int width = header.items() > 0 && header.fields() < 2 ? 1 : width();
        int share = rows.isEmpty() || width < 2 ? 0 : 100 * rowsOf(width) / rows.size();
        return new Fit(header.items(), share, width);
    }

    /** How many fields most rows have. */
    int width() {
        Map<Integer, Integer> widths = new HashMap<>();
        rows.forEach(row -> widths.merge(row.size(), 1, Integer::sum));
        return widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** How many rows have so many fields. */
    int rowsOf(int width) {
        return (int) rows.stream().filter(row -> row.size() == width).count();
    }

    Sample sample(Instrument instrument, long bytes) {
        return new Sample(instrument, rows, complete, bytes);
    }
}
