package io.github.serviceexcellence.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConnectionTest {
    @Test
    void designShapesTheEightOthers() {
        assertThat(Connection.from(Element.EXPERIENCE_DESIGN))
                .hasSize(8)
                .allMatch(arrow -> arrow.kind() == ConnectionKind.SHAPES)
                .noneMatch(arrow -> arrow.to() == Element.EXPERIENCE_DESIGN);
    }

    @Test
    void understandingLiesAtTheBaseOfTheEightOthers() {
        assertThat(Connection.from(Element.CUSTOMER_UNDERSTANDING))
                .hasSize(8)
                .allMatch(arrow -> arrow.kind() == ConnectionKind.UNDERLIES);
    }

    @Test
    void monitoringWatchesTheFourResults() {
        assertThat(Connection.from(Element.MONITORING))
                .extracting(Connection::to)
                .containsExactlyElementsOf(List.of(ResultElement.values()));
    }

    @Test
    void insightRunsThroughTheFiveOtherBlocks() {
        assertThat(Connection.from(BuildingBlock.INSIGHT)).hasSize(5);
        assertThat(Connection.to(BuildingBlock.INSIGHT)).isEmpty();
    }

    @Test
    void anElementKnowsWhatBearsOnIt() {
        assertThat(Connection.to(Element.LEADERSHIP))
                .extracting(Connection::toString)
                .containsExactly(
                        "element:experience-design shapes element:leadership",
                        "element:customer-understanding underlies element:leadership");
        assertThat(Connection.from(Element.LEADERSHIP)).isEmpty();
    }

    @Test
    void theModelHasNoOtherArrows() {
        assertThat(Connection.all()).hasSize(8 + 8 + 4 + 5).doesNotHaveDuplicates();
    }

    @Test
    void aConnectionReadsAsASentence() {
        Connection watches = Connection.to(ResultElement.CUSTOMER_DELIGHT).get(0);

        assertThat(watches.title(Locale.ENGLISH))
                .startsWith("Monitoring service excellence activities and results watches over Customer delight");
        assertThat(watches.title(Text.DUTCH)).startsWith("Monitoren van activiteiten en resultaten bewaakt ");
    }

    @Test
    void aKindIsFoundByItsCode() {
        for (ConnectionKind kind : ConnectionKind.values()) {
            assertThat(ConnectionKind.parse(kind.code())).isEqualTo(kind);
            assertThat(kind.sources()).isNotEmpty();
            assertThat(kind.title().in(Text.DUTCH)).isNotEqualTo(kind.title().in(Locale.ENGLISH));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConnectionKind.parse("feeds"))
                .withMessageContaining("shapes, underlies, watches, runs-through");
    }
}
