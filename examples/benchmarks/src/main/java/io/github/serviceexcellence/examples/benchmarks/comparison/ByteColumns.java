package io.github.serviceexcellence.examples.benchmarks.comparison;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.serviceexcellence.examples.benchmarks.Questionnaire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The answers in one array of bytes an item, and a loop over them: the least that any program has to do. */
final class ByteColumns {
    private final List<String> units;
    private final int[] unitOfRow;
    /** What is favourable is high, in every item; 0 where there is no answer. */
    private final byte[][] answers;

    private ByteColumns(List<String> units, int[] unitOfRow, byte[][] answers) {
        this.units = units;
        this.unitOfRow = unitOfRow;
        this.answers = answers;
    }

    static ByteColumns load(Path survey) throws IOException {
        int rows = rows(survey);
        int[] unitOfRow = new int[rows];
        byte[][] answers = new byte[Questionnaire.ITEMS][rows];
        Map<String, Integer> places = new LinkedHashMap<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(survey)) {
            csv.skipLines(1);
            int row = 0;
            for (CsvRecord line : csv) {
                unitOfRow[row] = places.computeIfAbsent(line.getField(0), unit -> places.size());
                for (int item = 0; item < Questionnaire.ITEMS; item++) {
                    answers[item][row] = answer(item, line.getField(item + 1));
                }
                row++;
            }
        }
        return new ByteColumns(List.copyOf(places.keySet()), unitOfRow, answers);
    }

    private static int rows(Path survey) throws IOException {
        try (Stream<String> lines = Files.lines(survey)) {
            return (int) lines.count() - 1;
        }
    }

    private static byte answer(int item, String field) {
        if (field.isEmpty()) {
            return 0;
        }
        int answer = Integer.parseInt(field);
        return (byte) (Questionnaire.isReversed(item) ? Questionnaire.LEVELS + 1 - answer : answer);
    }

    Figures figures() {
        Sums[] sums = new Sums[units.size()];
        Arrays.setAll(sums, unit -> new Sums());
        for (int row = 0; row < unitOfRow.length; row++) {
            add(row, sums[unitOfRow[row]]);
        }
        Figures figures = new Figures();
        Sums everybody = new Sums();
        for (int unit = 0; unit < sums.length; unit++) {
            figures.put(units.get(unit), sums[unit].means());
            everybody.addAll(sums[unit]);
        }
        figures.put(Figures.EVERYBODY, everybody.means());
        return figures;
    }

    private void add(int row, Sums sums) {
        for (int first = 0; first < Questionnaire.ITEMS; first += Questionnaire.PER_ELEMENT) {
            int sum = 0;
            int answered = 0;
            for (int item = first; item < first + Questionnaire.PER_ELEMENT; item++) {
                byte answer = answers[item][row];
                sum += answer;
                answered += answer > 0 ? 1 : 0;
            }
            sums.add(first / Questionnaire.PER_ELEMENT, sum, answered);
        }
    }
}
