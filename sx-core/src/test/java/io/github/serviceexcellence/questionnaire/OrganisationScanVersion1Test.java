package io.github.serviceexcellence.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganisationScanVersion1Test {
    private static final Instrument SCAN = Instruments.organisationScanVersion1();

    private static long reversed(Element element) {
        return SCAN.itemsOf(element).stream()
                .filter(item -> item.direction() == Direction.REVERSED)
                .count();
    }

    @ParameterizedTest
    @EnumSource
    void anElementHasFourItemsNumberedAfterItAndAtMostOneInReverse(Element element) {
        assertThat(SCAN.itemsOf(element))
                .extracting(item -> item.id().value())
                .containsExactly(
                        element.code() + "-1", element.code() + "-2", element.code() + "-3", element.code() + "-4");
        assertThat(reversed(element)).isLessThanOrEqualTo(1);
    }

    @Test
    void fiveElementsHaveAReversedItem() {
        assertThat(Arrays.stream(Element.values()).filter(element -> reversed(element) == 1))
                .hasSize(5);
    }

    @Test
    void employeesAndAssessorsRateThirtySixStatementsFromOneToFive() {
        assertThat(SCAN.items()).hasSize(36).allSatisfy(item -> {
            assertThat(item.voices()).containsExactly(Voice.EMPLOYEE, Voice.ASSESSOR);
            assertThat(item.asks()).isEqualTo(Asks.RATING);
            assertThat(item.scale().toString()).isEqualTo("1, 2, 3, 4, 5");
        });
    }

    @Test
    void everyWordIsThereInEnglishAndDutch() {
        assertThat(SCAN.languages()).containsExactly(Locale.ENGLISH, Text.DUTCH);
        assertThat(SCAN.title().wordings()).containsOnlyKeys(Locale.ENGLISH, Text.DUTCH);
        assertThat(SCAN.purpose().orElseThrow().wordings()).containsOnlyKeys(Locale.ENGLISH, Text.DUTCH);
        assertThat(SCAN.items().get(0).scale().levels())
                .extracting(level -> level.label().orElseThrow())
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label.wordings()).containsOnlyKeys(Locale.ENGLISH, Text.DUTCH));
    }

    @Test
    void theHighestLevelIsAgreement() {
        Text highest = SCAN.items().get(0).scale().levels().get(4).label().orElseThrow();

        assertThat(highest.in(Locale.ENGLISH)).isEqualTo("Strongly agree");
        assertThat(highest.in(Text.DUTCH)).isEqualTo("Helemaal mee eens");
    }

    @Test
    void everyStatementIsOneSentenceUnlikeAllOthers() {
        List<String> statements = SCAN.items().stream()
                .flatMap(item -> item.wording().wordings().values().stream())
                .toList();

        assertThat(statements)
                .hasSize(72)
                .doesNotHaveDuplicates()
                .allMatch(words -> words.matches("\\p{Lu}[^.!?]+\\."));
    }

    @Test
    void theScanIsFoundByItsIdAndVersion() {
        assertThat(Instruments.parse("organisation-scan 1.0")).isSameAs(SCAN).hasToString("organisation-scan 1.0");
        assertThat(Instruments.all()).doesNotContain(SCAN);
    }
}
