package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Makes of a survey what may be shown: scores all respondents and every unit, and withholds what would give few people away.
 *
 * <p>All that a publication shows is decided on at once: the card of all, the units of trees, breakdowns that cross one another. What is
 * withheld depends on who answered which items, never on what they answered.
 *
 * <pre>{@code
 * Publication shown = Publisher.of(AnonymityFloor.standard(), strategy::score)
 *         .withBreakdowns(Breakdown.of("department"), Breakdown.of("tenure"))
 *         .publish(summary);
 * }</pre>
 */
public final class Publisher {
    private final AnonymityFloor floor;
    private final Function<ResponseSummary, ScoreCard> scoring;
    private final Optional<List<Breakdown>> breakdowns;
    private final Map<Breakdown, Set<GroupKey>> declared;
    private final List<Earlier> earlier;

    private Publisher(
            AnonymityFloor floor,
            Function<ResponseSummary, ScoreCard> scoring,
            Optional<List<Breakdown>> breakdowns,
            Map<Breakdown, Set<GroupKey>> declared,
            List<Earlier> earlier) {
        this.floor = floor;
        this.scoring = scoring;
        this.breakdowns = breakdowns;
        this.declared = declared;
        this.earlier = List.copyOf(earlier);
    }

    /**
     * Publishes every breakdown that a survey has.
     *
     * @param floor how many respondents whatever is shown, or follows from it, rests on at least
     * @param scoring makes the card of a summary, as {@code strategy::score} does
     * @return the publisher
     */
    public static Publisher of(AnonymityFloor floor, Function<ResponseSummary, ScoreCard> scoring) {
        Objects.requireNonNull(floor, "floor");
        Objects.requireNonNull(scoring, "scoring");
        return new Publisher(floor, scoring, Optional.empty(), Map.of(), List.of());
    }

    /**
     * This publisher for some breakdowns only. The fewer are shown together, the less has to be withheld.
     *
     * @param breakdowns the breakdowns, in the order in which they are to be shown; none for the card of all alone
     * @return the changed copy
     */
    public Publisher withBreakdowns(Breakdown... breakdowns) {
        return new Publisher(
                floor,
                scoring,
                Optional.of(List.of(breakdowns).stream().distinct().toList()),
                declared,
                earlier);
    }

    /**
     * This publisher with units that are known to exist, whether anybody answered or not. Those of which nothing is shown are named as
     * withheld. Without this a unit that was only found in the data, and is below the floor, is not named: that it occurs may say
     * enough.
     *
     * @param breakdown the breakdown
     * @param units its units, added to those that were declared before
     * @return the changed copy
     */
    public Publisher withUnits(Breakdown breakdown, Collection<GroupKey> units) {
        Map<Breakdown, Set<GroupKey>> more = new HashMap<>(declared);
        Set<GroupKey> all = new TreeSet<>(declared.getOrDefault(breakdown, Set.of()));
        all.addAll(units);
        more.put(Objects.requireNonNull(breakdown, "breakdown"), all);
        return new Publisher(floor, scoring, breakdowns, more, earlier);
    }

    /**
     * This publisher for a later publication of a survey: answers came since, and nobody's left. Readers can subtract one from the other, so
     * what is shown anew must pass the rule together with what was shown before. Where too few came the later one withholds, and the earlier
     * figure stands. To be called for each earlier publication, the first one first.
     *
     * @param publication what was published
     * @param then the answers that it was made of
     * @return the changed copy
     */
    public Publisher after(Publication publication, GroupedSummary then) {
        return after(new Earlier(publication, Objects.requireNonNull(then, "then"), Optional.empty()));
    }

    /**
     * This publisher for a later publication of a survey of which some answers are no longer there: respondents took them back, or were
     * filtered out. Others may have come. Only one publication may have been made before.
     *
     * @param publication what was published
     * @param then the answers that it was made of
     * @param left those of them that are no longer there
     * @return the changed copy
     */
    public Publisher after(Publication publication, GroupedSummary then, GroupedSummary left) {
        return after(new Earlier(publication, Objects.requireNonNull(then, "then"), Optional.of(left)));
    }

