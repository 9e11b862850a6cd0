package io.github.serviceexcellence.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Language;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static String table(Language language) {
        return TextTable.of(Word.of("driver", "voorspeller"), Word.of("mean", "gemiddelde"))
                .row(Word.same("a"), TextTable.figure(OptionalDouble.of(1234.567), 2))
                .row(List.of(Word.same("longer"), TextTable.figure(Optional.of(0.5), 2)))
                .row(Word.same("none"), TextTable.figure(OptionalDouble.empty(), 2))
                .in(language);
    }

    @Test
    void figuresEndBelowEachOther() {
        assertThat(table(Language.ENGLISH)).isEqualTo("""
                        driver     mean
                        a       1234.57
                        longer     0.50
                        none          -""");
    }

    @Test
    void aDutchReaderReadsDutch() {
        assertThat(table(Language.DUTCH)).isEqualTo("""
                        voorspeller  gemiddelde
                        a               1234,57
                        longer             0,50
                        none                  -""");
    }
}
