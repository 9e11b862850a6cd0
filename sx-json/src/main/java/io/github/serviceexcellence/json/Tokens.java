package io.github.serviceexcellence.json;

import io.github.serviceexcellence.document.Problem;
import io.github.serviceexcellence.json.Located.Place;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** How tokens are read: the limits against hostile input, and where a token stands. */
final class Tokens {
    static final int MOST_DEPTH = 32;
    static final int MOST_VALUES = 3_000_000;
    static final int MOST_NUMBER = 100;
    static final int MOST_STRING = 100_000;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    // one more than we allow ourselves, so that our own message comes first
                    .maxNestingDepth(MOST_DEPTH + 1)
                    .maxNumberLength(MOST_NUMBER)
                    .maxStringLength(MOST_STRING)
                    .maxNameLength(1000)
                    .build())
            // documents are UTF-8 and nothing else
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // closing after a failure must not make half a document look whole
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            // the same digits for a double on every JDK
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** What the parser says to programmers only. */
    private static final Pattern SETTING =
            Pattern.compile(", from `[^`]*`|: enable `[^`]*` to allow| \\(not recognized as one[^)]*\\)");

    private Tokens() {}

    static Place place(String pointer, TokenStreamLocation location) {
        // beyond 2 GiB in one line the parser's count of columns overflows, and no column is better than a wrong one
        return new Place(pointer, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    /** The syntax error that ended the reading; one against a limit does not know where it stands, but the parser does. */
    static Problem syntaxError(String pointer, JacksonException e, JsonParser parser) {
        TokenStreamLocation location = Objects.requireNonNullElse(e.getLocation(), parser.currentTokenLocation());
        String words = Objects.requireNonNull(e.getOriginalMessage());
        String message = breaksOff(e)
                ? "the document ends in the middle; the rest is missing"
                : "the JSON breaks here: " + SETTING.matcher(words).replaceAll("");
        return place(pointer, location).problem(message);
    }

    /** Whether the text ended before the value did. */
    static boolean breaksOff(JacksonException e) {
        return Objects.requireNonNull(e.getOriginalMessage()).contains("end-of-input");
    }

    /** One step down in a JSON pointer. */
    static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
