package io.github.serviceexcellence.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Combination;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Valence;
import io.github.serviceexcellence.instrument.Voice;
import org.junit.jupiter.api.Test;

class CustomerPulseTest {
    private static final Instrument PULSE = Instruments.customerPulse();

    private static long emotions(Valence valence) {
        return PULSE.item(ItemId.of("emotions")).choices().stream()
                .filter(choice -> choice.valence().orElseThrow() == valence)
                .count();
    }

    @Test
    void customersAreAskedNineQuestionsFromSubjectToRemarks() {
        assertThat(PULSE.items())
                .extracting(item -> item.id().value())
                .containsExactly(
                        "subject",
                        "answered",
                        "contacts",
                        "ease",
                        "mark",
                        "emotions",
                        "expectations",
                        "recommend",
                        "remarks");
        assertThat(PULSE.voices()).containsExactly(Voice.CUSTOMER);
    }

    @Test
    void asManyPleasantEmotionsAreOfferedAsUnpleasantOnes() {
        assertThat(emotions(Valence.POSITIVE)).isEqualTo(4).isEqualTo(emotions(Valence.NEGATIVE));
        assertThat(emotions(Valence.NEUTRAL)).isEqualTo(1);
    }

    @Test
    void theFiguresThatItMakesAreDeclared() {
        assertThat(PULSE.items()).extracting(Item::asks).contains(Asks.EASE, Asks.MARK, Asks.RECOMMEND, Asks.EMOTION);
        assertThat(PULSE.combinations()).extracting(Combination::kind).containsExactly(Combination.Kind.EMOTIONS);
        assertThat(PULSE.constructs())
                .containsExactly(
                        PyramidLevel.CORE_SERVICE,
                        ResultElement.OUTSTANDING_EXPERIENCE,
                        PyramidLevel.INDIVIDUAL_SERVICE,
                        ResultElement.CUSTOMER_DELIGHT);
    }
}
