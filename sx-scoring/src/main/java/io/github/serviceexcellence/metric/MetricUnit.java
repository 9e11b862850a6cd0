package io.github.serviceexcellence.metric;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** What a metric is counted in. */
public enum MetricUnit {
    /** A share minus another: -100 to 100. */
    NET("net"),
    /** A share: 0 to 100 percent, and -100 to 0 where a share is told as a loss. */
    PERCENT("percent"),
    /** A mean on the scale of the item, from its lowest value to its highest. */
    SCALE("scale");

    private final String code;

    MetricUnit(String code) {
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
    public static MetricUnit parse(String code) {
        return Codes.parse(Word.of("unit of a metric", "eenheid van een kengetal"), values(), MetricUnit::code, code);
    }
}
