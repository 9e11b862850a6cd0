package io.github.serviceexcellence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodesTest {
    private static final Word APPLE = Word.of("apple", "appel");

    private static List<String> codes(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(Integer::toString).toList();
    }

    @Test
    void sixtyCodesAreListedAndMoreAreCounted() {
        InvalidInputException all = Codes.unknown(APPLE, "x", codes(60));
        InvalidInputException many = Codes.unknown(APPLE, "x", codes(1000));

        assertThat(all.getMessage())
                .startsWith("'x' is no apple; use one of: 1, 2, ")
                .endsWith(", 59, 60");
        assertThat(all.text(Text.DUTCH))
                .startsWith("'x' is geen appel; kies uit: 1, 2, ")
                .endsWith(", 59, 60");
        assertThat(many.getMessage()).endsWith(", 59, 60 and 940 more");
        assertThat(many.text(Text.DUTCH)).endsWith(", 59, 60 en nog 940");
    }

    @Test
    void aRefusalReadsAsDutchToo() {
        assertThat(dutch(() -> Codes.text(APPLE, "x".repeat(201), 200)))
                .isEqualTo("'" + "x".repeat(40) + "...' telt 201 tekens; voor een appel is 200 het maximum");
        assertThat(dutch(() -> Codes.name(APPLE, "a\nb", 200)))
                .isEqualTo("in 'a\\u000ab' (appel) staat een onzichtbaar besturingsteken; haal dat weg");
        assertThat(dutch(() -> Codes.oneForm("1.0", "1"))).isEqualTo("'1.0' wordt hier anders geschreven; schrijf '1'");
    }

    @Test
    void halfACharacterIsNoText() {
        for (String half : List.of("a\ud800", "\udc00b", "\ud800\ud800\udc00", "\ud83d\ude00\ude00")) {
            assertThat(Codes.hasHalfCharacter(half)).isTrue();
            assertThatThrownBy(() -> Codes.text(APPLE, half, 10)).isInstanceOf(InvalidInputException.class);
        }
        assertThat(Codes.text(APPLE, "\ud83d\ude00 smiles", 10)).isEqualTo("\ud83d\ude00 smiles");
        assertThatThrownBy(() -> Codes.text(APPLE, "a\ud800b", 10))
                .hasMessage(
                        "'a\\ud800b' holds half a character, a surrogate without its other half; write the character"
                                + " whole or leave it out");
        assertThatThrownBy(() -> Text.english("a\ud800b")).hasMessageContaining("holds half a character");
        assertThat(OwnWords.fault("q", "a\ud800b")).hasToString(halved("a\\ud800b"));
    }

    private static String halved(String shown) {
        return "'" + shown
                + "' holds half a character, a surrogate without its other half; write the character whole or"
                + " leave it out";
    }

    private static String dutch(Runnable refused) {
        try {
            refused.run();
        } catch (InvalidInputException e) {
            return e.text(Text.DUTCH);
        }
        throw new AssertionError("nothing was refused");
    }
}
