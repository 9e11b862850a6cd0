package io.github.serviceexcellence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SxFormatExceptionTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final Word IT = Word.of("it", "dit");
    private static final Place A = Place.pointer("/a", 3, 7);
    private static final Problem FIRST =
            Problem.at(A, Kind.of("long", "too long", "te lang").with());
    private static final Problem SECOND = Problem.at(
            Place.cell(2, "q1", 4, 0), Kind.of("short", "too short", "te kort").with());
    private static final Problem OFTEN =
            new Problem(FIRST.message(), List.of(A, Place.pointer("/b", 3, 9), Place.pointer("/c", 4, 1)), 1000);

    @Test
    void oneProblemMakesOneLine() {
        SxFormatException thrown = new SxFormatException(IT, List.of(FIRST), 1);
        assertThat(thrown).hasMessage("it: /a (line 3, column 7): too long");
        assertThat(thrown.text(DUTCH)).isEqualTo("dit: /a (regel 3, kolom 7): te lang");
    }

    @Test
    void severalProblemsMakeAListThatTellsHowManyAreLeftOut() {
        assertThat(new SxFormatException(IT, List.of(FIRST, SECOND), 2))
                .hasMessage(
                        "it has 2 problems:\n  /a (line 3, column 7): too long\n  row 2, column q1 (line 4): too short");
        SxFormatException more = new SxFormatException(IT, List.of(FIRST), 1000);
        assertThat(more).hasMessage("it has 1000 problems:\n  /a (line 3, column 7): too long\n  and 999 more");
        assertThat(more.text(DUTCH))
                .isEqualTo("dit heeft 1000 problemen:\n  /a (regel 3, kolom 7): te lang\n  en nog 999");
    }

    @Test
    void whatIsWrongInTheSameWayTakesOneLine() {
        SxFormatException thrown = new SxFormatException(IT, List.of(OFTEN, SECOND), 1001);
        assertThat(thrown)
                .hasMessage("it has 1001 problems:\n"
                        + "  too long: 1000 times, first at /a (line 3, column 7); /b (line 3, column 9); /c (line 4, column 1)\n"
                        + "  row 2, column q1 (line 4): too short");
    }

    @Test
    void aProblemIsListedAndNotMoreOftenThanItWasFound() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SxFormatException(IT, List.of(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SxFormatException(IT, List.of(OFTEN), 999));
    }

    @Test
    void aSerialisedExceptionKeepsItsMessageAndCount() throws IOException, ClassNotFoundException {
        SxFormatException thrown = new SxFormatException(IT, List.of(FIRST, SECOND), 5);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            SxFormatException back = (SxFormatException) in.readObject();
            assertThat(back).hasMessage(thrown.getMessage());
            assertThat(back.text(DUTCH)).isEqualTo(thrown.getMessage());
            assertThat(back.count()).isEqualTo(5);
            assertThat(back.problems()).isEmpty();
        }
    }
}
