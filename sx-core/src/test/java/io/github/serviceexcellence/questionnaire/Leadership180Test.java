package io.github.serviceexcellence.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.ConstructKind;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Voice;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class Leadership180Test {
    private static final Instrument MIRROR = Instruments.leadership180();
    private static final List<Item> TRAITS = MIRROR.itemsOf(Element.LEADERSHIP);

    @Test
    void elevenTraitsAreFacetsOfLeadership() {
        assertThat(TRAITS)
                .hasSize(11)
                .allMatch(item -> item.direction() == Direction.FORWARD)
                .extracting(Item::measures)
                .doesNotHaveDuplicates()
                .allMatch(trait -> trait.kind() == ConstructKind.FACET);
    }

    @Test
    void theTeamJudgesTheManagerAndTheManagerOneself() {
        assertThat(TRAITS).allSatisfy(item -> {
            assertThat(item.wording(Voice.EMPLOYEE).in(Locale.ENGLISH)).startsWith("My manager ");
            assertThat(item.wording(Voice.EMPLOYEE).in(Text.DUTCH)).startsWith("Mijn leidinggevende ");
            assertThat(item.wording(Voice.MANAGER).in(Locale.ENGLISH)).startsWith("I ");
            assertThat(item.wording(Voice.MANAGER).in(Text.DUTCH)).startsWith("Ik ");
        });
    }

    @Test
    void whoHasNoDealingsWithCustomersMaySaySo() {
        assertThat(TRAITS.stream().filter(item -> item.offers().containsKey(NoAnswer.NOT_APPLICABLE)))
                .extracting(item -> item.id().value())
                .containsExactly("customer-person", "enabling");
    }

    @Test
    void oneQuestionIsOpen() {
        assertThat(MIRROR.items())
                .hasSize(12)
                .allSatisfy(item -> assertThat(item.voices()).containsExactly(Voice.EMPLOYEE, Voice.MANAGER));
        assertThat(MIRROR.item(ItemId.of("more-often")).kind()).isEqualTo(ItemKind.TEXT);
    }

    @Test
    void theIntroductionPromisesWhoSeesTheResults() {
        Text introduction = MIRROR.introduction().orElseThrow();

        assertThat(introduction.in(Locale.ENGLISH)).contains("to that manager only", "fewer than five people");
        assertThat(introduction.in(Text.DUTCH)).contains("alleen die leidinggevende", "minder dan vijf mensen");
    }
}
