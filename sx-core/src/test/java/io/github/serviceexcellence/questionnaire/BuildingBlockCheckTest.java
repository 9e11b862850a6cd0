package io.github.serviceexcellence.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Voice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuildingBlockCheckTest {
    private static final Instrument CHECK = Instruments.buildingBlockCheck();

    private static Stream<Item> ofCustomers() {
        return CHECK.items().stream().filter(item -> item.voices().contains(Voice.CUSTOMER));
    }

    @ParameterizedTest
    @EnumSource
    void aTopicIsAskedForHowItStandsAndHowMuchItMattersOfTheSameVoices(Topic topic) {
        List<Item> items = CHECK.itemsOf(topic);
        assertThat(items).extracting(Item::aspect).containsExactly(Aspect.IS, Aspect.IMPORTANCE);
        assertThat(items.get(0).voices()).isEqualTo(items.get(1).voices()).contains(Voice.EMPLOYEE, Voice.MANAGER);
    }

    @Test
    void customersAreHeardOnFourBlocksInWordsOfTheirOwn() {
        assertThat(ofCustomers().map(Item::measures))
                .extracting(topic -> topic.parent().orElseThrow())
                .containsOnly(
                        BuildingBlock.DIRECTION,
                        BuildingBlock.CONDITIONS,
                        BuildingBlock.EXPERIENCE,
                        BuildingBlock.OPERATION)
                .hasSize(22);
        assertThat(ofCustomers())
                .allSatisfy(item -> assertThat(item.wording(Voice.CUSTOMER)).isNotEqualTo(item.wording()));
    }

    @Test
    void whoHasNoPartnersMaySaySo() {
        assertThat(CHECK.items().stream().filter(item -> item.offers().containsKey(NoAnswer.NOT_APPLICABLE)))
                .containsExactlyElementsOf(CHECK.itemsOf(Topic.CONDITIONS_PARTNERS));
    }

    @Test
    void importanceIsAskedInTheOrderOfWordsOfEachLanguage() {
        Text wording = CHECK.item(ItemId.of("conditions-norms-importance")).wording(Voice.CUSTOMER);
        assertThat(wording.in(Locale.ENGLISH))
                .isEqualTo("How important is it to you that this organisation responds within the promised time?");
        assertThat(wording.in(Text.DUTCH))
                .isEqualTo("Hoe belangrijk vind je het dat deze organisatie binnen de beloofde tijd reageert?");
    }
}
