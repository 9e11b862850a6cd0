package io.github.serviceexcellence.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The engine against the definition of a score, computed slowly, one respondent at a time and without rounding. */
@Domain(Surveys.class)
class OracleProperties {
    private static final MathContext PRECISE = new MathContext(60);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A level, a respondent's score and the mean are rounded, each by half a billionth at the most. */
    private static final BigDecimal ROUNDED = new BigDecimal("1.5E-9");

    private record Scored(BigDecimal score, BigDecimal weight) {}

    @Property
    void anElementScoresTheWeightedMeanOfItsRespondents(@ForAll Survey survey) {
        ScoreCard card = survey.card();
        for (Element element : Element.values()) {
            List<Scored> scored = new ArrayList<>();
            for (Response response : survey.responses()) {
                score(survey, element, response)
                        .ifPresent(score ->
                                scored.add(new Scored(score, response.weight().toBigDecimal())));
            }
            Score actual = card.element(element);
            assertThat(actual.n()).isEqualTo(scored.size());
            assertThat(actual.points().isPresent()).isEqualTo(!scored.isEmpty());
            actual.points()
                    .ifPresent(points -> assertThat(points.toBigDecimal()).isCloseTo(mean(scored), within(ROUNDED)));
        }
    }

    private static BigDecimal mean(List<Scored> scored) {
        BigDecimal weight = scored.stream().map(Scored::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return scored.stream()
                .map(one -> one.score().multiply(one.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(weight, PRECISE);
    }

    private static Optional<BigDecimal> score(Survey survey, Element element, Response response) {
        BigDecimal sum = BigDecimal.ZERO;
        int answered = 0;
        int applicable = 0;
        for (Item item : survey.instrument().itemsOf(element)) {
            AnswerKind kind = response.kind(item.id());
            applicable += kind == AnswerKind.NOT_APPLICABLE || kind == AnswerKind.NOT_SHOWN ? 0 : 1;
            if (kind == AnswerKind.ANSWERED) {
                answered++;
                sum = sum.add(points(item, response.level(item.id()).orElseThrow()));
            }
        }
        int percent = Integer.parseInt(
                survey.stage().options().get("item.minimum-answered").replace(" %", ""));
        // at least so many percent of the applicable items, and one
        return answered == 0 || answered * 100 < applicable * percent
                ? Optional.empty()
                : Optional.of(sum.divide(BigDecimal.valueOf(answered), PRECISE));
    }

    private static BigDecimal points(Item item, Scale.Level level) {
        BigDecimal lowest = item.scale().lowest();
        BigDecimal percent = level.value()
                .subtract(lowest)
                .multiply(HUNDRED)
                .divide(item.scale().highest().subtract(lowest), PRECISE);
        return item.direction() == Direction.REVERSED ? HUNDRED.subtract(percent) : percent;
    }
}
