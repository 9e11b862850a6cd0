package io.github.serviceexcellence.law;

import io.github.serviceexcellence.card.InstrumentRef;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.strategy.MissingPolicy;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.strategy.StrategyLaw;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Strategies with one defect each. */
final class DefectiveStrategies {
    private DefectiveStrategies() {}

    private static final StandardStrategy STANDARD = StandardStrategy.withDefaults();

    /** As the standard strategy, but for what is overridden. */
    static class Like implements ScoringStrategy {
        @Override
        public ScoreCard score(ResponseSummary summary) {
            return STANDARD.score(summary);
        }

        @Override
        public StrategyDescription description() {
            return STANDARD.description();
        }
    }

    record Broken(String defect, ScoringStrategy strategy, StrategyLaw law) {
        @Override
        public String toString() {
            return defect;
        }
    }

    static Stream<Broken> broken() {
        return Stream.of(answers(), labels(), partitions(), scores()).flatMap(some -> some);
    }

    private static Stream<Broken> answers() {
        AtomicInteger calls = new AtomicInteger();
        return Stream.of(
                new Broken(
                        "throws on blank respondents",
                        card((summary, card) -> {
                            if (summary.blank() > 0) {
                                throw new IllegalStateException("somebody answered nothing");
                            }
                            return card;
                        }),
                        StrategyLaw.ANSWERS),
                new Broken(
                        "divides by the number of respondents",
                        card((summary, card) -> {
                            BigInteger.ONE.divide(BigInteger.valueOf(summary.respondents()));
                            return card;
                        }),
                        StrategyLaw.ANSWERS),
                new Broken("gives an index of 101", index(score -> points(score, Points.of(101))), StrategyLaw.ANSWERS),
                new Broken("gives no card", card((summary, card) -> null), StrategyLaw.ANSWERS),
                new Broken(
                        "never gives an index",
                        index(score -> Score.builder(Node.INDEX)
                                .absence(Absence.of(AbsenceReason.NOT_WEIGHTED))
                                .build()),
                        StrategyLaw.COMPLETE),
                new Broken(
                        "changes its mind",
                        card((summary, card) -> calls.getAndIncrement() % 2 == 0
                                ? card
                                : STANDARD.withIndexAggregation(Aggregations.minimum())
                                        .score(summary)),
                        StrategyLaw.DETERMINISTIC));
    }

    private static Stream<Broken> labels() {
        AtomicInteger calls = new AtomicInteger();
        return Stream.of(
                new Broken(
                        "forgets its own options",
                        card((summary, card) -> with(card, new StrategyDescription("standard", item(summary)))),
                        StrategyLaw.DESCRIPTION),
                new Broken(
                        "forgets the options of the item stage",
                        card((summary, card) -> with(card, withoutItems(card.strategy()))),
                        StrategyLaw.DESCRIPTION),
                new Broken(
                        "describes itself as it pleases",
                        new Like() {
                            @Override
                            public StrategyDescription description() {
                                return new StrategyDescription("run-" + calls.getAndIncrement(), new TreeMap<>());
                            }
                        },
                        StrategyLaw.DESCRIPTION),
                new Broken(
                        "drops respondents who answered nothing",
                        card((summary, card) -> copy(card)
                                .respondents(card.respondents() - card.blank())
                                .blank(0)
                                .strategy(card.strategy())
                                .instrument(card.instrument())
                                .build()),
                        StrategyLaw.SUBJECT),
                new Broken(
                        "tells another instrument",
                        card((summary, card) -> copy(card)
                                .respondents(card.respondents())
                                .blank(card.blank())
                                .strategy(card.strategy())
                                .instrument(InstrumentRef.of(Instruments.organisationScanVersion1()))
                                .build()),
                        StrategyLaw.SUBJECT),
                new Broken(
                        "lets somebody contribute who is not there",
                        index(score -> score.points()
                                .map(points -> Score.builder(Node.INDEX)
                                        .points(points)
                                        .addAllContributions(
                                                List.of(new Contribution(Node.of(ItemId.of("ghost")), points)))
                                        .n(score.n())
                                        .build())
                                .orElse(score)),
                        StrategyLaw.CONTRIBUTIONS),
                new Broken(
                        "leaves out what has a score",
                        index(score -> score.points()
                                .map(points -> Score.builder(Node.INDEX)
                                        .points(points)
                                        .addAllExcluded(List.of(Node.of(Element.LEADERSHIP)))
                                        .n(score.n())
                                        .build())
                                .orElse(score)),
                        StrategyLaw.CONTRIBUTIONS));
    }

