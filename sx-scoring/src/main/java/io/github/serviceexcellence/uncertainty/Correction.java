package io.github.serviceexcellence.uncertainty;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How many claims at once are kept from being made by chance. Of twenty comparisons of equal teams one is "significant" at 5%; a correction
 * raises each p-value, so that it may be held against the same 5%. The same as R's {@code p.adjust}.
 */
public enum Correction {
    /** Each claim by itself: of many, some are wrong. */
    NONE("none"),
    /** Holm, 1979: in at most 5% of surveys is anything claimed that is not so, whatever the claims have in common. */
    HOLM("holm"),
    /** Benjamini and Hochberg, 1995: of what is claimed at most 5% is not so, on average. */
    BENJAMINI_HOCHBERG("benjamini-hochberg");

    private final String code;

    Correction(String code) {
        this.code = code;
    }

    /**
     * The correction with a code.
     *
     * @param code the code
     * @return the correction
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static Correction parse(String code) {
        return Codes.parse(Word.of("correction", "correctie"), values(), Correction::code, code);
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
     * The p-values of a family of claims, corrected.
     *
     * @param pValues each 0 to 1
     * @return the corrected ones in the same order, each at least what was given and at most 1
     * @throws IllegalArgumentException telling every p-value that is not possible
     */
    public List<Double> adjust(List<Double> pValues) {
        Faults faults = new Faults();
        for (int claim = 0; claim < pValues.size(); claim++) {
            double p = pValues.get(claim);
            faults.check(p >= 0 && p <= 1, Integer.toString(claim), UncertaintyProblem.P_VALUE, p);
        }
        faults.throwIfAny(UncertaintyProblem.INVALID_P_VALUES);
        int claims = pValues.size();
        return switch (this) {
            case NONE -> List.copyOf(pValues);
            // the smallest times n, the next times n - 1, never less than one before
            case HOLM -> stepwise(pValues, Comparator.naturalOrder(), step -> claims - step, Math::max);
            // the largest times n / n, the next times n / (n - 1), never more than one before
            case BENJAMINI_HOCHBERG ->
                stepwise(pValues, Comparator.reverseOrder(), step -> (double) claims / (claims - step), Math::min);
        };
    }

    private static List<Double> stepwise(
            List<Double> pValues, Comparator<Double> order, IntToDoubleFunction factor, DoubleBinaryOperator bound) {
        List<Integer> ordered = IntStream.range(0, pValues.size())
                .boxed()
                .sorted(Comparator.comparing(pValues::get, order))
                .toList();
        Double[] adjusted = new Double[pValues.size()];
        double before = order.compare(0.0, 1.0) < 0 ? 0 : 1;
        for (int step = 0; step < adjusted.length; step++) {
            int claim = ordered.get(step);
            before = bound.applyAsDouble(before, Math.min(1, pValues.get(claim) * factor.applyAsDouble(step)));
            adjusted[claim] = before;
        }
        return List.of(adjusted);
    }
}
