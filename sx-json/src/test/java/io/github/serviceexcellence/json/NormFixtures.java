package io.github.serviceexcellence.json;

import io.github.serviceexcellence.attainment.NormReading;
import io.github.serviceexcellence.attainment.NormResult;
import io.github.serviceexcellence.card.InstrumentRef;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.instrument.InstrumentId;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.metric.Bucket;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.metric.MetricRef;
import io.github.serviceexcellence.norm.Question;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What questions come to against the norm of {@link Fixtures}. */
final class NormFixtures {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:15:00Z");

    private NormFixtures() {}

    /** Of four questions three are answered in time: 75 percent against 90; a standard error of 100 sqrt(0.75 * 0.25 / 4). */
    static NormReading reading() {
        Metric share = Metric.builder(
                        new MetricRef(MetricKind.TOP_BOX, Node.of(ItemId.of("in-time")), Optional.of("1")))
                .lowest(0)
                .highest(100)
                .value(75)
                .n(4)
                .addAllDistribution(List.of(new Bucket("top-box", 75), new Bucket("other", 25)))
                .standardError(21.650635094610966)
                .build();
        ScoreCard card = ScoreCard.builder()
                .instrument(new InstrumentRef(
                        InstrumentId.of("answer-in-a-day"),
                        "1.0",
                        Fixtures.card().instrument().digest()))
                .strategy(Fixtures.card().strategy())
                .tree(Fixtures.card().tree())
                .respondents(4)
                .blank(0)
                .addAllScores(List.of(Score.builder(Node.INDEX)
                        .absence(Absence.of(AbsenceReason.PART_ABSENT))
                        .build()))
                .addAllMetrics(List.of(share))
                .addAllUncounted(List.of())
                .build();
        return NormReading.of(Fixtures.norm(), card);
    }

    /** Questions of as many customers, answered after so many hours. */
    private static NormResult result(List<Integer> hours) {
        List<Question> questions = new ArrayList<>();
        for (int place = 0; place < hours.size(); place++) {
            questions.add(Question.builder()
                    .customer(CustomerId.of("c-" + place))
                    .asked(MONDAY)
                    .answered(MONDAY.plus(Duration.ofHours(hours.get(place))))
                    .build());
        }
        return NormResult.of(Fixtures.norm(), questions, MONDAY.plus(Duration.ofDays(30)));
    }

    static NormReading reading(Random random) {
        NormResult result =
                result(random.ints(random.nextInt(60), 1, 60).boxed().toList());
        return random.nextBoolean()
                ? result.reading()
                : NormReading.of(
                        result.norm(), result.publish(AnonymityFloor.standard()).overall());
    }
}
