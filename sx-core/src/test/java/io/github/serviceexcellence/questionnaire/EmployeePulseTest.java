package io.github.serviceexcellence.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Voice;
import org.junit.jupiter.api.Test;

class EmployeePulseTest {
    private static final Instrument PULSE = Instruments.employeePulse();

    @Test
    void nineRatingsOfEmployeesCountForResultA() {
        assertThat(PULSE.items()).hasSize(10);
        assertThat(PULSE.voices()).containsExactly(Voice.EMPLOYEE);
        assertThat(PULSE.itemsOf(ResultElement.INSPIRED_EMPLOYEES)).hasSize(9);
        assertThat(PULSE.constructs())
                .extracting(Construct::code)
                .containsExactly("emotional-bond", "inspired-employees", "room-to-serve");
    }

    @Test
    void recommendingMakesTheNetPromoterScoreOfEmployees() {
        assertThat(PULSE.item(ItemId.of("recommend")).asks()).isEqualTo(Asks.RECOMMEND);
    }
}
