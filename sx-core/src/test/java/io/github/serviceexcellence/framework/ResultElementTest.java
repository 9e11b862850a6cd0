package io.github.serviceexcellence.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultElementTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a | inspired-employees     | Inspired, engaged employees | Bezielde, betrokken medewerkers
                    b | outstanding-experience | Outstanding customer experience | Uitzonderlijke klantbeleving
                    c | customer-delight       | Customer delight, loyalty, recommendation | Customer delight, loyaliteit, aanbeveling
                    d | business-results       | Results and position | Resultaten en positie
                    """)
    void aResultHasALetterAndTitles(char letter, String code, String english, String dutch) {
        ResultElement result = ResultElement.parse(code);

        assertThat(result.letter()).isEqualTo(letter);
        assertThat(result.title(Locale.ENGLISH)).isEqualTo(english);
        assertThat(result.title(Text.DUTCH)).isEqualTo(dutch);
    }

    @Test
    void theEuropeanChainLeadsFromTheElementsToResultsAToD() {
        assertThat(EffectChain.parse("european").links())
                .extracting(link -> link.result().map(ResultElement::letter))
                .containsExactly(
                        Optional.empty(), Optional.of('a'), Optional.of('b'), Optional.of('c'), Optional.of('d'));
        assertThat(EffectChain.EUROPEAN.links().get(0).title().in(Locale.ENGLISH))
                .isEqualTo("The nine elements");
    }

    @Test
    void theIsoChainLeadsFromACapabilityToDelightAndNamesNoResultElement() {
        assertThat(EffectChain.ISO.source()).isEqualTo(Source.ISO_23592);
        assertThat(EffectChain.parse("iso").links())
                .extracting(link -> link.title().in(Locale.ENGLISH), EffectChain.Link::result)
                .containsExactly(
                        tuple("Service excellence as a capability", Optional.empty()),
                        tuple("Excellent service", Optional.empty()),
                        tuple("Outstanding customer experience", Optional.empty()),
                        tuple("Customer delight", Optional.empty()));
    }
}
