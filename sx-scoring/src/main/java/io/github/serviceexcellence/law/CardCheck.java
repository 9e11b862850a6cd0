package io.github.serviceexcellence.law;

import static io.github.serviceexcellence.law.TriedStrategy.trial;

import io.github.serviceexcellence.card.InstrumentRef;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.law.Violation.Trial;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The laws of what stands on one card. */
record CardCheck(TriedStrategy tried) {
    List<Trial<ResponseTable>> answers(ResponseTable table) {
        return tried.thrown(table)
                .map(e -> List.of(trial(table, "throws " + e)))
                .orElse(List.of());
    }

    List<Trial<ResponseTable>> description(ResponseTable table) {
        StrategyDescription before = tried.strategy().description();
        Optional<ScoreCard> card = tried.card(table);
        StrategyDescription after = tried.strategy().description();
        if (!before.equals(after)) {
            return List.of(trial(table, "first described as " + before), trial(table, "then described as " + after));
        }
        StrategyDescription expected =
                before.with(tried.strategy().stage().summarise(table).stage().options());
        return card.map(ScoreCard::strategy)
                .filter(told -> !told.name().equals(expected.name())
                        || !told.options()
                                .entrySet()
                                .containsAll(expected.options().entrySet()))
                .map(told -> List.of(trial(table, "a card by " + told + ", which should be " + expected)))
                .orElse(List.of());
    }

    List<Trial<ResponseTable>> subject(ResponseTable table) {
        ResponseSummary summary = tried.strategy().stage().summarise(table);
        InstrumentRef instrument = InstrumentRef.of(table.instrument());
        return tried.card(table)
                .filter(card -> !card.instrument().equals(instrument)
                        || card.respondents() != summary.respondents()
                        || card.blank() != summary.blank())
                .map(card -> List.of(trial(
                        table,
                        "a card of " + card.respondents() + " respondents, " + card.blank() + " of them blank, to "
                                + card.instrument() + "; there are " + summary.respondents() + " and "
                                + summary.blank() + ", to " + instrument)))
                .orElse(List.of());
    }

    List<Trial<ResponseTable>> contributions(ResponseTable table) {
        return tried.card(table).stream()
                .flatMap(card -> card.scores().stream().flatMap(score -> misplaced(card, score)))
                .limit(1)
                .map(words -> trial(table, words))
                .toList();
    }

    private static Stream<String> misplaced(ScoreCard card, Score score) {
        // a part that contributes nothing may be one that nobody answered
        Stream<String> contributing = score.contributions().stream()
                .filter(contribution -> !contribution.points().equals(Points.ZERO))
                .map(Contribution::part)
                .filter(part -> !hasPoints(card, part) && !isImputed(card, part))
                .map(part -> part + " contributes to " + score.node() + " and has no score on the card");
        Stream<String> excluded = score.excluded().stream()
                .filter(part -> card.find(part).isEmpty() || hasPoints(card, part))
                .map(part -> part + " is left out of " + score.node() + " and is "
                        + card.find(part).map(SurveyWords::of).orElse("not on the card"));
        return Stream.concat(contributing, excluded);
    }

    /** An item that nobody answered contributes what was put in the place of answers. */
    private static boolean isImputed(ScoreCard card, Node node) {
        return card.find(node).filter(score -> score.imputed() > 0).isPresent();
    }

    private static boolean hasPoints(ScoreCard card, Node node) {
        return card.find(node).flatMap(Score::points).isPresent();
    }
}
