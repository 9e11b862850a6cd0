package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.result.Measure;
import io.github.serviceexcellence.result.Measurements;
import io.github.serviceexcellence.result.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * Link by link from result a to d, whether the figures of one result go together with those of the next.
 *
 * <pre>{@code
 * ChainAssociation chain = ChainAssociation.acrossGroups(measurements, Period.year(2026));
 * chain.links().get(0).associations();
 * System.out.println(chain.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>It is association and no proof: what goes together need not bring about each other. Few pairs say little. Figures that both rise over time
 * correlate by themselves, and as each period hangs on the one before, the interval is too narrow there. Parts of an organisation that differ
 * in what they do differ in all figures. Of measurements the caller decides who may see them; of publications only what may be shown counts.
 *
 * @param basis what the pairs are made of
 * @param links from a to b, b to c, and c to d
 */
public record ChainAssociation(AssociationBasis basis, List<AssociatedLink> links) implements Explained {
    private static final int MOST_PERIODS = 1000;

    /** Copies the list. */
    public ChainAssociation {
        Objects.requireNonNull(basis, "basis");
        links = List.copyOf(links);
    }

    /**
     * Across parts of the organisation in one period. Of a part and its own parts only the latter count.
     *
     * @param measurements what was measured, by group
     * @param period the period
     * @return the associations, one for each two measures of results that follow each other
     */
    public static ChainAssociation acrossGroups(Measurements measurements, Period period) {
        return of(
                new AssociationBasis.AcrossGroups(period),
                measurements,
                (first, second) -> PairedFigures.acrossGroups(measurements, period, first, second));
    }

    /**
     * Of the whole organisation over time.
     *
     * @param measurements what was measured; those of groups do not count
     * @param lag how many periods later the later result is measured, 0 to 1000; 0 for the same period
     * @return the associations, one for each two measures of results that follow each other
     * @throws IllegalArgumentException if the lag is not possible
     */
    public static ChainAssociation overTime(Measurements measurements, int lag) {
        if (lag < 0 || lag > MOST_PERIODS) {
            throw InvalidInputException.of(OutcomeProblem.LAG.with(lag, MOST_PERIODS));
        }
        return of(
                new AssociationBasis.OverTime(lag),
                measurements,
                (first, second) -> PairedFigures.overTime(measurements, lag, first, second));
    }

    private static ChainAssociation of(
            AssociationBasis basis, Measurements measurements, BiFunction<Measure, Measure, Association> pairing) {
        List<AssociatedLink> links = new ArrayList<>();
        ResultElement[] results = ResultElement.values();
        for (int place = 1; place < results.length; place++) {
            List<Association> associations = new ArrayList<>();
            for (Measure first : of(results[place - 1], measurements)) {
                for (Measure second : of(results[place], measurements)) {
                    associations.add(pairing.apply(first, second));
                }
            }
            links.add(new AssociatedLink(results[place - 1], results[place], associations));
        }
        return new ChainAssociation(basis, links);
    }

    private static List<Measure> of(ResultElement result, Measurements measurements) {
        return measurements.measures().stream()
                .filter(measure -> measure.result() == result)
                .toList();
    }

    /**
     * Across units, by the scores of the results as they may be shown. What is withheld is left out, and counted as far as a
     * publication names it. Of a unit and its own parts only the
     * latter count.
     *
     * @param publications for each result the publication that tells of it, such as that of employees for a and that of customers for b and c; one
     *     publication may tell of several
     * @param breakdown the breakdown that the units are of
     * @return the associations, one for each two results that follow each other and have a publication
     */
    public static ChainAssociation acrossUnits(Map<ResultElement, Publication> publications, Breakdown breakdown) {
        Objects.requireNonNull(breakdown, "breakdown");
        List<AssociatedLink> links = new ArrayList<>();
        ResultElement[] results = ResultElement.values();
        for (int place = 1; place < results.length; place++) {
            ResultElement from = results[place - 1];
            ResultElement to = results[place];
            Publication first = publications.get(from);
            Publication second = publications.get(to);
            List<Association> associations = first == null || second == null
                    ? List.of()
                    : List.of(PairedFigures.acrossUnits(
                            new PairedFigures.Scores(first.breakdown(breakdown), Node.of(from), from.title()),
                            new PairedFigures.Scores(second.breakdown(breakdown), Node.of(to), to.title())));
            links.add(new AssociatedLink(from, to, associations));
        }
        return new ChainAssociation(new AssociationBasis.AcrossUnits(breakdown), links);
    }

    /**
     * What there is to say, as data: link by link what goes together, and what that does not tell.
     *
     * @return a sentence each, in English and Dutch
     */
    @Override
    public List<Message> statements() {
        return new ChainWords(this).statements();
    }
}
