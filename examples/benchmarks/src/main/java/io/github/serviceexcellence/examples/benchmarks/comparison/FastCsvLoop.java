package io.github.serviceexcellence.examples.benchmarks.comparison;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.serviceexcellence.examples.benchmarks.Questionnaire;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What one writes in half an hour for this one questionnaire, with a CSV parser and no check of anything. */
final class FastCsvLoop {
    private FastCsvLoop() {}

    static Figures figures(Path survey) throws IOException {
        Map<String, Sums> units = new HashMap<>();
        Sums everybody = new Sums();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(survey)) {
            csv.skipLines(1);
            for (CsvRecord row : csv) {
                add(row, units.computeIfAbsent(row.getField(0), unit -> new Sums()));
            }
        }
        Figures figures = new Figures();
        units.forEach((unit, sums) -> {
            figures.put(unit, sums.means());
            everybody.addAll(sums);
        });
        figures.put(Figures.EVERYBODY, everybody.means());
        return figures;
    }

    private static void add(CsvRecord row, Sums sums) {
        int item = 0;
        for (int element = 0; item < Questionnaire.ITEMS; element++) {
            int sum = 0;
            int answered = 0;
            for (int i = 0; i < Questionnaire.PER_ELEMENT; i++, item++) {
                String field = row.getField(item + 1);
                if (!field.isEmpty()) {
                    int answer = Integer.parseInt(field);
                    sum += Questionnaire.isReversed(item) ? Questionnaire.LEVELS + 1 - answer : answer;
                    answered++;
                }
            }
            sums.add(element, sum, answered);
        }
    }
}
