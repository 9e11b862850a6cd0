package io.github.serviceexcellence.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

class Jackson3ReaderTest {
    /** The parser counts columns as an int, which overflows beyond 2 GiB in one line. */
    @Test
    void aColumnBeyondAllCountingIsNotTold() {
        TokenStreamLocation far =
                new TokenStreamLocation(ContentReference.unknown(), 1L << 31, -1, 1, Integer.MIN_VALUE);
        assertThat(Jackson3Reader.place("/responses/7", far)).isEqualTo(Place.pointer("/responses/7", 1, 0));
        assertThat(Jackson3Reader.place("", far)).hasToString("(line 1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1 2]|json.unexpected-character|{character=2}",
                "[1,]|json.unexpected-character|{character=]}",
                "{\"a\" 1}|json.missing-colon|{character=1}",
                "{1:2}|json.unquoted-name|{character=1}",
                "[-,1]|json.broken-number|{character=,}",
                "[\"\\u12g4\"]|json.broken-escape|{}",
                "[\u0001]|json.control-character-outside|{code=1}",
                "[]}|json.nothing-open|{bracket=}}",
                "[tru]|json.unknown-word|{word=tru}",
                "[NaN]|json.unknown-word|{word=NaN}",
                "[\"\u0001\"]|json.control-character|{code=1}",
                "[\"\\q\"]|json.unknown-escape|{character=q}",
                "[1}|json.wrong-bracket|{bracket=}}",
                "[01]|json.leading-zero|{}",
                "[\"TEN\"]|json.long-text|{most=100000}",
                "[1TEN]|json.long-number|{most=100}",
                "{\"TEN\":1}|json.long-name|{most=1000}",
                "DEEP|json.too-deep|{most=32}",
                "[|json.breaks-off|{}",
            })
    void whatTheParserSaysIsAKindOfProblem(String document, String code, String parameters) {
        String whole = document.replace("TEN", "1234567890".repeat(11_000)).replace("DEEP", "[".repeat(2000));
        Message message = refusalOf(whole);
        assertThat(message.code()).as(message.toString()).isEqualTo(code);
        assertThat(message.parameters()).hasToString(parameters);
    }

    private static Message refusalOf(String document) {
        try (TokenReader reader = Jackson3Reader.of(document)) {
            while (reader.next() != Token.END) {
                if (reader.current() == Token.STRING) {
                    reader.text();
                }
            }
            throw new AssertionError(document + " can be read");
        } catch (BrokenJsonException e) {
            return e.at("").message();
        }
    }
}
