package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Combination;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Fraction;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Normalisation;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A stage made ready for one instrument: everything that does not depend on answers is looked up in arrays. */
final class StagePlan {
    /** 100 points in billionths, the unit of scores that are rounded. */
    static final long FULL = Points.HUNDRED.billionths();
    /** Slots before those of the levels: not shown, not applicable, don't know, unanswered. */
    static final int KINDS = 4;

    private static final Fraction MOST = Fraction.of(100, 1);
    /** Of a level outside the domain. */
    private static final Fraction NOWHERE = Fraction.of(-1, 1);

    private static final String NORMALISATIONS = "normalisations/";

    final Instrument instrument;
    final ItemStage stage;
    /** Where the slots of each column begin; one more entry for the end. */
    final int[] slots;
    /** What a level of an item is worth, by item and place; empty for an item that is no rating. */
    final Fraction[][] points;
    /** The same in whole parts, and how many parts make 100 points. */
    final long[][] parts;

    final long[] fulls;

    /** What is read from several answers together; each has a column behind those of the items. */
    final CombinationPlan[] combinations;

    final List<Measured> measured;
    final ConstructPlan[] constructs;
    /** Where the shares of each construct's items begin; one more entry for the end. */
    final int[] shares;

    /** The nodes of all constructs, and of all ratings. */
    final List<Node> nodes;

    final List<Node> ratings;

    private final int[] columns;
    private final Map<Node, Integer> indexes = new HashMap<>();
    private final Map<Node, Integer> ratingIndexes = new HashMap<>();

    /** A construct in one aspect, and the items that count for it. */
    record Measured(Construct construct, Node node, List<ItemId> items) {}

    StagePlan(Instrument instrument, ItemStage stage) {
        this.instrument = instrument;
        this.stage = stage;
        columns = Cells.columns(instrument);
        measured = measured(instrument);
        Faults faults = new Faults();
        List<Item> all = instrument.items();
        points = new Fraction[all.size()][];
        parts = new long[all.size()][];
        fulls = new long[all.size()];
        combinations = combinations(instrument.combinations());
        slots = new int[columns[all.size()] + combinations.length + 1];
        for (int item = 0; item < all.size(); item++) {
            points[item] = points(all.get(item), faults);
            addSlots(item, all.get(item));
            Optional<Grid> grid = Grid.of(points[item]);
            fulls[item] = grid.isPresent() ? grid.get().full() : FULL;
            parts[item] = Grid.values(points[item], grid, 1);
        }
        for (int column = itemColumns(); column < columnCount(); column++) {
            slots[column + 1] = slots[column] + KINDS + combinations[column - itemColumns()].categories();
        }
        checkItems(faults);
        faults.throwIfAny(SummaryProblem.MISFIT, instrument);
        constructs = new ConstructPlan[measured.size()];
        shares = new int[constructs.length + 1];
        List<Node> named = new ArrayList<>();
        for (int construct = 0; construct < constructs.length; construct++) {
            constructs[construct] = new ConstructPlan(this, measured.get(construct));
            shares[construct + 1] = shares[construct] + constructs[construct].size();
            indexes.put(constructs[construct].node, construct);
            named.add(constructs[construct].node);
        }
        nodes = List.copyOf(named);
        ratings = ratings(all);
    }

    private CombinationPlan[] combinations(List<Combination> given) {
        CombinationPlan[] plans = new CombinationPlan[given.size()];
        for (int place = 0; place < plans.length; place++) {
            plans[place] = new CombinationPlan(given.get(place), instrument, this);
        }
        return plans;
    }

    private List<Node> ratings(List<Item> all) {
        List<Node> nodes = new ArrayList<>();
        for (int item = 0; item < all.size(); item++) {
            if (all.get(item).kind() == ItemKind.RATING) {
                nodes.add(Node.of(all.get(item).id()));
                ratingIndexes.put(nodes.get(nodes.size() - 1), item);
            }
        }
        return List.copyOf(nodes);
    }

    /** What ratings count for: wholes before their parts, otherwise in the order of the items. */
    private static List<Measured> measured(Instrument instrument) {
        Map<Node, Measured> measured = new LinkedHashMap<>();
        for (Item item : instrument.items()) {
            if (item.kind() == ItemKind.RATING) {
                List<Construct> lineage = item.measures().lineage();
                for (int place = lineage.size() - 1; place >= 0; place--) {
                    add(measured, lineage.get(place), item);
                }
            }
        }
        return List.copyOf(measured.values());
    }

    private static void add(Map<Node, Measured> measured, Construct construct, Item item) {
        Aspect aspect = item.aspect();
        Node node = Node.of(construct, aspect);
        measured.putIfAbsent(node, new Measured(construct, node, new ArrayList<>()));
        Objects.requireNonNull(measured.get(node)).items().add(item.id());
    }

    private void addSlots(int item, Item asked) {
        for (int column = columns[item]; column < columns[item + 1]; column++) {
            slots[column + 1] = slots[column] + KINDS + places(asked);
        }
    }

