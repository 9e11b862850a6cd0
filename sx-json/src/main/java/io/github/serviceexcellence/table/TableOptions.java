package io.github.serviceexcellence.table;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.ValueStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How the answers to an instrument stand in a table. */
@Value.Immutable
@ValueStyle
public abstract class TableOptions {
    /** What a caller has said of a survey in our own class for it, whatever kind of file it is to be read from. */
    public static TableOptions of(OfSurvey survey) {
        return survey.options();
    }

    /** A column for each item only, under its id, and a header above. */
    public static TableOptions of(Instrument instrument) {
        return ImmutableTableOptions.builder().instrument(instrument).build();
    }

    /** What was asked. */
    public abstract Instrument instrument();

    /** The row of the header, from 1. */
    @Value.Default
    public int headerRow() {
        return 1;
    }

    /** The row where the answers begin; the one below the header if nobody said. */
    public abstract OptionalInt firstRow();

    /** The sheet of a workbook; the first if nobody said. */
    public abstract Optional<String> sheet();

    /** The columns that are not named after their items: of each the first that is filled. */
    public abstract Map<ItemId, List<String>> columns();

    /** The columns that stand for one level or one choice each. */
    public abstract List<MarkColumn> marks();

    /** The columns of a table with one answer a row. */
    public abstract Optional<AnswerColumns> longForm();

    /** How many megabytes the rows of a long table may take that stand in no order; nothing if they stand in order. */
    public abstract OptionalInt gatheredMegabytes();

    /** What the texts of answers mean. */
    @Value.Default
    public AnswerOptions answers() {
        return AnswerOptions.plain();
    }

    /** Which units respondents are of. */
    @Value.Default
    public UnitOptions units() {
        return UnitOptions.none();
    }

    /** Which rows count, and how much. */
    @Value.Default
    public RowOptions rows() {
        return RowOptions.all();
    }

    public abstract TableOptions withHeaderRow(int row);

    public abstract TableOptions withFirstRow(int row);

    public abstract TableOptions withSheet(String name);

    public abstract TableOptions withColumns(Map<? extends ItemId, ? extends List<String>> named);

    public abstract TableOptions withMarks(Iterable<? extends MarkColumn> columns);

    public abstract TableOptions withLongForm(AnswerColumns columns);

    public abstract TableOptions withGatheredMegabytes(int most);

    public abstract TableOptions withAnswers(AnswerOptions changed);

    public abstract TableOptions withUnits(UnitOptions changed);

    public abstract TableOptions withRows(RowOptions changed);

    /** Whether an item's column was named. */
    public boolean names(ItemId item) {
        return columns().containsKey(item);
    }

    /** The columns of an item. */
    public List<String> columns(ItemId item) {
        return columns().getOrDefault(item, List.of(item.value()));
    }

    /**
     * A column that stands for one level or one choice.
     *
     * @param item the item
     * @param answer the value of the level or the code of the choice
     * @param column the column
     */
    public record MarkColumn(ItemId item, String answer, String column) {}

    /**
     * The columns of a table with one answer a row.
     *
     * @param item the name of the column that tells the item
     * @param value the name of the column that holds the answer
     */
    public record AnswerColumns(String item, String value) {}

    /** How a survey is to be read, as callers say it. */
    public abstract static class OfSurvey {
        /** For our own class. */
        protected OfSurvey() {}

        /** As {@link TableOptions#of(OfSurvey)} says. */
        protected abstract TableOptions options();
    }
}
