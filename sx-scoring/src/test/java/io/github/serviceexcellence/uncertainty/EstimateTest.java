package io.github.serviceexcellence.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class EstimateTest {
    /** survey.compare.json: R 4.2.2, t.test of two teams. */
    private static final double T = 5.63229624053762;

    private static final double DF = 209.152615630748;
    private static final double P = 5.69093521239675e-08;
    private static final double DIFFERENCE = 15.1730257320319;

    @Test
    void theTestAndTheIntervalAreThoseOfR() {
        Estimate estimate = new Estimate(DIFFERENCE, DIFFERENCE / T, DF);

        assertThat(estimate.pValue()).isCloseTo(P, withinPercentage(1e-7));
        assertThat(estimate.interval().low()).isCloseTo(9.86228515443188, withinPercentage(1e-7));
        assertThat(estimate.interval().high()).isCloseTo(20.483766309632, withinPercentage(1e-7));
        assertThat(estimate.interval().confidence()).isEqualTo(0.95);
        assertThat(estimate.interval().contains(9.9)).isTrue();
        assertThat(estimate.interval().contains(9.8)).isFalse();
    }

    /** scipy 1.17.1, stats.pearsonr of two results of chain.csv, and its confidence_interval(0.95). */
    @Test
    void theIntervalOfACorrelationIsThatOfScipy() {
        Interval interval = Interval.ofCorrelation(0.3571761917700472, 320);

        assertThat(interval.low()).isCloseTo(0.2576249699406238, within(1e-12));
        assertThat(interval.high()).isCloseTo(0.44922423206825524, within(1e-12));
        assertThat(Interval.ofCorrelation(-1, 4)).isEqualTo(new Interval(-1, -1, 0.95));
    }

    @Test
    void aCorrelationThatIsNoneHasNoInterval() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.ofCorrelation(Double.NaN, 3))
                .withMessageContaining("a correlation of NaN is not possible")
                .withMessageContaining("3 pairs are too few for an interval of a correlation; it takes 4");
    }

    @Test
    void oneDegreeOfFreedomIsReckonedByHand() {
        // Cauchy: the distance of 1 standard error has 1 - 2 atan(1) / pi = 1/2, and half of all lie within it
        Estimate estimate = new Estimate(7, 2, 1);

        assertThat(estimate.pValue(5)).isCloseTo(0.5, within(1e-12));
        assertThat(estimate.interval(0.5).low()).isCloseTo(5, within(1e-9));
        assertThat(estimate.interval(0.5).high()).isCloseTo(9, within(1e-9));
    }

    @Test
    void theDifferenceOfOtherPeopleIsWelchs() {
        Estimate difference = new Estimate(60, 3, 10).minus(new Estimate(50, 4, 20));

        assertThat(difference.value()).isEqualTo(10);
        assertThat(difference.standardError()).isEqualTo(5);
        // (9 + 16)^2 / (81 / 10 + 256 / 20) = 625 / 20.9
        assertThat(difference.degreesOfFreedom()).isCloseTo(625 / 20.9, within(1e-12));
    }

    @Test
    void whereAllSayTheSameNothingIsUnsure() {
        Estimate sure = new Estimate(50, 0, 3);

        assertThat(sure.interval()).isEqualTo(new Interval(50, 50, 0.95));
        assertThat(sure.pValue(50)).isEqualTo(1);
        assertThat(sure.pValue(49)).isZero();
        assertThat(sure.minus(sure)).isEqualTo(new Estimate(0, 0, 6));
    }

    @Property
    void theOtherWayRoundItIsNegated(
            @ForAll @DoubleRange(min = -100, max = 100) double value,
            @ForAll @DoubleRange(min = 0, max = 50) double error,
            @ForAll @DoubleRange(min = 1, max = 500) double degrees) {
        Estimate one = new Estimate(value, error, degrees);
        Estimate other = new Estimate(20, 5, 40);

        Estimate negated = other.minus(one);
        assertThat(one.minus(other).value()).isEqualTo(negated.negated().value());
        assertThat(one.minus(other).pValue()).isCloseTo(negated.pValue(), within(1e-12));
    }

    @Test
    void allFaultsAreTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(Double.NaN, -1, 0))
                .withMessageContainingAll(
                        "its value is NaN",
                        "a standard error of -1.0 is not possible",
                        "0.0 degrees of freedom are not possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(2, 1, 1))
                .withMessageContainingAll("it runs from 2.0 to 1.0", "a confidence of 1.0 is not possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(1, 1, 1).interval(0))
                .withMessageContaining("a confidence of 0.0 is not possible");
    }

    @Test
    void aHandfulOfPeopleAreNeverSurerThanIfAllWereOnOneSide() {
        Estimate alike = new Estimate(10, 0, 4);
        assertThat(alike.pValue()).isZero();
        // all five on one side, either of the two: 2 / 2^5
        assertThat(alike.pValueOf(5)).isEqualTo(0.0625);
        assertThat(alike.pValueOf(1)).isEqualTo(1);
        assertThat(alike.pValueOf(Long.MAX_VALUE)).isEqualTo(Double.MIN_NORMAL);
        Estimate unsure = new Estimate(1, 1, 4);
        assertThat(unsure.pValueOf(5)).isEqualTo(unsure.pValue());
    }
}
