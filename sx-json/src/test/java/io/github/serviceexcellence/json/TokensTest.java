package io.github.serviceexcellence.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.json.Located.Place;
import org.junit.jupiter.api.Test;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

class TokensTest {
    /** The parser counts columns as an int, which overflows beyond 2 GiB in one line. */
    @Test
    void aColumnBeyondAllCountingIsNotTold() {
        TokenStreamLocation far =
                new TokenStreamLocation(ContentReference.unknown(), 1L << 31, -1, 1, Integer.MIN_VALUE);
        assertThat(Tokens.place("/responses/7", far)).isEqualTo(new Place("/responses/7", 1, 0));
        assertThat(Tokens.place("", far).problem("x")).hasToString("(line 1): x");
    }
}
