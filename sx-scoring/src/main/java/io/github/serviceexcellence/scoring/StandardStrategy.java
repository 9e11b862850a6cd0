package io.github.serviceexcellence.scoring;

import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.survey.ResponseSummary;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The strategy of this library.
 *
 * <ol>
 *   <li>An item's score is the mean of its answers' points; an element's score is the mean of its respondents' scores (see {@link
 *       io.github.serviceexcellence.survey.ItemStage}). Respondents count by their weights.
 *   <li>A dimension's score is the mean of its elements, each the same.
 *   <li>The index is the mean of the nine elements, each the same: the sources say that no element weighs more. Hence a dimension of
 *       three elements moves the index more than one of two.
 *   <li>A dimension with an absent element has no score, nor has the index; both say which element is the cause.
 * </ol>
 *
 * <p>The arithmetic mean compensates: a strong element makes up for a weak one. Read the weakest element beside the index.
 *
 * <pre>{@code
 * ScoreCard card = StandardStrategy.withDefaults().withEdition(Edition.ISO).score(table);
 * }</pre>
 */
public final class StandardStrategy implements ScoringStrategy {
    private static final StandardStrategy DEFAULTS = new StandardStrategy(Edition.EUROPEAN);

    private final Edition edition;

    private StandardStrategy(Edition edition) {
        this.edition = edition;
    }

    /**
     * The strategy with its defaults: the European edition, arithmetic means, equal weights.
     *
     * @return the strategy
     */
    public static StandardStrategy withDefaults() {
        return DEFAULTS;
    }

    /**
     * This strategy with the dimensions of another edition. Elements and index stay as they are.
     *
     * @param edition the edition
     * @return the changed strategy
     */
    public StandardStrategy withEdition(Edition edition) {
        return new StandardStrategy(Objects.requireNonNull(edition, "edition"));
    }

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "standard",
                new TreeMap<>(Map.of(
                        "edition", edition.code(),
                        "dimension.aggregation", "arithmetic-mean",
                        "dimension.weights", "equal",
                        "index.of", "elements",
                        "index.aggregation", "arithmetic-mean",
                        "index.weights", "equal",
                        "missing", "reject")));
    }

    @Override
    public ScoreCard score(ResponseSummary summary) {
        return new StandardScoring(summary, edition)
                .card(description().with(summary.stage().options()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StandardStrategy that && edition == that.edition;
    }

    @Override
    public int hashCode() {
        return edition.hashCode();
    }

    /** The description. */
    @Override
    public String toString() {
        return description().toString();
    }
}