    private static Stream<Broken> partitions() {
        return Stream.of(
                new Broken(
                        "counts who comes first twice",
                        new Like() {
                            @Override
                            public ScoreCard score(ResponseTable table) {
                                List<Response> responses = new ArrayList<>(ChangedSurvey.responses(table));
                                if (!responses.isEmpty()) {
                                    Response first = responses.get(0);
                                    responses.set(
                                            0,
                                            first.withWeight(Weight.ofMillionths(
                                                    Math.min(2 * first.weight().millionths(), 1_000_000_000_000L))));
                                }
                                return score(stage().summarise(ChangedSurvey.table(table.instrument(), responses)));
                            }
                        },
                        StrategyLaw.PARTITION),
                new Broken(
                        "has another way for one respondent",
                        new Like() {
                            @Override
                            public ScoreCard score(Response response) {
                                return STANDARD.withIndexAggregation(Aggregations.minimum())
                                        .score(response);
                            }
                        },
                        StrategyLaw.PARTITION),
                new Broken(
                        "has another way for tables than for summaries",
                        new Like() {
                            @Override
                            public ScoreCard score(ResponseTable table) {
                                return STANDARD.withStage(
                                                ItemStage.withDefaults().withMinimumAnswered(100))
                                        .score(table);
                            }
                        },
                        StrategyLaw.PARTITION),
                new Broken(
                        "has another way for groups",
                        new Like() {
                            @Override
                            public Publication scoreGroups(ResponseTable table, AnonymityFloor floor) {
                                return STANDARD.withMissing(MissingPolicy.exclude(1))
                                        .scoreGroups(table, floor);
                            }
                        },
                        StrategyLaw.PARTITION));
    }

    private static Stream<Broken> scores() {
        return Stream.of(
                new Broken(
                        "finds that nobody is perfect",
                        index(score -> score.points()
                                .map(points -> points(score, Points.ofBillionths(points.billionths() / 10 * 9)))
                                .orElse(score)),
                        StrategyLaw.EQUAL_ANSWERS),
                new Broken(
                        "punishes strong elements",
                        card((summary, card) -> index(card, less(card.index(), spread(card)))),
                        StrategyLaw.MONOTONE),
                new Broken(
                        "counts items that apply to nobody",
                        card((summary, card) -> summary.instrument().items().size() % 2 == 0
                                ? card
                                : index(card, less(card.index(), spread(card)))),
                        StrategyLaw.NOT_APPLICABLE),
                new Broken(
                        "takes heavy respondents for strict ones",
                        card((summary, card) -> summary.sum(Node.of(summary.instrument()
                                                        .items()
                                                        .get(0)
                                                        .id()))
                                                .weight()
                                                .compareTo(BigInteger.valueOf(50_000_000))
                                        > 0
                                ? index(card, less(card.index(), spread(card)))
                                : card),
                        StrategyLaw.PROPORTIONS));
    }

    static ScoringStrategy card(BiFunction<ResponseSummary, ScoreCard, ScoreCard> change) {
        return new Like() {
            @Override
            public ScoreCard score(ResponseSummary summary) {
                return change.apply(summary, super.score(summary));
            }
        };
    }

    static ScoringStrategy index(UnaryOperator<Score> change) {
        return card((summary, card) -> index(card, change.apply(card.index())));
    }

    static ScoreCard index(ScoreCard card, Score index) {
        List<Score> scores = new ArrayList<>(card.scores());
        scores.set(0, index);
        return card.withScores(scores);
    }

    static Score points(Score score, Points points) {
        return Score.builder(score.node()).points(points).n(score.n()).build();
    }

    /** Fewer points, but not below 0; nothing is no less. */
    static Score less(Score score, Points penalty) {
        return score.points()
                .map(points -> points(score, points.compareTo(penalty) < 0 ? Points.ZERO : points.minus(penalty)))
                .orElse(score);
    }

    /** A quarter of what the elements differ by. */
    static Points spread(ScoreCard card) {
        long[] points = card.elements().stream()
                .flatMap(score -> score.points().stream())
                .mapToLong(Points::billionths)
                .sorted()
                .toArray();
        return points.length == 0 ? Points.ZERO : Points.ofBillionths((points[points.length - 1] - points[0]) / 4);
    }

    private static StrategyDescription withoutItems(StrategyDescription description) {
        TreeMap<String, String> options = new TreeMap<>(description.options());
        options.keySet().removeIf(option -> option.startsWith("item."));
        return new StrategyDescription(description.name(), options);
    }

    private static SortedMap<String, String> item(ResponseSummary summary) {
        return summary.stage().options();
    }

    private static ScoreCard with(ScoreCard card, StrategyDescription description) {
        return copy(card)
                .respondents(card.respondents())
                .blank(card.blank())
                .strategy(description)
                .instrument(card.instrument())
                .build();
    }

    private static ScoreCard.Builder copy(ScoreCard card) {
        return ScoreCard.builder().tree(card.tree()).addAllScores(card.scores());
    }
}
