package io.github.serviceexcellence.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares a text with the one that was accepted before. {@code -Dgolden.update=true} accepts the new text. */
public final class GoldenFile {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final int SHOWN = 5;

    private GoldenFile() {}

    /**
     * Fails unless the text is the accepted one; line ends do not count.
     *
     * @param goldenFile relative to {@code src/test/resources} of the module whose tests run
     * @param actual the text as it is now
     * @throws AssertionError if the texts differ, with the first lines that do
     */
    public static void assertMatches(Path goldenFile, String actual) {
        Path file = RESOURCES.resolve(goldenFile);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
            }
            String expected = Files.exists(file) ? Files.readString(file) : "";
            List<String> before = expected.lines().toList();
            List<String> now = actual.lines().toList();
            if (!before.equals(now)) {
                throw new AssertionError(difference(file, before, now));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String difference(Path file, List<String> before, List<String> now) {
        int first = 0;
        while (first < Math.min(before.size(), now.size()) && before.get(first).equals(now.get(first))) {
            first++;
        }
        return file + " differs from line " + (first + 1) + " on\n" + excerpt("- ", before, first)
                + excerpt("+ ", now, first) + "To accept what is new, run the test with -Dgolden.update=true";
    }

    private static String excerpt(String sign, List<String> lines, int first) {
        StringBuilder excerpt = new StringBuilder();
        lines.stream()
                .skip(first)
                .limit(SHOWN)
                .forEach(line -> excerpt.append(sign).append(line).append('\n'));
        return excerpt.toString();
    }
}
