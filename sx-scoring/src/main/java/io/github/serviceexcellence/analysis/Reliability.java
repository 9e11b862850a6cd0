package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.observations.Tabulated;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.ResponseTable;
import java.util.List;
import java.util.Objects;

/**
 * How reliably a questionnaire measures: for each construct Cronbach's alpha and what belongs to it.
 *
 * <pre>{@code
 * Reliability reliability = Reliability.of(table, MissingRule.LISTWISE);
 * reliability.of(Node.of(Element.LEADERSHIP)).alpha();
 * System.out.println(reliability);                          // as a table
 * System.out.println(reliability.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>The unit is points, and items weigh alike, whatever weights the scores use. Everybody counts once. Where items of one set have different
 * scales, their raw alpha is that of points and not of answers as they were given.
 *
 * <p>Confidential: the figures are of all respondents that the caller chose, and no anonymity floor guards them. They are for who may see the
 * answers.
 *
 * <p>R: {@code psych::alpha(x, use = "pairwise")} and {@code psych::alpha(na.omit(x))}.
 *
 * @param missing who counts where answers are missing
 * @param sets the constructs, wholes before their parts, otherwise in the order of the items
 */
public record Reliability(MissingRule missing, List<ConstructReliability> sets) implements Tabulated {
    /** Copies the list. */
    public Reliability {
        Objects.requireNonNull(missing, "missing");
        sets = List.copyOf(sets);
    }

    /**
     * The reliability of each construct.
     *
     * @param table what people answered
     * @param missing who counts where answers are missing
     * @return the figures, or why there are none, of each construct that ratings measure
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static Reliability of(ResponseTable table, MissingRule missing) {
        return of(CrossProducts.withinConstructs(table), missing);
    }

    /**
     * The reliability of each set of items.
     *
     * @param products the sums of the answers
     * @param missing who counts where answers are missing
     * @return the figures, or why there are none; equal sums give equal figures, to the bit
     */
    public static Reliability of(CrossProducts products, MissingRule missing) {
        return new Reliability(
                missing,
                products.sets().stream()
                        .map(set -> new ReliabilityOfSet(products, set, missing).reliability())
                        .toList());
    }

    /**
     * The reliability of one construct.
     *
     * @param set a construct in one of its aspects
     * @return its figures
     * @throws IllegalArgumentException if no rating measures it
     */
    public ConstructReliability of(Node set) {
        return sets.stream()
                .filter(each -> each.set().equals(set))
                .findFirst()
                .orElseThrow(() -> InvalidInputException.of(AnalysisProblem.NO_SET.with(
                        set, sets.stream().map(ConstructReliability::set).toList())));
    }

    /**
     * What there is to say, as data: how it was reckoned, the figures of each construct, and what they do not tell.
     *
     * @return a sentence or two each, in English and Dutch
     */
    @Override
    public List<Message> statements() {
        return new ReliabilityWords(this).statements();
    }

    /**
     * The figures as a table: each construct, and below it its items.
     *
     * @param language the reader's language
     * @return the lines of the table, below a header
     */
    @Override
    public String table(Language language) {
        return ReliabilityWords.table(this).in(language);
    }

    /** The table, with what it means for an item and what missing answers did, in English. */
    @Override
    public String toString() {
        return table(Language.ENGLISH) + "\nalpha of items: if dropped; SEM in points; missing answers "
                + missing().word().in(Language.ENGLISH);
    }
}
