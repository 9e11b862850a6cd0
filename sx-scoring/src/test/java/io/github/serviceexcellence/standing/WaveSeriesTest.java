package io.github.serviceexcellence.standing;

import static io.github.serviceexcellence.standing.Surveys.LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.judgement.Difference;
import io.github.serviceexcellence.judgement.Differences;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Message;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WaveSeriesTest {
    private static final Node MONITOR = Node.of(Element.MONITORING);

    private static Wave wave(String name, int level) {
        return new Wave(Text.english(name), Surveys.around(level));
    }

    private static final WaveSeries SERIES = WaveSeries.of(List.of(wave("2024", 1), wave("2025", 2), wave("2026", 2)));

    @Test
    void eachSurveyIsHeldAgainstTheFirst() {
        Differences fixed = SERIES.fixed(List.of(LEAD));

        assertThat(fixed.differences().stream().map(Difference::estimate).map(each -> Math.round(each.value())))
                .containsExactly(25L, 25L);
        assertThat(fixed.holding()).hasSize(2);
    }

    @Test
    void eachSurveyIsHeldAgainstTheOneBefore() {
        Differences rolling = SERIES.rolling(List.of(LEAD, MONITOR));

        assertThat(rolling.differences().stream().map(Difference::estimate).map(each -> Math.round(each.value())))
                .containsExactly(25L, 0L, 0L, 0L);
        // of four changes only the first holds, by a p-value that was corrected for all four
        assertThat(rolling.holding())
                .singleElement()
                .isEqualTo(rolling.findings().get(0));
        assertThat(rolling.findings().get(0).adjustedPValue())
                .isGreaterThan(rolling.differences().get(0).pValue());
    }

    @Test
    void onlyChangesThatHoldAreNamed() {
        List<Message> rolling = SERIES.rollingStatements(List.of(LEAD, MONITOR));
        List<Message> fixed = SERIES.fixedStatements(List.of(MONITOR));

        assertThat(rolling.get(0)).hasToString("3 surveys, each held against the one before:");
        assertThat(rolling.get(1).toString()).contains("2025", "2024");
        assertThat(rolling).hasSize(3);
        assertThat(fixed.get(0).in(Locale.forLanguageTag("nl")))
                .isEqualTo("3 metingen, elk vergeleken met de eerste, 2024:");
        assertThat(fixed).hasSize(2);
    }

    @Test
    void thePointsStandInATable() {
        assertThat(SERIES.table(List.of(LEAD, MONITOR, Node.of(Element.SERVICE_CULTURE)), Locale.ENGLISH)
                        .lines())
                .anySatisfy(line -> assertThat(line).matches("2024 +12\\.5 +50\\.0 +-"))
                .anySatisfy(line -> assertThat(line).matches("2026 +37\\.5 +50\\.0 +-"));
    }

    @Test
    void whatIsNoSeriesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaveSeries.of(List.of(wave("2024", 1))))
                .withMessageContaining("1 surveys are no series; give two or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaveSeries.of(List.of(wave("2024", 1), wave("2024", 2))))
                .withMessageContaining("two surveys are called 2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SERIES.fixed(List.of(Node.indicator("unknown"))))
                .withMessageContaining("unknown");
    }
}
