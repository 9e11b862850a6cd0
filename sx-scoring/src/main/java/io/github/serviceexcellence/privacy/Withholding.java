package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.ScoreSum;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decides which scores of the cards of some units may be shown together, so that no combination of them rests on a few people, and hides
 * the rest.
 *
 * <p>A score on a construct is a sum over people of what they answered, each with a weight that depends only on which items they
 * answered. An item is shown as it counts in that sum. Then the construct is the sum of its items, no item has anything to do with
 * another, and of each item only has to be looked at where it is shown: {@link ShownItems} does that. Of two constructs that share items
 * one is shown with them, and the other only if it tells nothing new.
 */
final class Withholding {
    /** Billionths of a point that a mean of rounded parts may lie outside them. */
    private static final long ROUNDED = 10;

    private final int floor;
    private final int dispersionFloor;
    private final List<Family> families;
    private final History history;
    private final List<Scored> units;
    private final List<Scored> cells;
    private final List<HiddenNodes> hidden;
    private final Measured measured;
    /** The constructs that are shown with their items. */
    private final List<Decided> decided = new ArrayList<>();
    /** Where items are shown that count for no construct that is. */
    private final Map<Node, BitSet> alone = new HashMap<>();

    /**
     * Where a construct is shown, and where with which of its items, which may be shown as they count; where with standard deviations; and who
     * has a score on it, by cell.
     */
    private record Decided(
            Node construct,
            List<Node> items,
            BitSet shown,
            List<Long> shownItems,
            boolean counted,
            BitSet dispersion,
            List<Crowd> scored) {
        boolean isShown(int place, int unit) {
            return (shownItems.get(unit) >> place & 1) == 1;
        }

        /** The contributions of the items are those of the score only if the items are shown as they count, all of them. */
        boolean showsContributions(int unit) {
            return counted && shownItems.get(unit) == Evidence.all(items.size());
        }
    }

    /** Units by their numbers: all people come first. */
    Withholding(AnonymityFloor floor, List<Family> families, History history, List<Scored> units) {
        this(
                floor,
                families,
                history,
                units,
                history.cells().stream().map(cell -> Scored.cell(cell.people())).toList());
    }

    private Withholding(
            AnonymityFloor floor, List<Family> families, History history, List<Scored> units, List<Scored> cells) {
        this.floor = floor.respondents();
        this.dispersionFloor = floor.dispersionFrom();
        this.families = families;
        this.history = history;
        this.units = units;
        this.cells = cells;
        hidden = units.stream().map(unit -> new HiddenNodes(unit.card())).toList();
        measured = new Measured(units);
        if (this.floor > 1) {
            measured.unknown().forEach(node -> hidden.forEach(card -> card.hideIfScored(node)));
            measured.constructs().forEach(this::decide);
            Set<Node> ofConstructs = new HashSet<>();
            decided.forEach(construct -> ofConstructs.addAll(construct.items()));
            units.get(0).card().items().stream()
                    .map(Score::node)
                    .filter(item -> !ofConstructs.contains(item))
                    .forEach(this::decideItem);
            hidden.forEach(this::hideOwn);
            hidden.forEach(HiddenNodes::hideWholes);
            BitSet together = together();
            IntStream.range(0, hidden.size()).forEach(unit -> hideErrors(hidden.get(unit), together.get(unit)));
            new ShownMetrics(this, families, history, units, cells).decide(hidden);
        }
    }

    /** A card of which nothing but itself is shown. */
    static ScoreCard single(AnonymityFloor floor, ScoreCard card) {
        List<Scored> only = List.of(Scored.of(card));
        return new Withholding(floor, List.of(Family.single()), History.NONE, only, only).shown(0);
    }

    private void decide(Node construct) {
        Set<Node> items = new HashSet<>(measured.items(construct));
        decided.stream()
                .filter(other -> other.items().stream().anyMatch(items::contains))
                .findFirst()
                .ifPresentOrElse(other -> decideBeside(construct, other), () -> decideWithItems(construct));
    }

