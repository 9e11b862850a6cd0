package io.github.serviceexcellence.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.serviceexcellence.framework.Text;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(Place.NONE, "", ""),
                Arguments.of(Place.field("items/q1/scale"), "items/q1/scale", "items/q1/scale"),
                Arguments.of(Place.pointer("/items/0", 0, 0), "/items/0", "/items/0"),
                Arguments.of(Place.pointer("/items/0", 7, 0), "/items/0 (line 7)", "/items/0 (regel 7)"),
                Arguments.of(
                        Place.pointer("/items/0", 7, 5), "/items/0 (line 7, column 5)", "/items/0 (regel 7, kolom 5)"),
                Arguments.of(Place.pointer("", 7, 5), "(line 7, column 5)", "(regel 7, kolom 5)"),
                Arguments.of(
                        Place.cell(3, "i07", 4, 9),
                        "row 3, column i07 (line 4, column 9)",
                        "rij 3, kolom i07 (regel 4, kolom 9)"),
                Arguments.of(Place.cell(3, "", 4, 0), "row 3 (line 4)", "rij 3 (regel 4)"),
                Arguments.of(Place.cell(0, "i07", 1, 9), "i07 (line 1, column 9)", "i07 (regel 1, kolom 9)"),
                Arguments.of(Place.cell(0, "", 1, 0), "(line 1)", "(regel 1)"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPlaceReadsInBothLanguages(Place place, String english, String dutch) {
        assertThat(place).hasToString(english);
        assertThat(place.in(Text.DUTCH)).isEqualTo(dutch);
        String colon = english.isEmpty() ? "" : ": ";
        assertThat(place.inFile("a.csv")).hasToString("a.csv" + colon + english);
        assertThat(place.inFile("a.csv").in(Text.DUTCH)).isEqualTo("a.csv" + colon + dutch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\t", "\u001b", "\u007f", "\u0085", "\u009b"})
    void aControlCharacterDoesNotReachTheTerminal(String control) {
        assertThat(Place.pointer("/a" + control + "b", 0, 0)).hasToString("/a?b");
        assertThat(Place.cell(2, "a" + control + "b", 3, 1)).hasToString("row 2, column a?b (line 3, column 1)");
        assertThat(Place.NONE.inFile("a" + control + "b")).hasToString("a?b");
        assertThat(Place.pointer("/a" + control + "b", 0, 0).path()).isEqualTo("/a" + control + "b");
    }

    @Test
    void aLongPathIsCutOff() {
        String longest = "x".repeat(300);

        assertThat(Place.field(longest)).hasToString(longest);
        assertThat(Place.field(longest + "y")).hasToString(longest + "...");
        assertThat(Place.NONE.inFile("\n" + longest)).hasToString("?" + "x".repeat(299) + "...");
    }

    @Test
    void noPartIsNull() {
        assertThatNullPointerException().isThrownBy(() -> Place.field(null)).withMessage("path");
        assertThatNullPointerException()
                .isThrownBy(() -> Place.NONE.inFile(null))
                .withMessage("file");
    }
}
