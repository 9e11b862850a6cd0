package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.RowFormat;
import io.github.serviceexcellence.intake.RowReader;
import io.github.serviceexcellence.intake.WeightChoices;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.table.Answers;

/** Reads documents of other tools one by one. */
final class ForeignReader implements RowFormat {
    private final PathColumns columns;
    private final Answers answers;

    ForeignReader(ForeignOptions options) {
        this.columns = new PathColumns(options);
        this.answers = new Answers(options.table());
    }

    @Override
    public Instrument instrument() {
        return columns.options().table().instrument();
    }

    @Override
    public boolean keepsIds() {
        return columns.options().table().rows().keepsIds();
    }

    @Override
    public WeightChoices weights() {
        return columns.options().table().rows().weightChoices();
    }

    @Override
    public Duplicates usualDuplicates() {
        return Duplicates.UNCHECKED;
    }

    @Override
    public void check(Duplicates duplicates) {
        if (duplicates != Duplicates.UNCHECKED
                && columns.options().table().rows().id().isEmpty()) {
            throw InvalidInputException.of(ForeignProblem.NO_ID_COLUMN.with());
        }
    }

    @Override
    public RowReader begin(Intake intake) {
        return new ForeignReading(columns, answers, intake);
    }
}
