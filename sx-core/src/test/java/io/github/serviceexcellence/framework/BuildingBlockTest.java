package io.github.serviceexcellence.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BuildingBlockTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    insight    | Inzicht          | Insight    | customer-understanding monitoring
                    direction  | Richting         | Direction  | vision-and-strategy
                    people     | Mensen           | People     | employee-engagement service-culture leadership
                    conditions | Randvoorwaarden  | Conditions | processes-and-structure
                    experience | Beleving         | Experience | experience-design
                    operation  | Operatie         | Operation  | processes-and-structure service-innovation
                    """)
    void aBlockHasTitlesAndTouchesElements(String code, String dutch, String english, String elements) {
        BuildingBlock block = BuildingBlock.parse(code);

        assertThat(block.title(Text.DUTCH)).isEqualTo(dutch);
        assertThat(block.title(Locale.ENGLISH)).isEqualTo(english);
        assertThat(block.elements()).isEqualTo(ElementTest.elements(elements));
        assertThat(block.sources()).containsExactly(Source.CUSTOMER_REVOLUTION);
    }

    @ParameterizedTest
    @EnumSource
    void aBlocksTopicsAreWordedInBothLanguages(BuildingBlock block) {
        assertThat(block.topics())
                .hasSizeBetween(4, 6)
                .allSatisfy(topic -> assertThat(topic.title().wordings()).containsOnlyKeys(Locale.ENGLISH, Text.DUTCH));
    }

    @Test
    void aTopicIsPartOfItsBlock() {
        assertThat(BuildingBlock.DIRECTION.topics()).contains(Topic.DIRECTION_OBJECTIVES);
        assertThat(Topic.DIRECTION_VALUES.lineage()).containsExactly(Topic.DIRECTION_VALUES, BuildingBlock.DIRECTION);
        assertThat(Topic.DIRECTION_OBJECTIVES.title(Text.DUTCH)).isEqualTo("KPI's en SMART-doelstellingen");
        assertThat(Topic.DIRECTION_VALUES.description(Text.DUTCH))
                .isEqualTo("Een onderwerp van de bouwsteen Richting: waarden en serviceprincipes.");
        assertThat(Topic.parse("direction-values")).isEqualTo(Topic.DIRECTION_VALUES);
    }

    @Test
    void theBlocksTouchAllNineElementsTogether() {
        assertThat(BuildingBlock.values())
                .flatExtracting(BuildingBlock::elements)
                .contains(Element.values());
    }
}
