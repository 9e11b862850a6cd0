package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.card.Absence;
import io.github.serviceexcellence.card.AbsenceReason;
import io.github.serviceexcellence.card.Coverage;
import io.github.serviceexcellence.card.InstrumentRef;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.View;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Apportionment;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.summary.Collected;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.ScoreSum;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One run of the standard strategy, from items up to the index. */
final class StandardScoring {
    private final ResponseSummary summary;
    private final StandardStrategy strategy;
    private final View view;
    private final Map<Node, Score> scores = new LinkedHashMap<>();

    StandardScoring(ResponseSummary summary, StandardStrategy strategy) {
        this.summary = summary;
        this.strategy = strategy;
        this.view = strategy.view();
    }

    ScoreCard card() {
        Instrument instrument = summary.instrument();
        List<Score> items =
                instrument.items().stream().map(item -> keep(item(item))).toList();
        List<Score> elements =
                view.elements().stream().map(element -> keep(element(element))).toList();
        List<Score> wholes = view.wholes().stream()
                .map(whole -> whole(Node.of(whole), strategy.wholeAggregation()))
                .toList();
        List<Score> all = new ArrayList<>();
        all.add(whole(Node.INDEX, strategy.indexAggregation()));
        all.addAll(wholes);
        all.addAll(elements);
        all.addAll(items);
        return ScoreCard.builder()
                .instrument(InstrumentRef.of(instrument))
                .strategy(strategy.description())
                .view(view)
                .respondents(summary.respondents())
                .blank(summary.blank())
                .addAllScores(all)
                .addAllUncounted(instrument.items().stream()
                        .filter(item ->
                                item.element().filter(view.elements()::contains).isEmpty())
                        .map(Item::id)
                        .toList())
                .build();
    }

    private Score keep(Score score) {
        scores.put(score.node(), score);
        return score;
    }

    private Score item(Item item) {
        Node node = Node.of(item.id());
        if (!summary.collected().contains(Collected.ITEMS)) {
            return Score.builder(node)
                    .absence(Absence.of(AbsenceReason.NOT_COLLECTED))
                    .build();
        }
        ScoreSum sum = summary.item(item.id());
        Coverage coverage = coverage(item.id());
        Score.Builder score = Score.builder(node).n(sum.n()).coverage(coverage).imputed(summary.imputed(item.id()));
        if (sum.n() == 0) {
            return score.absence(Absence.of(nothing(coverage))).build();
        }
        deviation(sum, score);
        return score.points(meanOf(sum)).build();
    }

    private Score element(Element element) {
        List<ItemId> items =
                summary.instrument().itemsOf(element).stream().map(Item::id).toList();
        Coverage coverage = new Coverage(summary.answered(element), summary.applicable(element));
        ScoreSum sum = summary.element(element);
        Score.Builder score = Score.builder(Node.of(element))
                .n(sum.n())
                .coverage(coverage)
                .imputed(items.stream().mapToLong(summary::imputed).sum())
                .outsideDomain(summary.outsideDomain(element));
        if (sum.n() == 0) {
            AbsenceReason reason = items.isEmpty() ? AbsenceReason.NOT_MEASURED : nothing(coverage);
            boolean outside = summary.outsideDomain(element) > 0;
            return score.absence(Absence.of(outside ? AbsenceReason.OUTSIDE_DOMAIN : reason))
                    .build();
        }
        Points points = meanOf(sum);
        deviation(sum, score);
        score.points(points);
        if (summary.collected().contains(Collected.ITEMS)) {
            score.addAllContributions(Apportionment.apportion(
                    points,
                    items.stream().map(Node::of).toList(),
                    items.stream().map(summary::share).toList()));
        }
        return score.build();
    }

    private AbsenceReason nothing(Coverage coverage) {
        if (summary.respondents() == 0) {
            return AbsenceReason.NO_RESPONDENTS;
        }
        if (coverage.applicable() == 0) {
            return AbsenceReason.NOT_APPLICABLE;
        }
        return coverage.answered() == 0 ? AbsenceReason.NO_ANSWERS : AbsenceReason.TOO_FEW_ANSWERS;
    }