    private Publisher after(Earlier one) {
        Objects.requireNonNull(one.publication(), "publication");
        List<Earlier> more = new ArrayList<>(earlier);
        more.add(one);
        return new Publisher(floor, scoring, breakdowns, declared, more);
    }

    /**
     * Decides what may be shown.
     *
     * @param summary the survey, by unit, with what a score card uses and the {@linkplain
     *     io.github.serviceexcellence.summary.Collected#PATTERNS patterns of answering}; without patterns more is withheld,
     *     and all of it where weights differ
     * @return the publication
     * @throws IllegalArgumentException if it is a later publication with another floor, strategy, view or voice than an earlier one; if the
     *     answers are not those of the earlier one with others; if answers left and there are several earlier ones; if means of items or
     *     groups are imputed. And if so many breakdowns cross, or so many people are in several units, that deciding would take minutes
     */
    public Publication publish(GroupedSummary summary) {
        return publish(summary, Rounding.of(floor, Optional.of(summary.total())));
    }

    /** As exact as what is shown is before it is rounded. */
    Publication unrounded(GroupedSummary summary) {
        return publish(summary, Rounding.none());
    }

    private Publication publish(GroupedSummary summary, Rounding rounding) {
        SortedSet<Breakdown> known = new TreeSet<>(summary.breakdowns());
        known.addAll(declared.keySet());
        List<Breakdown> shown = breakdowns.orElseGet(() -> List.copyOf(known));
        ScoreCard all = scoring.apply(summary.total());
        History history = History.of(earlier, summary, floor, all, scoring);
        Plan plan = new Plan(summary, shown, floor, history, earlier.size());
        List<Scored> units = new ArrayList<>();
        units.add(Scored.of(all, summary.total()));
        plan.units()
                .forEach(unit ->
                        units.add(Scored.of(scoring.apply(unit.summary()).withGroup(unit.key()), unit.summary())));
        Withholding withholding = new Withholding(floor, plan.families(), history, units);
        List<ScoreCard> allowed =
                IntStream.range(0, units.size()).mapToObj(withholding::shown).toList();
        int together = 1 + (int) allowed.stream().skip(1).filter(this::isShown).count();
        List<ScoreCard> rounded =
                new ArrayList<>(allowed.stream().skip(1).map(rounding::round).toList());
        rounded.add(0, history.isFirst() ? rounding.roundFirst(allowed.get(0)) : rounding.round(allowed.get(0)));
        List<PublishedCard> cards = rounded.stream()
                .map(card -> PublishedCard.of(card.withShownTogether(together), floor.respondents()))
                .toList();
        return Publication.builder()
                .floor(floor)
                .overall(cards.get(0))
                .addAllBreakdowns(shown.stream()
                        .map(breakdown -> breakdown(breakdown, plan, cards))
                        .toList())
                .build();
    }

    private PublishedBreakdown breakdown(Breakdown breakdown, Plan plan, List<PublishedCard> cards) {
        List<PublishedCard> shown = new ArrayList<>();
        SortedSet<GroupKey> withheld = new TreeSet<>(declared.getOrDefault(breakdown, Set.of()));
        for (int unit = 0; unit < plan.units().size(); unit++) {
            Plan.Unit planned = plan.units().get(unit);
            if (planned.breakdown().equals(breakdown)) {
                withheld.add(planned.key());
                if (isShown(cards.get(unit + 1))) {
                    shown.add(cards.get(unit + 1));
                    withheld.remove(planned.key());
                }
            }
        }
        return new PublishedBreakdown(breakdown, shown, List.copyOf(withheld));
    }

    private boolean isShown(ScoreCard card) {
        return floor.equals(AnonymityFloor.none())
                || card.scores().stream().anyMatch(score -> score.points().isPresent())
                || card.metrics().stream().anyMatch(metric -> metric.value().isPresent());
    }
}
