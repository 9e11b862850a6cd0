package io.github.serviceexcellence.screening;

import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.response.ResponseTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How often each level of a scale was chosen in each of its items, and which nobody chose. */
final class LevelCounts implements Ratings.Rows {
    private static final double EXPECTED = 8;
    /** On longer scales people keep to round numbers. */
    private static final int MOST_LEVELS = 11;

    private final Ratings ratings;
    private final Scale scale;
    /** By item and level. */
    private final long[][] counts;
    /** By level. */
    private final long[] chosen;
    /** By item. */
    private final long[] answers;

    private long total;

    private LevelCounts(Ratings ratings) {
        this.ratings = ratings;
        this.scale = ratings.item(0).scale();
        this.counts = new long[ratings.size()][scale.size()];
        this.chosen = new long[scale.size()];
        this.answers = new long[ratings.size()];
    }

    static List<UnchosenLevels> unchosen(ResponseTable table, Ratings ratings) {
        LevelCounts counts = new LevelCounts(ratings);
        ratings.read(table, counts);
        counts.addUp();
        return counts.unchosen();
    }

    @Override
    public void take(byte[][] cells, int rows) {
        for (int item = 0; item < counts.length; item++) {
            long[] levels = counts[item];
            byte[] column = cells[item];
            for (int row = 0; row < rows; row++) {
                if (column[row] >= 0) {
                    levels[column[row]]++;
                }
            }
        }
    }

    private void addUp() {
        for (int item = 0; item < counts.length; item++) {
            for (int level = 0; level < chosen.length; level++) {
                chosen[level] += counts[item][level];
                answers[item] += counts[item][level];
            }
            total += answers[item];
        }
    }

    /** What is missing everywhere, then what is missing in some items; levels that are missing in the same items together. */
    private List<UnchosenLevels> unchosen() {
        List<UnchosenLevels> found = new ArrayList<>();
        List<Integer> missing = levels(level -> chosen[level] == 0 && isTold(level));
        if (!missing.isEmpty() && total >= EXPECTED * scale.size()) {
            found.add(found(missing, items(item -> answers[item] > 0)));
        }
        missingInSome().forEach((items, levels) -> found.add(found(levels, items)));
        return found;
    }

    private boolean isTold(int level) {
        return scale.size() <= MOST_LEVELS || level == 0 || level == scale.size() - 1;
    }

    /** The levels that are missing in some items, by these items. */
    private Map<List<Integer>, List<Integer>> missingInSome() {
        Map<List<Integer>, List<Integer>> missing = new LinkedHashMap<>();
        for (int level = 0; level < chosen.length; level++) {
            int missed = level;
            List<Integer> items = items(item -> counts[item][missed] == 0 && isExpected(item, missed));
            if (!items.isEmpty()) {
                missing.computeIfAbsent(items, each -> new ArrayList<>()).add(level);
            }
        }
        return missing;
    }

    /** Whether so many would have chosen a level that nobody did, if as many had as in the other items. */
    private boolean isExpected(int item, int level) {
        long others = total - answers[item];
        return others > 0 && (double) chosen[level] * answers[item] >= EXPECTED * others;
    }

    private UnchosenLevels found(List<Integer> levels, List<Integer> items) {
        long told = items.stream().mapToLong(item -> answers[item]).sum();
        return UnchosenLevels.builder()
                .scale(scale)
                .addAllLevels(levels.stream().map(scale.levels()::get).toList())
                .addAllItems(items.stream().map(ratings::id).toList())
                .answers(told)
                .chosenElsewhere(
                        levels.stream().mapToLong(level -> chosen[level]).sum())
                .answersElsewhere(total - told)
                .build();
    }

    private List<Integer> items(IntPredicate which) {
        return IntStream.range(0, counts.length).filter(which).boxed().toList();
    }

    private List<Integer> levels(IntPredicate which) {
        return IntStream.range(0, scale.size()).filter(which).boxed().toList();
    }
}
