package io.github.serviceexcellence.agreement;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Wording;

/** How much a disagreement between two ratings counts. */
public enum KappaWeights implements Wording {
    /** Every disagreement counts in full: for categories without an order. */
    NONE(Text.english("unweighted").dutch("ongewogen")),
    /** A disagreement counts by its distance, |a - b|. */
    LINEAR(Text.english("weighted by distance").dutch("gewogen naar afstand")),
    /** A disagreement counts by the square of its distance, (a - b)^2. */
    QUADRATIC(Text.english("weighted by squared distance").dutch("gewogen naar het kwadraat van de afstand"));

    private final Text title;

    KappaWeights(Text title) {
        this.title = title;
    }

    double of(double first, double second) {
        double distance = Math.abs(first - second);
        return switch (this) {
            case NONE -> distance == 0 ? 0 : 1;
            case LINEAR -> distance;
            case QUADRATIC -> distance * distance;
        };
    }

    /** Such as {@code weighted by squared distance}. */
    @Override
    public String in(Language language) {
        return title.in(language);
    }
}
