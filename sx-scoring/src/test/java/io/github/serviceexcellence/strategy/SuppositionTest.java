package io.github.serviceexcellence.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.EuropeanDimension;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Questionnaires;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuppositionTest {
    private static final Node LEADERSHIP = Node.of(Element.LEADERSHIP);

    private static ScoreCard card(StandardStrategy strategy) {
        return strategy.score(Questionnaires.table(
                Questionnaires.nine(),
                List.of(
                        Questionnaires.answers(Questionnaires.nine(), 1, 2, 3, 4, 5, 4, 3, 2, 2),
                        Questionnaires.answers(Questionnaires.nine(), 2, 2, 3, 3, 5, 1, 3, 2, 4),
                        Questionnaires.answers(Questionnaires.nine(), 5, 2, 1, 4, 4, 4, 3, 3, 2))));
    }

    @Test
    void nothingSupposedIsTheCardAsItIs() {
        for (StandardStrategy strategy : List.of(
                StandardStrategy.withDefaults(),
                StandardStrategy.withDefaults().withIndexAggregation(Aggregations.geometricMean()),
                StandardStrategy.withDefaults().withTree(ScoreTree.of(Edition.ISO)),
                StandardStrategy.withDefaults().withIndexAggregation(Aggregations.minimum()))) {
            ScoreCard card = card(strategy);
            ScoreCard supposed = strategy.suppose(card, Map.of());

            card.scores()
                    .forEach(score -> assertThat(supposed.score(score.node()).points())
                            .hasValueSatisfying(points -> assertThat(points.billionths())
                                    .isBetween(
                                            score.points().orElseThrow().billionths() - 1,
                                            score.points().orElseThrow().billionths() + 1)));
        }
    }

    @Test
    void anElementMovesItsDimensionAndTheIndex() {
        StandardStrategy strategy = StandardStrategy.withDefaults();
        ScoreCard card = card(strategy);
        long before = card.score(LEADERSHIP).points().orElseThrow().billionths();

        ScoreCard supposed = strategy.suppose(card, Map.of(LEADERSHIP, Points.of(100)));

        long risen = Points.of(100).billionths() - before;
        assertThat(supposed.score(LEADERSHIP).points()).contains(Points.of(100));
        assertThat(supposed.index().points().orElseThrow().billionths()
                        - card.index().points().orElseThrow().billionths())
                .isBetween(risen / 9 - 1, risen / 9 + 1);
        Node dimension = Node.of(EuropeanDimension.STRATEGY);
        assertThat(supposed.score(dimension).points().orElseThrow().billionths()
                        - card.score(dimension).points().orElseThrow().billionths())
                .isBetween(risen / 2 - 1, risen / 2 + 1);
        assertThat(supposed.index().standardError()).isEmpty();
        assertThat(supposed.score(Node.of(Element.MONITORING))).isEqualTo(card.score(Node.of(Element.MONITORING)));
    }

    @Test
    void weightsCount() {
        Map<Node, BigDecimal> weights = new HashMap<>();
        for (Element element : Element.values()) {
            weights.put(Node.of(element), element == Element.LEADERSHIP ? BigDecimal.valueOf(8) : BigDecimal.ONE);
        }
        StandardStrategy strategy = StandardStrategy.withDefaults()
                .withTree(ScoreTree.elementsOnly())
                .withWeights(Weights.of(weights));
        ScoreCard card = card(strategy);

        Points zero = strategy.suppose(card, Map.of(LEADERSHIP, Points.of(0)))
                .index()
                .points()
                .orElseThrow();
        Points full = strategy.suppose(card, Map.of(LEADERSHIP, Points.of(100)))
                .index()
                .points()
                .orElseThrow();

        assertThat(full.minus(zero)).isEqualTo(Points.of(50));
    }

    /** Weights by answers count what was imputed too; one's own score supposed changes nothing. */
    @Test
    void whatWasImputedStillCounts() {
        StandardStrategy strategy = StandardStrategy.withDefaults()
                .withStage(ItemStage.withDefaults().withImputation(Imputation.UNANSWERED_AS_ZERO))
                .withWeights(Weights.byAnswers());
        Instrument nine = Questionnaires.nine();
        // one answers all but the item of leadership
        ResponseBuilder other = Response.builder(nine);
        nine.items().stream()
                .filter(item -> !Node.of(item.measures()).equals(LEADERSHIP))
                .forEach(item -> other.answer(item.id().value(), 4));
        ScoreCard card = strategy.score(Questionnaires.table(
                nine, List.of(Questionnaires.answers(nine, 1, 2, 3, 4, 5, 4, 3, 2, 2), other.build())));

        ScoreCard supposed = strategy.suppose(
                card, Map.of(LEADERSHIP, card.score(LEADERSHIP).points().orElseThrow()));

        assertThat(card.score(LEADERSHIP).imputed()).isPositive();
        assertThat(supposed.index().points()).isEqualTo(card.index().points());
    }

    @Test
    void whatHasNoScoreOfItsOwnIsRefused() {
        StandardStrategy strategy = StandardStrategy.withDefaults();
        ScoreCard card = card(strategy);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy.suppose(
                        card,
                        Map.of(
                                Node.INDEX,
                                Points.of(50),
                                Node.of(EuropeanDimension.STRATEGY),
                                Points.of(50),
                                new Node("item:i1"),
                                Points.of(50))))
                .withMessageContaining("index can have no other score")
                .withMessageContaining("dimension:strategy can have no other score")
                .withMessageContaining("item:i1 can have no other score");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy.withIndexAggregation(Aggregations.median())
                        .suppose(card, Map.of(LEADERSHIP, Points.of(50))))
                .withMessageContaining("take the strategy of the card");
    }

    @Test
    void whatIsWithheldCannotBeSupposed() {
        StandardStrategy strategy = StandardStrategy.withDefaults();
        ScoreCard shown = AnonymityFloor.standard().apply(card(strategy));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy.suppose(shown, Map.of(LEADERSHIP, Points.of(50))));
        assertThat(strategy.suppose(shown, Map.of()).index().points()).isEmpty();
    }
}
