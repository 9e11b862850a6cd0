package io.github.serviceexcellence.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementTest {
    static List<Element> elements(String codes) {
        return Arrays.stream(codes.split(" ")).map(Element::parse).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    experience-design       | 1 | 6 | Designing and renewing outstanding customer experiences
                    vision-and-strategy     | 2 | 1 | Service excellence vision, mission and strategy
                    leadership              | 3 | 2 | Leadership and management commitment
                    employee-engagement     | 4 | 4 | Employee engagement
                    service-culture         | 5 | 3 | Service excellence culture
                    customer-understanding  | 6 | 5 | Understanding customer needs, expectations and desires
                    service-innovation      | 7 | 7 | Service innovation management
                    processes-and-structure | 8 | 8 | Managing customer experience related processes and organizational structure
                    monitoring              | 9 | 9 | Monitoring service excellence activities and results
                    """)
    void anElementHasItsTitleAndItsNumberInEachEdition(String code, int european, int iso, String title) {
        Element element = Element.parse(code);

        assertThat(element.title(Locale.ENGLISH)).isEqualTo(title);
        assertThat(Edition.EUROPEAN.numberOf(element)).isEqualTo(european);
        assertThat(Edition.ISO.numberOf(element)).isEqualTo(iso);
        assertThat(Edition.EUROPEAN.elements().get(european - 1)).isEqualTo(element);
        assertThat(Edition.ISO.elements().get(iso - 1)).isEqualTo(element);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    experience-design       | Ontwerpen en vernieuwen van een uitzonderlijke klantbeleving
                    leadership              | Leiderschap en managementcommitment
                    employee-engagement     | Betrokken en klantgerichte medewerkers
                    customer-understanding  | Begrijpen van behoeften, verwachtingen en wensen van klanten
                    monitoring              | Monitoren van activiteiten en resultaten
                    """)
    void anElementHasADutchTitle(String code, String title) {
        assertThat(Element.parse(code).title(Locale.forLanguageTag("nl-BE"))).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    european | design                  | Design      | experience-design
                    european | strategy                | Strategy    | vision-and-strategy leadership
                    european | culture                 | Culture     | employee-engagement service-culture
                    european | innovation              | Innovation  | customer-understanding service-innovation
                    european | operation               | Operation   | processes-and-structure monitoring
                    iso | leadership-and-strategy | Service excellence leadership and strategy | vision-and-strategy leadership
                    iso | culture-and-engagement | Service excellence culture and employee engagement | service-culture employee-engagement
                    iso | outstanding-experiences | Creating outstanding customer experiences | customer-understanding experience-design service-innovation
                    iso | operational-excellence | Operational service excellence | processes-and-structure monitoring
                    """)
    void aDimensionBelongsToAnEditionAndHoldsItsElements(String edition, String code, String title, String elements) {
        Dimension dimension = (Dimension) Term.parse("dimension:" + code);

        assertThat(dimension.edition()).isEqualTo(Edition.parse(edition));
        assertThat(dimension.title(Locale.ENGLISH)).isEqualTo(title);
        assertThat(dimension.elements()).isEqualTo(elements(elements));
        assertThat(dimension.elements()).allMatch(element -> dimension.edition().dimensionOf(element) == dimension);
    }

    @Test
    void theEditionsDrawFiveAndFourDimensionsOfTheSameNineElements() {
        assertThat(Edition.EUROPEAN.dimensions())
                .extracting(Dimension::code)
                .containsExactly("design", "strategy", "culture", "innovation", "operation");
        assertThat(Edition.ISO.dimensions()).hasSize(4).allMatch(dimension -> dimension instanceof IsoDimension);
        assertThat(Edition.ISO.elements()).hasSize(9).containsExactlyInAnyOrder(Element.values());
        assertThat(Edition.ISO.title().in(Text.DUTCH)).isEqualTo("ISO-editie");
        assertThat(Edition.EUROPEAN.source().citation()).startsWith("CEN/TS 16880:2015, ");
        assertThat(Edition.ISO.source().citation())
                .isEqualTo("ISO 23592:2021, Service excellence - Principles and model");
    }

    @Test
    void theOtherEightTakeTheirShapeFromTheDesign() {
        assertThat(Element.EXPERIENCE_DESIGN.shapes()).hasSize(8).doesNotContain(Element.EXPERIENCE_DESIGN);
        assertThat(Element.MONITORING.shapes()).isEmpty();
    }

    @Test
    void monitoringWatchesTheFourResults() {
        assertThat(Element.MONITORING.watches())
                .extracting(ResultElement::letter)
                .containsExactly('a', 'b', 'c', 'd');
        assertThat(Element.EXPERIENCE_DESIGN.watches()).isEmpty();
    }
}
