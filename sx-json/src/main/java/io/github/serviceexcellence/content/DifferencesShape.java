package io.github.serviceexcellence.content;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.judgement.Differences;
import io.github.serviceexcellence.judgement.NotCompared;
import io.github.serviceexcellence.judgement.Obstacle;
import io.github.serviceexcellence.judgement.Side;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import io.github.serviceexcellence.uncertainty.Correction;
import java.util.List;

/** All differences that are shown together, with what could not be compared. */
final class DifferencesShape extends ObjectShape<Differences> {
    private final Field<Differences, Boolean> confidential =
            required(Confidential.FIELD, Shapes.BOOLEAN, Differences::isConfidential);
    private final Field<Differences, Correction> correction = required(
            "correction", Shapes.code(Correction.class, Correction::parse, Correction::code), Differences::correction);
    private final Field<Differences, Double> level = required("level", Shapes.floating(), Differences::level);
    private final Field<Differences, List<FoundDifference>> differences = required(
            "differences",
            Shapes.list(new DifferenceShape()),
            family -> family.findings().stream().map(FoundDifference::of).toList());
    private final Field<Differences, List<NotCompared>> notCompared =
            unlessUsual("notCompared", Shapes.list(new NotComparedShape()), Differences::notCompared, List.of());

    @Override
    protected Differences make(Values values) {
        List<FoundDifference> found = values.get(differences);
        Differences family = Differences.builder()
                .addAllDifferences(
                        found.stream().map(FoundDifference::difference).toList())
                .addAllNotCompared(values.get(notCompared))
                .correction(values.get(correction))
                .level(values.get(level))
                .build();
        Faults faults = new Faults();
        Confidential.check(values.get(confidential), family.isConfidential(), faults);
        for (int place = 0; place < found.size(); place++) {
            found.get(place).check(family.findings().get(place), "differences/" + place + "/", faults);
        }
        faults.throwIfAny(ContentProblem.INVALID);
        return family;
    }

    private static final class NotComparedShape extends ObjectShape<NotCompared> {
        private final Field<NotCompared, Side> one = required("one", new SideShape(), NotCompared::one);
        private final Field<NotCompared, Side> other = required("other", new SideShape(), NotCompared::other);
        private final Field<NotCompared, Obstacle> obstacle = required(
                "obstacle", Shapes.code(Obstacle.class, Obstacle::parse, Obstacle::code), NotCompared::obstacle);

        @Override
        protected NotCompared make(Values values) {
            return new NotCompared(values.get(one), values.get(other), values.get(obstacle));
        }
    }
}
