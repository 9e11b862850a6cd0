package io.github.serviceexcellence.assessment;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns assessments into responses, so that one engine takes both. */
final class AssessmentResponse {
    private AssessmentResponse() {}

    /** An assessment as a response to an instrument that has all that it concludes on. */
    static Response of(Assessment assessment, Instrument instrument) {
        ResponseBuilder response = Response.builder(instrument)
                .voice(Voice.ASSESSOR)
                .group(assessment.subject().value());
        for (Item item : instrument.items()) {
            Conclusion conclusion = assessment.conclusions().get(item.id());
            if (conclusion instanceof Conclusion.Rated rated) {
                response.answer(item.id().value(), rated.level().value());
            } else {
                response.answer(item.id().value(), kind((Conclusion.NotRated) conclusion));
            }
        }
        return response.build();
    }

    private static AnswerKind kind(Conclusion.@Nullable NotRated notRated) {
        if (notRated == null) {
            return AnswerKind.NOT_SHOWN;
        }
        return switch (notRated.reason()) {
            case NO_EVIDENCE -> AnswerKind.DONT_KNOW;
            case NOT_APPLICABLE -> AnswerKind.NOT_APPLICABLE;
            case OUT_OF_SCOPE -> AnswerKind.NOT_SHOWN;
        };
    }

    static List<Response> of(List<Assessment> assessments) {
        check(assessments);
        Instrument instrument = shared(assessments);
        return assessments.stream()
                .map(assessment -> of(assessment, instrument))
                .toList();
    }

    private static void check(List<Assessment> assessments) {
        Faults faults = new Faults();
        faults.check(!assessments.isEmpty(), AssessmentProblem.NO_ASSESSMENT);
        for (int place = 1; place < assessments.size(); place++) {
            check(assessments.get(0), assessments.get(place), place + 1, faults);
        }
        checkAssessors(assessments, faults);
        faults.throwIfAny(AssessmentProblem.NOT_TOGETHER);
    }

    private static void checkAssessors(List<Assessment> assessments, Faults faults) {
        Set<Assessor> seen = new HashSet<>();
        for (int place = 0; place < assessments.size(); place++) {
            for (Assessor assessor : assessments.get(place).assessors()) {
                faults.check(
                        seen.add(assessor),
                        "assessments/" + place,
                        AssessmentProblem.IN_TWO_ASSESSMENTS,
                        assessor,
                        place + 1);
            }
        }
    }

    private static void check(Assessment first, Assessment other, int number, Faults faults) {
        String field = "assessments/" + (number - 1);
        faults.check(
                first.subject().equals(other.subject()),
                field,
                AssessmentProblem.OTHER_SUBJECT,
                number,
                other.subject(),
                first.subject());
        if (isOfConstructs(first) && isOfConstructs(other)) {
            faults.check(
                    values(first).equals(values(other)),
                    field,
                    AssessmentProblem.OTHER_SCALE,
                    number,
                    scale(other),
                    scale(first));
        } else {
            faults.check(
                    isOfConstructs(first) == isOfConstructs(other)
                            && first.instrument()
                                    .digest()
                                    .equals(other.instrument().digest()),
                    field,
                    AssessmentProblem.OTHER_INSTRUMENT,
                    number,
                    other.instrument(),
                    first.instrument());
        }
    }

    private static boolean isOfConstructs(Assessment assessment) {
        return !assessment.byConstruct().isEmpty();
    }

    private static Scale scale(Assessment ofConstructs) {
        return ofConstructs.instrument().items().get(0).scale();
    }

    /** What an answer counts as; the labels beside it decide nothing. */
    private static List<?> values(Assessment ofConstructs) {
        return scale(ofConstructs).levels().stream().map(Scale.Level::value).toList();
    }

    /** The instrument of all that one of them judged. */
    private static Instrument shared(List<Assessment> assessments) {
        Assessment first = assessments.get(0);
        if (!isOfConstructs(first)) {
            return first.instrument();
        }
        Set<Construct> judged = new LinkedHashSet<>();
        assessments.forEach(assessment -> judged.addAll(assessment.byConstruct().keySet()));
        return new ScaleBasis(scale(first)).instrument(judged);
    }
}
