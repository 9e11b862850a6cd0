package io.github.serviceexcellence.examples.quickstart;

/** Whole numbers on the command line. */
final class Numbers {
    private Numbers() {}

    static int whole(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new WrongValueException("wrong.number", text);
        }
    }
}
