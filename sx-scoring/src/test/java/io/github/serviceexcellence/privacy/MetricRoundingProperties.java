package io.github.serviceexcellence.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.metric.MetricRef;
import io.github.serviceexcellence.metric.MetricUnit;
import io.github.serviceexcellence.points.Node;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever anybody answered, one answer a level higher, or one a level lower, is shown as the same, but for the ends of the scale. */
class MetricRoundingProperties {
    private static final MetricRounding ROUNDING = new MetricRounding(Optional.empty(), 1);
    private static final int LEVELS = 5;

    /** A metric of so many people who each have a level from 0 to 4, of even steps. */
    private record Answers(MetricKind kind, double lowest, double highest, int[] levels) {
        static Answers of(long seed) {
            Random random = new Random(seed);
            MetricKind[] kinds = MetricKind.values();
            MetricKind kind = kinds[random.nextInt(kinds.length)];
            double lowest = kind.unit() == MetricUnit.NET || kind == MetricKind.KANO_WORSE ? -100 : 0;
            double range = switch (kind.unit()) {
                case NET -> 200;
                case PERCENT -> 100;
                case SCALE -> 1 + random.nextInt(40) / 4.0;
            };
            int[] levels = random.ints(4 + random.nextInt(random.nextBoolean() ? 20 : 800), 0, LEVELS)
                    .toArray();
            return new Answers(kind, lowest, lowest + range, levels);
        }

        /** Of a share the higher levels count, of a net score those at both ends, of a mean each as what it is. */
        private double figure(int level) {
            return switch (kind.unit()) {
                case NET -> 100.0 * Integer.signum(level - 2);
                case PERCENT -> lowest + (level > 2 ? 100 : 0);
                case SCALE -> lowest + (highest - lowest) * level / (LEVELS - 1);
            };
        }

        double exact(int changed, int by) {
            return IntStream.range(0, levels.length)
                    .mapToDouble(person -> figure(levels[person] + (person == changed ? by : 0)))
                    .average()
                    .orElseThrow();
        }

        double shown(int changed, int by) {
            boolean ofOne = kind == MetricKind.EMOTION || kind == MetricKind.TOP_BOX;
            Metric metric = Metric.builder(new MetricRef(
                            kind, Node.of(ItemId.of("i")), Optional.of("2").filter(answer -> ofOne)))
                    .lowest(lowest)
                    .highest(highest)
                    .value(exact(changed, by))
                    .n(levels.length)
                    .build();
            return ROUNDING.round(metric).value().orElseThrow();
        }

        boolean isAtAnEnd() {
            double twice = 2 * (highest - lowest) / (kind.unit() == MetricUnit.SCALE ? LEVELS - 1 : 1) / levels.length;
            return exact(0, 0) - lowest < twice || highest - exact(0, 0) < twice;
        }
    }

    @Property(tries = 2000)
    void oneAnswerALevelHigherOrLowerMayBeShownAsTheSame(@ForAll long seed) {
        Answers given = Answers.of(seed);
        double shown = given.shown(0, 0);
        for (int person = 0; person < given.levels().length; person++) {
            int level = given.levels()[person];
            boolean inside = level > 0 && level < LEVELS - 1 && !given.isAtAnEnd();
            assertThat(!inside || given.shown(person, 1) == shown || given.shown(person, -1) == shown)
                    .as("%s of %s", person, given)
                    .isTrue();
        }
    }

    @Property(tries = 2000)
    void whatIsShownIsNoMoreThanHalfAStepOffAndWithinTheRange(@ForAll long seed) {
        Answers given = Answers.of(seed);
        double coarsest = given.kind().unit() == MetricUnit.SCALE ? given.highest() - given.lowest() : 50;
        // the next of 1, 2, 5, 10 is at most two and a half times as large
        double change = (given.highest() - given.lowest()) / given.levels().length;
        double most = Math.min(coarsest, Math.max(0.1, 2.5 * 4 * change)) / 2;
        assertThat(given.shown(0, 0))
                .isBetween(given.lowest(), given.highest())
                .isBetween(given.exact(0, 0) - most - 1e-9, given.exact(0, 0) + most + 1e-9);
    }
}
