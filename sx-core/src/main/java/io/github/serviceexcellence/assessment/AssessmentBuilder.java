package io.github.serviceexcellence.assessment;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Builds an {@link Assessment} and tells every fault at once. A second conclusion about the same element is a fault, not a
 * replacement. Not safe for use by several threads.
 */
public final class AssessmentBuilder {
    private final Subject subject;
    private final LocalDate date;
    private final Scale scale;
    private final Map<Element, Conclusion> conclusions = new EnumMap<>(Element.class);
    private final Faults faults = new Faults();

    AssessmentBuilder(Subject subject, LocalDate date, Scale scale) {
        this.subject = Objects.requireNonNull(subject, "subject");
        this.date = Objects.requireNonNull(date, "date");
        this.scale = Objects.requireNonNull(scale, "scale");
    }

    /**
     * Gives an element a level with a whole value.
     *
     * @param element the element
     * @param value the value of a level of the scale
     * @param evidence what the level rests on
     * @return this builder
     */
    public AssessmentBuilder rate(Element element, long value, Evidence... evidence) {
        return rate(element, BigDecimal.valueOf(value), evidence);
    }

    /**
     * Gives an element a level.
     *
     * @param element the element
     * @param value the value of a level of the scale
     * @param evidence what the level rests on
     * @return this builder
     */
    public AssessmentBuilder rate(Element element, BigDecimal value, Evidence... evidence) {
        Objects.requireNonNull(element, "element");
        OptionalInt place = scale.placeOf(value);
        if (place.isPresent()) {
            conclude(element, new Conclusion.Rated(scale.levels().get(place.getAsInt()), List.of(evidence)));
        } else {
            faults.add(
                    element.code(),
                    AssessmentProblem.OFF_SCALE.with(Codes.shorten(value.toString()), element.code(), scale));
        }
        return this;
    }

    /**
     * Says why an element has no level.
     *
     * @param element the element
     * @param reason the reason
     * @param explanation the reason in the assessor's words
     * @return this builder
     */
    public AssessmentBuilder notRated(Element element, NotRatedReason reason, String explanation) {
        Objects.requireNonNull(element, "element");
        try {
            conclude(element, new Conclusion.NotRated(reason, explanation));
        } catch (IllegalArgumentException e) {
            faults.add(
                    element.code(),
                    AssessmentProblem.NO_REASON.with(
                            element.code(), Faults.of(e).get(0).message()));
        }
        return this;
    }

    private void conclude(Element element, Conclusion conclusion) {
        Objects.requireNonNull(element, "element");
        Conclusion before = conclusions.putIfAbsent(element, conclusion);
        faults.check(before == null, element.code(), AssessmentProblem.TWO_CONCLUSIONS, element.code());
    }

    /**
     * Builds the assessment.
     *
     * @return the assessment
     * @throws IllegalArgumentException telling every fault: a level off the scale, two conclusions about one element, no
     *     conclusion at all
     */
    public Assessment build() {
        Faults all = new Faults();
        faults.found().forEach(all::add);
        all.check(!conclusions.isEmpty() || !faults.isEmpty(), "", AssessmentProblem.CONCLUDES_NOTHING);
        all.throwIfAny(AssessmentProblem.INVALID, subject);
        return ImmutableAssessment.builder()
                .subject(subject)
                .date(date)
                .scale(scale)
                .putAllConclusions(conclusions)
                .build();
    }
}
