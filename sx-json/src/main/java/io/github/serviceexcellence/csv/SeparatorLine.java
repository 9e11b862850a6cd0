package io.github.serviceexcellence.csv;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line {@code sep=;} that spreadsheets look for at the beginning of a file. */
final class SeparatorLine {
    /** As many bytes as it may have, and more than those. */
    static final int MOST = 16;

    private static final Pattern LINE =
            Pattern.compile("(\"?)sep=(.)\\1(?:\r\n|\n|\r|$)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private SeparatorLine() {}

    /** Takes the line from the beginning of a stream, if it is there; what it says separates the fields. */
    static Optional<Character> take(PushbackInputStream in) throws IOException {
        byte[] first = in.readNBytes(MOST);
        Matcher line = LINE.matcher(new String(first, StandardCharsets.UTF_8));
        boolean found = line.lookingAt()
                && line.group(2).length() == 1
                && SurveyCsv.isSeparator(line.group(2).charAt(0));
        int taken = found ? line.group().getBytes(StandardCharsets.UTF_8).length : 0;
        in.unread(Arrays.copyOfRange(first, taken, first.length));
        return found ? Optional.of(line.group(2).charAt(0)) : Optional.empty();
    }
}
