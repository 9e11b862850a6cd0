package io.github.serviceexcellence.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectionTest {
    /** survey.compare.json: R 4.2.2, p.adjust. */
    private static final List<Double> GIVEN = List.of(0.01, 0.04, 0.03, 0.005);

    @Test
    void correctedPValuesAreThoseOfR() {
        assertClose(Correction.HOLM.adjust(GIVEN), List.of(0.03, 0.06, 0.06, 0.02));
        assertClose(Correction.BENJAMINI_HOCHBERG.adjust(GIVEN), List.of(0.02, 0.04, 0.04, 0.02));
        assertThat(Correction.NONE.adjust(GIVEN)).isEqualTo(GIVEN);
    }

    private static void assertClose(List<Double> actual, List<Double> expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int claim = 0; claim < expected.size(); claim++) {
            assertThat(actual.get(claim)).isCloseTo(expected.get(claim), within(1e-12));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCorrectionIsFoundByItsCode(Correction correction) {
        assertThat(Correction.parse(correction.code())).isEqualTo(correction);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Correction.parse("bonferroni"))
                .withMessage("'bonferroni' is no correction; use one of: none, holm, benjamini-hochberg");
    }

    @ParameterizedTest
    @EnumSource
    void aFamilyOfOneOrNoneIsNotCorrected(Correction correction) {
        assertThat(correction.adjust(List.of(0.04))).containsExactly(0.04);
        assertThat(correction.adjust(List.of())).isEmpty();
    }

    @Property
    void noPValueFallsAndNoneIsAboveOne(
            @ForAll Correction correction, @ForAll @Size(max = 12) List<@DoubleRange(max = 1) Double> given) {
        List<Double> adjusted = correction.adjust(given);

        for (int claim = 0; claim < given.size(); claim++) {
            assertThat(adjusted.get(claim)).isBetween(given.get(claim), 1.0);
        }
    }

    @Property
    void oneMoreClaimNeverLowersAPValueOfHolm(
            @ForAll @Size(max = 12) List<@DoubleRange(max = 1) Double> given,
            @ForAll @DoubleRange(max = 1) double more) {
        List<Double> longer = new ArrayList<>(given);
        longer.add(more);

        List<Double> before = Correction.HOLM.adjust(given);
        List<Double> after = Correction.HOLM.adjust(longer);
        for (int claim = 0; claim < given.size(); claim++) {
            assertThat(after.get(claim)).isGreaterThanOrEqualTo(before.get(claim));
        }
    }

    @Property
    void theOrderOfTheClaimsDoesNotMatter(
            @ForAll Correction correction,
            @ForAll @Size(max = 12) List<@DoubleRange(max = 1) Double> given,
            @ForAll long seed) {
        List<Integer> order = new ArrayList<>();
        for (int claim = 0; claim < given.size(); claim++) {
            order.add(claim);
        }
        Collections.shuffle(order, new Random(seed));

        List<Double> shuffled = correction.adjust(order.stream().map(given::get).toList());
        List<Double> straight = correction.adjust(given);
        assertThat(shuffled).isEqualTo(order.stream().map(straight::get).toList());
    }

    @Test
    void allImpossiblePValuesAreTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Correction.HOLM.adjust(List.of(0.5, -0.1, Double.NaN)))
                .withMessageContainingAll("a p-value of -0.1", "a p-value of NaN");
    }
}
