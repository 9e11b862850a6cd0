package io.github.serviceexcellence.drivers;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Wording;

/** A quarter of an importance-performance map; at the mean counts as above it. Source: Martilla and James (1977). */
public enum Quadrant implements Wording {
    /** Importance above its mean, performance below. */
    CONCENTRATE_HERE(Text.english("concentrate here").dutch("begin hier")),
    /** Both above their means. */
    KEEP_UP(Text.english("keep it up").dutch("houd vast")),
    /** Both below their means. */
    LOW_PRIORITY(Text.english("low priority").dutch("kan wachten")),
    /** Importance below its mean, performance above. */
    POSSIBLE_OVERKILL(Text.english("possible overkill").dutch("misschien te veel"));

    private final Text title;

    Quadrant(Text title) {
        this.title = title;
    }

    static Quadrant of(boolean important, boolean performs) {
        if (important) {
            return performs ? KEEP_UP : CONCENTRATE_HERE;
        }
        return performs ? POSSIBLE_OVERKILL : LOW_PRIORITY;
    }

    /** Such as {@code concentrate here}. */
    @Override
    public String in(Language language) {
        return title.in(language);
    }
}
