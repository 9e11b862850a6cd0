package io.github.serviceexcellence.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.questionnaire.Instruments;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PatternsProperties {
    /** Levels by item: products up to 65536 patterns, the most that there may be, and the largest scales. */
    @Provide
    static Arbitrary<List<Integer>> few() {
        return Arbitraries.of(
                List.of(),
                List.of(2),
                List.of(100),
                List.of(100, 100),
                List.of(5, 5, 5, 5),
                List.of(7, 2, 5),
                List.of(5, 5, 5, 5, 5),
                List.of(12, 12, 12, 12));
    }

    @Property(tries = 200)
    void aPatternsNumberHasTheSlotsOfItsCellsAsDigits(
            @ForAll("few") List<Integer> levels,
            @ForAll @IntRange(min = 1, max = 20) int rows,
            @ForAll @IntRange(min = 1, max = 7) int width,
            @ForAll @Size(120) List<@IntRange(max = 1000) Integer> numbers) {
        Block block = new Block(levels.size(), rows);
        block.rows = rows;
        for (int item = 0; item < levels.size(); item++) {
            int slots = levels.get(item) + StagePlan.KINDS;
            for (int row = 0; row < rows; row++) {
                int number = numbers.get((item * rows + row) % numbers.size());
                block.cells[item][row] = (byte) (number % slots - StagePlan.KINDS);
            }
        }
        // the highest number of all is where a lane would run over
        for (int item = 0; item < levels.size(); item++) {
            block.cells[item][rows - 1] = (byte) (levels.get(item) - 1);
        }
        int[] places = new int[Patterns.padded(rows)];

        patterns(levels).find(block, places, width);

        for (int row = 0; row < rows; row++) {
            int expected = 0;
            for (int item = 0; item < levels.size(); item++) {
                expected = expected * (levels.get(item) + StagePlan.KINDS) + block.cells[item][row] + StagePlan.KINDS;
            }
            assertThat(places[row]).isEqualTo(expected * width);
        }
        assertThat(places[rows - 1]).isEqualTo((patterns(levels).count() - 1) * width);
    }

    private static Patterns patterns(List<Integer> levels) {
        int[] items = IntStream.range(0, levels.size()).toArray();
        long[][] points = levels.stream().map(long[]::new).toArray(long[][]::new);
        return new Patterns(items, points);
    }

    @Property(tries = 100)
    void whatIsRememberedIsWhatARespondentWouldGet(
            @ForAll @Size(36) List<@IntRange(min = -4, max = 4) Integer> cells,
            @ForAll boolean shares,
            @ForAll PatternMemory known) {
        Instrument instrument = Instruments.organisationScanVersion1();
        StagePlan plan = new StagePlan(instrument, ItemStage.withDefaults());
        Block block = new Block(36, 1);
        block.rows = 1;
        for (int item = 0; item < cells.size(); item++) {
            block.cells[item][0] = cells.get(item).byteValue();
        }
        for (ConstructPlan of : plan.constructs) {
            Set<Collected> collected = shares ? Set.of(Collected.ITEMS, Collected.PATTERNS) : Set.of();
            BlockScorer remembering = new BlockScorer(of, collected, known, 1, null);
            BlockScorer fresh = new BlockScorer(of, collected, PatternMemory.NOTHING, 1, null);
            remembering.score(block);
            fresh.score(block);
            assertThat(entry(remembering)).containsExactly(entry(fresh));
        }
    }

    private static long[] entry(BlockScorer scorer) {
        return Arrays.copyOfRange(scorer.entries, scorer.at[0], scorer.at[0] + scorer.construct.width);
    }

    @Property(tries = 10)
    void whatHasMorePatternsThanALaneHoldsIsNotFew(@ForAll @IntRange(min = 13, max = 100) int levels) {
        assertThat(Stream.of(
                                patterns(List.of(levels, levels, levels, levels)),
                                patterns(List.of(100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100)))
                        .map(Patterns::areFew))
                .containsOnly(false);
        assertThat(patterns(List.of(12, 12, 12, 12)).areFew()).isTrue();
    }
}
