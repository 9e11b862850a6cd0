package io.github.serviceexcellence.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaturityAuditTest {
    private static final Instrument AUDIT = Instruments.maturityAudit();

    private static Item item(Element element, String what) {
        return AUDIT.item(ItemId.of(element.code() + "-" + what));
    }

    @ParameterizedTest
    @EnumSource
    void anElementIsJudgedByThreeCriteriaAndTheEvidenceForThem(Element element) {
        assertThat(AUDIT.itemsOf(element))
                .containsExactly(item(element, "approach"), item(element, "deployed"), item(element, "improved"));
        assertThat(item(element, "evidence").kind()).isEqualTo(ItemKind.TEXT);
        assertThat(item(element, "evidence").construct()).contains(element);
    }

    @ParameterizedTest
    @ValueSource(strings = {"approach", "deployed", "improved"})
    void everyLevelOfACriterionIsDescribedAndTheSameForAllElements(String criterion) {
        Scale scale = item(Element.LEADERSHIP, criterion).scale();

        assertThat(scale).hasToString("0, 1, 2, 3, 4");
        assertThat(scale.levels())
                .extracting(level -> level.label().orElseThrow())
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label.wordings()).containsOnlyKeys(Locale.ENGLISH, Text.DUTCH));
        assertThat(Element.values())
                .allMatch(element -> item(element, criterion).scale().equals(scale));
    }

    @Test
    void nothingThereIsALevelAndTooLittleEvidenceIsNone() {
        Text introduction = AUDIT.introduction().orElseThrow();
        assertThat(introduction.in(Locale.ENGLISH))
                .contains("Choose 0 if", "Choose \u201cToo little evidence\u201d if");
        assertThat(introduction.in(Text.DUTCH)).contains("Kies 0 als", "Kies \u201cTe weinig bewijs\u201d als");
    }

    @Test
    void anAssessorMayHaveTooLittleEvidence() {
        assertThat(AUDIT.voices()).containsExactly(Voice.ASSESSOR);
        assertThat(AUDIT.items())
                .hasSize(36)
                .filteredOn(item -> item.kind() == ItemKind.RATING)
                .hasSize(27)
                .allSatisfy(
                        item -> assertThat(item.offers().get(NoAnswer.DONT_KNOW).in(Text.DUTCH))
                                .isEqualTo("Te weinig bewijs"));
    }
}
