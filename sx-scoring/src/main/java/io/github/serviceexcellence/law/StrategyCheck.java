package io.github.serviceexcellence.law;

import static io.github.serviceexcellence.law.TriedStrategy.differing;
import static io.github.serviceexcellence.law.TriedStrategy.trial;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.law.Violation.Trial;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StrategyLaw;
import io.github.serviceexcellence.summary.Summariser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One check of a strategy: here what happens to scores when answers change, in {@link CardCheck} what stands on a card. */
final class StrategyCheck {
    private final TriedStrategy tried;
    private final CardCheck cards;
    private final long seed;

    private StrategyCheck(TriedStrategy tried, long seed) {
        this.tried = tried;
        this.cards = new CardCheck(tried);
        this.seed = seed;
    }

    static StrategyCheck of(ScoringStrategy strategy, long seed) {
        List<ResponseTable> samples = SurveySamples.of(seed).stream()
                .filter(table -> fits(strategy, table.instrument()))
                .toList();
        if (samples.isEmpty()) {
            throw InvalidInputException.of(
                    LawProblem.STAGE_FITS_NONE.with(strategy.stage().options()));
        }
        return new StrategyCheck(new TriedStrategy(strategy, samples), seed);
    }

    static StrategyCheck of(ScoringStrategy strategy, Instrument instrument, long seed) {
        // told here, not as a law that is broken
        Summariser.of(instrument, strategy.stage());
        return new StrategyCheck(
                new TriedStrategy(strategy, SurveySamples.of(ChangedSurvey.ratings(instrument), seed)), seed);
    }

