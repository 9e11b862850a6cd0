package io.github.serviceexcellence.drivers;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.observations.DataMatrix;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.statistics.CompleteRows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The complete rows of predictors and, in the last column, an outcome. */
final class DriverRows {
    private DriverRows() {}

    /** Checks that a regression can be made of them, but for what its columns hold. */
    static CompleteRows of(DataMatrix matrix, String outcome, List<String> predictors) {
        List<String> columns = new ArrayList<>(predictors);
        columns.add(outcome);
        matrix.requireColumns(columns);
        Faults faults = new Faults();
        faults.check(!predictors.isEmpty(), "predictors", DriversProblem.NO_PREDICTOR);
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            faults.check(seen.add(column), "predictors", DriversProblem.TWICE, Codes.shorten(column));
        }
        CompleteRows rows = CompleteRows.of(matrix, columns);
        int needed = predictors.size() + 2;
        faults.check(rows.size() >= needed, "rows", DriversProblem.ROWS, rows.size(), needed);
        faults.throwIfAny(DriversProblem.INVALID);
        return rows;
    }

    /** The regression of the rows. */
    static Regression regression(CompleteRows rows) {
        return Regression.of(rows).orElseThrow(() -> {
            Faults faults = new Faults();
            Regression.explain(rows, faults);
            return InvalidInputException.of(DriversProblem.INVALID.with(), faults.found());
        });
    }
}
