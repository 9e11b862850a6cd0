package io.github.serviceexcellence.judgement;

import static io.github.serviceexcellence.judgement.Cards.ENGAGEMENT;
import static io.github.serviceexcellence.judgement.Cards.LEADERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.Questionnaires;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JoinedWavesTest {
    private static final Text LAST_YEAR = Text.english("2025");
    private static final Text THIS_YEAR = Text.english("2026");
    private static final Instrument NINE = Questionnaires.nine();

    private final StandardStrategy strategy = StandardStrategy.withDefaults();

    private static Response response(String id, long leadership) {
        return Response.builder(NINE)
                .id(id)
                .answer(Element.LEADERSHIP.code(), leadership)
                .build();
    }

    private static ResponseTable table(Response... responses) {
        ResponseTableBuilder table = ResponseTable.builder(NINE).keepIds();
        for (Response response : responses) {
            table.add(response);
        }
        return table.build();
    }

    private static ResponseTable before() {
        return table(response("a", 2), response("b", 3), response("c", 3), response("d", 4), response("gone", 1));
    }

    private static ResponseTable after() {
        return table(response("d", 5), response("c", 3), response("new", 5), response("b", 4), response("a", 4));
    }

    @Test
    void eachPersonIsHeldAgainstHimself() {
        Differences waves =
                JoinedWaves.of(before(), after()).differences(strategy, LAST_YEAR, THIS_YEAR, List.of(LEADERSHIP));

        // later minus earlier: 50, 25, 0 and 25 points; mean 25, s = sqrt((625 + 0 + 625 + 0) / 3) = sqrt(1250 / 3),
        // se = s / sqrt(4), as R's t.test(paired = TRUE) has it
        Difference difference = waves.differences().get(0);
        assertThat(difference.contrast()).isEqualTo(Contrast.JOINED_WAVES);
        assertThat(difference.estimate().value()).isEqualTo(25);
        assertThat(difference.estimate().standardError()).isCloseTo(Math.sqrt(1250 / 12.0), within(1e-12));
        assertThat(difference.estimate().degreesOfFreedom()).isEqualTo(3);
        // t = 25 / sqrt(1250 / 12) = sqrt(6); with 3 degrees p = 1 - 2 / pi * (x / (1 + x^2) + atan(x)) for x = t /
        // sqrt(3)
        double x = Math.sqrt(2);
        assertThat(difference.estimate().pValue()).isCloseTo(1 - 2 / Math.PI * (x / 3 + Math.atan(x)), within(1e-12));
        // four people cannot be surer than 2 / 2^4
        assertThat(difference.pValue()).isEqualTo(0.125);
        // 25, 50, 50 and 75; 75, 75, 50 and 100: s^2 = 1250 / 3 in both, d = 25 / s
        assertThat(difference.other().score().points().orElseThrow()).hasToString("50");
        assertThat(difference.one().score().points().orElseThrow()).hasToString("75");
        assertThat(difference.effectSize().orElseThrow()).isCloseTo(25 / Math.sqrt(1250 / 3.0), within(1e-12));
        assertThat(waves.isConfidential()).isTrue();
        assertThat(waves.withLevel(0.15).explain(Locale.ENGLISH))
                .isEqualTo(
                        "\u201cLeadership and management commitment\u201d: the same 4 people score 25.0 points higher in 2026 than in 2025"
                                + " (85%: 5.4 to 44.6).");
    }

    @Test
    void whoIsInOneWaveOnlyIsCounted() {
        ResponseTable unnamed = table(response("a", 2), Questionnaires.answers(NINE, 3));
        JoinedWaves joined = JoinedWaves.of(before(), after());

        assertThat(joined.both()).isEqualTo(4);
        assertThat(joined.onlyEarlier()).isEqualTo(1);
        assertThat(joined.onlyLater()).isEqualTo(1);
        assertThat(joined.withoutId()).isZero();
        assertThat(joined).hasToString("JoinedWaves of 4 people, 1 only in the earlier wave, 1 only in the later");
        assertThat(JoinedWaves.of(unnamed, after()).withoutId()).isEqualTo(1);
    }

    @Test
    void swappingTheWavesNegates() {
        Differences forth =
                JoinedWaves.of(before(), after()).differences(strategy, LAST_YEAR, THIS_YEAR, List.of(LEADERSHIP));
        Differences back =
                JoinedWaves.of(after(), before()).differences(strategy, THIS_YEAR, LAST_YEAR, List.of(LEADERSHIP));

        assertThat(back).isEqualTo(forth.negated());
    }

    @Test
    void weightsOfTheLaterWaveCount() {
        ResponseTable weighted = table(
                response("a", 4).withWeight(Weight.of(BigDecimal.valueOf(3))), response("b", 4), response("c", 3));
        Difference difference = JoinedWaves.of(before(), weighted)
                .differences(strategy, LAST_YEAR, THIS_YEAR, List.of(LEADERSHIP))
                .differences()
                .get(0);

        // 50 three times, 25 and 0: mean 175 / 5 = 35; w (d - mean): 45, -10 and -35
        assertThat(difference.estimate().value()).isEqualTo(35);
        assertThat(difference.estimate().standardError())
                .isCloseTo(Math.sqrt(3 / 2.0 * (45 * 45 + 10 * 10 + 35 * 35)) / 5, within(1e-12));
        assertThat(difference.estimate().degreesOfFreedom()).isEqualTo(2);
    }

    @Test
    void constructsOfFewerThanTwoPeopleAreNotCompared() {
        Differences all = JoinedWaves.of(before(), table(response("a", 4))).differences(strategy, LAST_YEAR, THIS_YEAR);

        assertThat(all.differences()).isEmpty();
        assertThat(all.notCompared()).hasSize(9);
        assertThat(all.explain(Locale.ENGLISH).lines())
                .contains(
                        "How sure \u201cLeadership and management commitment\u201d (2026) is, is not known: one respondent does not show how"
                                + " much people differ.");
        assertThat(all.notCompared())
                .filteredOn(pair -> pair.one().score().node().equals(ENGAGEMENT))
                .singleElement()
                .satisfies(pair -> assertThat(pair.reason().in(Locale.ENGLISH)).endsWith("there are no respondents."));
    }

    @Test
    void everyIdThatStandsTwiceIsTold() {
        ResponseTable doubled = table(response("a", 1), response("b", 1), response("b", 2), response("a", 2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JoinedWaves.of(doubled, after()))
                .withMessageContainingAll(
                        "the waves cannot be joined",
                        "a answered twice in the earlier wave",
                        "b answered twice in the earlier wave");
    }

    @Test
    void wavesWithoutIdsOrOfOtherInstrumentsAreRefused() {
        ResponseTable other = Questionnaires.table(
                Questionnaires.instrument(Questionnaires.item("q", Element.LEADERSHIP)),
                List.of(Questionnaires.answers(
                        Questionnaires.instrument(Questionnaires.item("q", Element.LEADERSHIP)), 3)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JoinedWaves.of(before(), other))
                .withMessageContainingAll("join waves of one instrument", "the later wave has 1 respondents and no id");
    }

    @Test
    void aPersonHasNoScoreOnAWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JoinedWaves.of(before(), after())
                        .differences(strategy, LAST_YEAR, THIS_YEAR, List.of(LEADERSHIP, Node.INDEX)))
                .withMessageContaining(
                        "index is no construct that a person has a score on; choose among: element:experience-design");
    }
}
