package io.github.serviceexcellence.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.standing.QuantileTable.Quantile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class QuantileTableTest {
    private static final QuantileTable TABLE = new QuantileTable(
            100, List.of(new Quantile(0.1, 40), new Quantile(0.5, 60), new Quantile(0.7, 60), new Quantile(0.9, 80)));

    /** numpy 2.4.6, quantile with its default method, which is type 7. */
    @Test
    void quantilesAreThoseOfTypeSeven() {
        double[] scores = IntStream.rangeClosed(1, 40)
                .mapToDouble(i -> Math.pow(i * 37 % 101, 1.5) / 10)
                .toArray();
        QuantileTable table = QuantileTable.from(scores);

        assertThat(table.n()).isEqualTo(40);
        assertThat(table.quantiles()).hasSize(19);
        assertThat(table.quantiles().get(0).share()).isEqualTo(0.05);
        assertThat(table.quantiles().get(0).points()).isCloseTo(2.63848469, within(1e-8));
        assertThat(table.quantiles().get(9).points()).isCloseTo(36.96996074, within(1e-8));
        assertThat(table.quantiles().get(18).points()).isCloseTo(91.35625829, within(1e-8));
    }

    @Test
    void betweenQuantilesAShareRisesEvenly() {
        // half way from 40 to 60, and from 60 to 80
        assertThat(TABLE.shareBelow(50)).isCloseTo(0.3, within(1e-12));
        assertThat(TABLE.shareBelow(70)).isCloseTo(0.8, within(1e-12));
        assertThat(TABLE.shareBelow(40)).isEqualTo(0.1);
        assertThat(TABLE.shareBelow(60)).isEqualTo(0.6);
        assertThat(TABLE.shareBelow(39)).isEqualTo(0.1);
        assertThat(TABLE.shareBelow(81)).isEqualTo(0.9);
        assertThat(TABLE.isBelow(39)).isTrue();
        assertThat(TABLE.isBelow(40)).isFalse();
        assertThat(TABLE.isAbove(81)).isTrue();
        assertThat(TABLE.isAbove(80)).isFalse();
    }

    /** Whatever others scored: more points never lie above a smaller share. */
    @Property(tries = 200)
    void moreIsNeverLess(
            @ForAll @Size(20) List<@IntRange(max = 10) Integer> scores,
            @ForAll @IntRange(min = -1, max = 11) int low,
            @ForAll @IntRange(max = 5) int more) {
        QuantileTable table = QuantileTable.from(
                scores.stream().mapToDouble(Integer::doubleValue).toArray());

        assertThat(table.shareBelow(low)).isLessThanOrEqualTo(table.shareBelow(low + more / 2.0));
    }

    @Test
    void whatIsWrongIsToldAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuantileTable(1, List.of(new Quantile(1, 40))))
                .withMessageContaining("quantiles of 1 scores are not possible; it takes 2")
                .withMessageContaining("1 quantiles are too few")
                .withMessageContaining("a quantile of 1.0 is not possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuantileTable(
                        9, List.of(new Quantile(0.2, 40), new Quantile(0.4, 30), new Quantile(0.3, Double.NaN))))
                .withMessageContaining("the quantile of 0.4 does not follow the one before it")
                .withMessageContaining("the quantile of 0.3 does not follow")
                .withMessageContaining("a score is no number");
        double[] few = new double[19];
        Arrays.fill(few, Double.NaN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuantileTable.from(few))
                .withMessageContaining("quantiles of 19 scores are not possible; it takes 20")
                .withMessageContaining("a score is no number");
    }
}
