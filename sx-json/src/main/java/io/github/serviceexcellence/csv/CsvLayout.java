package io.github.serviceexcellence.csv;

import java.util.Optional;

/** How fields are separated, and the names of the columns that hold no item of their own. */
record CsvLayout(
        char separator,
        Optional<String> group,
        Optional<String> id,
        boolean keepsIds,
        Optional<String> weight,
        Optional<AnswerColumns> longForm) {
    /** Commas, and a column for each item only. */
    static CsvLayout plain() {
        return new CsvLayout(',', Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    CsvLayout withSeparator(char character) {
        return new CsvLayout(character, group, id, keepsIds, weight, longForm);
    }

    CsvLayout withGroup(String column) {
        return new CsvLayout(separator, Optional.of(column), id, keepsIds, weight, longForm);
    }

    CsvLayout withId(String column, boolean kept) {
        return new CsvLayout(separator, group, Optional.of(column), kept, weight, longForm);
    }

    CsvLayout withWeight(String column) {
        return new CsvLayout(separator, group, id, keepsIds, Optional.of(column), longForm);
    }

    CsvLayout withLongForm(String item, String value) {
        return new CsvLayout(separator, group, id, keepsIds, weight, Optional.of(new AnswerColumns(item, value)));
    }

    /** The columns of a file with one answer a row. */
    record AnswerColumns(String item, String value) {}
}
