package io.github.serviceexcellence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.metric.MetricRef;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Metrics, in documents of cards. */
class MetricDocumentTest {
    private static final DocumentFormat<ScoreCard> CARDS = SxJson.strict().scoreCards();
    private static final Node ITEM = Node.of(ItemId.of("nps"));

    private static ScoreCard with(Metric... metrics) {
        return Fixtures.card().withMetrics(List.of(metrics));
    }

    private static Metric.Builder nps() {
        return Metric.builder(MetricRef.of(MetricKind.NPS, ITEM))
                .lowest(-100)
                .highest(100)
                .n(200);
    }

    /** The document of a card without white space, from its metrics to what follows. */
    private static String written(ScoreCard card) {
        return CARDS.write(card)
                .replaceAll("\\s", "")
                .replaceAll("^.*(\"metrics\")", "$1")
                .replaceAll(",\"uncounted.*", "");
    }

    @Test
    void aCardWithoutMetricsHasNoSuchField() {
        assertThat(CARDS.write(Fixtures.card())).doesNotContain("metrics");
        assertThat(CARDS.read(CARDS.write(Fixtures.measured()).replaceAll("(?s)\"metrics\": \\[.*?\n  ],", ""))
                        .metrics())
                .isEmpty();
    }

    @Test
    void whatIsUsualIsLeftOut() {
        assertThat(written(with(nps().value(-0.5).build())))
                .isEqualTo(
                        "\"metrics\":[{\"kind\":\"nps\",\"node\":\"item:nps\",\"value\":-0.5,\"unit\":\"net\",\"lowest\":-100.0,"
                                + "\"highest\":100.0,\"n\":200}]");
    }

    /** z of 97.5 % is 1.959964 (R: qnorm(0.975)). */
    @Test
    void whoReadsADocumentNeedsNoQuantilesAndNoKinds() {
        String document = written(with(nps().value(10).standardError(2).build()));
        assertThat(document).contains("\"unit\":\"net\"").endsWith("\"intervalMethod\":\"wald\"}]");
        assertThat(number("low", document)).isEqualTo(10 - 2 * 1.959964, within(1e-5));
        assertThat(number("high", document)).isEqualTo(10 + 2 * 1.959964, within(1e-5));
        assertThat(number("confidence", document)).isEqualTo(0.95);
    }

    private static double number(String name, String document) {
        return Double.parseDouble(document.replaceAll(".*\"" + name + "\":([-0-9.E]+).*", "$1"));
    }

    @Test
    void whatFollowsFromTheRestMayBeLeftOut() {
        String document = CARDS.write(Fixtures.measured());
        String bare = document.replaceAll("\"unit\": \"[a-z]+\",", "")
                .replaceAll("(?s),\\s*\"interval\": \\{.*?}", "")
                .replaceAll(",\\s*\"intervalMethod\": \"[a-z]+\"", "");
        assertThat(bare).doesNotContain("unit\"", "interval");
        assertThat(CARDS.write(CARDS.read(bare))).isEqualTo(document);
    }

