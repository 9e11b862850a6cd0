package io.github.serviceexcellence.content;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.assessment.AssessmentBuilder;
import io.github.serviceexcellence.assessment.Subject;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.time.LocalDate;
import java.util.List;

/** Assessments by the criteria of one instrument, which the document names but does not hold. */
final class CriteriaShape extends AssessmentShape<Instrument, String> {
    private static final Shape<String> ITEM =
            Shapes.id("ItemId", text -> ItemId.of(text).value(), item -> item);

    private final Instrument instrument;

    CriteriaShape(Instrument instrument) {
        super("AssessmentByCriteria", "instrument", new NamedShape(instrument), "item", ITEM);
        this.instrument = instrument;
    }

    @Override
    Instrument basis(Assessment assessment) {
        boolean ofConstructs = !assessment.byConstruct().isEmpty();
        if (ofConstructs || !assessment.instrument().equals(instrument)) {
            Word other = ofConstructs
                    ? Word.of("constructs", "begrippen")
                    : Word.same(assessment.instrument().toString());
            throw InvalidInputException.of(AssessmentsProblem.OTHER_CRITERIA.with(other, instrument));
        }
        return instrument;
    }

    @Override
    String otherBasisField() {
        return "scale";
    }

    @Override
    Message otherBasis() {
        return AssessmentsProblem.READ_OF_CONSTRUCTS.with(instrument);
    }

    @Override
    AssessmentBuilder<String> builder(Subject subject, LocalDate date, Instrument criteria) {
        return Assessment.builder(subject, date, criteria);
    }

    @Override
    String code(String item) {
        return item;
    }

    @Override
    List<Concluded<String>> concluded(Assessment assessment) {
        return assessment.conclusions().entrySet().stream()
                .map(conclusion -> new Concluded<>(conclusion.getKey().value(), conclusion.getValue()))
                .toList();
    }

    /** An instrument by its id, version and digest; only the one that is expected can be read. */
    private static final class NamedShape extends ObjectShape<Instrument> {
        private final Instrument expected;
        private final Field<Instrument, Digest> digest;

        NamedShape(Instrument expected) {
            super("InstrumentRef");
            this.expected = expected;
            required(
                    "id",
                    same(
                            "InstrumentId",
                            AssessmentsProblem.ANOTHER_INSTRUMENT,
                            expected.id().value()),
                    named -> named.id().value());
            required("version", same("", AssessmentsProblem.ANOTHER_VERSION, expected.version()), Instrument::version);
            digest = required("digest", DescriptionShape.DIGEST, Instrument::digest);
        }

        private static Shape<String> same(String name, ProblemKind kind, String text) {
            return Shapes.id(
                    name,
                    given -> {
                        if (!given.equals(text)) {
                            throw InvalidInputException.of(kind.with(text, Codes.shorten(given)));
                        }
                        return given;
                    },
                    given -> given);
        }

        /** Looked at last: of another instrument, or another version, it is another digest of course. */
        @Override
        protected Instrument make(Values values) {
            if (!values.get(digest).equals(expected.digest())) {
                throw InvalidInputException.at("digest", AssessmentsProblem.CHANGED_INSTRUMENT.with(expected));
            }
            return expected;
        }
    }
}
