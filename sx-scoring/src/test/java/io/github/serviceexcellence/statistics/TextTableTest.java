package io.github.serviceexcellence.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.internal.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static String table(Locale locale) {
        return TextTable.of(Word.of("driver", "voorspeller"), Word.of("mean", "gemiddelde"))
                .row(Word.same("a"), TextTable.figure(OptionalDouble.of(1234.567), 2))
                .row(List.of(Word.same("longer"), TextTable.figure(Optional.of(0.5), 2)))
                .row(Word.same("none"), TextTable.figure(OptionalDouble.empty(), 2))
                .in(locale);
    }

    @Test
    void figuresEndBelowEachOther() {
        assertThat(table(Locale.ENGLISH)).isEqualTo("""
                        driver     mean
                        a       1234.57
                        longer     0.50
                        none          -""");
    }

    @Test
    void aDutchReaderReadsDutch() {
        assertThat(table(Locale.forLanguageTag("nl"))).isEqualTo("""
                        voorspeller  gemiddelde
                        a               1234,57
                        longer             0,50
                        none                  -""");
    }
}
