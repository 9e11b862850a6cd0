package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.bytes.Decoded;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The text of a file, and the character set that it seems to be in.
 *
 * @param text the text, as far as it was looked at
 * @param charset the character set to name, if it is neither UTF-8 nor told by a byte order mark
 * @param why what that rests on, or why no character set fits
 * @param doubt why it may be another, if bytes do not tell
 */
record SampleText(String text, Optional<Charset> charset, Optional<Message> why, Optional<Message> doubt) {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** Bytes that stand for no character there. */
    private static final String NOT_WESTERN = "\u0081\u008d\u008f\u0090\u009d";

    private static final int MOST_SHOWN = 8;

    private SampleText(String text, Optional<Charset> charset, Optional<Message> why) {
        this(text, charset, why, Optional.empty());
    }

    static SampleText of(byte[] bytes, boolean complete) {
        try {
            String marked = new String(
                    Decoded.utf8(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1)
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            boolean byMark = marked.length() < bytes.length && hasMark(bytes);
            return byMark ? plain(marked) : guessed(bytes, complete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasMark(byte[] bytes) {
        String first = new String(bytes, 0, Math.min(3, bytes.length), StandardCharsets.ISO_8859_1);
        return first.equals("\u00ef\u00bb\u00bf")
                || first.startsWith("\u00fe\u00ff")
                || first.startsWith("\u00ff\u00fe");
    }

    private static SampleText plain(String text) {
        return new SampleText(text, Optional.empty(), Optional.empty());
    }

    private static SampleText guessed(byte[] bytes, boolean complete) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            Message why = SampleProblem.WIDE_CHARSET.with(wide.get().name());
            return new SampleText(new String(bytes, wide.get()), wide, Optional.of(why));
        }
        int wrong = wrong(bytes, complete);
        return wrong < 0 ? plain(new String(bytes, StandardCharsets.UTF_8)) : western(bytes, wrong);
    }

    /** UTF-16 without a mark: of the text of a survey every other byte is 0. */
    private static Optional<Charset> wide(byte[] bytes) {
        int[] zeros = new int[2];
        for (int at = 0; at < bytes.length; at++) {
            zeros[at % 2] += bytes[at] == 0 ? 1 : 0;
        }
        int half = bytes.length / 2;
        boolean little = half > 4 && zeros[1] * 10L > half * 9L && zeros[0] * 10L < half;
        boolean big = half > 4 && zeros[0] * 10L > half * 9L && zeros[1] * 10L < half;
        return little
                ? Optional.of(StandardCharsets.UTF_16LE)
                : big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Where the first byte stands that is no UTF-8, or -1; what is cut off may end within a character. */
    private static int wrong(byte[] bytes, boolean complete) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        boolean error = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, complete)
                .isError();
        return error ? in.position() : -1;
    }

    private static SampleText western(byte[] bytes, int wrong) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean fits = latin.chars().noneMatch(c -> NOT_WESTERN.indexOf(c) >= 0);
        String hex = HexFormat.of().withUpperCase().toHexDigits(bytes[wrong]);
        if (!fits) {
            return new SampleText(
                    new String(bytes, StandardCharsets.UTF_8),
                    Optional.empty(),
                    Optional.of(SampleProblem.UNKNOWN_CHARSET.with(hex, wrong + 1)));
        }
        String text = new String(bytes, WESTERN);
        String characters = text.codePoints()
                .filter(c -> c >= 0x80)
                .distinct()
                .limit(MOST_SHOWN)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
        Message why = SampleProblem.WESTERN_CHARSET.with(hex, wrong + 1, Word.same(characters));
        Message doubt = SampleProblem.GUESSED_CHARSET.with(Word.same(characters));
        return new SampleText(text, Optional.of(WESTERN), Optional.of(why), Optional.of(doubt));
    }
}
