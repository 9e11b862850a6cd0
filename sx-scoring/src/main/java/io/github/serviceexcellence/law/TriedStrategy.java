package io.github.serviceexcellence.law;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.law.Violation.Trial;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A strategy that one law after another is tried on: what it throws counts as no card, and has a law of its own. */
final class TriedStrategy {
    private final ScoringStrategy strategy;
    private final List<ResponseTable> samples;
    private final Map<ResponseTable, AnswerPoints> answerPoints = new HashMap<>();

    TriedStrategy(ScoringStrategy strategy, List<ResponseTable> samples) {
        this.strategy = strategy;
        this.samples = samples;
    }

    ScoringStrategy strategy() {
        return strategy;
    }

    List<ResponseTable> samples() {
        return samples;
    }

    /** What answers to a sample are worth. */
    AnswerPoints answerPoints(ResponseTable sample) {
        return answerPoints.computeIfAbsent(sample, table -> AnswerPoints.of(strategy.stage(), table.instrument()));
    }

    /** What the first sample shows against a law; nothing if none does. */
    List<Trial<ResponseTable>> first(Function<ResponseTable, List<Trial<ResponseTable>>> law) {
        return samples.stream()
                .map(law)
                .filter(trials -> !trials.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    Optional<ScoreCard> card(ResponseTable table) {
        return card(() -> strategy.score(table));
    }

    static Optional<ScoreCard> card(Supplier<ScoreCard> score) {
        try {
            return Optional.of(score.get());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    Optional<RuntimeException> thrown(ResponseTable table) {
        try {
            Objects.requireNonNull(strategy.score(table), "the strategy's card");
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    static Trial<ResponseTable> trial(ResponseTable table, String outcome) {
        return new Trial<>(table, SurveyWords.of(table), outcome);
    }

    /** Two surveys with cards that ought to be the same. */
    static List<Trial<ResponseTable>> differing(
            ResponseTable table, Optional<ScoreCard> card, ResponseTable other, Optional<ScoreCard> otherCard) {
        return differing(table, card, "", other, otherCard);
    }

    /** Standard errors are as exact as a double; how many cards are shown together is no matter of scores. */
    private static ScoreCard scores(ScoreCard card) {
        return card.withoutStandardErrors(AbsenceReason.NOT_COLLECTED).withShownTogether(1);
    }

    /** The same, where the second was handed over in a way that has to be told. */
    static List<Trial<ResponseTable>> differing(
            ResponseTable table,
            Optional<ScoreCard> card,
            String way,
            ResponseTable other,
            Optional<ScoreCard> otherCard) {
        return card.map(TriedStrategy::scores).equals(otherCard.map(TriedStrategy::scores))
                ? List.of()
                : List.of(
                        trial(table, SurveyWords.of(card, otherCard)),
                        trial(other, way + SurveyWords.of(otherCard, card)));
    }
}
