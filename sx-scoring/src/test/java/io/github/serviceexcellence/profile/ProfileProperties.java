package io.github.serviceexcellence.profile;

import static io.github.serviceexcellence.profile.ProfileCards.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.ParadigmShift;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.uncertainty.Correlations;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever stands on cards, and whatever is missing, there is something to say in both languages. */
class ProfileProperties {
    private static final List<Term> TERMS = Stream.<Term[]>of(
                    PyramidLevel.values(),
                    ResultElement.values(),
                    Element.values(),
                    BuildingBlock.values(),
                    Topic.values(),
                    ParadigmShift.values())
            .flatMap(Stream::of)
            .toList();

    private static Score score(Node node, Random random) {
        Score.Builder score = Score.builder(node);
        if (random.nextInt(3) == 0) {
            AbsenceReason[] reasons = AbsenceReason.values();
            return score.absence(Absence.of(reasons[random.nextInt(reasons.length)]))
                    .build();
        }
        score.points(Points.of(random.nextInt(101)));
        switch (random.nextInt(4)) {
            case 0 -> score.n(1).standardErrorAbsence(AbsenceReason.ASSESSED);
            case 1 -> score.n(2 + random.nextInt(99)).standardError(random.nextInt(20) / 4.0);
            case 2 -> score.n(200).standardError(1);
            default -> score.n(50).standardErrorAbsence(AbsenceReason.WITHHELD);
        }
        return score.build();
    }

    private static Metric metric(MetricKind kind, Random random) {
        Metric.Builder metric = ProfileCards.metric(kind);
        int sign = kind == MetricKind.KANO_WORSE ? -1 : 1;
        return random.nextInt(3) == 0
                ? metric.absence(Absence.of(AbsenceReason.WITHHELD)).build()
                : metric.value(sign * (1 + random.nextInt(10)))
                        .n(3)
                        .standardError(random.nextInt(3))
                        .build();
    }

    private static ScoreCard card(Random random) {
        List<Score> scores = new ArrayList<>();
        for (Term term : TERMS) {
            for (Aspect aspect : Aspect.values()) {
                if (random.nextInt(3) > 0) {
                    scores.add(score(Node.of(term, aspect), random));
                }
            }
        }
        List<Node> nodes = scores.stream()
                .map(Score::node)
                .filter(node -> random.nextInt(4) > 0)
                .toList();
        List<Metric> metrics = Stream.of(MetricKind.values())
                .filter(kind -> random.nextBoolean())
                .map(kind -> metric(kind, random))
                .toList();
        ScoreCard card = ProfileCards.builder(scores.toArray(Score[]::new))
                .addAllMetrics(metrics)
                .correlations(Correlations.of(nodes, (one, other) -> 0.2))
                .build();
        return random.nextBoolean() ? PublishedCard.of(card, 3) : card;
    }

    private static void isSaid(List<Message> statements, String english, String dutch) {
        assertThat(statements)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.parameters()).isNotNull());
        assertThat(english.lines()).isNotEmpty().noneMatch(line -> line.contains("{") || line.isBlank());
        assertThat(dutch.lines()).hasSameSizeAs(english.lines().toList()).noneMatch(line -> line.contains("According"));
    }

    @Property(tries = 100)
    void whateverIsMissingThereIsSomethingToSay(@ForAll long seed) {
        Random random = new Random(seed);
        Map<Voice, ScoreCard> cards = new EnumMap<>(Voice.class);
        for (Voice voice : Voice.values()) {
            if (cards.isEmpty() || random.nextBoolean()) {
                cards.put(voice, card(random));
            }
        }
        boolean confidential = cards.values().stream().anyMatch(ScoreCard::isConfidential);

        PyramidProfile pyramid = PyramidProfile.of(cards);
        isSaid(pyramid.statements(), pyramid.explain(Locale.ENGLISH), pyramid.explain(DUTCH));
        assertThat(pyramid.isConfidential()).isEqualTo(confidential);
        ResultsChain chain = ResultsChain.of(cards);
        isSaid(chain.statements(), chain.explain(Locale.ENGLISH), chain.explain(DUTCH));
        ShiftPositions shifts = ShiftPositions.of(cards);
        isSaid(shifts.statements(), shifts.explain(Locale.ENGLISH), shifts.explain(DUTCH));
        BlockTable blocks = BlockTable.of(cards);
        isSaid(blocks.statements(), blocks.explain(Locale.ENGLISH), blocks.explain(DUTCH));
        assertThat(blocks.isConfidential()).isEqualTo(confidential);
        // the same cards say the same
        assertThat(BlockTable.of(cards).statements()).isEqualTo(blocks.statements());
        assertThat(ResultsChain.of(cards).statements()).isEqualTo(chain.statements());
    }

    @Property(tries = 100)
    void nothingIsNamedThatDoesNotHold(@ForAll long seed) {
        ShiftPositions shifts = ShiftPositions.of(card(new Random(seed)));

        long named = shifts.explain(Locale.ENGLISH)
                .lines()
                .filter(line -> line.startsWith("The way to go: ") || line.startsWith("It is wished "))
                .count();
        assertThat(named)
                .isEqualTo(shifts.ways()
                        .map(ways -> ways.holding().size())
                        .orElse(0)
                        .longValue());
    }
}
