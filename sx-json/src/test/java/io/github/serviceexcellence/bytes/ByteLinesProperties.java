package io.github.serviceexcellence.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ByteLinesProperties {
    private static final int MOST = 100;

    /** Gives a few bytes at a time. */
    private static InputStream slowly(byte[] bytes, int atOnce) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, atOnce));
            }
        };
    }

    private static String text(ByteLines lines) {
        return new String(Arrays.copyOfRange(lines.buffer(), lines.start(), lines.end()), StandardCharsets.US_ASCII);
    }

    @Property
    void linesAreWhatStandsBetweenLineFeeds(
            @ForAll("texts") List<String> texts, @ForAll boolean ended, @ForAll @IntRange(min = 1, max = 70) int atOnce)
            throws IOException {
        String file = String.join("\n", texts) + (ended ? "\n" : "");
        List<String> expected = new ArrayList<>(texts);
        if (!ended && expected.get(expected.size() - 1).isEmpty()) {
            expected.remove(expected.size() - 1);
        }
        ByteLines lines = new ByteLines(slowly(file.getBytes(StandardCharsets.US_ASCII), atOnce), MOST);
        for (int number = 1; number <= expected.size(); number++) {
            String line = expected.get(number - 1);
            assertThat(lines.next()).isTrue();
            assertThat(lines.number()).isEqualTo(number);
            assertThat(lines.isTooLong()).isEqualTo(line.length() > MOST);
            if (lines.isTooLong()) {
                assertThat(lines.isBlank()).isFalse();
            } else {
                assertThat(text(lines)).isEqualTo(line);
                assertThat(lines.isBlank()).isEqualTo(line.isBlank());
                assertThat(lines.isLast()).isEqualTo(!ended && number == texts.size());
            }
        }
        assertThat(lines.next()).isFalse();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(
                        "",
                        "a",
                        " ",
                        "\t\r",
                        "bc".repeat(20),
                        "x".repeat(MOST),
                        "y".repeat(MOST + 1),
                        "z".repeat(1000),
                        " ".repeat(1000))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Example
    void theRestBeginsWithTheLine() throws IOException {
        byte[] file = ("first\n" + "s".repeat(1_000_000) + "\nthird").getBytes(StandardCharsets.US_ASCII);
        ByteLines lines = new ByteLines(slowly(file, 5000), MOST);
        assertThat(lines.next()).isTrue();
        assertThat(lines.next()).isTrue();
        assertThat(lines.isTooLong()).isTrue();
        assertThat(lines.rest().readAllBytes()).isEqualTo(Arrays.copyOfRange(file, 6, file.length));
    }

    @Example
    void aLineOfAnyLengthTakesNoMoreThanTheLimit() throws IOException {
        InputStream endless = new InputStream() {
            private int left = 50_000_000;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                int count = Math.min(left, length);
                Arrays.fill(bytes, offset, offset + count, (byte) 'x');
                left -= count;
                return count == 0 ? -1 : count;
            }
        };
        ByteLines lines = new ByteLines(endless, MOST);
        assertThat(lines.next()).isTrue();
        assertThat(lines.next()).isFalse();
        assertThat(lines.buffer()).hasSizeLessThan(1 << 18);
    }
}
