package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may be shown of the units of one breakdown.
 *
 * @param breakdown what respondents are divided by
 * @param units a card for each unit of which something is shown; on a card may be withheld what may not be shown of that unit
 * @param withheld the units of which nothing is shown, be it that they are small or that they would give away others. A unit that was only
 *     found in the data, and is below the floor, is not named
 */
public record PublishedBreakdown(Breakdown breakdown, List<PublishedCard> units, List<GroupKey> withheld) {
    /**
     * Copies the lists and checks that each unit stands once.
     *
     * @throws IllegalArgumentException if a card names no unit, or a unit stands twice
     */
    public PublishedBreakdown {
        Objects.requireNonNull(breakdown, "breakdown");
        units = List.copyOf(units);
        withheld = List.copyOf(withheld);
        Faults faults = new Faults();
        faults.check(
                units.stream().allMatch(card -> card.group().isPresent()), "units", PrivacyProblem.CARD_WITHOUT_GROUP);
        Set<GroupKey> seen = new HashSet<>();
        Stream.concat(units.stream().flatMap(card -> card.group().stream()), withheld.stream())
                .filter(group -> !seen.add(group))
                .forEach(group -> faults.add("units/" + group, PrivacyProblem.GROUP_TWICE.with(group)));
        faults.throwIfAny(PrivacyProblem.INVALID);
    }

    /**
     * The card of one unit.
     *
     * @param unit the unit
     * @return the card, or nothing if all of the unit is withheld or it does not occur
     */
    public Optional<PublishedCard> unit(GroupKey unit) {
        Objects.requireNonNull(unit, "unit");
        return units.stream()
                .filter(card -> card.group().filter(unit::equals).isPresent())
                .findFirst();
    }
}
