package io.github.serviceexcellence.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.testing.WordingListing;
import org.junit.jupiter.api.Test;

/** What there is to translate is shipped, and nothing is said that is not among it. */
class WordingsTest {
    private static final WordingListing WORDINGS = WordingListing.of(ExcelReader.class);

    @Test
    void theShippedWordingsAreThoseOfTheModule() {
        WORDINGS.assertShipped("excel");
    }

    @Test
    void noWordsArePutTogetherBeforeTheyAreReadButTextsThatTheModuleHolds() {
        assertThat(WORDINGS.madeOfParts()).isEmpty();
    }
}
