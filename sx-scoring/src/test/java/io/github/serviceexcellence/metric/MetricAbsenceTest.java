package io.github.serviceexcellence.metric;

import static io.github.serviceexcellence.metric.Asked.the;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.summary.Collected;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Summariser;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who counts for a metric, and why there is none where nobody does. */
class MetricAbsenceTest {
    private static final Instrument NPS = Asked.instrument("1", Asked.recommend("nps", Voice.CUSTOMER));

    private static void assertAbsent(List<Metric> metrics, AbsenceReason why) {
        assertThat(metrics).isNotEmpty().allSatisfy(metric -> {
            assertThat(metric.absence()).contains(Absence.of(why));
            assertThat(metric.value()).isEmpty();
            assertThat(metric.n()).isZero();
            assertThat(metric.distribution()).isEmpty();
            assertThat(metric.standardError()).isEmpty();
            assertThat(metric.standardErrorAbsence()).isEmpty();
            assertThat(metric.interval()).isEmpty();
            assertThat(metric.isIntervalRough()).isFalse();
            assertThat(metric.lowest()).isLessThan(metric.highest());
        });
    }

    @Test
    void ofNobodyThereIsNoMetric() {
        assertAbsent(Metrics.of(Asked.summary(Asked.EVERYTHING, List.of())), AbsenceReason.NO_RESPONDENTS);
    }

    @Test
    void whoIsBlankWasAskedAndDidNotAnswer() {
        Response blank = Response.builder(Asked.EVERYTHING).build();
        assertAbsent(Metrics.of(Asked.summary(Asked.EVERYTHING, List.of(blank, blank))), AbsenceReason.NO_ANSWERS);
    }

    @ParameterizedTest
    @CsvSource({
        "unanswered, NO_ANSWERS",
        "dont-know, NO_ANSWERS",
        "not-applicable, NOT_APPLICABLE",
        "not-shown, NOT_APPLICABLE"
    })
    void theReasonIsThatOfTheAnswers(String answer, AbsenceReason why) {
        assertAbsent(Asked.of(Asked.recommend("nps", Voice.CUSTOMER), answer, answer), why);
        assertAbsent(Asked.of(Asked.severalEmotions(), answer), why);
        assertAbsent(Asked.of(Asked.kano(), "like," + answer, "like," + answer), why);
    }

    @Test
    void questionsOfWhichNobodyWasAskedAllApplyToNobody() {
        // each question was asked of somebody, and nobody answered both
        assertAbsent(Asked.of(Asked.kano(), "like,unanswered", "unanswered,like"), AbsenceReason.TOO_FEW_ANSWERS);
        assertAbsent(Asked.of(Asked.kano(), "like,not-shown", "like,not-applicable"), AbsenceReason.NOT_APPLICABLE);
    }

    @Test
    void whoDoesNotAnswerDoesNotCount() {
        Metric nps = the(
                MetricKind.NPS,
                Asked.of(
                        Asked.recommend("nps", Voice.CUSTOMER),
                        "10",
                        "unanswered",
                        "dont-know",
                        "not-applicable",
                        "not-shown",
                        "0",
                        "9"));
        assertThat(nps.n()).isEqualTo(3);
        assertThat(nps.value()).hasValue(100.0 / 3);
    }

    @Test
    void whoLeavesOneOfSeveralQuestionsOpenIsInNoCategory() {
        List<Metric> kano = Asked.of(Asked.kano(), "like,dislike", "like,unanswered", "dont-know,dislike");
        assertThat(kano).allSatisfy(metric -> assertThat(metric.n()).isEqualTo(1));
        List<Metric> promoters = Asked.of(Asked.superpromoter(), "5,10,1", "5,10,not-applicable", "1,unanswered,1");
        assertThat(the(MetricKind.SUPERPROMOTERS, promoters).n()).isEqualTo(1);
    }

    @Test
    void oneRespondentShowsNoSpread() {
        Metric one = the(MetricKind.NPS, Asked.of(Asked.recommend("nps", Voice.CUSTOMER), "10"));
        assertThat(one.value()).hasValue(100);
        assertThat(one.standardErrorAbsence()).contains(AbsenceReason.TOO_FEW_RESPONDENTS);
        assertThat(one.interval()).isEmpty();
        // two answered, and one of them counts
        List<Metric> kano = Asked.of(Asked.kano(), "like,neutral", "dislike,like");
        assertThat(the(MetricKind.KANO_BETTER, kano).standardErrorAbsence())
                .contains(AbsenceReason.TOO_FEW_RESPONDENTS);
        assertThat(the(MetricKind.KANO, kano).standardError()).isPresent();
    }

    private static List<Metric> collecting(Collected... what) {
        Summariser summariser = Summariser.of(NPS, ItemStage.withDefaults()).collecting(what);
        return Metrics.of(summariser
                .summarise(Asked.response(NPS, "9").withWeight(Weight.ofMillionths(500_000)))
                .merge(summariser.summarise(Asked.response(NPS, "3"))));
    }

    @Test
    void whatWasNotCollectedIsNotKnown() {
        Set<Collected> others = EnumSet.complementOf(EnumSet.of(Collected.ITEMS));
        assertAbsent(collecting(others.toArray(Collected[]::new)), AbsenceReason.NOT_COLLECTED);
        Instrument kano = Asked.instrument("1", Asked.kano());
        Summariser sums = Summariser.of(kano, ItemStage.withDefaults()).collecting();
        assertAbsent(Metrics.of(sums.summarise(Asked.response(kano, "like", "like"))), AbsenceReason.NOT_COLLECTED);
    }

    @Test
    void withoutSquaresOfWeightsThereIsNoStandardError() {
        Metric items = the(MetricKind.NPS, collecting(Collected.ITEMS));
        assertThat(items.value()).hasValue(-100.0 / 3);
        assertThat(items.standardErrorAbsence()).contains(AbsenceReason.NOT_COLLECTED);
        assertThat(the(MetricKind.NPS, collecting(Collected.ITEMS, Collected.SAMPLING))
                        .standardError())
                .isPresent();
        // where everybody counts once they are not needed
        Summariser summariser = Summariser.of(NPS, ItemStage.withDefaults()).collecting(Collected.ITEMS);
        Metric once = Metrics.of(Stream.of("9", "3")
                        .map(answer -> summariser.summarise(Asked.response(NPS, answer)))
                        .reduce((one, other) -> one.merge(other))
                        .orElseThrow())
                .get(0);
        assertThat(once.standardError()).isPresent();
        assertThat(once.effectiveN()).isEmpty();
    }
}
