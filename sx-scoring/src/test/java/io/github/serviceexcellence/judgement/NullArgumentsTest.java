package io.github.serviceexcellence.judgement;

import static io.github.serviceexcellence.judgement.Cards.LEADERSHIP;
import static io.github.serviceexcellence.judgement.Cards.card;
import static io.github.serviceexcellence.judgement.Cards.leadership;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.gate.Gates;
import io.github.serviceexcellence.instrument.Lineage;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.uncertainty.Correlations;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Whoever forgets an argument is told which. */
class NullArgumentsTest {
    private static final ScoreCard CARD = card(leadership(50, 2, 60));
    private static final List<Node> NODES = List.of(LEADERSHIP);
    private static final Text YEAR = Text.english("2026");

    private static void names(String parameter, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
    }

    @Test
    void differencesNameTheirs() {
        names("one", () -> Differences.ofGroups(null, CARD, NODES));
        names("other", () -> Differences.ofGroups(CARD, null, NODES));
        names("nodes", () -> Differences.ofGroups(CARD, CARD, null));
        names("laterName", () -> Differences.ofWaves(CARD, YEAR, CARD, null));
        names("earlier", () -> Differences.ofWaves(null, YEAR, CARD, YEAR, NODES));
        names("lineage", () -> Differences.ofWaves(CARD, YEAR, CARD, YEAR, (Lineage) null));
        names("units", () -> Differences.ofPairs(null, NODES));
        names("nodes", () -> Differences.ofUnitsAndOthers(List.of(CARD), null));
        names("summary", () -> Differences.ofUnitsAndRest(null, null, null, NODES));
        names("card", () -> Differences.ofNodes(null, NODES));
    }

    @Test
    void whatStandsBesideThemNamesTheirs() {
        names("node", () -> Ranking.of(List.of(CARD), null));
        names("cards", () -> SayDoGap.of(null, NODES));
        names("nodes", () -> SayDoGap.of(Map.of(), null));
        names("draws", () -> Gates.pyramid().judge(CARD, null));
        names("other", () -> Correlations.none().of(LEADERSHIP, null));
    }
}
