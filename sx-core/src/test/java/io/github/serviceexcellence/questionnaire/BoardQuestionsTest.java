package io.github.serviceexcellence.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Voice;
import org.junit.jupiter.api.Test;

class BoardQuestionsTest {
    private static final Instrument QUESTIONS = Instruments.boardQuestions();

    @Test
    void sevenStatementsAreEachAboutAnElement() {
        assertThat(QUESTIONS.items())
                .filteredOn(item -> item.kind() == ItemKind.RATING)
                .extracting(Item::measures)
                .containsExactly(
                        Element.VISION_AND_STRATEGY,
                        Element.VISION_AND_STRATEGY,
                        Element.CUSTOMER_UNDERSTANDING,
                        Element.LEADERSHIP,
                        Element.EXPERIENCE_DESIGN,
                        Element.EMPLOYEE_ENGAGEMENT,
                        Element.MONITORING);
    }

    @Test
    void theLastQuestionIsOpenAndManagersAreAskedAll() {
        assertThat(QUESTIONS.items()).hasSize(8).last().matches(item -> item.kind() == ItemKind.TEXT);
        assertThat(QUESTIONS.items())
                .allSatisfy(item -> assertThat(item.voices()).containsExactly(Voice.MANAGER));
    }
}
