package io.github.serviceexcellence.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.result.Better;
import io.github.serviceexcellence.result.Measure;
import io.github.serviceexcellence.result.MeasureId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GoalPlanTest {
    private static final LocalDate START = LocalDate.of(2025, 12, 31);
    private static final LocalDate DUE = LocalDate.of(2027, 12, 31);
    private static final Measure LEAVERS = Measure.builder()
            .id(MeasureId.of("leavers"))
            .title(Text.english("Leavers"))
            .unit(Text.english("%"))
            .better(Better.DOWN)
            .result(ResultElement.INSPIRED_EMPLOYEES)
            .build();

    private static ObjectiveBuilder objective(String id) {
        return Objective.builder(ObjectiveId.of(id))
                .specific(Text.english("Fewer employees leave"))
                .measure(LEAVERS.id())
                .target(new BigDecimal("8.0"))
                .owner("Head of HR")
                .due(DUE);
    }

    @Test
    void anObjectiveHoldsWhatWasSaid() {
        Objective objective = objective("fewer")
                .baseline(new BigDecimal("12.00"), START)
                .group(GroupKey.of("North"))
                .build();

        assertThat(objective.target()).isEqualTo(new BigDecimal("8"));
        assertThat(objective.baseline()).contains(new Baseline(new BigDecimal("12"), START));
        assertThat(objective.group()).contains(GroupKey.of("North"));
        assertThat(objective)
                .isEqualTo(objective("fewer")
                        .baseline(new BigDecimal("12"), START)
                        .group(GroupKey.of("North"))
                        .build());
    }

    @Test
    void allThatAnObjectiveLacksIsToldAtOnceWithWhatSmartAsks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Objective.builder(ObjectiveId.of("vague")).build())
                .withMessageContaining("objective vague is invalid")
                .withMessageContaining("SMART asks for something specific")
                .withMessageContaining("SMART asks for something measurable")
                .withMessageContaining("SMART asks for a target that can be reached")
                .withMessageContaining("SMART asks for somebody who answers for it")
                .withMessageContaining("SMART asks for a time; give the date by which it is to be reached")
                .satisfies(refusal -> assertThat(((InvalidInputException) refusal).problems())
                        .extracting(problem -> problem.place().path())
                        .containsExactly("specific", "measure", "target", "owner", "due"));
    }

    @Test
    void aReaderOfDutchReadsItInDutch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Objective.builder(ObjectiveId.of("vague"))
                        .specific(Text.english("Better"))
                        .measure(LEAVERS.id())
                        .target(BigDecimal.ONE)
                        .owner("Ann")
                        .build())
                .satisfies(refusal -> assertThat(((InvalidInputException) refusal).text(Locale.forLanguageTag("nl")))
                        .contains("SMART vraagt om een datum; geef aan wanneer het bereikt moet zijn"));
    }

    @Test
    void aBaselineComesBeforeTheDate() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> objective("late").baseline(BigDecimal.TEN, DUE).build())
                .withMessageContaining("the baseline is of 2027-12-31 and the objective is due on 2027-12-31");
        assertThat(objective("just")
                        .baseline(BigDecimal.TEN, DUE.minusDays(1))
                        .build()
                        .baseline())
                .isPresent();
    }

    @Test
    void whatCannotBeReadAsAFigureOrANameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> objective("long")
                        .target(new BigDecimal("1E+30"))
                        .owner("")
                        .baseline(new BigDecimal("1E-30"), START)
                        .build())
                .withMessageContaining("more than 20 digits")
                .withMessageContaining("the owner is blank")
                .satisfies(refusal -> assertThat(((InvalidInputException) refusal)
                                .problems().stream()
                                        .flatMap(problem -> problem.places().stream())
                                        .map(place -> place.path()))
                        .contains("target", "baseline/value", "owner"));
    }

    @Test
    void aPlanIsCheckedAgainstItsMeasures() {
        MeasureId unknown = MeasureId.of("reputation");
        Objective fewer = objective("fewer").build();
        Objective other = objective("other").measure(unknown).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalPlan.builder()
                        .addMeasures(LEAVERS, LEAVERS)
                        .addKpis(unknown, LEAVERS.id(), LEAVERS.id())
                        .addObjectives(fewer, fewer, other)
                        .build())
                .satisfies(refusal -> assertThat(((InvalidInputException) refusal)
                                .problems().stream().map(Problem::toString))
                        .hasSize(4))
                .withMessageContaining("measure leavers stands twice")
                .withMessageContaining("the plan has no measure reputation; add it or use one of: leavers")
                .withMessageContaining("leavers is a key performance indicator twice")
                .withMessageContaining("objective fewer stands twice");
    }

    @Test
    void aTargetThatIsWorseThanItsBaselineIsRefused() {
        Objective up = objective("up").baseline(new BigDecimal("7.9"), START).build();
        Objective level =
                objective("level").baseline(new BigDecimal("8"), START).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalPlan.builder()
                        .addMeasures(LEAVERS)
                        .addObjectives(up)
                        .build())
                .withMessageContaining(
                        "the target of 8 is worse than the baseline of 7.9, as leavers says that lower is better");
        assertThat(GoalPlan.builder()
                        .addMeasures(LEAVERS)
                        .addObjectives(level)
                        .build()
                        .objectives())
                .containsExactly(level);
    }

    @Test
    void anAmbitionMayStandAlone() {
        Ambition ambition = new Ambition(Text.english("Nobody has to ask us twice."), List.of(), List.of());

        assertThat(GoalPlan.builder().ambition(ambition).build().ambition()).contains(ambition);
        assertThat(GoalPlan.builder().build().objectives()).isEmpty();
    }
}
