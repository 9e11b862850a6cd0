package io.github.serviceexcellence.qualification;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.cases.Cases;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The three shares of questions that were resolved at first contact, as a card has them.
 *
 * @param card the card of questions: exact, or one of a publication
 * @param gap what organisation and customer say of the same questions; only beside an exact card
 */
public record ResolutionReading(ScoreCard card, Optional<ResolutionGap> gap) implements Explained {
    private static final double PERCENT = 100;

    /** Checks that nothing is missing. */
    public ResolutionReading {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(gap, "gap");
    }

    /**
     * Reads a card of questions, such as one of {@link FirstContactResolution#publish}.
     *
     * @param card the card, of all or of one channel
     * @return its shares, without a gap
     */
    public static ResolutionReading of(ScoreCard card) {
        return new ResolutionReading(card, Optional.empty());
    }

    /**
     * The share by one definition.
     *
     * @param definition the definition
     * @return the share in percent of the questions of which it is known, with their number and its interval by Wilson; without a value where it is
     *     withheld or not known of any
     */
    public Metric share(ResolutionDefinition definition) {
        return Cases.share(card, definition.code());
    }

    /**
     * Whether only those may see it who may see the contacts.
     *
     * @return true if the card is exact or there is a gap
     */
    public boolean isConfidential() {
        return card.isConfidential() || gap.isPresent();
    }

    /**
     * What there is to say, as data.
     *
     * @return a sentence for each share, why they differ, and how far organisation and customers differ: of the same questions where the gap is known,
     *     else between the two shares if both are shown and differ by more than rounding; in English and Dutch
     */
    @Override
    public List<Message> statements() {
        List<Message> said = new ArrayList<>();
        if (isConfidential()) {
            said.add(ResolutionStatement.CONFIDENTIAL.with());
        }
        for (ResolutionDefinition definition : ResolutionDefinition.values()) {
            said.add(Cases.says(share(definition), definition.title()));
        }
        said.add(ResolutionStatement.SEVERAL.with());
        gap.map(ResolutionReading::said).or(this::gapOfShares).ifPresent(said::add);
        return List.copyOf(said);
    }

    /** Without the questions of which both have spoken there are the two shares, which are of other questions in part. */
    private Optional<Message> gapOfShares() {
        Metric organisation = share(ResolutionDefinition.ORGANISATION_SAYS);
        Metric customer = share(ResolutionDefinition.CUSTOMER_SAYS);
        if (organisation.value().isEmpty() || customer.value().isEmpty()) {
            return Optional.empty();
        }
        double one = organisation.value().getAsDouble();
        double other = customer.value().getAsDouble();
        double rounded = Cases.roundedBy(card, organisation) + Cases.roundedBy(card, customer);
        if (rounded > 0 && Math.abs(one - other) <= rounded) {
            return Optional.of(ResolutionStatement.GAP_ROUNDED.with());
        }
        return Optional.of(ResolutionStatement.GAP_OF_SHARES.with(
                Figure.upTo(one, 1),
                new Figure(organisation.n(), 0),
                Figure.upTo(other, 1),
                new Figure(customer.n(), 0),
                Figure.upTo(one - other, 1)));
    }

    private static Message said(ResolutionGap gap) {
        if (gap.n() == 0) {
            return ResolutionStatement.NO_GAP.with();
        }
        Figure n = new Figure(gap.n(), 0);
        Figure organisation = Figure.of(PERCENT * (gap.bothYes() + gap.onlyOrganisation()) / gap.n());
        Figure customer = Figure.of(PERCENT * (gap.bothYes() + gap.onlyCustomer()) / gap.n());
        return gap.difference()
                .map(estimate -> {
                    Interval interval = estimate.interval();
                    return ResolutionStatement.GAP.with(
                            n,
                            organisation,
                            customer,
                            Figure.of(estimate.value()),
                            Figure.of(interval.low()),
                            Figure.of(interval.high()));
                })
                .orElseGet(() -> ResolutionStatement.GAP_ALIKE.with(n, organisation, customer));
    }
}