    private Coverage coverage(ItemId item) {
        long answered = summary.count(item, AnswerKind.ANSWERED);
        long missed = summary.count(item, AnswerKind.UNANSWERED) + summary.count(item, AnswerKind.DONT_KNOW);
        return new Coverage(answered, answered + missed);
    }

    private Score whole(Node whole, Aggregation aggregation) {
        List<Score> weighed = view.elementsOf(whole).stream()
                .filter(element -> strategy.weights().weight(element).signum() > 0)
                .map(element -> Objects.requireNonNull(scores.get(Node.of(element))))
                .toList();
        List<Score> present =
                weighed.stream().filter(part -> part.points().isPresent()).toList();
        List<Node> absent = weighed.stream()
                .filter(part -> part.points().isEmpty())
                .map(Score::node)
                .toList();
        Coverage coverage = weighed.stream().map(Score::coverage).reduce(Coverage.NONE, Coverage::plus);
        Score.Builder score = Score.builder(whole)
                .coverage(coverage)
                .imputed(weighed.stream().mapToLong(Score::imputed).sum())
                .outsideDomain(weighed.stream().mapToLong(Score::outsideDomain).sum());
        if (weighed.isEmpty()) {
            return score.absence(Absence.of(AbsenceReason.NOT_WEIGHTED)).build();
        }
        BigDecimal needed = weightOf(weighed)
                .multiply(BigDecimal.valueOf(strategy.missingRules().of(whole).percent()));
        if (present.isEmpty() || weightOf(present).movePointRight(2).compareTo(needed) < 0) {
            return score.absence(new Absence(AbsenceReason.PART_ABSENT, absent)).build();
        }
        score.n(present.stream().mapToLong(Score::n).min().orElseThrow());
        return aggregate(present.stream().map(this::part).toList(), absent, aggregation, score);
    }

    private Aggregation.Part part(Score score) {
        return new Aggregation.Part(score.node(), score.points().orElseThrow(), weightOf(List.of(score)));
    }

    private BigDecimal weightOf(List<Score> elements) {
        return elements.stream()
                .map(score ->
                        strategy.weights().weight((Element) score.node().term().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Score aggregate(
            List<Aggregation.Part> parts, List<Node> absent, Aggregation aggregation, Score.Builder score) {
        Optional<Points> points = aggregation.aggregate(parts);
        if (points.isEmpty()) {
            return score.absence(new Absence(AbsenceReason.OUTSIDE_DOMAIN, aggregation.outsideDomain(parts)))
                    .build();
        }
        List<BigDecimal> claims = aggregation.claims(parts);
        int scale = claims.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return score.addAllExcluded(absent)
                .points(points.get())
                .addAllContributions(Apportionment.apportion(
                        points.get(),
                        parts.stream().map(Aggregation.Part::node).toList(),
                        claims.stream()
                                .map(claim -> claim.setScale(scale).unscaledValue())
                                .toList()))
                .build();
    }

    private static Points meanOf(ScoreSum sum) {
        return divide(sum.total(), sum.weight());
    }

    private static Points divide(BigInteger dividend, BigInteger divisor) {
        return Points.ofBillionths(new BigDecimal(dividend)
                .divide(new BigDecimal(divisor), 0, RoundingMode.HALF_EVEN)
                .longValueExact());
    }

    /**
     * sqrt((squares - total squared / weight) / weight * n / (n - 1)), the numerator exact: the textbook formula loses every digit
     * in floating point when scores differ little. Like wtd.var of the R package Hmisc with normwt = TRUE.
     */
    private static void deviation(ScoreSum sum, Score.Builder score) {
        if (sum.n() < 2 || sum.squares().isEmpty()) {
            return;
        }
        BigInteger numerator = sum.squares()
                .get()
                .multiply(sum.weight())
                .subtract(sum.total().multiply(sum.total()))
                .multiply(BigInteger.valueOf(sum.n()));
        BigInteger denominator = sum.weight().multiply(sum.weight()).multiply(BigInteger.valueOf(sum.n() - 1));
        BigDecimal variance = new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL64);
        score.standardDeviation(Math.sqrt(variance.movePointLeft(18).doubleValue()));
    }
}
