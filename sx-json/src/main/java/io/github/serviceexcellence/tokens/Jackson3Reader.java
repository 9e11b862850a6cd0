package io.github.serviceexcellence.tokens;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.ProblemKind;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads with Jackson 3. */
public final class Jackson3Reader implements TokenReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxNumberLength(MOST_NUMBER)
                    .maxStringLength(MOST_STRING)
                    .maxNameLength(MOST_NAME)
                    .build())
            // documents are UTF-8 and nothing else
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    /**
     * What the parser says: a mark to know it by, its own words, and the kind of problem that is. The groups are the values of its
     * parameters.
     */
    private static final List<Saying> SAYINGS = List.of(
            saying(
                    "(CTRL-CHAR",
                    "(?:Illegal|Unexpected) character \\(\\(CTRL-CHAR, code ([0-9]+).*",
                    TokenProblem.CONTROL_CHARACTER_OUTSIDE),
            saying(
                    "was expecting a colon",
                    "Unexpected character \\('(.*)' .*: was expecting a colon.*",
                    TokenProblem.MISSING_COLON),
            saying(
                    "was expecting double-quote",
                    "Unexpected character \\('(.*)' .*: was expecting double-quote.*",
                    TokenProblem.UNQUOTED_NAME),
            saying(
                    "in numeric value",
                    "Unexpected character \\('(.*)' .* in numeric value.*",
                    TokenProblem.BROKEN_NUMBER),
            saying("hex-digit", "Unexpected character \\('.*hex-digit.*", TokenProblem.BROKEN_ESCAPE),
            saying(
                    "Unexpected character",
                    "Unexpected character \\('(.*)' \\(code .*",
                    TokenProblem.UNEXPECTED_CHARACTER),
            saying("token", "(?:Unrecognized|Non-standard) token '([^']*)'.*", TokenProblem.UNKNOWN_WORD),
            saying(
                    "unquoted character",
                    "Illegal unquoted character \\(.*code ([0-9]+).*",
                    TokenProblem.CONTROL_CHARACTER),
            saying("character escape", "Unrecognized character escape '(.*)' \\(code.*", TokenProblem.UNKNOWN_ESCAPE),
            saying("character escape", "Unrecognized character escape .*", TokenProblem.BROKEN_ESCAPE),
            saying("surrogate", ".*surrogate.*", TokenProblem.HALF_CHARACTER),
            saying("no open", "Unexpected close marker '(.)': no open.*", TokenProblem.NOTHING_OPEN),
            saying("close marker", "Unexpected close marker '(.)'.*", TokenProblem.WRONG_BRACKET),
            saying("Leading zeroes", ".*Leading zeroes not allowed.*", TokenProblem.LEADING_ZERO),
            saying("String value length", "String value length .* allowed \\(([0-9]+).*", TokenProblem.LONG_TEXT),
            saying("Number value length", "Number value length .* allowed \\(([0-9]+).*", TokenProblem.LONG_NUMBER),
            saying("Name length", "Name length .* allowed \\(([0-9]+).*", TokenProblem.LONG_NAME),
            saying("nesting depth", "Document nesting depth .* allowed \\(([0-9]+).*", TokenProblem.TOO_DEEP));

    private record Saying(String mark, Pattern words, ProblemKind kind) {}

    private final JsonParser parser;
    private Token current = Token.END;

    private static Saying saying(String mark, String words, ProblemKind kind) {
        return new Saying(mark, Pattern.compile(words, Pattern.DOTALL), kind);
    }

    private Jackson3Reader(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads on with a parser of somebody else, who closes it. */
    public static TokenReader over(JsonParser parser) {
        Jackson3Reader reader = new Jackson3Reader(parser);
        reader.current = token(parser.currentToken());
        return reader;
    }

    /** Reads a text. */
    public static TokenReader of(String text) {
        return new Jackson3Reader(FACTORY.createParser(ObjectReadContext.empty(), text));
    }

    /** Reads bytes in UTF-8, from {@code start} up to {@code end}. */
    public static TokenReader of(byte[] bytes, int start, int end) {
        return new Jackson3Reader(FACTORY.createParser(ObjectReadContext.empty(), bytes, start, end - start));
    }

    /** Reads a stream in UTF-8, which stays open. */
    public static TokenReader of(InputStream in) {
        return new Jackson3Reader(FACTORY.createParser(ObjectReadContext.empty(), in));
    }

    @Override
    public Token next() {
        try {
            current = token(parser.nextToken());
            return current;
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.BEGIN_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.BEGIN_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT -> Token.WHOLE;
            case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
            default -> Token.WORD;
        };
    }

    private RuntimeException broken(JacksonException e) {
        if (e instanceof JacksonIOException io) {
            return new UncheckedIOException(io.getCause());
        }
        String words = Objects.requireNonNull(e.getOriginalMessage());
        boolean breaksOff = words.contains("end-of-input");
        // one against a limit does not know where it stands, but the parser does
        TokenStreamLocation location = Objects.requireNonNullElse(e.getLocation(), parser.currentTokenLocation());
        Message message = breaksOff ? TokenProblem.BREAKS_OFF.with() : message(words);
        return new BrokenJsonException(message, place("", location), breaksOff, e);
    }

    private static Message message(String words) {
        for (Saying saying : SAYINGS) {
            // a mark is found many times as fast as a pattern fails, and a file of lines may break a million times
            Matcher matcher = words.contains(saying.mark()) ? saying.words().matcher(words) : null;
            if (matcher != null && matcher.matches()) {
                return saying.kind()
                        .with(IntStream.rangeClosed(1, matcher.groupCount())
                                .mapToObj(group -> Codes.shorten(matcher.group(group)))
                                .toArray());
            }
        }
        return TokenProblem.SYNTAX.with(words);
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public String name() {
        return parser.currentName();
    }

    /** The parser decodes strings lazily, so a bad one may come to light only when it is asked for. */
    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    @Override
    public char[] characters() {
        try {
            return parser.getStringCharacters();
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    @Override
    public int offset() {
        try {
            return parser.getStringOffset();
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    @Override
    public int length() {
        try {
            return parser.getStringLength();
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    @Override
    public int small() {
        return parser.getIntValue();
    }

    @Override
    public void skip() {
        try {
            parser.skipChildren();
            current = token(parser.currentToken());
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    @Override
    public Place place(String pointer) {
        return place(pointer, parser.currentTokenLocation());
    }

    @Override
    public Place end(String pointer) {
        return place(pointer, parser.currentLocation());
    }

    static Place place(String pointer, TokenStreamLocation location) {
        // beyond 2 GiB in one line the parser's count of columns overflows, and no column is better than a wrong one
        return Place.pointer(pointer, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    @Override
    public void close() {
        parser.close();
    }
}
