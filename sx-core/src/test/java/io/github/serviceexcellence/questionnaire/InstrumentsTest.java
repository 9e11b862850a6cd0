package io.github.serviceexcellence.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class InstrumentsTest {
    @Test
    void theNewestVersionIsFoundByItsId() {
        assertThat(Instruments.parse("organisation-scan"))
                .isSameAs(Instruments.organisationScan())
                .hasToString("organisation-scan 2.0");
        assertThat(Instruments.parse("organisation-scan 2.0")).isSameAs(Instruments.organisationScan());
    }

    @Test
    void anEarlierVersionIsFoundByItsIdAndVersion() {
        assertThat(Instruments.parse("organisation-scan 1.0")).isSameAs(Instruments.organisationScanVersion1());
        assertThat(Instruments.all()).doesNotContain(Instruments.organisationScanVersion1());
    }

    @Test
    void everyInstrumentIsFoundByItsId() {
        assertThat(Instruments.all())
                .allSatisfy(instrument ->
                        assertThat(Instruments.find(instrument.id().value())).containsSame(instrument))
                .extracting(instrument -> instrument.id().value())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotThereIsToldWithAllThatIs() {
        assertThat(Instruments.find("organisation-scan 9.9")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instruments.parse("scan"))
                .withMessageStartingWith("'scan' is no shipped instrument; use one of: organisation-scan, ")
                .withMessageEndingWith(", organisation-scan 1.0");
    }
}
