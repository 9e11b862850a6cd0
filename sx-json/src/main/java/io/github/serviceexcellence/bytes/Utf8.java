package io.github.serviceexcellence.bytes;

import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Consumer;

/** UTF-8 without mercy: bytes that are no UTF-8 are a problem with a place, never a replacement character. */
public final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** A stream that ends with a {@link BrokenBytesException} at the first byte that is no UTF-8. */
    public static InputStream checked(InputStream in) {
        return new Utf8Stream(in);
    }

    /** Where in a stretch the first byte stands that is no UTF-8; the end of the stretch if it breaks off there; -1 if all is right. */
    public static int firstWrong(byte[] bytes, int start, int end) {
        Utf8Check check = new Utf8Check();
        int at = check.firstWrong(bytes, start, end);
        return at < end || check.isWithinCharacter() ? at : -1;
    }

    /** The stream from behind a byte order mark, if it has one. */
    public static InputStream unmarked(InputStream in) throws IOException {
        PushbackInputStream unmarked = new PushbackInputStream(in, 3);
        byte[] start = unmarked.readNBytes(3);
        if (!new String(start, StandardCharsets.UTF_8).equals(String.valueOf(BYTE_ORDER_MARK))) {
            unmarked.unread(start);
        }
        return unmarked;
    }

    /** The bytes of a text; half a character, which no text in UTF-8 holds, becomes a byte that {@link #decode} and readers refuse. */
    public static byte[] encode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        // a lone surrogate was encoded as a question mark; only a text that holds one comes back changed
        if (!new String(bytes, StandardCharsets.UTF_8).equals(text)) {
            int at = 0;
            while (at < text.length() && (!Character.isSurrogate(text.charAt(at)) || isPair(text, at))) {
                at += Character.isSurrogate(text.charAt(at)) ? 2 : 1;
            }
            bytes[text.substring(0, at).getBytes(StandardCharsets.UTF_8).length] = (byte) 0xED;
        }
        return bytes;
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    /** The text, without a byte order mark. What stands before the first wrong byte is given even if there is one. */
    public static String decode(byte[] bytes, Consumer<Problem> problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        String unmarked = text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
        if (result.isError()) {
            long line = unmarked.chars().filter(c -> c == '\n').count() + 1;
            int column = unmarked.length() - (unmarked.lastIndexOf('\n') + 1) + 1;
            problems.accept(Problem.at(Place.pointer("", line, column), notUtf8(bytes[in.position()] & 0xff)));
        }
        return unmarked;
    }

    /** What to say of the first wrong byte of a stretch. */
    public static Message notUtf8(byte[] bytes, int at, int end) {
        return at < end ? notUtf8(bytes[at] & 0xff) : BytesProblem.LINE_WITHIN_CHARACTER.with();
    }

    static Message notUtf8(int found) {
        return BytesProblem.NOT_UTF8.with("0x" + HexFormat.of().toHexDigits((byte) found));
    }
}
