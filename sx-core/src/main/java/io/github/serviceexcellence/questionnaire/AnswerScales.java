package io.github.serviceexcellence.questionnaire;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scales that our questionnaires share, so that one answer means the same in all of them. */
final class AnswerScales {
    /** How far one agrees, from 1 to 5. */
    static final Scale AGREEMENT = Scale.range(1, 5)
            .withLabels(
                    Text.english("Strongly disagree").dutch("Helemaal mee oneens"),
                    Text.english("Disagree").dutch("Mee oneens"),
                    Text.english("Neither agree nor disagree").dutch("Niet mee eens, niet mee oneens"),
                    Text.english("Agree").dutch("Mee eens"),
                    Text.english("Strongly agree").dutch("Helemaal mee eens"));

    /** How much something matters, from 1 to 5. */
    static final Scale IMPORTANCE = Scale.range(1, 5)
            .withLabels(
                    Text.english("Not important").dutch("Niet belangrijk"),
                    Text.english("Slightly important").dutch("Een beetje belangrijk"),
                    Text.english("Fairly important").dutch("Redelijk belangrijk"),
                    Text.english("Important").dutch("Belangrijk"),
                    Text.english("Very important").dutch("Heel belangrijk"));

    /** How likely something is, from 0 to 10. */
    static final Scale LIKELIHOOD = withEnds(
            Scale.range(0, 10),
            Text.english("Very unlikely").dutch("Heel onwaarschijnlijk"),
            Text.english("Very likely").dutch("Heel waarschijnlijk"));

    /** A Dutch school mark, from 1 to 10. */
    static final Scale MARK = withEnds(
            Scale.range(1, 10),
            Text.english("Very poor").dutch("Zeer slecht"),
            Text.english("Excellent").dutch("Uitmuntend"));

    /** How far one agrees, from 1 to 7, as the Customer Effort Score 2.0 has it. */
    static final Scale EASE = withEnds(
            Scale.range(1, 7),
            Text.english("Strongly disagree").dutch("Helemaal mee oneens"),
            Text.english("Strongly agree").dutch("Helemaal mee eens"));

    private AnswerScales() {}

    /** A scale of which only the ends have labels. */
    static Scale withEnds(Scale scale, Text lowest, Text highest) {
        List<Scale.Level> levels = new ArrayList<>(scale.levels());
        int last = levels.size() - 1;
        levels.set(0, new Scale.Level(scale.lowest(), Optional.of(lowest)));
        levels.set(last, new Scale.Level(scale.highest(), Optional.of(highest)));
        return new Scale(levels);
    }
}
