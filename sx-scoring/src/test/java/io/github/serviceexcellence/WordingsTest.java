package io.github.serviceexcellence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.testing.WordingListing;
import org.junit.jupiter.api.Test;

/** What there is to translate is shipped, and nothing is said that is not among it. */
class WordingsTest {
    private static final WordingListing WORDINGS = WordingListing.of(ScoreCard.class);

    @Test
    void theShippedWordingsAreThoseOfTheModule() {
        WORDINGS.assertShipped("scoring");
    }

    @Test
    void noWordsArePutTogetherBeforeTheyAreReadButTextsThatTheModuleHolds() {
        assertThat(WORDINGS.madeOfParts())
                .containsExactly(
                        "Attainment: Text.english",
                        "BandPresets: Text.english",
                        "CardWords: Word.of",
                        "Gates: Text.english",
                        "MetricKind: Text.english",
                        "PlanMethod: Text.english",
                        "QuietReading: Text.english",
                        "ShippedTree: Text.english",
                        "Side: Text.english",
                        "TreeOptions: Text.english");
    }
}