    private void decideWithItems(Node construct) {
        List<Evidence> people = evidence(construct, cells);
        List<Way> ways = new ArrayList<>(List.of(way(people, Evidence::scored), way(people, Evidence::people)));
        if (measured.blanksMayDecide()) {
            ways.add(way(people, one -> one.people(measured::matters)));
        }
        List<Node> items = measured.items(construct);
        Set<Node> before = history.shownItems(items);
        if (!before.isEmpty()) {
            // where the construct is shown anew, who answered everything ties it to the items that were shown
            ways.add(ShownItems.complete(people, ShownItems.bits(items, before), items.size()));
        }
        Arrangement arrangement = arrangement(List.of(construct));
        BitSet shown = byGroup(construct, arrangement.shown(ways, arrangement.all(), floor));
        if (items.isEmpty() && !measured.itemsCollected() && Measured.isPart(construct)) {
            // what it shares with larger ones is not known
            shown.clear();
        }
        List<Evidence> ofUnits = ofUnits(construct, people);
        boolean counted = canBeCounted(people, ofUnits);
        List<Long> shownItems = counted
                ? new ShownItems(
                                arrangement(items),
                                items,
                                sameAs(before),
                                floor,
                                people,
                                ofUnits,
                                shown,
                                !history.isFirst())
                        .byUnit()
                : Collections.nCopies(units.size(), plainItems(construct, items.size()));
        BitSet dispersion = withDispersion(construct).shown(ways, shown, dispersionFloor);
        Decided made = new Decided(
                construct,
                items,
                shown,
                shownItems,
                counted,
                dispersion,
                ways.get(0).cells());
        decided.add(made);
        show(made, ofUnits);
    }

    /** Nobody's score by group may hold what people in other groups said; and no score depend on who was left out for what he or she said. */
    private BitSet byGroup(Node construct, BitSet shown) {
        boolean imputed = units.stream().anyMatch(unit -> unit.imputed(construct) > 0);
        if (!measured.leavesNobodyOut()) {
            // even of all together the number of those who have a score tells what the others said
            shown.clear();
        } else if (imputed && !measured.isOfTheirOwn()) {
            shown.clear(1, Math.max(1, shown.length()));
        }
        return shown;
    }

    /** Of items that were published before the same ones are shown, if it was the same ones of everybody; else none. */
    private Optional<Set<Node>> sameAs(Set<Node> before) {
        return before.isEmpty() ? Optional.empty() : Optional.of(history.showsAllOrNone(before) ? before : Set.of());
    }

    /** Whether it is known of everybody how the items count. */
    private boolean canBeCounted(List<Evidence> people, List<Evidence> ofUnits) {
        return measured.isMean()
                && people.stream().allMatch(Evidence::isKnown)
                && ofUnits.stream().allMatch(Evidence::isKnown)
                && (ofUnits.get(0).isPlain()
                        || ofUnits.stream().allMatch(one -> !one.counting().isEmpty()));
    }

    /** Of a card alone, where enough people skipped something and enough did not, plain means of items give nobody away. */
    private long plainItems(Node construct, int items) {
        boolean possible = units.size() == 1
                && cells.size() == 1
                && history.isFirst()
                && measured.isMean()
                && units.get(0)
                        .card()
                        .find(construct)
                        .filter(score -> Evidence.isMixed(score, items, floor))
                        .isPresent();
        return possible ? Evidence.all(items) : 0;
    }

    private void show(Decided construct, List<Evidence> ofUnits) {
        for (int unit = 0; unit < units.size(); unit++) {
            HiddenNodes card = hidden.get(unit);
            if (!construct.shown().get(unit)) {
                card.hideIfScored(construct.construct());
            }
            boolean contributions = construct.showsContributions(unit);
            boolean dispersion = construct.dispersion().get(unit);
            card.change(construct.construct(), score -> forReaders(score, contributions, dispersion));
            Evidence evidence = ofUnits.get(unit);
            for (int place = 0; place < construct.items().size(); place++) {
                Node item = construct.items().get(place);
                if (!construct.isShown(place, unit)) {
                    card.hideIfScored(item);
                } else if (evidence.people() == Crowd.NOBODY) {
                    card.change(item, Withholding::countsForNobody);
                } else if (construct.counted() && !evidence.isPlain()) {
                    ScoreSum sum = evidence.counting().get(place);
                    card.change(item, score -> asItCounts(score, sum));
                } else {
                    // where some skipped items, fewer answered this one than have a score
                    boolean asMany = dispersion && construct.counted();
                    card.change(item, score -> forReaders(score, true, asMany));
                }
            }
        }
    }

