package io.github.serviceexcellence.content;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.assessment.AssessmentBuilder;
import io.github.serviceexcellence.assessment.Assessor;
import io.github.serviceexcellence.assessment.Subject;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.Located;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Assessments, whatever was judged: the subject, the day, who assessed, on which basis, and the conclusions.
 *
 * @param <B> the basis: a scale, or an instrument
 * @param <T> what was judged: constructs, or the ids of items
 */
abstract class AssessmentShape<B, T> extends ObjectShape<Assessment> {
    /** As many as an instrument can have items. */
    private static final int MOST_CONCLUSIONS = 1000;

    private static final Subject ANYTHING = Subject.of("anything");

    private final Field<Assessment, Subject> subject = required("subject", Names.ASSESSED, Assessment::subject);
    private final Field<Assessment, LocalDate> date = required("date", Dates.SHAPE, Assessment::date);
    private final Field<Assessment, List<Assessor>> assessors = unlessUsual(
            "assessors", Shapes.list(Names.ASSESSOR), assessment -> List.copyOf(assessment.assessors()), List.of());
    private final Field<Assessment, B> basis;
    private final Field<Assessment, List<Concluded<T>>> conclusions;

    private final String basisField;

    AssessmentShape(String name, String basisField, Shape<B> bases, String aboutField, Shape<T> about) {
        super(name);
        this.basisField = basisField;
        basis = required(basisField, bases, this::basis);
        conclusions = required(
                "conclusions",
                few(new ConclusionShape<>(aboutField, about, concluded -> concluded)),
                values -> few(new ConclusionShape<>(aboutField, about, new Look(values.find(basis))::at)),
                assessment -> few(new ConclusionShape<>(aboutField, about, concluded -> concluded)),
                this::concluded);
    }

    /** A list that is not looked at one by one if it is longer than any can be. */
    private static <C> Shape<List<C>> few(Shape<C> each) {
        Shape<List<C>> list = Shapes.list(each);
        return Shapes.of(() -> new Type.Arr(each.type(), 1, MOST_CONCLUSIONS), list::write, (found, problems) -> {
            if (found instanceof Located.Arr array && array.values().size() > MOST_CONCLUSIONS) {
                int size = array.values().size();
                array.tell(AssessmentsProblem.TOO_MANY.with(size, MOST_CONCLUSIONS), problems);
                return null;
            }
            return list.read(found, problems);
        });
    }

    /** A document on the other basis has that one fault, and not one for each field. */
    @Override
    public final @Nullable Assessment readFields(Located.Obj object, List<String> others, Problems problems) {
        boolean ofOther = object.field(otherBasisField()) != null && object.lacks(basisField);
        if (ofOther) {
            object.tell(otherBasis(), problems);
            return null;
        }
        return super.readFields(object, others, problems);
    }

    /** The field that a document on the other basis has. */
    abstract String otherBasisField();

    /** What to say of it. */
    abstract Message otherBasis();

    /** The basis of an assessment; throws if it is not to be written in this form. */
    abstract B basis(Assessment assessment);

    abstract AssessmentBuilder<T> builder(Subject subject, LocalDate date, B basis);

    /** Two conclusions with the same code are about the same thing. */
    abstract String code(T about);

    abstract List<Concluded<T>> concluded(Assessment assessment);

    @Override
    protected final Assessment make(Values values) {
        AssessmentBuilder<T> assessment = builder(values.get(subject), values.get(date), values.get(basis));
        values.get(assessors).forEach(assessor -> assessment.assessor(assessor.value()));
        values.get(conclusions).forEach(concluded -> concluded.addTo(assessment));
        return assessment.build();
    }

    /** Looks at the conclusions of one reading, each by itself so that a fault has its place. */
    private final class Look {
        /** Nothing if it could not be read, which was told. */
        private final Optional<B> basis;

        private final Set<String> seen = new HashSet<>();

        Look(Optional<B> basis) {
            this.basis = basis;
        }

        Concluded<T> at(Concluded<T> concluded) {
            String code = code(concluded.about());
            if (!seen.add(code)) {
                throw InvalidInputException.of(AssessmentsProblem.ABOUT_TWICE.with(Codes.shorten(code)));
            }
            basis.ifPresent(known -> alone(concluded, known));
            return concluded;
        }

        private void alone(Concluded<T> concluded, B known) {
            AssessmentBuilder<T> assessment = builder(ANYTHING, LocalDate.EPOCH, known);
            concluded.addTo(assessment);
            try {
                assessment.build();
            } catch (InvalidInputException e) {
                Faults faults = new Faults();
                e.problems().forEach(problem -> faults.add(problem.moved(AssessmentShape::lastStep)));
                faults.throwIfAny(ContentProblem.INVALID);
            }
        }
    }

    /** The field of a conclusion, seen from that conclusion. */
    private static Place lastStep(Place place) {
        return Place.field(place.path().substring(place.path().lastIndexOf('/') + 1));
    }
}
