package io.github.serviceexcellence.summary;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.response.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Respondents leave a summary as if they had never been in it. */
class WithdrawalTest {
    private static final Instrument TWO =
            Questionnaires.instrument(item("l", LEADERSHIP), item("m", MONITORING), item("n", MONITORING));
    private static final List<Response> PEOPLE = List.of(
            answers(TWO, 1, 5, 2).withGroup(GroupKey.of("g")).withWeight(Weight.ofMillionths(2_500_000)),
            answers(TWO, 4, 2).withGroup(GroupKey.of("g")),
            answers(TWO, 3, 3, 3).withGroup(GroupKey.of("h")),
            answers(TWO, 5).withWeight(Weight.ofMillionths(400_000)));

    private final Summariser summariser =
            Summariser.of(TWO, ItemStage.withDefaults()).collecting(Collected.values());

    private GroupedSummary of(Response... people) {
        return summariser.summarise(table(TWO, List.of(people)));
    }

    @Test
    void whatIsLeftIsAsIfTheyHadNeverAnswered() {
        GroupedSummary all = of(PEOPLE.toArray(Response[]::new));
        GroupedSummary rest = all.minus(of(PEOPLE.get(0), PEOPLE.get(3)));
        assertThat(rest.total()).isEqualTo(of(PEOPLE.get(1), PEOPLE.get(2)).total());
        assertThat(rest.groups().get(GroupKey.of("g")))
                .isEqualTo(of(PEOPLE.get(1)).total());
        assertThat(rest.total().toBytes())
                .isEqualTo(of(PEOPLE.get(1), PEOPLE.get(2)).total().toBytes());
        assertThat(all.total().minus(all.total())).isEqualTo(summariser.empty());
    }

    @Test
    void nobodyIsTakenOutTwiceOrFromAnotherGroup() {
        GroupedSummary all = of(PEOPLE.toArray(Response[]::new));
        GroupedSummary first = of(PEOPLE.get(0));
        String message =
                "more is taken out of the summary than it holds; take out respondents that were added, each once";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.minus(first).minus(first))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.minus(of(PEOPLE.get(0).withGroup(GroupKey.of("h")))))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.minus(of(PEOPLE.get(0).withGroup(GroupKey.of("unknown")))))
                .withMessage(message);
        // the counts would do, but so heavy a respondent was not there
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.minus(of(PEOPLE.get(1).withWeight(Weight.ofMillionths(9_000_000)))))
                .withMessage(message);
        // nor one so light: the others would weigh what nobody gave
        GroupedSummary one = of(PEOPLE.get(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.minus(of(PEOPLE.get(1).withWeight(Weight.ofMillionths(400_000)))))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.minus(of(answers(TWO, 3, 2).withGroup(GroupKey.of("g")))))
                .withMessage(message);
        // two who count 1.5 each are no one who counts 2.9 and one who counts 0.1, though the sums are the same
        Response half = PEOPLE.get(1).withWeight(Weight.ofMillionths(1_500_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(half, half).minus(of(PEOPLE.get(1).withWeight(Weight.ofMillionths(2_900_000)))))
                .withMessage(message);
    }

    @Test
    void takingNobodyOutOfAnUnknownGroupMakesNoGroup() {
        GroupedSummary all = of(PEOPLE.toArray(Response[]::new));
        GroupedSummary emptied = of(PEOPLE.get(2)).minus(of(PEOPLE.get(2)));
        assertThat(emptied.groups()).containsOnlyKeys(GroupKey.of("h"));
        assertThat(of(PEOPLE.get(0)).minus(emptied)).isEqualTo(of(PEOPLE.get(0)));
        assertThat(all.minus(emptied)).isEqualTo(all);
    }

    @ParameterizedTest
    @EnumSource(names = {"ITEM_MEAN", "GROUP_MEAN"})
    void fromMeansOfAllNobodyCanBeTakenOut(Imputation imputation) {
        Summariser means = Summariser.of(TWO, ItemStage.withDefaults().withImputation(imputation));
        GroupedSummary all = means.summarise(table(TWO, PEOPLE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.total()
                        .minus(means.summarise(table(TWO, PEOPLE.subList(0, 1))).total()))
                .withMessageStartingWith(
                        "respondents cannot be taken out of a summary whose missing answers were imputed");
    }

    @Test
    void summariesOfAnotherStageAreNotSubtracted() {
        ResponseSummary other =
                ItemStage.withDefaults().withMinimumAnswered(100).empty(TWO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemStage.withDefaults().empty(TWO).minus(other))
                .withMessageContaining("do not go together; summarise both with the same stage");
    }

    @Test
    void groupsAsBytesAreReadBack() {
        GroupedSummary all = of(PEOPLE.toArray(Response[]::new));
        assertThat(summariser.groupsFromBytes(all.toBytes())).isEqualTo(all);
        assertThat(summariser.groupsFromBytes(of().toBytes())).isEqualTo(of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summariser.fromBytes(all.toBytes()))
                .withMessage("these bytes hold the summaries of groups; read them with groupsFromBytes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summariser.groupsFromBytes(all.total().toBytes()))
                .withMessage("these bytes hold one summary, without groups; read them with fromBytes");
        byte[] bytes = all.toBytes();
        for (int place = 0; place < bytes.length; place++) {
            byte[] damaged = bytes.clone();
            damaged[place] ^= 8;
            assertThatIllegalArgumentException().isThrownBy(() -> summariser.groupsFromBytes(damaged));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfRespondentsChangesNoByte(Imputation imputation) {
        Summariser stage = Summariser.of(TWO, ItemStage.withDefaults().withImputation(imputation));
        Units both = Units.of(GroupKey.of("h")).with(Breakdown.GROUP, GroupKey.of("g"));
        List<Response> people = new ArrayList<>(PEOPLE);
        people.add(answers(TWO, 2, 4).withUnits(both));
        people.add(answers(TWO, 1, 5, 1).withUnits(both.with(Breakdown.of("place"), GroupKey.of("x"))));
        people.add(answers(TWO, 3, 5).withUnits(Units.none().with(Breakdown.of("place"), GroupKey.of("x", "y"))));
        people.add(answers(TWO, 1, 1).withGroup(GroupKey.of("g", "within g")));
        GroupedSummary one = stage.summarise(table(TWO, people));
        for (int first = 1; first < people.size(); first++) {
            List<Response> turned = new ArrayList<>(people);
            Collections.rotate(turned, first);
            Collections.swap(turned, 0, 1);
            GroupedSummary other = stage.summarise(table(TWO, turned));
            assertThat(other).isEqualTo(one);
            assertThat(other.toBytes()).isEqualTo(one.toBytes());
        }
    }
}
