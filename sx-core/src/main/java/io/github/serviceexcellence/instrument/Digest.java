package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.problem.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A fingerprint: equal digests mean equal content, so results say precisely what they were made with.
 *
 * @param hex the SHA-256 of the content as 64 hexadecimal digits in lower case
 */
public record Digest(String hex) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if they are not 64 hexadecimal digits in lower case
     */
    public Digest {
        Objects.requireNonNull(hex, "hex");
        if (!HEX.matcher(hex).matches()) {
            throw InvalidInputException.of(InstrumentProblem.DIGEST.with(hex.length()));
        }
    }

    /**
     * The digest of a text in UTF-8.
     *
     * @param content the text
     * @return its digest
     */
    public static Digest ofText(String content) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return new Digest(HexFormat.of().formatHex(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** The 64 digits. */
    @Override
    public String toString() {
        return hex;
    }
}
