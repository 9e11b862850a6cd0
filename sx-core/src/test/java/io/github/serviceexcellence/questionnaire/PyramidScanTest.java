package io.github.serviceexcellence.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PyramidScanTest {
    private static final Instrument SCAN = Instruments.pyramidScan();

    private static AnswerKind complaints(Voice voice, String problem) {
        return Response.builder(SCAN)
                .voice(voice)
                .choose("problem", problem)
                .build()
                .kind(ItemId.of("problem-fast"));
    }

    @ParameterizedTest
    @EnumSource
    void aLevelHasFourStatementsForEachVoice(PyramidLevel level) {
        assertThat(SCAN.itemsOf(level))
                .hasSize(4)
                .extracting(Item::voices)
                .allSatisfy(
                        voices -> assertThat(voices).containsExactly(Voice.CUSTOMER, Voice.EMPLOYEE, Voice.ASSESSOR));
    }

    @ParameterizedTest
    @EnumSource(names = {"CUSTOMER", "EMPLOYEE", "ASSESSOR"})
    void onlyWhoKnowsOfAProblemIsAskedHowItWasHandled(Voice voice) {
        assertThat(complaints(voice, "yes")).isEqualTo(AnswerKind.UNANSWERED);
        assertThat(complaints(voice, "no")).isEqualTo(AnswerKind.NOT_SHOWN);
    }

    @Test
    void customersJudgeWhatTheyLivedThroughAndTheOthersWhatCustomersGet() {
        Item joy = SCAN.item(ItemId.of("joy"));
        assertThat(joy.wording(Voice.CUSTOMER).in(Locale.ENGLISH)).isEqualTo("The service made me happy.");
        assertThat(joy.wording(Voice.EMPLOYEE))
                .isEqualTo(joy.wording(Voice.ASSESSOR))
                .extracting(text -> text.in(Locale.ENGLISH))
                .isEqualTo("The service makes customers happy.");
    }

    @Test
    void onlyCustomersGiveAMark() {
        assertThat(SCAN.item(ItemId.of("mark")).voices()).containsExactly(Voice.CUSTOMER);
    }
}
