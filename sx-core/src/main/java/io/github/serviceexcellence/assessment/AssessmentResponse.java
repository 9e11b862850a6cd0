package io.github.serviceexcellence.assessment;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Turns an assessment into a response, so that one engine scores both. */
final class AssessmentResponse {
    private AssessmentResponse() {}

    static Response of(Assessment assessment) {
        ResponseBuilder response = Response.builder(instrument(assessment.scale()))
                .group(assessment.subject().value());
        for (Element element : Element.values()) {
            Conclusion conclusion = assessment.conclusions().get(element);
            if (conclusion instanceof Conclusion.Rated rated) {
                response.answer(element.code(), rated.level().value());
            } else {
                response.answer(element.code(), kind((Conclusion.NotRated) conclusion));
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

    private static Instrument instrument(Scale scale) {
        InstrumentBuilder instrument = Instrument.builder("assessment", "1.0")
                .title(Text.english("Assessment of the nine elements").dutch("Beoordeling van de negen elementen"));
        for (Element element : Element.values()) {
            instrument.item(Item.builder(element.code())
                    .wording(element.title())
                    .scale(scale)
                    .measures(element)
                    .voice(Voice.ASSESSOR));
        }
        return instrument.build();
    }
}
