package io.github.serviceexcellence.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.PyramidLevel.Tier;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PyramidLevelTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | core-service       | Basisdienstverlening | Core service proposition     | basis
                    2 | complaint-handling | Klachtenafhandeling  | Customer feedback management | basis
                    3 | individual-service | Individuele service  | Individual excellent service | excellence
                    4 | surprising-service | Verrassende service  | Surprising excellent service | excellence
                    """)
    void aLevelHasANumberTitlesAndATier(int number, String code, String dutch, String english, String tier) {
        PyramidLevel level = PyramidLevel.parse(code);

        assertThat(level.number()).isEqualTo(number);
        assertThat(level.title(Text.DUTCH)).isEqualTo(dutch);
        assertThat(level.title(Locale.ENGLISH)).isEqualTo(english);
        assertThat(level.tier()).isEqualTo(Tier.parse(tier));
    }

    @Test
    void theWayUpGoesThroughTheLevels() {
        assertThat(PyramidLevel.CORE_SERVICE.below()).isEmpty();
        assertThat(PyramidLevel.SURPRISING_SERVICE.below())
                .containsExactly(
                        PyramidLevel.CORE_SERVICE, PyramidLevel.COMPLAINT_HANDLING, PyramidLevel.INDIVIDUAL_SERVICE);
    }

    @ParameterizedTest
    @CsvSource({
        "6.99, false, false",
        "7, true, false",
        "7.99, true, false",
        "8, false, true",
        "10, false, true",
        "10.01, false, false",
        "NaN, false, false",
    })
    void theBasisIsASevenToJustUnderAnEightAndExcellenceAFullEightOrMore(
            double mark, boolean basis, boolean excellence) {
        assertThat(Tier.BASIS.covers(mark)).isEqualTo(basis);
        assertThat(Tier.EXCELLENCE.covers(mark)).isEqualTo(excellence);
    }

    @Test
    void customersAreSatisfiedByTheBasisAndDelightedByExcellence() {
        assertThat(Tier.EXCELLENCE.title().in(Text.DUTCH)).isEqualTo("Excellentie");
        assertThat(Tier.BASIS.customers().in(Locale.ENGLISH)).isEqualTo("Customers are satisfied.");
        assertThat(Tier.EXCELLENCE.customers().in(Locale.ENGLISH)).isEqualTo("Customers are delighted.");
    }
}
