package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A difference, judged among all that are shown together.
 *
 * @param difference the difference
 * @param adjustedPValue its p-value, corrected for the number of differences in the family; at least {@link Difference#pValue()}
 * @param level what share of families may claim by chance, such as 0.05: the difference holds if the corrected p-value is not above it
 */
public record Finding(Difference difference, double adjustedPValue, double level) {
    /** Checks that nothing is missing. */
    public Finding {
        Objects.requireNonNull(difference, "difference");
    }

    /**
     * Whether the difference holds.
     *
     * @return true if the corrected p-value is at most the level
     */
    public boolean holds() {
        return adjustedPValue <= level;
    }

    /**
     * What may be said: who scores higher and by how much, or that the data do not tell the two apart.
     *
     * @return the sentence as data; its figures are rounded, the exact ones are those of {@link #difference()}
     */
    public Message statement() {
        return DifferenceText.of(this);
    }

    /**
     * The same for a machine: what stands in the sentence, by name, and the p-values, which no reader is told.
     *
     * @return the parameters of {@link #statement()} as text, and {@code p-value} and {@code adjusted-p-value}
     */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>(statement().parameters());
        parameters.put("p-value", Double.toString(difference.pValue()));
        parameters.put("adjusted-p-value", Double.toString(adjustedPValue));
        return Collections.unmodifiableMap(parameters);
    }

    /**
     * What may be said, in a sentence.
     *
     * @param locale the reader's locale; Dutch for Dutch, English for every other language
     * @return one line
     */
    public String explain(Locale locale) {
        return explain(Language.of(locale));
    }

    /**
     * What {@link #explain(Locale)} says, in a language of any kind.
     *
     * @param language the reader's language
     * @return the words
     */
    public String explain(Language language) {
        return statement().in(language);
    }

    /**
     * The same the other way round.
     *
     * @return the negated difference, which holds if this one does
     */
    public Finding negated() {
        return new Finding(difference.negated(), adjustedPValue, level);
    }
}
