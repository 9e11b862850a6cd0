package io.github.serviceexcellence.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Voice;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartnerScanTest {
    private static final Instrument SCAN = Instruments.partnerScan();

    @Test
    void partnersAreAskedTenQuestionsOnFourElements() {
        assertThat(SCAN.items()).hasSize(10);
        assertThat(SCAN.voices()).containsExactly(Voice.PARTNER);
        assertThat(SCAN.items().stream().map(Item::element).flatMap(Optional::stream))
                .containsOnly(
                        Element.PROCESSES_AND_STRUCTURE,
                        Element.MONITORING,
                        Element.EMPLOYEE_ENGAGEMENT,
                        Element.SERVICE_INNOVATION)
                .hasSize(8);
    }

    @Test
    void recommendingCountsForNoElement() {
        Item recommend = SCAN.item(ItemId.of("recommend"));
        assertThat(recommend.element()).isEmpty();
        assertThat(recommend.measures().qualifiedCode()).isEqualTo("own:partnership");
    }
}
