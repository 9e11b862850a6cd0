package io.github.serviceexcellence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.testing.WordingListing;
import org.junit.jupiter.api.Test;

/** What there is to translate is shipped, and nothing is said that is not among it. */
class WordingsTest {
    private static final WordingListing WORDINGS = WordingListing.of(
            Element.class,
            Instruments.all(),
            Term.all().stream().map(Term::title).toList(),
            Term.all().stream().map(Term::description).toList());

    @Test
    void theShippedWordingsAreThoseOfTheModule() {
        WORDINGS.assertShipped("core");
    }

    @Test
    void noWordsArePutTogetherBeforeTheyAreReadButTextsThatTheModuleHolds() {
        assertThat(WORDINGS.madeOfParts())
                .containsExactly(
                        "BoardQuestions: Text.english",
                        "BuildingBlockCheck: Text.english",
                        "ConnectionKind: Text.english",
                        "CustomerPulse: Text.english",
                        "EmployeePulse: Text.english",
                        "Leadership180: Text.english",
                        "MaturityAudit: Text.english",
                        "OrganisationScan: Text.english",
                        "OrganisationScanVersion1: Text.english",
                        "ParadigmShift: Text.english",
                        "PartnerScan: Text.english",
                        "Sense: Text.english",
                        "ShiftScan: Text.english",
                        "Topic: Text.english");
    }
}
