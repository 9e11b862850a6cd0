package io.github.serviceexcellence.law;

import static io.github.serviceexcellence.law.DefectiveStrategies.broken;
import static io.github.serviceexcellence.law.DefectiveStrategies.card;
import static io.github.serviceexcellence.law.DefectiveStrategies.index;
import static io.github.serviceexcellence.law.DefectiveStrategies.less;
import static io.github.serviceexcellence.law.DefectiveStrategies.points;
import static io.github.serviceexcellence.law.DefectiveStrategies.spread;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.law.DefectiveStrategies.Broken;
import io.github.serviceexcellence.law.DefectiveStrategies.Like;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.strategy.StrategyLaw;
import io.github.serviceexcellence.summary.Questionnaires;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever breaks a law is caught: for each law there is at least one strategy with that defect. */
class BrokenStrategiesTest {
    @ParameterizedTest
    @MethodSource("io.github.serviceexcellence.law.DefectiveStrategies#broken")
    void aBrokenLawIsFound(Broken broken) {
        for (long seed = 1; seed <= 2; seed++) {
            assertThat(StrategyLaws.check(broken.strategy(), seed))
                    .as("seed " + seed)
                    .extracting(Violation::law)
                    .contains(broken.law());
        }
    }

    @Test
    void everyLawIsBrokenByOne() {
        assertThat(broken().map(Broken::law)).containsAll(Arrays.asList(StrategyLaw.values()));
    }

    @Test
    void whatIsNotPromisedIsNotChecked() {
        ScoringStrategy honest = new Like() {
            @Override
            public ScoreCard score(ResponseSummary summary) {
                ScoreCard card = StandardStrategy.withDefaults().score(summary);
                return index(card, less(card.index(), spread(card)));
            }

            @Override
            public Set<StrategyLaw> laws() {
                return EnumSet.complementOf(EnumSet.of(StrategyLaw.MONOTONE));
            }
        };
        assertThat(StrategyLaws.check(honest, 1)).isEmpty();
        assertThat(new Like().laws()).containsExactlyInAnyOrder(StrategyLaw.values());
    }

    @Test
    void aViolationTellsTheSmallestExampleThatWasFound() {
        ScoringStrategy strict = index(score -> points(score, Points.of(101)));
        List<Violation<ResponseTable>> found = StrategyLaws.check(strict, 1);
        assertThat(found).extracting(Violation::law).containsExactly(StrategyLaw.ANSWERS);
        ResponseTable input = found.get(0).trials().get(0).input();
        assertThat(input.size()).isZero();
        assertThat(input.instrument().items()).hasSize(1);
        assertThat(found.get(0).toString())
                .startsWith(
                        "answers: every summary gets a card, whatever is missing; but\n  i1 (topic:people-culture on ")
                .endsWith(": nobody -> throws io.github.serviceexcellence.problem.InvalidInputException: the score of"
                        + " index is invalid: its points are 101, which must be 0 to 100");
    }

    @Test
    void aStrategyForOneInstrumentIsCheckedOnIt() {
        ScoringStrategy strict = card((summary, card) -> index(card, less(card.index(), spread(card))));
        List<Violation<ResponseTable>> found = StrategyLaws.check(strict, Questionnaires.nine(), 1);
        assertThat(found).extracting(Violation::law).containsExactly(StrategyLaw.MONOTONE);
        assertThat(found.get(0).trials())
                .hasSize(2)
                .allMatch(trial -> trial.input().instrument().equals(Questionnaires.nine()));
    }

    @Test
    void theSeedAloneDecides() {
        ScoringStrategy strict = card((summary, card) -> index(card, less(card.index(), spread(card))));
        List<Violation<ResponseTable>> found = StrategyLaws.check(strict, 7);
        assertThat(found).isNotEmpty().isEqualTo(StrategyLaws.check(strict, 7));
        assertThat(SurveySamples.of(7)).isEqualTo(SurveySamples.of(7)).isNotEqualTo(SurveySamples.of(8));
    }

    @Test
    void aCheckScoresABoundedNumberOfSurveys() {
        AtomicInteger calls = new AtomicInteger();
        StrategyLaws.check(
                card((summary, card) -> {
                    calls.incrementAndGet();
                    return card;
                }),
                1);
        assertThat(calls).hasValueBetween(500, 2000);
    }
}
