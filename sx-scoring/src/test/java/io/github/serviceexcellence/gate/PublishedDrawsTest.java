package io.github.serviceexcellence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.strategy.ReferenceSurvey;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How sure a level is, of cards as they were published. */
class PublishedDrawsTest {
    private static final Text TITLE = Text.english("Level").dutch("Niveau");
    private static final Gate GATE = Gate.builder("gate", TITLE)
            .level("first", TITLE)
            .every(
                    List.of(Node.of(Element.LEADERSHIP), Node.of(Element.MONITORING)),
                    GateThreshold.atLeast(Points.of(50)))
            .build();
    private static final Draws DRAWS = Draws.of(2028, 10_000);

    private static Publication published(int floor) {
        return StandardStrategy.withDefaults().scoreGroups(ReferenceSurvey.table(), AnonymityFloor.of(floor));
    }

    private static LevelShare first(ScoreCard card) {
        return GATE.judge(card, DRAWS).drawn().orElseThrow().levels().get(0);
    }

    @Test
    void drawsRestOnWhatIsShown() {
        PublishedCard shown = published(5).overall();
        // the same figures, as if they were all there is
        ScoreCard copy = shown.withScores(shown.scores()).withCorrelations(shown.correlations());
        assertThat(copy.isConfidential()).isTrue();
        assertThat(first(shown).share()).isPresent().isEqualTo(first(copy).share());
    }

    @Test
    void whereItIsWithheldHowSureScoresAreItIsNotKnown() {
        List<PublishedCard> groups = published(20).groups();
        assertThat(groups)
                .isNotEmpty()
                .allSatisfy(card -> assertThat(first(card).share()).isEmpty());
    }
}
