package io.github.serviceexcellence.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GunzipTest {
    private static final byte[] TEXT = text();

    /** Digits by seed, longer than any buffer. */
    private static byte[] text() {
        Random random = new Random(20260301);
        byte[] text = new byte[300_000];
        for (int i = 0; i < text.length; i++) {
            text[i] = (byte) ('0' + random.nextInt(10));
        }
        return text;
    }

    private static byte[] packed(byte[]... members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] member : members) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(member);
            }
        }
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (InputStream in = Gunzip.unpacked(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 100, 65_535, 65_536, 65_537, 300_000})
    void whatWasPackedIsUnpacked(int length) throws IOException {
        byte[] text = Arrays.copyOf(TEXT, length);
        assertThat(unpacked(packed(text))).isEqualTo(text);
        assertThat(unpacked(packed(text, new byte[0], text))).isEqualTo(concat(text, text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1000})
    void whatIsNotPackedPasses(int length) throws IOException {
        assertThat(unpacked(Arrays.copyOf(TEXT, length))).isEqualTo(Arrays.copyOf(TEXT, length));
        assertThat(unpacked(new byte[] {0x1f})).containsExactly(0x1f);
    }

    @Test
    void aStreamGivesOneByteAtATimeToo() throws IOException {
        try (InputStream in = Gunzip.unpacked(new ByteArrayInputStream(packed(new byte[] {1, -1})))) {
            assertThat(in.read()).isEqualTo(1);
            assertThat(in.read()).isEqualTo(255);
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    /** Field for field as RFC 1952 has it: flags for a check of the header, an extra field, a name and a comment. */
    @Test
    void aHeaderMayHoldMoreThanIsNeeded() throws IOException {
        byte[] plain = packed(TEXT);
        byte[] header = {0x1f, (byte) 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3};
        byte[] more = concat(
                header,
                new byte[] {3, 0, 'a', 'b', 'c'},
                "survey.csv\0".getBytes(StandardCharsets.US_ASCII),
                "a comment\0".getBytes(StandardCharsets.US_ASCII));
        CRC32 crc = new CRC32();
        crc.update(more);
        byte[] check = {(byte) crc.getValue(), (byte) (crc.getValue() >> 8)};
        assertThat(unpacked(concat(more, check, Arrays.copyOfRange(plain, 10, plain.length))))
                .isEqualTo(TEXT);
    }

    /** In the header, in the data, and in the trailer. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 9, 10, 11, 500, 70_000, -9, -8, -5, -4, -1})
    void dataThatEndInTheMiddleAreNotTakenForTheWhole(int cut) throws IOException {
        byte[] whole = packed(TEXT);
        int length = cut < 0 ? whole.length + cut : cut;
        assertThatThrownBy(() -> unpacked(Arrays.copyOf(whole, length)))
                .isInstanceOf(BrokenBytesException.class)
                .hasMessage("the gzip data end in the middle, near byte " + length
                        + " of the file; get it again as a whole");
        byte[] second = concat(whole, Arrays.copyOf(whole, length));
        assertThatThrownBy(() -> unpacked(second))
                .hasMessage("the gzip data end in the middle, near byte " + second.length
                        + " of the file; get it again as a whole");
    }

    @Test
    void whateverByteIsChangedTheTextIsNot() throws IOException {
        byte[] text = Arrays.copyOf(TEXT, 300);
        byte[] whole = packed(text);
        // the time, the level of compression and the system say nothing about the text
        for (int at = 10; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            assertThatThrownBy(() -> unpacked(changed)).as("byte %d", at).isInstanceOf(BrokenBytesException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\0", "more text that was appended, longer than a trailer"})
    void whatFollowsTheDataIsNotDropped(String more) throws IOException {
        byte[] bytes = concat(packed(TEXT), more.getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> unpacked(bytes))
                .isInstanceOf(BrokenBytesException.class)
                .hasMessageContaining("are followed by something else");
    }

    @Test
    void anUnknownKindIsRefused() {
        assertThatThrownBy(() -> unpacked(new byte[] {0x1f, (byte) 0x8b, 7, 0, 0, 0, 0, 0, 0, 0}))
                .hasMessageContaining("of an unknown kind");
        assertThatThrownBy(() -> unpacked(new byte[] {0x1f, (byte) 0x8b, 8, 0x20, 0, 0, 0, 0, 0, 0}))
                .hasMessageContaining("of an unknown kind");
    }

    @Test
    void aStreamThatFailsFailsAsItself() throws IOException {
        IOException failure = new IOException("the cable was pulled");
        byte[] start = Arrays.copyOf(packed(TEXT), 5000);
        InputStream broken = new InputStream() {
            private int position;

            @Override
            public int read() throws IOException {
                if (position == start.length) {
                    throw failure;
                }
                return start[position++] & 0xff;
            }
        };
        assertThatThrownBy(() -> Gunzip.unpacked(broken).readAllBytes()).isSameAs(failure);
    }
}
