package io.github.serviceexcellence.uncertainty;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.framework.Element.SERVICE_CULTURE;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.strategy.ReferenceSurvey;
import io.github.serviceexcellence.summary.Collected;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.Summariser;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplingErrorsTest {
    private static final Instrument TWO = instrument(item("l", LEADERSHIP), item("m", MONITORING));
    private static final Node L = Node.of(LEADERSHIP);
    private static final Node M = Node.of(MONITORING);
    private static final Node ITEM = Node.of(ItemId.of("l"));

    private final Summariser summariser = Summariser.of(TWO, ItemStage.withDefaults());

    private static Response weighing(double weight, long... values) {
        return answers(TWO, values).withWeight(Weight.ofMillionths(Math.round(weight * 1e6)));
    }

    private static ResponseSummary of(Summariser summariser, Response... people) {
        return summariser.summarise(table(TWO, List.of(people))).total();
    }

    /** Source: R, t.test (Welch) of the leadership scores of team 12 against those of team 11. */
    @Test
    void twoTeamsDifferAsWelchsTestSays() {
        ResponseTable table = ReferenceSurvey.table();
        var teams = Summariser.of(table.instrument(), ItemStage.withDefaults())
                .summarise(table)
                .groups();
        ResponseSummary twelfth = teams.get(GroupKey.of("team-12"));
        ResponseSummary eleventh = teams.get(GroupKey.of("team-11"));
        double difference = mean(twelfth) - mean(eleventh);
        double one = SamplingErrors.of(twelfth).standardError(L).orElseThrow();
        double other = SamplingErrors.of(eleventh).standardError(L).orElseThrow();
        assertThat(difference / Math.sqrt(one * one + other * other))
                .isCloseTo(5.63229624053762, within(1e-9 * 5.63229624053762));
    }

    private static double mean(ResponseSummary summary) {
        return summary.sum(L).points().orElseThrow().toDouble();
    }

    @Test
    void whereEverybodyCountsOnceItIsTheTextbooks() {
        // 0, 50 and 100 points: s = 50
        SamplingErrors errors = SamplingErrors.of(of(summariser, weighing(1, 1), weighing(1, 3), weighing(1, 5)));
        assertThat(errors.standardError(L)).hasValue(50 / Math.sqrt(3));
        assertThat(errors.standardError(ITEM)).hasValue(50 / Math.sqrt(3));
        assertThat(errors.covariance(L, L)).hasValue(Math.pow(50 / Math.sqrt(3), 2));
        assertThat(errors.covariance(ITEM, ITEM)).hasValue(Math.pow(50 / Math.sqrt(3), 2));
    }

    @Test
    void weightsAreLinearised() {
        // by hand: 0 and 100 points with weights 1 and 3, mean 75: 2 / 1 * (75^2 + 9 * 25^2) / 16 = 1406.25
        SamplingErrors errors = SamplingErrors.of(of(summariser, weighing(1, 1), weighing(3, 5)));
        assertThat(errors.standardError(L)).hasValue(37.5);
        assertThat(errors.standardError(ITEM)).hasValue(37.5);
    }

    @Test
    void weightsThatAverageOneAreStillWeights() {
        // at each level they add up to 1 each, so that no count tells; by hand: mean 50,
        // 4 / 3 * (2 * 0.25 + 2 * 2.25) * 2500 / 16
        Response[] people = {weighing(0.5, 1), weighing(1.5, 1), weighing(0.5, 5), weighing(1.5, 5)};
        ResponseSummary summary = of(summariser, people);
        assertThat(SamplingErrors.of(summary).standardError(L).orElseThrow())
                .isCloseTo(Math.sqrt(5 * 2500 / 12.0), within(1e-12));
        assertThat(summary.effectiveN(L)).hasValue(16 / 5.0);
        assertThat(summary.effectiveN(ITEM)).hasValue(16 / 5.0);
    }

    @Test
    void whoHasOneScoreOnlyTellsNothingOfTheOther() {
        SamplingErrors errors = SamplingErrors.of(
                of(summariser, weighing(2, 1), weighing(1, 3), answersToSecond(1), answersToSecond(5)));
        assertThat(errors.covariance(L, M)).hasValue(0);
        assertThat(errors.standardError(M)).hasValue(50.0);
    }

    private static Response answersToSecond(long value) {
        return Response.builder(TWO).answer("m", value).build();
    }

    @Test
    void oneScoreHasNoError() {
        ResponseSummary summary = of(summariser, weighing(1, 1), answersToSecond(2), answersToSecond(3));
        SamplingErrors errors = SamplingErrors.of(summary);
        assertThat(errors.standardError(L)).isEmpty();
        assertThat(errors.standardError(ITEM)).isEmpty();
        assertThat(errors.covariance(L, M)).isEmpty();
        assertThat(errors.covariance(M, L)).isEmpty();
        assertThat(errors.standardError(Node.of(SERVICE_CULTURE))).isEmpty();
        assertThat(errors.standardError(Node.of(ItemId.of("unknown")))).isEmpty();
        assertThat(summary.effectiveN(L)).hasValue(1);
        assertThat(summary.effectiveN(Node.of(SERVICE_CULTURE))).isEmpty();
        assertThat(summariser.empty().effectiveN(L)).isEmpty();
    }

    @Test
    void itemsHaveNoCovarianceWithOthers() {
        SamplingErrors errors = SamplingErrors.of(of(summariser, weighing(1, 1, 2), weighing(1, 3, 5)));
        assertThat(errors.covariance(ITEM, Node.of(ItemId.of("m")))).isEmpty();
        assertThat(errors.covariance(ITEM, L)).isEmpty();
        assertThat(errors.covariance(L, ITEM)).isEmpty();
    }

    @Test
    void whatWasNotCollectedIsNotGuessed() {
        Response[] alike = {weighing(1, 1, 1), weighing(1, 3, 5), weighing(1, 5, 5)};
        Response[] weighted = {weighing(1, 1, 1), weighing(2, 3, 5), weighing(1, 5, 5)};
        Summariser before = summariser.collecting(Collected.SQUARES, Collected.ITEMS);
        SamplingErrors once = SamplingErrors.of(of(before, alike));
        assertThat(once.standardError(L)).hasValue(50 / Math.sqrt(3));
        assertThat(once.standardError(ITEM)).hasValue(50 / Math.sqrt(3));
        assertThat(once.covariance(L, M)).isEmpty();
        SamplingErrors heavier = SamplingErrors.of(of(before, weighted));
        assertThat(heavier.standardError(L)).isEmpty();
        assertThat(heavier.standardError(ITEM)).isEmpty();
        assertThat(of(before, weighted).effectiveN(L)).isEmpty();
        // weights are made to add up to n: that constructs' do tells nothing
        Response[] scaled = {weighing(0.5, 1, 1), weighing(1.5, 3, 5), weighing(1, 5, 5)};
        Summariser noItems = summariser.collecting(Collected.SQUARES, Collected.MOMENTS);
        assertThat(SamplingErrors.of(of(noItems, scaled)).standardError(L)).isEmpty();
    }

    @Test
    void samplingHoldsWhatCanBeMadeOfIt() {
        Response[] weighted = {weighing(1, 1, 1), weighing(2, 3, 5), weighing(1, 5, 5)};
        ResponseSummary alone = of(summariser.collecting(Collected.SAMPLING), weighted);
        assertThat(alone.effectiveN(L)).hasValue(16 / 6.0);
        assertThat(alone.effectiveN(ITEM)).isEmpty();
        assertThat(SamplingErrors.of(alone).standardError(L)).isEmpty();
        assertThat(SamplingErrors.of(alone).covariance(L, M)).isEmpty();
        ResponseSummary both = of(summariser, weighted);
        ResponseSummary squares = of(summariser.collecting(Collected.SAMPLING, Collected.SQUARES), weighted);
        ResponseSummary moments = of(summariser.collecting(Collected.SAMPLING, Collected.MOMENTS), weighted);
        assertThat(SamplingErrors.of(squares).standardError(L))
                .isEqualTo(SamplingErrors.of(both).standardError(L))
                .isPresent();
        assertThat(SamplingErrors.of(moments).covariance(L, M))
                .isEqualTo(SamplingErrors.of(both).covariance(M, L))
                .isPresent();
    }
}
