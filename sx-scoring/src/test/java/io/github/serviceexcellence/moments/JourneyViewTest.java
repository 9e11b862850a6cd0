package io.github.serviceexcellence.moments;

import static io.github.serviceexcellence.moments.Journeys.APPLY;
import static io.github.serviceexcellence.moments.Journeys.COMPLAIN;
import static io.github.serviceexcellence.moments.Journeys.DELIVER;
import static io.github.serviceexcellence.moments.Journeys.EXPERIENCE;
import static io.github.serviceexcellence.moments.Journeys.JOURNEY;
import static io.github.serviceexcellence.moments.Journeys.WAIT;
import static io.github.serviceexcellence.moments.Journeys.answer;
import static io.github.serviceexcellence.moments.Journeys.answers;
import static io.github.serviceexcellence.moments.Journeys.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.journey.Journey;
import io.github.serviceexcellence.journey.PartnerId;
import io.github.serviceexcellence.journey.Step;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JourneyViewTest {
    private static final StandardStrategy STRATEGY = StandardStrategy.withDefaults();

    private static Publication publish(ResponseTable table) {
        return JourneyAnswers.of(JOURNEY, table, 1).publish(STRATEGY, AnonymityFloor.standard());
    }

    private static Map<Step, Integer> levels(int apply, int wait, int deliver, int complain) {
        Map<Step, Integer> levels = new LinkedHashMap<>();
        levels.put(APPLY, apply);
        levels.put(WAIT, wait);
        levels.put(DELIVER, deliver);
        levels.put(COMPLAIN, complain);
        return levels;
    }

    private static JourneyView view(int apply, int wait, int deliver, int complain) {
        return JourneyView.of(JOURNEY, publish(answers(levels(apply, wait, deliver, complain), 40)), EXPERIENCE);
    }

    /** Levels 4, 2, 5 and 4, every other answer one less, give 62.5, 12.5, 87.5 and 62.5 points, of so few shown in whole points. */
    @Test
    void weakestPeakAndEndAreRead() {
        JourneyView view = view(4, 2, 5, 4);

        assertThat(view.points(APPLY)).hasValue(Points.of(62));
        assertThat(view.weakest()).hasValue(WAIT);
        assertThat(view.peak()).hasValue(DELIVER);
        assertThat(view.end()).isEqualTo(COMPLAIN);
        assertThat(view.peakEnd()).hasValueCloseTo((88 + 62) / 2.0, within(1e-9));
        assertThat(view.standsOut(WAIT)).isTrue();
        assertThat(view.standsOut(DELIVER)).isTrue();
        assertThat(view.explain(Locale.ENGLISH)).isEqualTo("""
                “A new passport”: from “my passport expires” to “I can travel”.
                1. “Apply”: 62.0 points (40 answers).
                2. “Wait”: 12.0 points (40 answers).
                3. “Delivery”: 88.0 points (40 answers).
                4. “Complaint”: 62.0 points (40 answers).
                The weakest moment is “Wait”: it scores lower than the other steps.
                The peak is “Delivery”: it scores higher than the other steps.
                Peak and end together: 75.0 points, a reading of what people remember (peak-end rule, Kahneman and others, 1993).
                Steps are compared as if different people answered at each; where the same people did, how sure a difference is can be off.""");
        assertThat(view.explain(Text.DUTCH)).contains("Het zwakste moment is “Wait”");
    }

    @Test
    void equalStepsStandOutFromNothing() {
        JourneyView view = view(4, 4, 4, 4);

        assertThat(view.weakest()).hasValue(APPLY);
        assertThat(view.peak()).hasValue(APPLY);
        assertThat(view.standsOut(APPLY)).isFalse();
        assertThat(view.explain(Locale.ENGLISH))
                .contains("All steps that are shown have the same score")
                .doesNotContain("lowest")
                .doesNotContain("chance");
    }

    /** Of so few it is not shown how sure a score is. */
    @Test
    void withoutSurenessNothingIsCalledChance() {
        Map<Step, Integer> levels = levels(2, 5, 5, 5);
        JourneyView view = JourneyView.of(JOURNEY, publish(answers(levels, 20)), EXPERIENCE);

        assertThat(view.finding(APPLY)).isEmpty();
        assertThat(view.explain(Locale.ENGLISH))
                .contains("“Apply” has the lowest score; how sure that is, is not shown.")
                .doesNotContain("chance");
    }

    @Test
    void aScoreThatNobodyWasAskedForIsRefused() {
        Publication shown = publish(answers(levels(4, 2, 5, 4), 40));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyView.of(JOURNEY, shown, Node.of(Element.LEADERSHIP)))
                .withMessageContaining("give no score of element:leadership");
    }

    @Test
    void channelsAndPartnersFollowFromTheStep() {
        JourneyView view = view(4, 2, 5, 4);

        // that of applying is not known: it takes two
        assertThat(view.channels().stream().map(card -> card.group().orElseThrow()))
                .containsExactly(GroupKey.of("door"), GroupKey.of("web"));
        assertThat(view.partners())
                .singleElement()
                .satisfies(card -> assertThat(card.respondents()).isEqualTo(80));
    }

    @Test
    void aStepThatIsWithheldIsSaidToBeSo() {
        Map<Step, Integer> many = levels(4, 2, 5, 4);
        many.remove(COMPLAIN);
        JourneyView view = JourneyView.of(JOURNEY, publish(answers(many, 40)), EXPERIENCE);

        assertThat(view.points(COMPLAIN)).isEmpty();
        assertThat(view.peakEnd()).isEmpty();
        assertThat(view.explain(Locale.ENGLISH))
                .contains("4. “Complaint”: no figure may be shown.")
                .contains("The end, “Complaint”, may not be shown");
    }

    @Test
    void withoutAnyFigureNothingIsCalledWeakest() {
        JourneyView view = JourneyView.of(JOURNEY, publish(answers(Map.of(WAIT, 4), 2)), EXPERIENCE);

        assertThat(view.weakest()).isEmpty();
        assertThat(view.differences()).isEmpty();
        assertThat(view.explain(Locale.ENGLISH)).doesNotContain("weakest").doesNotContain("Peak");
    }

    @Test
    void beforeAndAfterAChangeAreComparedStepByStep() {
        Publication before = publish(answers(levels(4, 2, 5, 4), 40));
        Publication after = publish(answers(levels(4, 4, 5, 4), 40));

        JourneyChange change = JourneyChange.of(
                JOURNEY,
                before,
                Text.english("spring").dutch("voorjaar"),
                after,
                Text.english("autumn").dutch("najaar"),
                EXPERIENCE);

        assertThat(change.steps()).extracting(StepChange::step).isEqualTo(JOURNEY.steps());
        assertThat(change.steps().get(1).finding().orElseThrow().holds()).isTrue();
        assertThat(change.steps().get(0).finding().orElseThrow().holds()).isFalse();
        assertThat(change.explain(Locale.ENGLISH))
                .contains("“Wait”: from 12.0 (spring) to 62.0 (autumn), a change of 50.0 points that holds.")
                .contains("“Apply”: from 62.0 (spring) to 62.0 (autumn); the change of 0.0 points may be chance.");
        assertThat(change.explain(Text.DUTCH)).contains("van 12,0 (voorjaar) naar 62,0 (najaar)");
    }

    @Test
    void whatIsNotShownTwiceIsNotCompared() {
        Map<Step, Integer> fewer = levels(4, 2, 5, 4);
        fewer.remove(DELIVER);
        JourneyChange change = JourneyChange.of(
                JOURNEY,
                publish(answers(levels(4, 2, 5, 4), 40)),
                Text.english("spring"),
                publish(answers(fewer, 40)),
                Text.english("autumn"),
                EXPERIENCE);

        assertThat(change.steps().get(2).finding()).isEmpty();
        assertThat(change.steps().get(3).finding()).isPresent();
        assertThat(change.explain(Locale.ENGLISH)).contains("“Delivery”: not compared");
    }

    @Test
    void allThatIsWrongWithStepsAndChannelsIsTold() {
        ResponseTable table = ResponseTable.builder(Journeys.MOMENT)
                .add(answer(at("apply").with(Journey.CHANNEL, GroupKey.of("door")), 4))
                .add(answer(at("depart"), 4))
                .add(answer(at("wait").with(Journey.STEP, GroupKey.of("apply")), 4))
                .add(answer(at("deliver").with(Journey.PARTNER, GroupKey.of("printer")), 4))
                .add(Response.builder(Journeys.MOMENT).answer("experience", 4).build())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyAnswers.of(JOURNEY, table, 1))
                .withMessageContaining("step apply does not take channel door; it takes: desk, web")
                .withMessageContaining("journey passport has no step depart; it has: apply, wait, deliver, complain")
                .withMessageContaining("1 responses are about several steps (apply, wait)")
                .withMessageContaining("responses are in a unit of breakdown partner already")
                .withMessageContaining("1 responses say no step");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyAnswers.of(JOURNEY, table, 0))
                .withMessageContaining("0 responses of one person are not possible");
    }

    @Test
    void idsTellHowManyAnswersAreOfOnePerson() {
        Response first = Response.builder(Journeys.MOMENT)
                .id("ann")
                .answer("experience", 4)
                .build()
                .withUnits(at("apply"));
        ResponseTable table = ResponseTable.builder(Journeys.MOMENT)
                .keepIds()
                .add(first)
                .add(first.withUnits(at("wait")))
                .build();

        assertThat(JourneyAnswers.of(JOURNEY, table).mostOfOnePerson()).isEqualTo(2);
        assertThat(JourneyAnswers.of(JOURNEY, table)
                        .publish(STRATEGY, AnonymityFloor.standard())
                        .floor()
                        .respondents())
                .isEqualTo(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyAnswers.of(JOURNEY, answers(Map.of(WAIT, 4), 2)))
                .withMessageContaining("keep the ids in the table (keepIds)");
    }

    /** Two worlds that differ in what is not shared only look the same to the partner. */
    @Test
    void aPartnerSeesItsSharedStepsAndNothingOfOthers() {
        PartnerView one = PartnerView.of(JOURNEY, publish(answers(levels(4, 2, 5, 4), 40)), Journeys.COURIER);
        PartnerView other = PartnerView.of(JOURNEY, publish(answers(levels(2, 5, 5, 2), 40)), Journeys.COURIER);

        assertThat(one).isEqualTo(other);
        assertThat(one.steps().get(0).card().orElseThrow().shownTogether()).isEqualTo(1);
        assertThat(one.steps()).extracting(SharedStep::id).containsExactly(DELIVER.id());
        assertThat(one.explain(EXPERIENCE, Locale.ENGLISH)).isEqualTo("""
                For “The courier”, of the journey “A new passport”: what people say of the steps that are shared.
                1. “Delivery”: 88.0 points (40 answers).""");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PartnerView.of(JOURNEY, publish(answers(Map.of(WAIT, 4), 9)), PartnerId.of("printer")))
                .withMessageContaining("journey passport has no partner printer; it has: courier");
    }

    @Test
    void aSharedStepThatIsWithheldIsWithheldFromThePartnerToo() {
        Map<Step, Integer> few = levels(4, 2, 5, 4);
        few.remove(DELIVER);
        PartnerView view = PartnerView.of(JOURNEY, publish(answers(few, 40)), Journeys.COURIER);

        assertThat(view.steps().get(0).card()).isEmpty();
        assertThat(view.explain(EXPERIENCE, Text.DUTCH)).contains("er mag geen cijfer worden getoond");
    }
}
