package io.github.serviceexcellence.summary;

import static io.github.serviceexcellence.framework.Element.EXPERIENCE_DESIGN;
import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Weight;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemStageTest {
    private static final Instrument FOUR =
            instrument(item("i1", LEADERSHIP), item("i2", LEADERSHIP), item("i3", LEADERSHIP), item("i4", LEADERSHIP));

    private final ItemStage stage = ItemStage.withDefaults();

    @ParameterizedTest
    @CsvSource({
        "1, 0, 1", "1, 4, 1", "1, 100, 1", "1, 101, 2", "33, 3, 1", "34, 3, 2", "50, 0, 1", "50, 1, 1", "50, 2, 1",
        "50, 3, 2", "50, 4, 2", "50, 5, 3", "75, 1, 1", "75, 2, 2", "75, 4, 3", "75, 5, 4", "100, 1, 1", "100, 4, 4"
    })
    void neededAnswersAreAPercentageRoundedUpButNeverNone(int percent, int applicable, int needed) {
        assertThat(stage.withMinimumAnswered(percent).neededAnswers(LEADERSHIP, applicable))
                .isEqualTo(needed);
    }

    @ParameterizedTest
    @ValueSource(ints = {-50, 0, 101})
    void aMinimumThatIsNoPercentageIsRefused(int percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.withMinimumAnswered(percent))
                .withMessage("a threshold of " + percent + "% is not possible; use 1 to 100");
    }

    @Test
    void theStageNamesItsOptionsAndEqualsAnotherWithTheSame() {
        assertThat(stage.withMinimumAnswered(75))
                .hasToString(
                        "ItemStage {item.aggregation=arithmetic-mean, item.imputation=none, item.minimum-answered=75 %,"
                                + " item.normalisation=percent-of-maximum, item.weights=equal}")
                .isEqualTo(stage.withMinimumAnswered(75))
                .isNotEqualTo(stage);
        assertThat(stage.withMinimumAnswered(50)).isEqualTo(stage).hasSameHashCodeAs(stage);
    }

    @ParameterizedTest
    @CsvSource({
        // half of what applies, rounded up: 1 of 2, 1 of 3, 2 of 3, 1 of 1, nothing at all
        "UNANSWERED, NOT_APPLICABLE, NOT_SHOWN, 1",
        "UNANSWERED, DONT_KNOW, NOT_SHOWN, 0",
        "ANSWERED, DONT_KNOW, NOT_APPLICABLE, 1",
        "NOT_SHOWN, NOT_APPLICABLE, NOT_SHOWN, 1",
    })
    void unansweredAndDontKnowAskForMoreAnswersButNotApplicableAndNotShownDoNot(
            AnswerKind second, AnswerKind third, AnswerKind fourth, int n) {
        ResponseSummary summary = stage.summarise(say(4, second, third, fourth));
        assertThat(summary.sum(Node.of(LEADERSHIP)).n()).isEqualTo(n);
    }

    private static Response say(int first, AnswerKind... rest) {
        var response = Response.builder(FOUR).answer("i1", first);
        for (int item = 0; item < rest.length; item++) {
            String id = "i" + (item + 2);
            if (rest[item] == AnswerKind.ANSWERED) {
                response.answer(id, 1);
            } else {
                response.answer(id, rest[item]);
            }
        }
        return response.build();
    }

    @Test
    void everyLevelAndKindOfAnswerIsCounted() {
        ResponseSummary summary = stage.summarise(table(
                FOUR,
                List.of(
                        answers(FOUR, 2, 5),
                        answers(FOUR, 2),
                        say(1, AnswerKind.DONT_KNOW, AnswerKind.NOT_APPLICABLE, AnswerKind.NOT_SHOWN))));
        assertThat(counts(summary, "i1")).containsExactly(3, 0, 0, 0, 0);
        assertThat(counts(summary, "i2")).containsExactly(1, 1, 1, 0, 0);
        assertThat(counts(summary, "i3")).containsExactly(0, 2, 0, 1, 0);
        assertThat(counts(summary, "i4")).containsExactly(0, 2, 0, 0, 1);
        assertThat(summary.count(id("i1"), 0)).isEqualTo(1);
        assertThat(summary.count(id("i1"), 1)).isEqualTo(2);
        assertThat(summary.count(id("i2"), 4)).isEqualTo(1);
        assertThat(summary.respondents()).isEqualTo(3);
    }

    private static long[] counts(ResponseSummary summary, String item) {
        return Arrays.stream(AnswerKind.values())
                .mapToLong(kind -> summary.count(id(item), kind))
                .toArray();
    }

    private static ItemId id(String item) {
        return ItemId.of(item);
    }

    @Test
    void whoAnswersNothingIsBlankEvenIfTheySayDontKnow() {
        Response knowsNothing = Response.builder(FOUR)
                .answer("i1", AnswerKind.DONT_KNOW)
                .answer("i2", AnswerKind.NOT_APPLICABLE)
                .build();
        ResponseSummary summary = stage.summarise(table(FOUR, List.of(answers(FOUR), knowsNothing, answers(FOUR, 1))));
        assertThat(summary.blank()).isEqualTo(2);
        assertThat(summary.respondents()).isEqualTo(3);
    }

    @Test
    void sumsHoldWeightTimesPoints() {
        Facet tone = new Facet("tone", LEADERSHIP, Text.english("Tone at the top"));
        Instrument instrument = instrument(
                item("a", LEADERSHIP), item("b", tone).reversed(), item("c", LEADERSHIP), item("d", EXPERIENCE_DESIGN));
        ResponseSummary summary = stage.summarise(answers(instrument, 5, 2).withWeight(Weight.ofMillionths(2_500_000)));
        // a: 5 is 100 points; b: 2 is 25, reversed 75; the element (100 + 75) / 2 = 87.5, of which a 50 and b 37.5
        assertThat(summary.sum(Node.of(LEADERSHIP))).isEqualTo(sum(21, 24));
        assertThat(summary.sum(Node.of(id("b")))).isEqualTo(sum(3, 4));
        // of three items on quarters: 4 * lcm(1, 2, 3) = 24 parts make 100 points
        assertThat(summary.shares(Node.of(LEADERSHIP)))
                .containsExactly(
                        BigInteger.valueOf(2_500_000 * 12), BigInteger.valueOf(2_500_000 * 9), BigInteger.ZERO);
        assertThat(summary.sum(Node.of(EXPERIENCE_DESIGN)).n()).isZero();
        assertThat(summary.sum(Node.of(EXPERIENCE_DESIGN)).weight()).isZero();
    }

    private static ScoreSum sum(long parts, long full) {
        var weight = BigInteger.valueOf(2_500_000);
        var score = BigInteger.valueOf(parts);
        return new ScoreSum(
                1,
                weight,
                weight.multiply(score),
                Optional.of(weight.multiply(score).multiply(score)),
                BigInteger.valueOf(full));
    }

    @Test
    void aTableOfManyBlocksIsReadToTheLastRow() {
        List<Response> responses = new ArrayList<>();
        for (int row = 0; row < 10_000; row++) {
            Response response = answers(FOUR, row % 5 + 1, row % 5 + 1);
            responses.add(row % 4 == 0 ? response : response.withGroup(GroupKey.of("g" + row % 4)));
        }
        GroupedSummary grouped = stage.summariseGroups(table(FOUR, responses));
        assertThat(grouped.total()).isEqualTo(stage.summarise(table(FOUR, responses)));
        assertThat(grouped.total().count(id("i2"), 4)).isEqualTo(2000);
        assertThat(grouped.ungrouped().respondents()).isEqualTo(2500);
        assertThat(grouped.groups().get(GroupKey.of("g3")).count(id("i1"), 0)).isEqualTo(500);
        assertThat(grouped).hasToString("GroupedSummary of 3 groups, ResponseSummary of 10000 responses to demo 1.0");
    }

    @Test
    void weightsThatCouldOutgrowTheSumsAreRefused() {
        Response heavy = answers(FOUR, 5, 5, 5, 5).withWeight(Weight.ofMillionths(1_000_000_000_000L));
        List<Response> many = new ArrayList<>(Collections.nCopies(9007, heavy));
        ResponseSummary most = stage.summarise(table(FOUR, many));
        // 9007 times 1,000,000, in millionths, times 48 parts squared: 4 items on quarters, 4 * lcm(1, 2, 3, 4)
        assertThat(most.sum(Node.of(LEADERSHIP)).squares())
                .contains(
                        new BigInteger("9007").multiply(BigInteger.TEN.pow(12)).multiply(BigInteger.valueOf(48 * 48)));
        many.add(heavy);
        String message = "the weights add up to more than 9007199254.740992; divide all of them by the same number";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.summarise(table(FOUR, many)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> most.merge(stage.summarise(heavy)))
                .withMessage(message);
    }

    @Test
    void summariesOfDifferentStagesDoNotMerge() {
        ItemStage strict = stage.withMinimumAnswered(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.empty(FOUR).merge(strict.empty(FOUR)))
                .withMessage("a summary by " + strict.options() + " and one by " + stage.options()
                        + " do not go together; summarise both with the same stage");
    }

    @Test
    void summariesOfDifferentInstrumentsDoNotMerge() {
        ResponseSummary nine = stage.empty(Questionnaires.nine());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.empty(FOUR).merge(nine))
                .withMessage(
                        "a summary of nine 1.0 and one of demo 1.0 do not go together: their items, wordings or labels differ; use summaries of one and the same instrument, or take that of an earlier version forward along a lineage");
    }

    @Test
    void thereMustBeSomethingToMerge() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResponseSummary.merge(List.of()))
                .withMessage("there is no summary to merge; begin with the stage's empty one");
    }

    @Test
    void summariesDifferWhenStageInstrumentOrAnswersDo() {
        ResponseSummary one = stage.summarise(answers(FOUR, 3));
        assertThat(one)
                .isEqualTo(stage.summarise(answers(FOUR, 3)))
                .isNotEqualTo(stage.summarise(answers(FOUR, 4)))
                .isNotEqualTo(stage.summarise(answers(FOUR, 3).withWeight(Weight.ofMillionths(2_000_000))))
                .isNotEqualTo(stage.withMinimumAnswered(60).summarise(answers(FOUR, 3)))
                .isNotEqualTo(stage.summarise(answers(Questionnaires.nine(), 3)))
                .hasToString("ResponseSummary of 1 responses to demo 1.0");
    }

    @Test
    void unknownItemsAndPlacesAreRefused() {
        ResponseSummary summary = stage.empty(FOUR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summary.count(id("i9"), 0))
                .withMessage("'i9' is no item of demo 1.0; use one of: i1, i2, i3, i4");
        assertThat(catchThrowable(() -> summary.count(id("i1"), 5))).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