    private static boolean fits(ScoringStrategy strategy, Instrument instrument) {
        try {
            Summariser.of(instrument, strategy.stage());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    List<Violation<ResponseTable>> violations() {
        Set<StrategyLaw> declared = tried.strategy().laws();
        return Arrays.stream(StrategyLaw.values())
                .filter(declared::contains)
                .map(law -> new Violation<>(law, against(law)))
                .filter(violation -> !violation.trials().isEmpty())
                .toList();
    }

    private List<Trial<ResponseTable>> against(StrategyLaw law) {
        // each law has numbers of its own, so that its outcome does not depend on which others are declared
        SplittableRandom random = new SplittableRandom(seed);
        return switch (law) {
            case ANSWERS -> tried.first(cards::answers);
            case COMPLETE -> tried.first(this::complete);
            case DETERMINISTIC -> deterministic();
            case DESCRIPTION -> tried.first(cards::description);
            case SUBJECT -> tried.first(cards::subject);
            case PARTITION -> tried.first(new PartitionCheck(tried, random)::differences);
            case EQUAL_ANSWERS -> tried.first(table -> equalAnswers(table, random));
            case MONOTONE -> tried.first(table -> monotone(table, random));
            case NOT_APPLICABLE -> tried.first(table -> notApplicable(table, random));
            case PROPORTIONS -> tried.first(table -> proportions(table, random));
            case CONTRIBUTIONS -> tried.first(cards::contributions);
        };
    }

    private List<Trial<ResponseTable>> complete(ResponseTable table) {
        if (table.size() == 0) {
            return List.of();
        }
        AnswerPoints points = tried.answerPoints(table);
        ResponseTable best = ChangedSurvey.answered(table, item -> points.answer(item, points.most(item)));
        return tried.card(best)
                .filter(card -> measuresAll(table.instrument(), card.tree()))
                .map(ScoreCard::index)
                .filter(index -> index.points().isEmpty())
                .map(index -> List.of(trial(best, SurveyWords.of(index))))
                .orElse(List.of());
    }

    /** Whether there is an index, and all that it rests on is measured. */
    private static boolean measuresAll(Instrument instrument, ScoreTree tree) {
        Set<Node> measured = instrument.items().stream()
                .filter(item -> item.kind() == ItemKind.RATING && item.aspect() == Aspect.IS)
                .flatMap(item -> item.measures().lineage().stream())
                .map(Node::of)
                .collect(Collectors.toSet());
        return tree.hasIndex() && measured.containsAll(tree.leavesOf(Node.INDEX));
    }

    /** Everything twice, the second time in another order: what is remembered from one call to the next shows. */
    private List<Trial<ResponseTable>> deterministic() {
        List<Optional<ScoreCard>> once =
                tried.samples().stream().map(tried::card).toList();
        List<ResponseTable> reversed = new ArrayList<>(tried.samples());
        Collections.reverse(reversed);
        List<Optional<ScoreCard>> again = new ArrayList<>();
        reversed.forEach(table -> again.add(0, tried.card(table)));
        for (int sample = 0; sample < once.size(); sample++) {
            ResponseTable table = tried.samples().get(sample);
            List<Trial<ResponseTable>> trials = differing(table, once.get(sample), table, again.get(sample));
            if (!trials.isEmpty()) {
                return trials;
            }
        }
        return List.of();
    }

    private List<Trial<ResponseTable>> equalAnswers(ResponseTable table, SplittableRandom random) {
        AnswerPoints points = tried.answerPoints(table);
        List<Long> common = points.common();
        if (common.isEmpty()) {
            return List.of();
        }
        long value = common.get(random.nextInt(common.size()));
        Points expected = Points.ofBillionths(value);
        ResponseTable equal = ChangedSurvey.withAnswers(table, item -> points.answer(item, value));
        return tried.card(equal).stream()
                .flatMap(card -> card.scores().stream())
                .filter(score -> !score.points().orElse(expected).equals(expected))
                .limit(1)
                .map(score -> trial(equal, SurveyWords.of(score) + ", but all answers are worth " + expected))
                .toList();
    }

    private List<Trial<ResponseTable>> monotone(ResponseTable table, SplittableRandom random) {
        AnswerPoints points = tried.answerPoints(table);
        int items = table.size() == 0 ? 0 : table.instrument().items().size();
        for (int item = 0; item < items; item++) {
            int row = random.nextInt(table.size());
            int cell = Cells.at(table.response(row), item);
            int place = random.nextInt(points.places(item));
            if (cell < 0 || points.of(item, cell) == points.of(item, place)) {
                continue;
            }
            ResponseTable other = ChangedSurvey.withCell(table, row, item, place);
            boolean better = points.of(item, place) > points.of(item, cell);
            List<Trial<ResponseTable>> trials = better ? fallen(table, other) : fallen(other, table);
            if (!trials.isEmpty()) {
                return trials;
            }
        }
        return List.of();
    }

    /** The first score that is lower where answers are better; nothing if none is. */
    private List<Trial<ResponseTable>> fallen(ResponseTable worse, ResponseTable better) {
        Optional<ScoreCard> before = tried.card(worse);
        Optional<ScoreCard> after = tried.card(better);
        if (before.isEmpty() || after.isEmpty() || !basis(before.get()).equals(basis(after.get()))) {
            return List.of();
        }
        return before.get().scores().stream()
                .filter(score -> fell(score, after.get().score(score.node())))
                .limit(1)
                .flatMap(score -> Stream.of(
                        trial(worse, SurveyWords.of(score)),
                        trial(better, SurveyWords.of(after.get().score(score.node())))))
                .toList();
    }

    private static boolean fell(Score before, Score after) {
        return before.points().isPresent()
                && after.points().orElseThrow().billionths()
                        < before.points().orElseThrow().billionths() - AggregationCheck.ROUNDING;
    }

    /** Who and what counts: where that changes, a score may fall because it rests on something else. */
    private static String basis(ScoreCard card) {
        return card.scores().stream()
                .map(score -> score.node() + " " + score.points().isPresent() + score.n() + score.excluded())
                .collect(Collectors.joining());
    }

    private List<Trial<ResponseTable>> notApplicable(ResponseTable table, SplittableRandom random) {
        int items = table.instrument().items().size();
        if (items == 1) {
            return List.of();
        }
        int gone = random.nextInt(items);
        AnswerKind kind = random.nextBoolean() ? AnswerKind.NOT_APPLICABLE : AnswerKind.NOT_SHOWN;
        ResponseTable unasked = ChangedSurvey.without(table, gone);
        ResponseTable asked = ChangedSurvey.withColumn(table, gone, Cells.ofKind(kind.code()));
        Optional<ScoreCard> with = tried.card(asked);
        Optional<ScoreCard> without = tried.card(unasked);
        return with.stream()
                .flatMap(card -> card.scores().stream())
                .filter(score -> without.flatMap(card -> card.find(score.node()))
                        .filter(other -> !isSame(score, other))
                        .isPresent())
                .limit(1)
                .flatMap(score -> List.of(
                        trial(asked, SurveyWords.of(score)),
                        trial(unasked, SurveyWords.of(without.orElseThrow().score(score.node()))))
                        .stream())
                .toList();
    }

    /** But for a billionth: with the item the scores of respondents may lie on a grid that is too fine, and be rounded. */
    private static boolean isSame(Score score, Score other) {
        long difference = score.points().map(Points::billionths).orElse(0L)
                - other.points().map(Points::billionths).orElse(0L);
        return score.n() == other.n()
                && score.points().isPresent() == other.points().isPresent()
                && Math.abs(difference) <= AggregationCheck.ROUNDING;
    }

    private List<Trial<ResponseTable>> proportions(ResponseTable table, SplittableRandom random) {
        ResponseTable scaled = ChangedSurvey.weightsTimes(table, random.nextInt(2, 1000));
        return differing(table, tried.card(table), scaled, tried.card(scaled));
    }
}
