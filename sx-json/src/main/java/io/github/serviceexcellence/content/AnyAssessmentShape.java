package io.github.serviceexcellence.content;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Located;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assessments on either basis: one that has a scale is of constructs. */
final class AnyAssessmentShape implements Shape<Assessment> {
    private static final Shape<Assessment> OF_CONSTRUCTS = Contents.ASSESSMENTS.shape();

    private final Shape<Assessment> byCriteria;

    AnyAssessmentShape(List<Instrument> known) {
        byCriteria = new ByInstrument<>(known, Contents::assessments, Assessment::instrument);
    }

    @Override
    public Type type() {
        return new Type.Any("AssessmentDocument", List.of(OF_CONSTRUCTS.type(), byCriteria.type()));
    }

    @Override
    public void write(Assessment assessment, TokenWriter out) {
        (assessment.byConstruct().isEmpty() ? byCriteria : OF_CONSTRUCTS).write(assessment, out);
    }

    @Override
    public @Nullable Assessment read(Located found, Problems problems) {
        boolean ofConstructs = found instanceof Located.Obj object && object.has("scale");
        return (ofConstructs ? OF_CONSTRUCTS : byCriteria).read(found, problems);
    }
}