    @Test
    void anIntervalMayHaveOtherLastDigits() {
        String document = CARDS.write(with(nps().value(10).standardError(2).build()));
        double low = number("low", document.replaceAll("\\s", ""));
        assertThat(CARDS.write(CARDS.read(document.replace("" + low, "" + low * (1 + 1E-8)))))
                .isEqualTo(document);
        assertThatThrownBy(() -> CARDS.read(document.replace("" + low, "" + low * (1 + 1E-5))))
                .isInstanceOf(SxFormatException.class)
                .hasMessageContaining("/metrics/0/interval (line")
                .hasMessageContaining("give an interval from " + low);
        assertThatThrownBy(() -> CARDS.read(document.replace("\"value\": 10.0", "\"value\": 10.5")))
                .hasMessageContaining("/metrics/0/interval (line");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-100, -1.0 / 3, -0.0, 0, Double.MIN_VALUE, 1E-17, 0.1 + 0.2, 43.5, 99.99999999999999, 100})
    void valuesComeBackToTheBit(double value) {
        ScoreCard card = with(nps().value(value).build());
        double read =
                CARDS.read(CARDS.write(card)).metric(MetricKind.NPS).value().orElseThrow();
        assertThat(Double.doubleToRawLongBits(read)).isEqualTo(Double.doubleToRawLongBits(value));
    }

    @Property(tries = 300)
    void metricsOfAllKindsComeBackEqual(@ForAll long seed) {
        ScoreCard card = Fixtures.card().withMetrics(new MetricSamples(new Random(seed)).metrics());
        String document = CARDS.write(card);
        ScoreCard read = CARDS.read(document);
        assertThat(read).isEqualTo(card);
        assertThat(CARDS.write(read)).isEqualTo(document);
        assertThat(read.explain(Locale.ENGLISH)).isEqualTo(card.explain(Locale.ENGLISH));
        assertThat(read.explain(Text.DUTCH)).isEqualTo(card.explain(Text.DUTCH));
    }

    @Test
    void theSamplesHaveMetricsOfAllKindsWithAndWithoutValueAndError() {
        List<Metric> all = IntStream.range(0, 100)
                .mapToObj(seed -> new MetricSamples(new Random(seed)).metrics())
                .flatMap(List::stream)
                .toList();
        assertThat(all).extracting(Metric::kind).contains(MetricKind.values());
        for (MetricKind kind : MetricKind.values()) {
            assertThat(all.stream().filter(metric -> metric.kind() == kind))
                    .anyMatch(metric -> metric.absence().isPresent())
                    .anyMatch(metric ->
                            metric.interval().isPresent() && metric.effectiveN().isPresent())
                    .anyMatch(metric -> metric.standardErrorAbsence().isPresent())
                    .anyMatch(metric -> metric.distribution().size() > 1);
        }
    }

    @Test
    void theMetricsThatAStrategyMakesComeBackEqual() {
        ScoreCard card = StandardStrategy.withDefaults().score(Fixtures.responses());
        assertThat(card.metrics()).extracting(Metric::kind).containsExactly(MetricKind.NPS);
        assertThat(CARDS.read(CARDS.write(card))).isEqualTo(card);
    }

    @Test
    void aPublicationHasThemToo() {
        PublishedCard card = PublishedCard.of(Fixtures.measured(), 5);
        Publication given = Publication.builder()
                .floor(Fixtures.publication().floor())
                .overall(card)
                .addAllBreakdowns(List.of())
                .build();
        DocumentFormat<Publication> publications = SxJson.strict().publications();
        assertThat(publications.read(publications.write(given))).isEqualTo(given);
        assertThat(publications.read(publications.write(given)).overall().metrics())
                .isEqualTo(Fixtures.measured().metrics())
                .isNotEmpty();
    }

    @Test
    void aMetricThatStandsTwiceIsTold() {
        String document = CARDS.write(with(nps().value(1).build()));
        String twice = document.replaceAll("(?s)\"metrics\": \\[(.*?})\\s*]", "\"metrics\": [$1,$1]");
        assertThatThrownBy(() -> CARDS.read(twice))
                .hasMessageContaining("/metrics (line")
                .hasMessageContaining("nps item:nps");
    }

    @Test
    void aMetricTellsAllThatIsWrongWithIt() {
        String document = CARDS.write(with(nps().value(10).standardError(2).build()))
                .replace("\"net\"", "\"percent\"")
                .replace("\"wald\"", "\"student\"")
                .replace("\"highest\": 100.0", "\"highest\": 10");
        assertThatThrownBy(() -> CARDS.read(document))
                .satisfies(thrown -> assertThat(Stream.of(thrown.getMessage().split("\n")))
                        .hasSize(4)
                        .anyMatch(line -> line.contains("/metrics/0/unit (line"))
                        .anyMatch(line -> line.contains("/metrics/0/intervalMethod (line"))
                        .anyMatch(line -> line.contains("/metrics/0/lowest (line")));
    }
}
