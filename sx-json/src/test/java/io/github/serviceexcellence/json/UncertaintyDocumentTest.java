package io.github.serviceexcellence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.Coverage;
import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.uncertainty.Correlations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How sure scores are, in documents of cards. */
class UncertaintyDocumentTest {
    private static final DocumentFormat<ScoreCard> CARDS = SxJson.strict().scoreCards();
    private static final Node LEADERSHIP = Node.of(Element.LEADERSHIP);

    private static ScoreCard withError(double error) {
        Score index = Fixtures.uncertain().score(Node.INDEX);
        Score leadership = Score.builder(LEADERSHIP)
                .points(Points.parse("54.1"))
                .n(115)
                .coverage(new Coverage(115, 0, 115))
                .standardError(error)
                .build();
        return Fixtures.uncertain().withCorrelations(Correlations.none()).withScores(List.of(index, leadership));
    }

    private static ScoreCard withCorrelation(double correlation) {
        return Fixtures.uncertain().withCorrelations(Correlations.of(List.of(Node.INDEX, LEADERSHIP), correlation));
    }

    private static double written(String name, String document) {
        Matcher found = Pattern.compile(
                        "\"node\": \"element:leadership\".*?\"" + name + "\": ([-0-9.E]+)", Pattern.DOTALL)
                .matcher(document);
        assertThat(found.find()).isTrue();
        return Double.parseDouble(found.group(1));
    }

    @Test
    void whatIsUsualIsLeftOut() {
        assertThat(CARDS.write(Fixtures.card()))
                .doesNotContain("standardError", "effectiveN", "interval", "correlations", "shownTogether");
    }

    /** Student's t of 97.5% with 114 degrees of freedom is 1.980992 (R: qt(0.975, 114)). */
    @Test
    void whoReadsADocumentNeedsNoStudentsT() {
        String document = CARDS.write(Fixtures.uncertain());
        assertThat(written("low", document)).isEqualTo(54.1 - 1.980992 * 1.85, within(1E-5));
        assertThat(written("high", document)).isEqualTo(54.1 + 1.980992 * 1.85, within(1E-5));
        assertThat(written("confidence", document)).isEqualTo(0.95);
    }

    @Test
    void anIntervalMayBeLeftOutOrHaveOtherLastDigits() {
        String document = CARDS.write(Fixtures.uncertain());
        String none = document.replaceAll("(?s),\\s*\"interval\": \\{.*?}", "");
        assertThat(none).doesNotContain("interval");
        assertThat(CARDS.write(CARDS.read(none))).isEqualTo(document);
        double low = written("low", document);
        assertThat(CARDS.write(CARDS.read(document.replace("" + low, "" + low * (1 + 1E-8)))))
                .isEqualTo(document);
        assertThatThrownBy(() -> CARDS.read(document.replace("" + low, "" + low * (1 + 1E-5))))
                .isInstanceOf(SxFormatException.class)
                .hasMessageContaining("/scores/1/interval (line")
                .hasMessageContaining("give an interval from " + low);
    }

    @Test
    void anIntervalBelongsToTheNumberOfRespondentsToo() {
        String document = CARDS.write(withError(1.85));
        assertThatThrownBy(() -> CARDS.read(document.replace("\"n\": 115", "\"n\": 12")))
                .hasMessageContaining("/scores/0/interval (line")
                .hasMessageContaining("/scores/1/interval (line");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, Double.MIN_VALUE, Double.MIN_NORMAL, 1E-17, 0.1, 1.0 / 3, 1.8500000000000003, 100})
    void standardErrorsComeBackToTheBit(double error) {
        ScoreCard read = CARDS.read(CARDS.write(withError(error)));
        assertThat(Double.doubleToRawLongBits(
                        read.score(LEADERSHIP).standardError().orElseThrow()))
                .isEqualTo(Double.doubleToRawLongBits(error));
        assertThat(read).isEqualTo(withError(error));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -0.0, 0, Double.MIN_VALUE, -1.0 / 3, 0.1 + 0.2, 0.9999999999999999, 1})
    void correlationsComeBackToTheBit(double correlation) {
        ScoreCard read = CARDS.read(CARDS.write(withCorrelation(correlation)));
        assertThat(Double.doubleToRawLongBits(read.correlations().below()[0]))
                .isEqualTo(Double.doubleToRawLongBits(correlation));
        assertThat(read).isEqualTo(withCorrelation(correlation));
    }

    @Test
    void correlationsOfOneNodeOrNoneHaveNoRows() {
        ScoreCard one = Fixtures.uncertain().withCorrelations(Correlations.of(List.of(LEADERSHIP)));
        String document = CARDS.write(one);
        assertThat(document.replaceAll("\\s", ""))
                .contains("\"correlations\":{\"nodes\":[\"element:leadership\"],\"below\":[]}");
        assertThat(CARDS.read(document)).isEqualTo(one);
        assertThat(CARDS.read(document.replaceFirst("\"nodes\": \\[[^]]*]", "\"nodes\": []"))
                        .correlations())
                .isEqualTo(Correlations.none());
    }

    @Test
    void correlationsOfAThousandNodesComeBackEqual() {
        List<Score> scores = new ArrayList<>(Fixtures.uncertain().scores());
        IntStream.range(0, 1000)
                .mapToObj(item -> Score.builder(Node.of(ItemId.of("i" + item)))
                        .points(Points.of(50))
                        .n(9)
                        .standardError(2)
                        .build())
                .forEach(scores::add);
        ScoreCard card = Fixtures.uncertain().withScores(scores);
        List<Node> nodes = scores.stream()
                .filter(score -> score.standardError().isPresent())
                .map(Score::node)
                .toList();
        ScoreCard many = card.withCorrelations(
                Correlations.of(nodes, (one, other) -> Math.sin(31.0 * one.hashCode() + other.hashCode())));
        assertThat(CARDS.read(CARDS.write(many))).isEqualTo(many);
    }

    @Test
    void publicationsAndLinesOfCardsSayHowSureTheyAre() throws IOException {
        PublishedCard card = PublishedCard.of(Fixtures.uncertain(), 5);
        Publication given = Publication.builder()
                .floor(Fixtures.publication().floor())
                .overall(card)
                .addAllBreakdowns(List.of())
                .build();
        DocumentFormat<Publication> publications = SxJson.strict().publications();
        assertThat(publications.read(publications.write(given))).isEqualTo(given);

        List<ScoreCard> cards = List.of(card, Fixtures.uncertain(), withError(-0.0));
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        CARDS.writeLines(cards, lines);
        List<ScoreCard> read = new ArrayList<>();
        CARDS.readLines(new ByteArrayInputStream(lines.toByteArray()), read::add);
        assertThat(read).isEqualTo(cards);
        assertThat(Stream.of(lines.toString(StandardCharsets.UTF_8).split("\n")))
                .hasSize(3);
    }
}
