package io.github.serviceexcellence.judgement;

import static io.github.serviceexcellence.judgement.Cards.LEADERSHIP;
import static io.github.serviceexcellence.judgement.Cards.leadership;
import static io.github.serviceexcellence.judgement.Cards.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.uncertainty.Correction;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RankingTest {
    /** a is far below; b, c and d cannot be told apart, and c and d have equal points. */
    private static final List<ScoreCard> UNITS = List.of(
            unit("a", leadership(20, 2, 50)),
            unit("b", leadership(61, 2, 50)),
            unit("c", leadership(60, 2, 50)),
            unit("d", leadership(60, 2, 50)),
            unit("e"));

    @Test
    void aUnitStandsSomewhereBetweenTwoRanks() {
        Ranking ranking = Ranking.of(UNITS, LEADERSHIP);

        assertThat(ranking.units())
                .extracting(Ranked::rank, Ranked::best, Ranked::worst, Ranked::units)
                .containsExactly(tuple(4, 4, 4, 4), tuple(1, 1, 3, 4), tuple(2, 1, 3, 4), tuple(2, 1, 3, 4));
        assertThat(ranking.explain(Locale.ENGLISH)).isEqualTo("""
                        a: rank 4 of 4.
                        b: rank 1 of 4, somewhere from 1 to 3.
                        c: rank 2 of 4, somewhere from 1 to 3.
                        d: rank 2 of 4, somewhere from 1 to 3.
                        \u201cLeadership and management commitment\u201d (e) has no score: there are no respondents.""");
        assertThat(ranking.units().get(1).explain(Locale.forLanguageTag("nl")))
                .isEqualTo("b: plaats 1 van 4, ergens van 1 tot en met 3.");
        assertThat(ranking.isConfidential()).isTrue();
    }

    @Test
    void ranksOfPublishedCardsMayBeShown() {
        List<PublishedCard> shown =
                UNITS.stream().map(card -> PublishedCard.of(card, 5)).toList();

        assertThat(Ranking.of(shown, LEADERSHIP).isConfidential()).isFalse();
    }

    @Test
    void aLowerLevelClaimsLess() {
        assertThat(Ranking.of(UNITS, LEADERSHIP, Correction.NONE, 1e-300).units())
                .allSatisfy(ranked -> assertThat(ranked.worst() - ranked.best()).isEqualTo(3));
    }
}
