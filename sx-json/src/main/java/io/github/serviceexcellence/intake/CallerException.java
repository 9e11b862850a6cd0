package io.github.serviceexcellence.intake;

/**
 * Carries what a consumer, a summary or a report of progress threw past the catches that are there for parsers: it may be of the
 * same kind as the exceptions of a parser, and is no fault of the document all the same.
 */
final class CallerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RuntimeException thrown;

    CallerException(RuntimeException thrown) {
        super(null, thrown, false, false);
        this.thrown = thrown;
    }

    RuntimeException thrown() {
        return thrown;
    }
}
