package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import java.util.Locale;
import java.util.Objects;

/**
 * Where a unit stands among others, as far as the data tell.
 *
 * @param unit the unit and its score
 * @param rank 1 + how many units have more points; units of equal points share a rank
 * @param best 1 + how many units are better for sure; at most the rank
 * @param worst the number of units minus how many are worse for sure; at least the rank
 * @param units how many units there are
 */
public record Ranked(Side unit, int rank, int best, int worst, int units) {
    /** Checks that nothing is missing. */
    public Ranked {
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * Where the unit stands.
     *
     * @return the sentence as data
     */
    public Message statement() {
        return best == worst
                ? DifferenceText.ONE_RANK.with(unit.label(), rank, units)
                : DifferenceText.RANK.with(unit.label(), rank, units, best, worst);
    }

    /**
     * Where the unit stands, in a sentence.
     *
     * @param locale the reader's locale; Dutch for Dutch, English for every other language
     * @return one line, such as {@code Team 3: rank 3 of 12, somewhere from 1 to 9.}
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
}
