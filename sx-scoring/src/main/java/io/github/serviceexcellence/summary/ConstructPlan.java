package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Fraction;
import io.github.serviceexcellence.points.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a stage does with the items of one construct. Items of weight 0 are not among them. */
final class ConstructPlan {
    /** So large may the code of a pattern be that a magnitude fits in a long beside it. */
    private static final double MOST_PATTERNS = 0x1p57;

    final Node node;
    /** The items by their index in the instrument. */
    final int[] items;
    /** The column of each item's cells. */
    final int[] columns;

    final List<Node> nodes;
    /** What an answer counts for, by item and place: on the grid times the item's weight, else in billionths of a point. */
    final long[][] values;

    final BigDecimal[] weights;
    /** Answers needed, by number of applicable items. */
    final int[] needed;

    final Patterns patterns;
    final Imputation imputation;
    /** Null where scores are rounded to a billionth of a point. */
    final @Nullable Grid grid;
    /** Null for an arithmetic mean on the grid or of equal weights, which whole numbers do faster. */
    final @Nullable Aggregation aggregation;

    /** How many things may be with an item in a pattern: it takes no part in the score, was answered, or is imputed if the stage does that. */
    final int patternBase;
    /** The code of all items answered; 0 for so many items that codes do not fit. */
    final long completePattern;

    private final long[] @Nullable [] entries = new long[4][];

    ConstructPlan(StagePlan plan, StagePlan.Measured measured) {
        ItemStage stage = plan.stage;
        node = measured.node();
        List<ItemId> ids = new ArrayList<>();
        for (ItemId item : measured.items()) {
            if (stage.weight(item).signum() > 0) {
                ids.add(item);
            }
        }
        items = new int[ids.size()];
        columns = new int[ids.size()];
        weights = new BigDecimal[ids.size()];
        Fraction[][] answers = new Fraction[ids.size()][];
        List<Node> named = new ArrayList<>();
        for (int place = 0; place < items.length; place++) {
            items[place] = plan.instrument.indexOf(ids.get(place));
            columns[place] = plan.column(items[place]);
            weights[place] = stage.weight(ids.get(place));
            answers[place] = plan.points[items[place]];
            named.add(Node.of(ids.get(place)));
        }
        nodes = List.copyOf(named);
        needed = new int[items.length + 1];
        for (int applicable = 0; applicable < needed.length; applicable++) {
            needed[applicable] = stage.neededAnswers(measured.construct(), applicable);
        }
        imputation = stage.imputation();
        boolean mean = stage.aggregation().equals(Aggregations.arithmeticMean());
        Optional<Grid> possible =
                mean && !imputation.needsTable() ? Grid.of(together(answers), weights, imputation) : Optional.empty();
        grid = possible.orElse(null);
        values = values(answers, possible);
        patterns = new Patterns(columns, values);
        patternBase = imputation == Imputation.NONE ? 2 : 3;
        completePattern = completePattern();
        boolean equal = new HashSet<>(List.of(weights)).size() <= 1;
        aggregation = mean && (equal || grid != null) ? null : stage.aggregation();
    }

    private static List<Fraction> together(Fraction[][] answers) {
        List<Fraction> all = new ArrayList<>();
        for (Fraction[] ofItem : answers) {
            all.addAll(List.of(ofItem));
        }
        return all;
    }

    private long completePattern() {
        long code = 0;
        for (int item = 0; item < items.length && patternCount() <= MOST_PATTERNS; item++) {
            code = patternBase * code + 1;
        }
        return code;
    }

    /** How many codes of patterns there are. */
    double patternCount() {
        return Math.pow(patternBase, items.length);
    }

    private static long[][] values(Fraction[][] answers, Optional<Grid> grid) {
        long[][] values = new long[answers.length][];
        for (int item = 0; item < values.length; item++) {
            long weight = grid.isPresent() ? grid.get().weights[item] : 1;
            values[item] = Grid.values(answers[item], grid, weight);
        }
        return values;
    }

    /** What 100 points are in the unit of the scores. */
    long full() {
        return grid == null ? StagePlan.FULL : grid.full();
    }

    /** Whether scores of respondents are rounded before they are added up. */
    boolean isRounded() {
        return grid == null && items.length > 0;
    }

    /** What pays when so many respondents are to be scored. An aggregation that is not ours may be slow, and may throw. */
    PatternMemory memory(long respondents) {
        if (respondents < Block.ROWS || !patterns.areFew() || imputation == Imputation.GROUP_MEAN) {
            return PatternMemory.NOTHING;
        }
        boolean same = aggregation == null && !imputation.needsTable();
        return same && respondents >= patterns.count() ? PatternMemory.EVERYTHING : PatternMemory.WHAT_OCCURRED;
    }

    /** The entries of all patterns of answers, with or without the items' shares and so on. Made once, for all threads: nobody may change them. */
    synchronized long[] entries(boolean shares, boolean codes) {
        int kind = (shares ? 1 : 0) + (codes ? 2 : 0);
        long[] entries = this.entries[kind];
        if (entries == null) {
            entries = patterns.scoreAll(new ConstructScorer(this, shares, codes));
            this.entries[kind] = entries;
        }
        return entries;
    }

    int size() {
        return items.length;
    }
}
