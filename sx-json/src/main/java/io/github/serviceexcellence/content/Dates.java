package io.github.serviceexcellence.content;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Days of the calendar in documents, such as 2026-01-31. */
final class Dates {
    static final Type TYPE = new Type.Str("", "", "date", 0);

    static final Shape<LocalDate> SHAPE = Shapes.string(() -> TYPE, Dates::read, LocalDate::toString);

    private Dates() {}

    static LocalDate read(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw InvalidInputException.of(ContentProblem.NO_DATE.with(Codes.shorten(text)));
        }
    }
}
