package io.github.serviceexcellence.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class SxFormatExceptionTest {
    private static final Problem FIRST = new Problem("/a", 3, 7, "too long");
    private static final Problem SECOND = new Problem("row 2", 4, 0, "too short");

    @Test
    void oneProblemMakesOneLine() {
        assertThat(new SxFormatException("it", List.of(FIRST), 1)).hasMessage("it: /a (line 3, column 7): too long");
    }

    @Test
    void severalProblemsMakeAListThatTellsHowManyAreLeftOut() {
        assertThat(new SxFormatException("it", List.of(FIRST, SECOND), 2))
                .hasMessage("it has 2 problems:\n  /a (line 3, column 7): too long\n  row 2 (line 4): too short");
        assertThat(new SxFormatException("it", List.of(FIRST), 1000))
                .hasMessage("it has 1000 problems:\n  /a (line 3, column 7): too long\n  and 999 more");
    }

    @Test
    void aProblemWithoutAPlaceIsItsMessage() {
        assertThat(new Problem("", 0, 0, "too large")).hasToString("too large");
        assertThat(new Problem("/a", 0, 0, "too large")).hasToString("/a: too large");
    }

    @Test
    void aSerialisedExceptionKeepsItsMessageAndCount() throws IOException, ClassNotFoundException {
        SxFormatException thrown = new SxFormatException("it", List.of(FIRST, SECOND), 5);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            SxFormatException back = (SxFormatException) in.readObject();
            assertThat(back).hasMessage(thrown.getMessage());
            assertThat(back.count()).isEqualTo(5);
            assertThat(back.problems()).isEmpty();
        }
    }
}