    /** Contributions only with all items; a standard deviation only of many; and never how many were left out for what they said. */
    private Score forReaders(Score score, boolean contributions, boolean dispersion) {
        boolean weighted = isWeighted(score.node());
        boolean same = (contributions || score.contributions().isEmpty())
                && (dispersion ? !weighted || score.standardDeviation().isEmpty() : !tellsDispersion(score))
                && score.outsideDomain() == 0;
        if (same) {
            return score;
        }
        Score.Builder shown = Score.builder(score.node())
                .n(score.n())
                .coverage(score.coverage())
                .imputed(score.imputed())
                .addAllContributions(contributions ? score.contributions() : List.of())
                .addAllExcluded(score.excluded());
        score.points().ifPresent(shown::points);
        score.absence().ifPresent(shown::absence);
        if (dispersion) {
            if (!weighted) {
                score.standardDeviation().ifPresent(shown::standardDeviation);
            }
            score.standardError().ifPresent(shown::standardError);
            score.standardErrorAbsence().ifPresent(shown::standardErrorAbsence);
            score.effectiveN().ifPresent(shown::effectiveN);
        } else if (score.points().isPresent()) {
            shown.standardErrorAbsence(AbsenceReason.WITHHELD);
        }
        return shown.build();
    }

    /**
     * Whether weights differ, and standard errors count them. They add up squares with squared weights, and standard deviations with plain
     * ones: the two together would tell apart who counts for more than others.
     */
    private boolean isWeighted(Node node) {
        return units.get(0)
                .card()
                .find(node)
                .filter(score -> score.effectiveN().isPresent())
                .isPresent();
    }

    private static boolean tellsDispersion(Score score) {
        return score.standardDeviation().isPresent()
                || score.standardError().isPresent()
                || score.effectiveN().isPresent();
    }

    private static Score asItCounts(Score plain, ScoreSum sum) {
        Score.Builder score = Score.builder(plain.node())
                .n(sum.n())
                .coverage(plain.coverage())
                .imputed(plain.imputed());
        return sum.points().map(points -> score.points(points).build()).orElseGet(() -> countsForNobody(plain));
    }

    /** It was answered, but by nobody who has a score on its construct. */
    private static Score countsForNobody(Score plain) {
        return plain.points().isEmpty()
                ? plain
                : Score.builder(plain.node())
                        .coverage(plain.coverage())
                        .absence(Absence.of(AbsenceReason.TOO_FEW_ANSWERS))
                        .build();
    }

    /** Of two constructs that share items, such as a facet and its element, the second tells nothing new, or it is hidden. */
    private void decideBeside(Node construct, Decided other) {
        Evidence mine = new Evidence(units.get(0), construct, measured.items(construct));
        Evidence theirs = new Evidence(units.get(0), other.construct(), other.items());
        boolean twin = units.stream().allMatch(unit -> areAlike(unit.card(), construct, other.construct()))
                && Set.copyOf(measured.items(construct)).equals(Set.copyOf(other.items()));
        boolean complete = mine.isComplete()
                && theirs.isComplete()
                && mine.people().size() == theirs.people().size();
        for (int unit = 0; unit < units.size(); unit++) {
            HiddenNodes card = hidden.get(unit);
            if ((!twin && !complete) || !other.shown().get(unit)) {
                card.hideIfScored(construct);
            }
            int number = unit;
            boolean items = measured.items(construct).stream()
                    .map(other.items()::indexOf)
                    .allMatch(place -> place >= 0 && other.isShown(place, number));
            if (!items && !twin) {
                card.hideIfScored(construct);
            }
            boolean dispersion = other.dispersion().get(unit);
            card.change(construct, score -> forReaders(score, items && other.counted(), dispersion));
        }
    }

