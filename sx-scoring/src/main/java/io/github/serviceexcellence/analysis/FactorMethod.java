package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.linear.FactorFit;
import java.util.Optional;

/** How factors are fitted to correlations. */
public enum FactorMethod {
    /**
     * Minimum residuals (Harman and Jones, 1966), the same as unweighted least squares: the sum of the squared residual correlations is as small as can
     * be. It makes do with correlations that no people can have. R: {@code psych::fa(fm = "minres")}.
     */
    MINRES("minres"),
    /**
     * Maximum likelihood (Lawley, 1940; Jöreskog, 1967): the correlations are the likeliest if the answers are normal. What is shared much
     * weighs more. It needs correlations of which none follows from the others. R: {@code factanal}, {@code psych::fa(fm = "ml")}.
     */
    MAXIMUM_LIKELIHOOD("maximum-likelihood");

    private final String code;

    FactorMethod(String code) {
        this.code = code;
    }

    /**
     * The stable code.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }

    /**
     * The constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static FactorMethod parse(String code) {
        return Codes.parse(Word.of("factor method", "factormethode"), values(), FactorMethod::code, code);
    }

    /** Nothing if none is found. */
    Optional<FactorFit> fit(double[][] correlations, int factors) {
        return switch (this) {
            case MINRES -> FactorFit.minres(correlations, factors);
            case MAXIMUM_LIKELIHOOD -> FactorFit.likelihood(correlations, factors);
        };
    }
}
