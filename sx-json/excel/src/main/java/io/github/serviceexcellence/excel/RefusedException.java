package io.github.serviceexcellence.excel;

import io.github.serviceexcellence.problem.Message;
import java.io.IOException;

/** A workbook cannot be read, or no further: a fault of the workbook, not of the disk that it lies on. */
final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Message what;

    RefusedException(Message what) {
        super(what.toString());
        this.what = what;
    }

    /** What is wrong, as data. */
    Message what() {
        return what;
    }
}
