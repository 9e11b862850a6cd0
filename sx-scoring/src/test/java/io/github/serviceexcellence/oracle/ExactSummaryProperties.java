package io.github.serviceexcellence.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.Fraction;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.summary.AnswerPattern;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.ScoreSum;
import io.github.serviceexcellence.summary.Summariser;
import io.github.serviceexcellence.summary.VoicedSummary;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Summaries against the definitions in exact fractions, over every kind of construct. */
class ExactSummaryProperties {
    @Property(tries = 400)
    void everySumIsThatOfTheDefinitions(@ForAll long seed) {
        Survey survey = Survey.of(seed);
        check(survey, survey.stage().summarise(survey.table()));
    }

    @Property(tries = 100)
    void soIsEverySumOfPartsAndOfWhatIsLeft(@ForAll long seed) {
        Survey survey = Survey.of(seed);
        Summariser summariser = Summariser.of(survey.instrument(), survey.stage());
        GroupedSummary grouped = summariser.summarise(survey.table());
        ResponseSummary whole = grouped.total();
        grouped.groups().forEach((group, summary) -> check(survey.of(group), summary));
        // one by one, over bytes
        ResponseSummary merged = summariser.empty();
        for (Response response : survey.responses()) {
            merged = merged.merge(
                    summariser.fromBytes(summariser.summarise(response).toBytes()));
        }
        assertThat(merged).isEqualTo(whole);
        // some take their answers back
        List<Response> leaving = survey.responses().stream()
                .filter(response -> new Random(seed ^ response.hashCode()).nextBoolean())
                .toList();
        ResponseSummary rest =
                whole.minus(summariser.summarise(survey.table(leaving)).total());
        Survey left = new Survey(
                survey.instrument(),
                survey.threshold(),
                survey.weights(),
                survey.imputation(),
                without(survey, leaving));
        assertThat(rest).isEqualTo(summariser.summarise(left.table()).total());
        check(left, rest);
    }

    @Property(tries = 100)
    void soIsEverySumOfOneVoice(@ForAll long seed) {
        Survey survey = Survey.of(seed);
        VoicedSummary voiced =
                Summariser.of(survey.instrument(), survey.stage()).summariseVoices(survey.table());
        check(
                survey.where(response -> response.voice().isEmpty()),
                voiced.unknown().total());
        for (Voice voice : Voice.values()) {
            Survey ofVoice = survey.where(response -> response.voice().equals(Optional.of(voice)));
            assertThat(voiced.voices().containsKey(voice))
                    .isEqualTo(!ofVoice.responses().isEmpty());
            if (voiced.voices().containsKey(voice)) {
                check(
                        ofVoice,
                        Objects.requireNonNull(voiced.voices().get(voice)).total());
            }
        }
        check(survey, voiced.all().total());
    }

    private static List<Response> without(Survey survey, List<Response> leaving) {
        return survey.responses().stream()
                .filter(response -> leaving.stream().noneMatch(gone -> gone == response))
                .toList();
    }

    private static void check(Survey survey, ResponseSummary summary) {
        Oracle oracle = new Oracle(survey);
        Set<Node> measured = new LinkedHashSet<>();
        for (Item item : survey.instrument().items()) {
            assertThat(summary.sum(Node.of(item.id())).mean().map(ExactSummaryProperties::decimal))
                    .isEqualTo(oracle.mean(item).map(Q::rounded));
            Optional<Construct> construct = Optional.of(item.measures());
            while (construct.isPresent()) {
                check(oracle, summary, construct.get(), item.aspect());
                measured.add(Node.of(construct.get(), item.aspect()));
                construct = construct.get().parent();
            }
        }
        assertThat(summary.constructs()).containsExactlyInAnyOrderElementsOf(measured);
    }

    private static void check(Oracle oracle, ResponseSummary summary, Construct construct, Aspect aspect) {
        Node node = Node.of(construct, aspect);
        List<Item> items = oracle.items(construct, aspect);
        ScoreSum sum = summary.sum(node);
        assertThat(summary.isRounded(node)).isEqualTo(oracle.isRounded(items));
        assertThat(sum.n()).isEqualTo(oracle.n(items));
        assertThat(summary.answered(node)).isEqualTo(oracle.answered(items, true));
        assertThat(summary.leftOut(node)).isEqualTo(oracle.answered(items, false));
        checkPatterns(oracle, summary, node, items);
        assertThat(sum.standardDeviation().orElse(-1))
                .isCloseTo(
                        oracle.variance(items)
                                .map(variance -> Math.sqrt(variance.rounded().doubleValue()))
                                .orElse(-1.0),
                        within(1e-6));
        Optional<Q> expected = oracle.mean(items);
        if (summary.isRounded(node)) {
            assertThat(sum.mean().map(mean -> mean.toPoints().toDouble()).orElse(-1.0))
                    .isCloseTo(
                            expected.map(mean -> mean.rounded().doubleValue()).orElse(-1.0), within(3e-9));
            return;
        }
        assertThat(sum.mean().map(ExactSummaryProperties::decimal)).isEqualTo(expected.map(Q::rounded));
        BigInteger shares = BigInteger.ZERO;
        assertThat(summary.items(node))
                .isEqualTo(items.stream().map(item -> Node.of(item.id())).toList());
        for (Item item : items) {
            BigInteger share = summary.shares(node).get(items.indexOf(item));
            shares = shares.add(share);
            if (sum.n() > 0) {
                Fraction points = new Fraction(
                        share.multiply(BigInteger.valueOf(100)), sum.weight().multiply(sum.full()));
                assertThat(decimal(points))
                        .isEqualTo(oracle.contribution(items, item).rounded());
            }
        }
        assertThat(shares).isEqualTo(sum.total());
    }

    private static void checkPatterns(Oracle oracle, ResponseSummary summary, Node node, List<Item> items) {
        Map<Node, Item> byNode = items.stream().collect(Collectors.toMap(item -> Node.of(item.id()), item -> item));
        Map<Set<Item>, Long> counts = new HashMap<>();
        for (AnswerPattern pattern : summary.patterns(node).orElseThrow()) {
            Set<Item> answered = pattern.answered().stream().map(byNode::get).collect(Collectors.toSet());
            counts.merge(answered, pattern.respondents(), Long::sum);
        }
        counts.forEach((answered, n) -> assertThat(n).isEqualTo(oracle.answeredExactly(items, answered)));
        assertThat(counts.values().stream().mapToLong(n -> n).sum()).isEqualTo(oracle.n(items));
        summary.counting(node).ifPresent(sums -> {
            for (Item item : items) {
                assertThat(sums.get(items.indexOf(item)).mean().map(ExactSummaryProperties::decimal))
                        .isEqualTo(oracle.asItCounts(items, item).map(Q::rounded));
            }
        });
        boolean rounded = summary.isRounded(node) || oracle.survey().imputation() == Imputation.PERSON_MEAN;
        assertThat(summary.counting(node).isPresent()).isEqualTo(!rounded);
    }

    private static BigDecimal decimal(Fraction points) {
        return points.toPoints().toBigDecimal().setScale(9);
    }
}
