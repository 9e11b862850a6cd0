package io.github.serviceexcellence.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

@DisabledIfSystemProperty(named = "golden.update", matches = "true")
class GoldenFileTest {
    @TempDir
    private Path folder;

    @Test
    void theSameLinesMatchWhateverTheLineEnds() throws IOException {
        Path file = Files.writeString(folder.resolve("golden.txt"), "one\r\ntwo\r\n");

        assertThatNoException().isThrownBy(() -> GoldenFile.assertMatches(file, "one\ntwo\n"));
    }

    @Test
    void theFirstDifferenceIsShownWithTheWayToAcceptIt() throws IOException {
        Path file = Files.writeString(folder.resolve("golden.txt"), "one\ntwo\nthree\n");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> GoldenFile.assertMatches(file, "one\n2\nthree\nfour\n"))
                .withMessage("""
                        %s differs from line 2 on
                        - two
                        - three
                        + 2
                        + three
                        + four
                        To accept what is new, run the test with -Dgolden.update=true""", file);
    }

    @Test
    void aMissingFileMatchesNothing() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> GoldenFile.assertMatches(folder.resolve("none.txt"), "one\n"))
                .withMessageContaining("differs from line 1 on\n+ one\n");
    }
}
