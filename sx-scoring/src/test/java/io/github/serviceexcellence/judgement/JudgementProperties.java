package io.github.serviceexcellence.judgement;

import static io.github.serviceexcellence.judgement.Cards.LEADERSHIP;
import static io.github.serviceexcellence.judgement.Cards.leadership;
import static io.github.serviceexcellence.judgement.Cards.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.uncertainty.Correction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JudgementProperties {
    /** Whole points and errors, so that units tie and differ. */
    @Provide
    Arbitrary<List<ScoreCard>> units() {
        Arbitrary<double[]> figures = Combinators.combine(
                        Arbitraries.integers().between(20, 80),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(2, 200))
                .as((points, error, n) -> new double[] {points, error / 2.0, n});
        return figures.list().ofMinSize(1).ofMaxSize(7).map(all -> {
            List<ScoreCard> cards = new ArrayList<>();
            for (double[] each : all) {
                cards.add(unit("team-" + cards.size(), leadership(each[0], each[1], (long) each[2])));
            }
            return cards;
        });
    }

    @Property(tries = 200)
    void theOrderOfUnitsChangesNothing(@ForAll("units") List<ScoreCard> units, @ForAll long seed) {
        List<ScoreCard> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Differences.ofPairs(shuffled, List.of(LEADERSHIP)))
                .isEqualTo(Differences.ofPairs(units, List.of(LEADERSHIP)));
        assertThat(Differences.ofUnitsAndOthers(shuffled, List.of(LEADERSHIP)))
                .isEqualTo(Differences.ofUnitsAndOthers(units, List.of(LEADERSHIP)));
        assertThat(Ranking.of(shuffled, LEADERSHIP)).isEqualTo(Ranking.of(units, LEADERSHIP));
    }

    @Property(tries = 200)
    void swappingNegates(@ForAll("units") List<ScoreCard> units, @ForAll Correction correction) {
        Differences pairs = Differences.ofPairs(units, List.of(LEADERSHIP)).withCorrection(correction);

        assertThat(pairs.negated().negated()).isEqualTo(pairs);
        assertThat(pairs.negated().findings())
                .isEqualTo(pairs.findings().stream().map(Finding::negated).toList());
        assertThat(pairs.negated().holding()).hasSameSizeAs(pairs.holding());
        List<Difference> swapped = Differences.ofGroups(units.get(units.size() - 1), units.get(0), List.of(LEADERSHIP))
                .differences();
        List<Difference> straight = Differences.ofGroups(units.get(0), units.get(units.size() - 1), List.of(LEADERSHIP))
                .differences();
        // none where all of a unit say the same
        assertThat(straight).hasSameSizeAs(swapped);
        for (int pair = 0; pair < straight.size(); pair++) {
            assertThat(straight.get(pair).one()).isEqualTo(swapped.get(pair).other());
            assertThat(straight.get(pair).estimate().value())
                    .isEqualTo(swapped.get(pair).negated().estimate().value());
            assertThat(straight.get(pair).pValue()).isCloseTo(swapped.get(pair).pValue(), within(1e-12));
        }
    }

    @Property(tries = 200)
    void aRankLiesWithinItsInterval(@ForAll("units") List<ScoreCard> units, @ForAll Correction correction) {
        Ranking ranking = Ranking.of(units, LEADERSHIP, correction, 0.05);

        assertThat(ranking.units()).hasSameSizeAs(units).allSatisfy(ranked -> {
            assertThat(ranked.rank()).isBetween(ranked.best(), ranked.worst());
            assertThat(ranked.best()).isPositive();
            assertThat(ranked.worst()).isLessThanOrEqualTo(units.size());
        });
    }

    @Property(tries = 200)
    void noSentenceSaysADifferenceThatDoesNotHold(@ForAll("units") List<ScoreCard> units) {
        Differences pairs = Differences.ofPairs(units, List.of(LEADERSHIP));

        long named = pairs.explain(Locale.ENGLISH)
                .lines()
                .filter(line -> line.matches(".* points (higher|lower) than .*"))
                .count();
        assertThat(named).isEqualTo(pairs.holding().size());
    }
}
