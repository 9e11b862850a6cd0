package io.github.serviceexcellence.content;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.goal.Ambition;
import io.github.serviceexcellence.goal.GoalPlan;
import io.github.serviceexcellence.goal.Objective;
import io.github.serviceexcellence.result.Measure;
import io.github.serviceexcellence.result.MeasureId;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.List;

/** A plan of goals: the ambition, the measures that it speaks of, those that are steered on, and the objectives. */
final class GoalsShape extends ObjectShape<GoalPlan> {
    private final Field<GoalPlan, Ambition> ambition = optional("ambition", new AmbitionShape(), GoalPlan::ambition);
    private final Field<GoalPlan, List<Measure>> measures =
            unlessUsual("measures", Shapes.list(new MeasureShape()), GoalPlan::measures, List.of());
    private final Field<GoalPlan, List<MeasureId>> kpis =
            unlessUsual("kpis", Shapes.list(Names.MEASURE), GoalPlan::kpis, List.of());
    private final Field<GoalPlan, List<Objective>> objectives =
            unlessUsual("objectives", Shapes.list(new ObjectiveShape()), GoalPlan::objectives, List.of());

    @Override
    protected GoalPlan make(Values values) {
        return GoalPlan.builder()
                .ambition(values.find(ambition))
                .addAllMeasures(values.get(measures))
                .addAllKpis(values.get(kpis))
                .addAllObjectives(values.get(objectives))
                .build();
    }

    private static final class AmbitionShape extends ObjectShape<Ambition> {
        private final Field<Ambition, Text> boldGoal = required("boldGoal", Shapes.TEXT, Ambition::boldGoal);
        private final Field<Ambition, List<Text>> values =
                unlessUsual("values", Shapes.list(Shapes.TEXT), Ambition::values, List.of());
        private final Field<Ambition, List<Text>> principles =
                unlessUsual("principles", Shapes.list(Shapes.TEXT), Ambition::principles, List.of());

        @Override
        protected Ambition make(Values found) {
            return new Ambition(found.get(boldGoal), found.get(values), found.get(principles));
        }
    }
}
