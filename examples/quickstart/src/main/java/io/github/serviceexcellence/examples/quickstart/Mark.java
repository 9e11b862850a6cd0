package io.github.serviceexcellence.examples.quickstart;

import picocli.CommandLine.ITypeConverter;

/** An item, an answer to it and the column of that answer: {@code ITEM:ANSWER=COLUMN}. */
record Mark(String item, String answer, String column) {
    /** Neither an item nor an answer holds a colon or an equals sign. */
    static final class Parser implements ITypeConverter<Mark> {
        @Override
        public Mark convert(String text) {
            int colon = text.indexOf(':');
            int sign = text.indexOf('=');
            if (colon < 0 || sign < colon) {
                throw new Pair.NoPairException();
            }
            return new Mark(text.substring(0, colon), text.substring(colon + 1, sign), text.substring(sign + 1));
        }
    }
}