    /** How many levels or choices a column of an item has. */
    private static int places(Item item) {
        return switch (item.kind()) {
            case RATING -> item.scale().size();
            case ONE_CHOICE -> item.choices().size();
            case SEVERAL_CHOICES -> 2;
            case TEXT -> 0;
        };
    }

    private void checkItems(Faults faults) {
        for (ItemId item : stage.normalisations().keySet()) {
            faults.check(instrument.has(item), NORMALISATIONS + item, SummaryProblem.NORMALISATION_OF_NO_ITEM, item);
        }
        for (ItemId item : stage.weights().keySet()) {
            faults.check(instrument.has(item), ItemStage.WEIGHTS + item, SummaryProblem.WEIGHT_OF_NO_ITEM, item);
        }
        for (Measured each : measured) {
            checkWeights(each, faults);
        }
    }

    private void checkWeights(Measured measured, Faults faults) {
        Set<ItemId> given = stage.weights().keySet();
        if (Collections.disjoint(given, measured.items())) {
            return;
        }
        boolean something = false;
        for (ItemId item : measured.items()) {
            boolean weighed = given.contains(item);
            faults.check(weighed, ItemStage.WEIGHTS + item, SummaryProblem.ITEM_WITHOUT_WEIGHT, item, measured.node());
            something |= weighed && stage.weight(item).signum() > 0;
        }
        faults.check(something, "weights", SummaryProblem.ITEMS_WEIGH_NOTHING, measured.node());
    }

    private Fraction[] points(Item item, Faults faults) {
        if (item.kind() != ItemKind.RATING) {
            return new Fraction[0];
        }
        Scale scale = item.scale();
        Normalisation normalisation = stage.normalisation(item.id());
        boolean reversed = item.direction() == Direction.REVERSED && normalisation.usesDirection();
        Fraction[] points = new Fraction[scale.size()];
        List<String> outside = new ArrayList<>();
        for (int place = 0; place < points.length; place++) {
            var value = scale.levels().get(place).value();
            Fraction forward = normalisation.exact(value, scale).orElse(NOWHERE);
            if (!isWithin(forward)) {
                outside.add(value.toPlainString());
                forward = MOST;
            }
            points[place] = reversed ? opposite(forward) : forward;
        }
        if (!outside.isEmpty()) {
            faults.add(
                    NORMALISATIONS + item.id(),
                    SummaryProblem.OUTSIDE_DOMAIN.with(item.id(), normalisation.name(), String.join(", ", outside)));
        }
        return points;
    }

    private static boolean isWithin(Fraction points) {
        return points.compareTo(Fraction.ZERO) >= 0 && points.compareTo(MOST) <= 0;
    }

    private static Fraction opposite(Fraction points) {
        return new Fraction(
                MOST.numerator().multiply(points.denominator()).subtract(points.numerator()), points.denominator());
    }

    /** Rounds half to even: reversing every answer then reverses the result exactly. Both numbers are positive or zero. */
    static long divide(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long twice = 2 * (dividend - quotient * divisor);
        boolean up = twice > divisor || (twice == divisor && (quotient & 1) == 1);
        return up ? quotient + 1 : quotient;
    }

    /** The first column of an item. */
    int column(int item) {
        return columns[item];
    }

    /** How many columns the answers of items take. */
    int itemColumns() {
        return columns[columns.length - 1];
    }

    /** How many columns there are with those of combinations. */
    int columnCount() {
        return slots.length - 1;
    }

    /** The column of a combination. */
    int columnOf(Combination combination) {
        int place = instrument.combinations().indexOf(combination);
        if (place < 0) {
            throw InvalidInputException.of(SummaryProblem.NO_COMBINATION.with(
                    instrument, combination.kind().code()));
        }
        return itemColumns() + place;
    }

    /** Fills the columns of combinations. */
    void combine(byte[][] cells, int rows) {
        for (int place = 0; place < combinations.length; place++) {
            byte[] column = cells[itemColumns() + place];
            for (int row = 0; row < rows; row++) {
                column[row] = combinations[place].cell(cells, row);
            }
        }
    }

    /** The place of a construct in {@link #constructs}; -1 if no rating measures it. */
    int indexOf(Node construct) {
        return indexes.getOrDefault(construct, -1);
    }

    /** The index of the item that a node stands for; -1 if it is no rating of this instrument. */
    int ratingOf(Node item) {
        return ratingIndexes.getOrDefault(item, -1);
    }

    /** Whether nothing is imputed and every respondent who answered enough has a score. */
    boolean isPlain() {
        boolean plain = true;
        for (ConstructPlan construct : constructs) {
            plain &= construct.aggregation == null && construct.imputation == Imputation.NONE;
        }
        return plain;
    }

    /** The items of the largest construct. */
    int mostItems() {
        int most = 1;
        for (ConstructPlan construct : constructs) {
            most = Math.max(most, construct.size());
        }
        return most;
    }
}
