package io.github.serviceexcellence.detection;

import java.util.List;

/** Looks at a sample with all recognisers in turn; each knows what those before it found. */
public final class Detector {
    private static final List<Recogniser> RECOGNISERS = List.of(
            new MarkColumns(),
            new ItemColumns(),
            new LongColumns(),
            new ColumnsInOrder(),
            new MissingColumns(),
            new AnswerTexts(),
            new TurnedItems(),
            new UnitColumns(),
            new RowColumns(),
            new WeightColumn());

    private Detector() {}

    /** What is found in a sample. */
    public static Found detect(Sample sample) {
        ItemNames names = new ItemNames(sample.instrument());
        Found found = new Found();
        HeaderRows rows = new HeaderRows(sample, names);
        int header = sample.rows().isEmpty() ? 0 : rows.header(found);
        int first = sample.rows().isEmpty() ? 0 : rows.first(header, found);
        Table table = new Table(sample, names, header, first);
        if (table.columns() > 0 && table.rows() == 0) {
            found.ask(DetectionProblem.NO_ROWS.with());
        }
        RECOGNISERS.forEach(recogniser -> recogniser.recognise(table, found));
        if (!sample.complete()) {
            found.ask(DetectionProblem.FIRST_PART.with(sample.rows().size()));
        }
        return found;
    }

    /** The row that names most items: what tells one way to take a file apart from another. */
    public static ItemRow itemRow(Sample sample) {
        return new HeaderRows(sample, new ItemNames(sample.instrument())).itemRow();
    }
}
