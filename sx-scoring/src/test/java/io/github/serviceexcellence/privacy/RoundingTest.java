package io.github.serviceexcellence.privacy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.ItemStage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In which steps shown scores move. The exact score of ten people is (9 * 100 + 87.5) / 10 = 98.75. */
class RoundingTest {
    private static final Instrument TWO = instrument(item("a", LEADERSHIP), item("b", LEADERSHIP));
    private static final ItemStage STAGE = ItemStage.withDefaults();

    /** Ten people who answered 5 to both, but for one answer of 4 to the first. */
    private static List<Response> ten() {
        List<Response> people = new ArrayList<>(Collections.nCopies(9, answers(TWO, 5, 5)));
        people.add(answers(TWO, 4, 5));
        return people;
    }

    private static Publication shown(ItemStage stage, List<Response> people) {
        StandardStrategy strategy = StandardStrategy.withDefaults()
                .withStage(stage)
                .withTree(ScoreTree.elementsOnly().only(LEADERSHIP));
        return strategy.scoreGroups(table(TWO, people), AnonymityFloor.standard());
    }

    private static Points leadership(Publication shown) {
        return shown.overall().element(LEADERSHIP).points().orElseThrow();
    }

    @Test
    void anElementGoesByTwiceWhatOneOfItsAnswersChanges() {
        // one of two answers of one in ten: 25 / 2 / 10 = 1.25, so steps of 5 where 2.5 would do
        assertThat(leadership(shown(STAGE, ten()))).isEqualTo(Points.of(100));
        List<Response> hundred = new ArrayList<>();
        for (int times = 0; times < 10; times++) {
            hundred.addAll(ten());
        }
        // 0.125, so steps of a half: 98.75 is 99
        assertThat(leadership(shown(STAGE, hundred))).isEqualTo(Points.of(99));
    }

    @Test
    void aWholeGoesByNoFinerStepThanItsParts() {
        assertThat(shown(STAGE, ten()).overall().index().points()).contains(leadership(shown(STAGE, ten())));
    }

    @Test
    void whereOneItemMayCountForAllAnElementGoesByTheStepsOfAnItem() {
        List<Response> fifty = new ArrayList<>();
        for (int times = 0; times < 5; times++) {
            fifty.addAll(ten());
        }
        // of fifty an item goes by whole points, an element of two equal items by halves
        assertThat(leadership(shown(STAGE, fifty))).isEqualTo(Points.parse("99"));
        ItemStage heavy =
                STAGE.withItemWeights(Map.of(ItemId.of("a"), new BigDecimal("3"), ItemId.of("b"), BigDecimal.ONE));
        // 100 - 3 / 4 * 25 / 10 = 98.125
        assertThat(leadership(shown(heavy, fifty))).isEqualTo(Points.of(98));
    }
}
