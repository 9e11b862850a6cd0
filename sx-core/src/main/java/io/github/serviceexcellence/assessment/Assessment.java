package io.github.serviceexcellence.assessment;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.response.Response;
import java.time.LocalDate;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What one assessor concluded about a subject on a day: for each element a level, or the reason why there is none.
 *
 * <pre>{@code
 * Assessment assessment = Assessment.builder(Subject.of("Branch North"), LocalDate.of(2026, 3, 1), Scale.range(0, 4))
 *         .rate(Element.LEADERSHIP, 3, new Evidence("Directors answer complaints in person", "interviews", day))
 *         .notRated(Element.MONITORING, NotRatedReason.NO_EVIDENCE, "No measurements were shown.")
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class Assessment {
    Assessment() {}

    /**
     * Starts an assessment.
     *
     * @param subject what is assessed
     * @param date the day of the conclusions
     * @param scale the levels that an element can have
     * @return a builder
     */
    public static AssessmentBuilder builder(Subject subject, LocalDate date, Scale scale) {
        return new AssessmentBuilder(subject, date, scale);
    }

    /**
     * What is assessed.
     *
     * @return the subject
     */
    public abstract Subject subject();

    /**
     * The day of the conclusions.
     *
     * @return the date
     */
    public abstract LocalDate date();

    /**
     * The levels that an element can have.
     *
     * @return the scale
     */
    public abstract Scale scale();

    /**
     * The conclusions.
     *
     * @return by element, in the order of the elements; an element that is not there was not part of the assessment
     */
    @Value.NaturalOrder
    public abstract SortedMap<Element, Conclusion> conclusions();

    /**
     * The assessment as a response: to an instrument with one item for each of the nine elements on this assessment's scale, in
     * a group named after the subject. No evidence counts as "don't know", out of scope or left out as "not shown".
     *
     * @return the response
     */
    public Response toResponse() {
        return AssessmentResponse.of(this);
    }
}