    private static boolean areAlike(ScoreCard card, Node one, Node other) {
        return card.find(one).map(Withholding::figure).equals(card.find(other).map(Withholding::figure));
    }

    private static List<Object> figure(Score score) {
        return List.of(score.points(), score.n(), score.coverage(), score.imputed());
    }

    /** An item that counts for no construct that is shown stands by itself; how much each of its people counts is not known. */
    private void decideItem(Node item) {
        boolean isScored = units.stream()
                .anyMatch(unit -> unit.card().find(item).flatMap(Score::points).isPresent());
        if (!isScored) {
            return;
        }
        List<Way> ways = List.of(
                Way.of(cells.stream().map(cell -> Crowd.of(cell.n(item))).toList()));
        boolean alike = units.stream().allMatch(unit -> unit.countsAlike(item));
        Arrangement arrangement = arrangement(List.of(item));
        BitSet shown = alike ? arrangement.shown(ways, arrangement.all(), floor) : new BitSet();
        BitSet dispersion = withDispersion(item).shown(ways, shown, dispersionFloor);
        alone.put(item, shown);
        for (int unit = 0; unit < units.size(); unit++) {
            boolean wide = dispersion.get(unit);
            if (!shown.get(unit)) {
                hidden.get(unit).hideIfScored(item);
            }
            hidden.get(unit).change(item, score -> forReaders(score, true, wide));
        }
    }

    /** A whole or an index that a strategy made of few, whatever the tree says, or of something else than its parts. */
    private void hideOwn(HiddenNodes card) {
        for (Score score : card.card().scores()) {
            boolean made = score.node().equals(Node.INDEX)
                    || !card.card().tree().partsOf(score.node()).isEmpty();
            if (made && score.points().isPresent() && (score.n() < floor || !isOfItsParts(score, card.card()))) {
                card.hide(score.node());
            }
        }
    }

    /** Where covariances may be shown: they rest on those who have a score on both of two constructs. */
    private BitSet together() {
        BitSet together = new BitSet();
        together.set(0, units.size());
        for (int one = 0; one < decided.size(); one++) {
            for (int other = 0; other < one; other++) {
                together.andNot(tooFewTogether(decided.get(one), decided.get(other)));
            }
        }
        return together;
    }

    private BitSet tooFewTogether(Decided one, Decided other) {
        BitSet may = (BitSet) one.dispersion().clone();
        may.and(other.dispersion());
        BitSet tooFew = (BitSet) may.clone();
        haveBoth(one, other)
                .map(way -> withDispersion(one.construct()).shown(List.of(way), may, dispersionFloor))
                .ifPresent(tooFew::andNot);
        return tooFew;
    }

