package io.github.serviceexcellence.content;

import io.github.serviceexcellence.assessment.AssessmentBuilder;
import io.github.serviceexcellence.assessment.Conclusion;
import io.github.serviceexcellence.assessment.Evidence;

/** A conclusion of an assessment, and what it is about: a construct, or the id of an item. */
record Concluded<T>(T about, Conclusion conclusion) {
    void addTo(AssessmentBuilder<T> assessment) {
        if (conclusion instanceof Conclusion.Rated rated) {
            assessment.rate(about, rated.level().value(), rated.evidence().toArray(Evidence[]::new));
        } else if (conclusion instanceof Conclusion.NotRated notRated) {
            assessment.notRated(about, notRated.reason(), notRated.explanation());
        }
    }
}
