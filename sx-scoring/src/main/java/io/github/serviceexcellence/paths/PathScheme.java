package io.github.serviceexcellence.paths;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Wording;

/** How much the neighbours of a construct count while its weights are sought. Source: Lohmoeller (1989). */
public enum PathScheme implements Wording {
    /** Constructs that act on it count by their regression coefficients, those it acts on by their correlations. */
    PATH(Text.english("path scheme").dutch("padschema")),
    /** Neighbours count by their correlations. */
    FACTORIAL(Text.english("factorial scheme").dutch("factorschema")),
    /** Neighbours count by the signs of their correlations. */
    CENTROID(Text.english("centroid scheme").dutch("centro\u00efdeschema"));

    private final Text title;

    PathScheme(Text title) {
        this.title = title;
    }

    /** Such as {@code path scheme}. */
    @Override
    public String in(Language language) {
        return title.in(language);
    }
}
