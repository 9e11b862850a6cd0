package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What may be shown of a survey: the card of all respondents, and the cards of the units of one breakdown or several, together. No sum or
 * difference of what it shows rests on fewer people than the floor.
 *
 * <p>A {@link Publisher} makes it. It is decided on as one: two publications of the same survey side by side, by other breakdowns or in
 * another view, may give away what each of them hides.
 *
 * <pre>{@code
 * Publication shown = strategy.scoreGroups(table, AnonymityFloor.standard());
 * shown.overall().index().points();
 * shown.groups().forEach(card -> System.out.println(card.group() + " " + card.index().points()));
 * shown.withheld();                              // groups of which nothing is shown
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class Publication {
    Publication() {}

    /**
     * Starts a publication, as when it is read from a document. Nothing is withheld by building it.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutablePublication.builder();
    }

    /**
     * The floor that was applied.
     *
     * @return the floor
     */
    public abstract AnonymityFloor floor();

    /**
     * The card of all respondents, in a unit or not.
     *
     * @return the card
     */
    public abstract PublishedCard overall();

    /**
     * The units, by breakdown.
     *
     * @return each breakdown once
     */
    public abstract List<PublishedBreakdown> breakdowns();

    /**
     * The units of one breakdown.
     *
     * @param breakdown the breakdown
     * @return its units; without any if it was not published
     */
    public PublishedBreakdown breakdown(Breakdown breakdown) {
        Objects.requireNonNull(breakdown, "breakdown");
        return breakdowns().stream()
                .filter(each -> each.breakdown().equals(breakdown))
                .findFirst()
                .orElseGet(() -> new PublishedBreakdown(breakdown, List.of(), List.of()));
    }

    /**
     * The cards of the groups of which something may be shown.
     *
     * @return the units of {@link Breakdown#GROUP}
     */
    public List<PublishedCard> groups() {
        return breakdown(Breakdown.GROUP).units();
    }

    /**
     * The groups of which nothing may be shown.
     *
     * @return the withheld units of {@link Breakdown#GROUP}
     */
    public List<GroupKey> withheld() {
        return breakdown(Breakdown.GROUP).withheld();
    }

    /**
     * The card of one group.
     *
     * @param group the group
     * @return the card, or nothing if the group is withheld or does not occur
     */
    public Optional<PublishedCard> group(GroupKey group) {
        return Optional.ofNullable(byGroup().get(Objects.requireNonNull(group, "group")));
    }

    @Value.Lazy
    Map<GroupKey, PublishedCard> byGroup() {
        Map<GroupKey, PublishedCard> byGroup = new HashMap<>();
        groups().forEach(card -> byGroup.put(card.group().orElseThrow(), card));
        return byGroup;
    }

    @Value.Check
    void check() {
        Faults faults = new Faults();
        faults.check(overall().group().isEmpty(), "overall", PrivacyProblem.OVERALL_WITH_GROUP);
        boolean same = Stream.concat(Stream.of(overall()), breakdowns().stream().flatMap(each -> each.units().stream()))
                .allMatch(card -> card.floor() == floor().respondents());
        faults.check(same, "floor", PrivacyProblem.CARD_OF_OTHER_FLOOR, floor());
        Set<Breakdown> seen = new HashSet<>();
        breakdowns().stream()
                .map(PublishedBreakdown::breakdown)
                .filter(breakdown -> !seen.add(breakdown))
                .forEach(breakdown ->
                        faults.add("breakdowns/" + breakdown, PrivacyProblem.BREAKDOWN_TWICE.with(breakdown)));
        faults.throwIfAny(PrivacyProblem.INVALID);
    }

    /** Builds a {@link Publication}. Not safe for use by several threads. */
    public interface Builder {
        /**
         * Sets the floor that was applied.
         *
         * @param floor the floor
         * @return this builder
         */
        Builder floor(AnonymityFloor floor);

        /**
         * Sets the card of all respondents.
         *
         * @param overall the card
         * @return this builder
         */
        Builder overall(PublishedCard overall);

        /**
         * Adds breakdowns.
         *
         * @param breakdowns each with its units
         * @return this builder
         */
        Builder addAllBreakdowns(Iterable<? extends PublishedBreakdown> breakdowns);

        /**
         * Builds the publication.
         *
         * @return the publication
         * @throws IllegalArgumentException if the overall card names a group, a card has another floor, or a breakdown stands twice
         * @throws IllegalStateException if floor or overall card was not set
         */
        Publication build();
    }
}