    /**
     * Who has both, by cell, and counts for about as much as the one who counts most; nothing if they may be none of those who are there. Who
     * of those with the first score has the second is not known, so that those who count for little are held to be among them.
     */
    private Optional<Way> haveBoth(Decided one, Decided other) {
        Crowd everybody = Way.of(one.scored()).all();
        List<Crowd> both = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            Crowd scored = one.scored().get(cell);
            long joint = cells.get(cell).joint(one.construct(), other.construct());
            long near = joint - (scored.size() - scored.hiding(everybody));
            if (joint > 0 && near <= 0) {
                return Optional.empty();
            }
            both.add(Crowd.of(joint == 0 ? 0 : near));
        }
        return Optional.of(Way.of(both));
    }

    /** The standard error of a whole is made of those of its parts and of their covariances. */
    private void hideErrors(HiddenNodes card, boolean together) {
        if (!together) {
            card.hideCorrelations();
        }
        List<Node> wholes = new ArrayList<>(card.card().tree().wholesUpwards());
        wholes.add(Node.INDEX);
        for (Node whole : wholes) {
            boolean ofShown = together
                    && card.card().tree().partsOf(whole).stream()
                            .flatMap(part -> card.shown(part).stream())
                            .filter(part -> part.points().isPresent())
                            .allMatch(part -> part.standardError().isPresent());
            card.change(whole, score -> forReaders(score, true, ofShown));
        }
    }

    /** Whatever aggregation made it, a whole lies between its least and its greatest part. */
    private static boolean isOfItsParts(Score whole, ScoreCard card) {
        long points = whole.points().orElseThrow().billionths();
        LongSummaryStatistics parts = card.tree().partsOf(whole.node()).stream()
                .flatMap(part -> card.find(part).flatMap(Score::points).stream())
                .mapToLong(Points::billionths)
                .summaryStatistics();
        return points >= parts.getMin() - ROUNDED && points <= parts.getMax() + ROUNDED;
    }

    /** The units, with those of which earlier publications show something of some scores. */
    private Arrangement arrangement(List<Node> nodes) {
        List<Family> before = history.shown(nodes, units.size());
        return new Arrangement(families, before, units.size());
    }

    private Arrangement withDispersion(Node node) {
        return new Arrangement(families, history.shownWithDispersion(node, units.size()), units.size());
    }

    private List<Evidence> evidence(Node construct, List<Scored> of) {
        List<Node> items = measured.items(construct);
        return of.stream().map(each -> new Evidence(each, construct, items)).toList();
    }

    /** A unit of one cell has been looked at. */
    private List<Evidence> ofUnits(Node construct, List<Evidence> ofCells) {
        IdentityHashMap<ResponseSummary, Evidence> known = new IdentityHashMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            Evidence evidence = ofCells.get(cell);
            cells.get(cell).summary().ifPresent(summary -> known.put(summary, evidence));
        }
        List<Node> items = measured.items(construct);
        return units.stream()
                .map(unit -> unit.summary().map(known::get).orElseGet(() -> new Evidence(unit, construct, items)))
                .toList();
    }

    private static Way way(List<Evidence> people, Function<Evidence, Crowd> count) {
        return Way.of(people.stream().map(count).toList());
    }

    int floor() {
        return floor;
    }

    int dispersionFloor() {
        return dispersionFloor;
    }

    /** The units that show an item. */
    BitSet shownItem(Node item) {
        return construct(item)
                .map(construct -> {
                    int place = construct.items().indexOf(item);
                    BitSet shown = new BitSet();
                    IntStream.range(0, units.size())
                            .filter(unit -> construct.isShown(place, unit))
                            .forEach(shown::set);
                    return shown;
                })
                .orElseGet(() -> alone.getOrDefault(item, new BitSet()));
    }

    private Optional<Decided> construct(Node item) {
        return decided.stream().filter(each -> each.items().contains(item)).findFirst();
    }

    /** The items that are shown as they count for the same construct as an item; none if it stands by itself. */
    List<Node> countedWith(Node item) {
        return construct(item).filter(Decided::counted).map(Decided::items).orElse(List.of());
    }

    /** By cell, who answered which of the items that are shown with one. */
    List<Evidence> answering(Node item) {
        return evidence(construct(item).orElseThrow().construct(), cells);
    }

    /** The units of which the construct of an item is shown and the item is not; all people if that was so before. */
    BitSet shownWithout(Node item) {
        BitSet without = new BitSet();
        construct(item).ifPresent(construct -> {
            // of all people together an item is left out only where enough have it who are in no unit
            without.or(construct.shown());
            without.clear(0);
            without.andNot(shownItem(item));
            without.set(0, history.showsWithout(construct.construct(), item));
        });
        return without;
    }

    /** The item, and the constructs that no other item counts for: how far their scores lie apart is the same. */
    List<Node> sameAs(Node item) {
        return Stream.concat(
                        Stream.of(item),
                        measured.constructs().stream()
                                .filter(construct -> measured.items(construct).equals(List.of(item))))
                .toList();
    }

    /** Whether answers count for their construct by their number alone. */
    boolean countsItemsAlike() {
        return measured.countsItemsAlike();
    }

    /** The card of a unit to show. */
    ScoreCard shown(int unit) {
        return hidden.get(unit).shown();
    }
}
