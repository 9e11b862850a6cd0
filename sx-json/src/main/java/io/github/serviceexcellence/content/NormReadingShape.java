package io.github.serviceexcellence.content;

import io.github.serviceexcellence.attainment.Attainment;
import io.github.serviceexcellence.attainment.NormReading;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.norm.ServiceNorm;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.Optional;

/**
 * A norm and what a card says of it. Share and attainment follow from both: they are there for readers that do not read cards, and checked so that they
 * never tell them something else.
 */
final class NormReadingShape extends ObjectShape<NormReading> {
    private static final String SHARE = "share";
    private static final String ATTAINMENT = "attainment";
    private static final String TOLD_APART = "toldApart";

    private final Field<NormReading, Boolean> confidential =
            required(Confidential.FIELD, Shapes.BOOLEAN, NormReading::isConfidential);
    private final Field<NormReading, ServiceNorm> norm = required("norm", new NormShape(), NormReading::norm);
    private final Field<NormReading, ScoreCard> card = required("card", new CardDocumentShape(), NormReading::card);
    private final Field<NormReading, Metric> share =
            optional(SHARE, new MetricShape(), reading -> Optional.of(reading.share()));
    private final Field<NormReading, Attainment> attainment = optional(
            ATTAINMENT,
            Shapes.code(Attainment.class, Attainment::parse, Attainment::code),
            reading -> Optional.of(reading.attainment()));
    private final Field<NormReading, Boolean> toldApart =
            optional(TOLD_APART, Shapes.BOOLEAN, reading -> Optional.of(reading.isToldApart()));

    @Override
    protected NormReading make(Values values) {
        NormReading reading = NormReading.of(values.get(norm), values.get(card));
        Faults faults = new Faults();
        Confidential.check(values.get(confidential), reading.isConfidential(), faults);
        check(values.find(share), reading.share(), SHARE, faults);
        check(values.find(attainment), reading.attainment(), ATTAINMENT, faults);
        check(values.find(toldApart), reading.isToldApart(), TOLD_APART, faults);
        faults.throwIfAny(ContentProblem.INVALID);
        return reading;
    }

    private static <T> void check(Optional<T> given, T own, String field, Faults faults) {
        faults.check(given.isEmpty() || given.get().equals(own), field, NormsProblem.OTHER_READING, field);
    }
}
