package io.github.serviceexcellence.examples.quickstart;

import picocli.CommandLine.ITypeConverter;

/** Two texts with an equals sign between them. */
record Pair(String left, String right) {
    private static Pair at(int sign, String text) {
        if (sign < 0) {
            throw new NoPairException();
        }
        return new Pair(text.substring(0, sign), text.substring(sign + 1));
    }

    /** A value is no pair where one belongs. */
    static final class NoPairException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The first sign is the one between them: what stands before it holds none, what stands behind it may. */
    static final class AtFirst implements ITypeConverter<Pair> {
        @Override
        public Pair convert(String text) {
            return at(text.indexOf('='), text);
        }
    }

    /** The last sign is the one between them: what stands behind it holds none, what stands before it may. */
    static final class AtLast implements ITypeConverter<Pair> {
        @Override
        public Pair convert(String text) {
            return at(text.lastIndexOf('='), text);
        }
    }
}
