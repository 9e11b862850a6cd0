package io.github.serviceexcellence.assessment;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What assessors concluded about a subject on a day: about each thing that they judged a level, or the reason why there is none.
 *
 * <p>They judge constructs (elements, pyramid levels, building blocks, facets, constructs of one's own), all on one scale:
 *
 * <pre>{@code
 * Assessment assessment = Assessment.builder(Subject.of("Branch North"), LocalDate.of(2026, 3, 1), Scale.range(0, 4))
 *         .assessor("Ann Jansen")
 *         .rate(Element.LEADERSHIP, 3, new Evidence("Directors answer complaints in person", "interviews", day))
 *         .notRated(Element.MONITORING, NotRatedReason.NO_EVIDENCE, "No measurements were shown.")
 *         .build();
 * }</pre>
 *
 * <p>Or they judge the criteria of an instrument, one by one, each on its own scale:
 *
 * <pre>{@code
 * Assessment assessment = Assessment.builder(Subject.of("Branch North"), LocalDate.of(2026, 3, 1), Instruments.organisationScan())
 *         .rate("leadership-1", 4, new Evidence("Directors answer complaints in person", "interviews", day))
 *         .build();
 * }</pre>
 *
 * <p>Assessors who concluded together make one assessment; who judged alone makes one of their own, and {@link #responses} brings
 * those together.
 */
@Value.Immutable
@ValueStyle
public abstract class Assessment {
    Assessment() {}

    /**
     * Starts an assessment of constructs.
     *
     * @param subject what is assessed
     * @param date the day of the conclusions
     * @param scale the levels that a construct can have
     * @return a builder
     */
    public static AssessmentBuilder<Construct> builder(Subject subject, LocalDate date, Scale scale) {
        return new AssessmentBuilder<>(subject, date, new ScaleBasis(scale));
    }

    /**
     * Starts an assessment by the criteria of an instrument: those of its items that are rated, that assessors are asked, and that have no
     * condition. The builder takes their ids.
     *
     * @param subject what is assessed
     * @param date the day of the conclusions
     * @param instrument the criteria
     * @return a builder
     */
    public static AssessmentBuilder<String> builder(Subject subject, LocalDate date, Instrument instrument) {
        return new AssessmentBuilder<>(subject, date, new CriteriaBasis(instrument));
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
     * Who assessed, and concluded together.
     *
     * @return the assessors by name; none if it was not said
     */
    @Value.NaturalOrder
    public abstract SortedSet<Assessor> assessors();

    /**
     * What was judged, as an instrument: the one that was given; or, of an assessment of constructs, the instrument {@code
     * assessment}, with an item for each construct that is concluded on. If those are all elements, it has an item for each of the
     * nine. The id of an item is the code of the element; for all others it is the qualified code with a full stop for the colon, such
     * as {@code level.core-service}.
     *
     * @return the instrument
     */
    public abstract Instrument instrument();

    /**
     * The conclusions.
     *
     * @return by item of {@link #instrument()}, in its order; an item that is not there was not part of the assessment
     */
    public abstract Map<ItemId, Conclusion> conclusions();

    /**
     * The conclusions of an assessment of constructs.
     *
     * @return by construct: terms in the order of {@link io.github.serviceexcellence.framework.Term#all()}, then others by kind and
     *     code; nothing of an assessment by the criteria of an instrument
     */
    @Value.Redacted // said by the conclusions already
    public abstract Map<Construct, Conclusion> byConstruct();

    /**
     * What could be judged.
     *
     * @return the items of {@link #instrument()} that are rated, that assessors are asked, and that have no condition, in its order
     */
    public List<Item> criteria() {
        return CriteriaBasis.of(instrument());
    }

    /**
     * The assessment as a response to {@link #instrument()} in the voice of an assessor, in a group named after the subject. No evidence
     * counts as "don't know", out of scope or left out as "not shown".
     *
     * @return the response
     */
    public Response toResponse() {
        return AssessmentResponse.of(this, instrument());
    }

    /**
     * Several assessments of one subject, each by an assessor alone, as responses to one instrument. Of assessments of constructs it
     * has an item for each construct that one of them concluded on; for those that left it out it is "not shown".
     *
     * @param assessments one assessment or more, on a scale with the same values or by the same criteria
     * @return the responses, in the same order
     * @throws IllegalArgumentException telling every fault: no assessment, another subject, another scale, another instrument,
     *     an assessor who is in two of them
     */
    public static List<Response> responses(List<Assessment> assessments) {
        return AssessmentResponse.of(List.copyOf(assessments));
    }
}
