package io.github.serviceexcellence.profile;

import static io.github.serviceexcellence.profile.ProfileCards.DUTCH;
import static io.github.serviceexcellence.profile.ProfileCards.absent;
import static io.github.serviceexcellence.profile.ProfileCards.builder;
import static io.github.serviceexcellence.profile.ProfileCards.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.judgement.Finding;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.uncertainty.Correlations;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExecutionGapTest {
    private static final Node VISION = Node.of(Topic.DIRECTION_VISION);
    private static final Node STRATEGY = Node.of(Topic.DIRECTION_STRATEGY);
    private static final Node EXECUTION = Node.of(BuildingBlock.OPERATION);
    private static final Correlations HALF = Correlations.of(List.of(VISION, STRATEGY, EXECUTION), (one, other) -> 0.5);

    private static ScoreCard card(Score... scores) {
        return builder(scores).correlations(HALF).build();
    }

    private static ScoreCard stages(double vision, double strategy, double execution) {
        return card(
                score(VISION, vision, 2, 100), score(STRATEGY, strategy, 2, 100), score(EXECUTION, execution, 2, 100));
    }

    @Test
    void aGapIsOfTheSamePeople() {
        ExecutionGap gap = ExecutionGap.of(stages(70, 69, 55));
        Finding found = gap.finding(VISION, EXECUTION).orElseThrow();

        assertThat(found.difference().estimate().value()).isEqualTo(15);
        // sqrt(4 + 4 - 2 * 0.5 * 2 * 2)
        assertThat(found.difference().estimate().standardError()).isCloseTo(2, within(1e-12));
        assertThat(found.holds()).isTrue();
        assertThat(gap.finding(VISION, STRATEGY).orElseThrow().holds()).isFalse();
        assertThat(gap.finding(EXECUTION, VISION)).isEmpty();
        assertThat(gap.isConfidential()).isTrue();
    }

    @Test
    void onlyGapsThatHoldAreNamed() {
        // t at 0.975 of 99 degrees is 1.984, times a standard error of 2
        assertThat(ExecutionGap.of(PublishedCard.of(stages(70, 69, 55), 5)).explain(Locale.ENGLISH))
                .isEqualTo("""
                “Vision on customer focus” stands at 70.0 (95%: 66.0 to 74.0; n = 100).
                “Service strategy and priorities” stands at 69.0 (95%: 65.0 to 73.0; n = 100).
                “Operation” stands at 55.0 (95%: 51.0 to 59.0; n = 100).
                The answers do not tell whether the strategy stays behind the vision.
                Execution stays 14.0 points behind the strategy (95%: 10.0 to 18.0).
                Execution stays 15.0 points behind the vision (95%: 11.0 to 19.0).""");
        assertThat(ExecutionGap.of(PublishedCard.of(stages(50, 69, 69), 5)).explain(DUTCH))
                .contains("De strategie ligt 19,0 punten voor op de visie (95%: 15,0 tot 23,0).")
                .contains("Uit de antwoorden is niet op te maken of de uitvoering achterblijft bij de strategie.");
    }

    @Test
    void whatWasNotAskedIsSaidAndNotCompared() {
        ExecutionGap gap = ExecutionGap.of(card(score(VISION, 70, 2, 100)));

        assertThat(gap.gaps()).isEmpty();
        assertThat(gap.explain(Locale.ENGLISH))
                .contains("“Service strategy and priorities”: no score (nothing was asked about it).")
                .doesNotContain("behind");
    }

    @Test
    void whatIsWithheldStaysSo() {
        ScoreCard shown = PublishedCard.of(
                card(score(VISION, 70, 2, 100), absent(STRATEGY, AbsenceReason.WITHHELD), score(EXECUTION, 55, 2, 100)),
                5);

        ExecutionGap gap = ExecutionGap.of(shown);

        assertThat(gap.finding(VISION, STRATEGY)).isEmpty();
        assertThat(gap.finding(VISION, EXECUTION)).isPresent();
        assertThat(gap.explain(Locale.ENGLISH)).contains("The strategy and the vision cannot be compared: ");
    }

    @Test
    void aQuestionnaireWithTopicsNeedsNoNodes() {
        ResponseTableBuilder table = ResponseTable.builder(Instruments.buildingBlockCheck());
        for (int person = 0; person < 40; person++) {
            table.add(answers(person));
        }

        ExecutionGap gap = ExecutionGap.of(StandardStrategy.withDefaults().score(table.build()));

        assertThat(gap.finding(VISION, EXECUTION).orElseThrow().holds()).isTrue();
        assertThat(gap.finding(STRATEGY, EXECUTION)).isPresent();
    }

    @Test
    void otherNodesMayStandForTheStages() {
        Node leadership = Node.of(Element.LEADERSHIP);
        Node monitoring = Node.of(Element.MONITORING);
        ScoreCard card = card(score(VISION, 70, 2, 100), score(leadership, 60, 2, 100), score(monitoring, 50, 2, 100));

        ExecutionGap gap = ExecutionGap.of(card, VISION, leadership, monitoring);

        assertThat(gap.gaps()).isPresent();
        assertThat(gap.explain(DUTCH)).contains("Leiderschap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExecutionGap.of(card, leadership, leadership, monitoring));
    }

    /** From 1 to 3 on execution, from 3 to 5 on all else. */
    private static Response answers(int person) {
        Instrument check = Instruments.buildingBlockCheck();
        List<Item> execution = check.itemsOf(BuildingBlock.OPERATION);
        ResponseBuilder response = Response.builder(check).voice(Voice.EMPLOYEE);
        for (Item item : check.items()) {
            if (item.kind() == ItemKind.RATING && item.aspect() == Aspect.IS) {
                int level = execution.contains(item) ? 1 + person / 3 % 3 : 3 + person % 3;
                response.answer(item.id().value(), level);
            }
        }
        return response.build();
    }
}
