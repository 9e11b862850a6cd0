package io.github.serviceexcellence.standing;

import static io.github.serviceexcellence.standing.Surveys.LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.standing.QuantileTable.Quantile;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceNormTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static ReferenceNorm norm(Quantile... quantiles) {
        return ReferenceNorm.of("branches", DAY, Map.of(LEAD, new QuantileTable(100, List.of(quantiles))));
    }

    /** The score is 62.5 with an interval of 62.5 -/+ 2.0227 * 12.5 / sqrt(39); the norm rises by 1% a point. */
    @Test
    void aScoreHasAPercentileWithItsInterval() {
        NormPercentile found = norm(new Quantile(0.01, 1), new Quantile(0.99, 99))
                .percentiles(Surveys.around(3))
                .get(0);

        assertThat(found.node()).isEqualTo(LEAD);
        assertThat(found.points()).isEqualTo(Points.parse("62.5"));
        assertThat(found.percentile()).isCloseTo(62.5, within(1e-9));
        double reach = 2.022690920 * 12.5 / Math.sqrt(39);
        assertThat(found.interval().orElseThrow().low()).isCloseTo(100 * wilson(0.625 - reach / 100, -1), within(1e-6));
        assertThat(found.interval().orElseThrow().high()).isCloseTo(100 * wilson(0.625 + reach / 100, 1), within(1e-6));
    }

    /** Wilson (1927), of 100: the solutions of (p - share)^2 = z^2 p (1 - p) / n, sought by halving. */
    private static double wilson(double share, int direction) {
        double inside = share;
        double outside = direction < 0 ? 0 : 1;
        for (int step = 0; step < 100; step++) {
            double p = (inside + outside) / 2;
            boolean within = (p - share) * (p - share) <= 1.959963984540054 * 1.959963984540054 * p * (1 - p) / 100;
            inside = within ? p : inside;
            outside = within ? outside : p;
        }
        return inside;
    }

    @Test
    void beyondTheQuantilesItIsNotKnownBetter() {
        NormPercentile high = norm(new Quantile(0.1, 20), new Quantile(0.9, 40))
                .percentiles(Surveys.around(3))
                .get(0);
        NormPercentile low = norm(new Quantile(0.1, 80), new Quantile(0.9, 90))
                .percentiles(Surveys.around(3))
                .get(0);

        assertThat(high.percentile()).isEqualTo(90);
        assertThat(high.interval().orElseThrow().high()).isEqualTo(100);
        assertThat(high.explain(Locale.ENGLISH)).endsWith(": 62.5 points, among the highest 10% of 100.");
        assertThat(low.percentile()).isEqualTo(10);
        assertThat(low.interval().orElseThrow().low()).isZero();
        assertThat(low.explain(Locale.forLanguageTag("nl"))).endsWith(": 62,5 punten, bij de laagste 10% van 100.");
    }

    @Test
    void whereNobodyKnowsHowSureTheScoreIsThatIsSaid() {
        ReferenceNorm norm = norm(new Quantile(0.1, 0), new Quantile(0.9, 100));
        NormPercentile alone = norm.percentiles(Surveys.alone(3)).get(0);

        assertThat(alone.interval()).isEmpty();
        assertThat(norm.statements(Surveys.alone(3)).stream().map(Message::toString))
                .containsExactly(
                        "Held against branches, 2026-01-01.",
                        "\u201cLeadership and management commitment\u201d: 50.0 points, higher than 50% of 100; how sure that is, is not known.");
    }

    @Test
    void theWordsTellPercentileAndInterval() {
        assertThat(norm(new Quantile(0.01, 1), new Quantile(0.99, 99))
                        .percentiles(Surveys.around(3))
                        .get(0)
                        .explain(Locale.ENGLISH))
                .containsPattern(": 62\\.5 points, higher than 63% of 100 \\(95%: 4\\d% to 7\\d%\\)\\.");
    }

    @Test
    void aNormTellsWhatItIsAbout() {
        ReferenceNorm norm = norm(new Quantile(0.1, 20), new Quantile(0.9, 40));

        assertThat(norm.source()).isEqualTo("branches");
        assertThat(norm.date()).isEqualTo(DAY);
        assertThat(norm.quantiles()).containsOnlyKeys(LEAD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceNorm.of(" ", DAY, Map.of()))
                .withMessageContaining("blank")
                .withMessageContaining("the norm is about no score");
    }
}
