package io.github.serviceexcellence.assessment;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Builds an {@link Assessment} and tells every fault at once. A second conclusion about the same thing is a fault, not a replacement.
 * Not safe for use by several threads.
 *
 * @param <T> what is judged: a {@link Construct}, or the id of an item as text
 */
public final class AssessmentBuilder<T> {
    private final Subject subject;
    private final LocalDate date;
    private final Basis<T> basis;
    private final Set<Assessor> assessors = new TreeSet<>();
    private final Set<String> judged = new HashSet<>();
    private final Map<T, Conclusion> conclusions = new LinkedHashMap<>();
    private final Faults faults = new Faults();
    private int names;

    AssessmentBuilder(Subject subject, LocalDate date, Basis<T> basis) {
        this.subject = Objects.requireNonNull(subject, "subject");
        this.date = Objects.requireNonNull(date, "date");
        this.basis = basis;
    }

    /**
     * Adds one of those who assessed.
     *
     * @param name the name
     * @return this builder
     */
    public AssessmentBuilder<T> assessor(String name) {
        String field = "assessors/" + names++;
        faults.guarded(field, () -> {
            boolean isNew = assessors.add(Assessor.of(name));
            faults.check(isNew, field, AssessmentProblem.ASSESSOR_TWICE, Codes.shorten(name));
        });
        return this;
    }

    /**
     * Gives a level with a whole value.
     *
     * @param what the construct, or the id of the item
     * @param value the value of a level of the scale
     * @param evidence what the level rests on
     * @return this builder
     */
    public AssessmentBuilder<T> rate(T what, long value, Evidence... evidence) {
        return rate(what, BigDecimal.valueOf(value), evidence);
    }

    /**
     * Gives a level.
     *
     * @param what the construct, or the id of the item
     * @param value the value of a level of the scale
     * @param evidence what the level rests on
     * @return this builder
     */
    public AssessmentBuilder<T> rate(T what, BigDecimal value, Evidence... evidence) {
        Objects.requireNonNull(value, "value");
        scale(what).ifPresent(scale -> {
            OptionalInt place = scale.placeOf(value);
            faults.check(
                    place.isPresent(),
                    field(what, "level"),
                    AssessmentProblem.OFF_SCALE,
                    Codes.shorten(value.toString()),
                    basis.name(what),
                    scale);
            conclude(what, new Conclusion.Rated(scale.levels().get(place.orElse(0)), List.of(evidence)));
        });
        return this;
    }

    /**
     * Says why there is no level.
     *
     * @param what the construct, or the id of the item
     * @param reason the reason
     * @param explanation the reason in the assessor's words
     * @return this builder
     */
    public AssessmentBuilder<T> notRated(T what, NotRatedReason reason, String explanation) {
        if (scale(what).isPresent()) {
            try {
                conclude(what, new Conclusion.NotRated(reason, explanation));
            } catch (IllegalArgumentException e) {
                faults.add(
                        field(what, "explanation"),
                        AssessmentProblem.NO_REASON.with(
                                basis.name(what), Faults.of(e).get(0).message()));
            }
        }
        return this;
    }

    /** The scale on which it is judged; nothing, and a fault, if it cannot be judged. */
    private Optional<Scale> scale(T what) {
        Objects.requireNonNull(what, "what");
        return faults.guarded(field(what, "item"), () -> Optional.of(basis.scale(what)), Optional.empty());
    }

    private String field(T what, String part) {
        return "conclusions/" + basis.name(what) + "/" + part;
    }

    private void conclude(T what, Conclusion conclusion) {
        String name = basis.name(what);
        faults.check(judged.add(name), "conclusions/" + name, AssessmentProblem.TWO_CONCLUSIONS, name);
        conclusions.putIfAbsent(what, conclusion);
    }

    /**
     * Builds the assessment.
     *
     * @return the assessment
     * @throws IllegalArgumentException telling every fault: an assessor named twice, an item that is none of the criteria, a level off
     *     the scale, a reason that is not explained, two conclusions about one thing, no conclusion at all
     */
    public Assessment build() {
        Faults all = new Faults();
        all.addAll("", faults);
        all.check(!conclusions.isEmpty() || !faults.isEmpty(), "conclusions", AssessmentProblem.CONCLUDES_NOTHING);
        all.throwIfAny(AssessmentProblem.INVALID, subject);
        Optional<Instrument> instrument =
                all.guarded("conclusions", () -> Optional.of(basis.instrument(conclusions.keySet())), Optional.empty());
        all.throwIfAny(AssessmentProblem.INVALID, subject);
        return inOrder(instrument.orElseThrow());
    }

    private Assessment inOrder(Instrument instrument) {
        Map<ItemId, Conclusion> byItem = new HashMap<>();
        conclusions.forEach((what, conclusion) -> byItem.put(basis.id(what), conclusion));
        Map<ItemId, Conclusion> ordered = new LinkedHashMap<>();
        Map<Construct, Conclusion> byConstruct = new LinkedHashMap<>();
        for (Item item : instrument.items()) {
            Conclusion conclusion = byItem.get(item.id());
            if (conclusion != null) {
                ordered.put(item.id(), conclusion);
                byConstruct.put(item.measures(), conclusion);
            }
        }
        return ImmutableAssessment.builder()
                .subject(subject)
                .date(date)
                .addAllAssessors(assessors)
                .instrument(instrument)
                .putAllConclusions(ordered)
                .putAllByConstruct(basis.isOfConstructs() ? byConstruct : Map.of())
                .build();
    }
}
