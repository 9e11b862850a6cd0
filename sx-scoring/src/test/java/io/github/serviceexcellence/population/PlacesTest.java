package io.github.serviceexcellence.population;

import static io.github.serviceexcellence.population.Branches.LEADERSHIP;
import static io.github.serviceexcellence.population.Branches.columns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.GroupKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places of equal units and of new ones. */
class PlacesTest {
    private static final Population TIED = columns(new double[] {10, 20, 20, 30});

    private static List<Double> of(ColumnMethod method, Population population) {
        return method.scores(population).values().values().stream()
                .map(byNode -> byNode.get(LEADERSHIP))
                .toList();
    }

    private static double of(ColumnMethod method, Population population, String unit, double points) {
        Unit asked = Unit.of(GroupKey.of(unit), Map.of(LEADERSHIP, Points.from(points)));
        return method.fit(population).apply(asked).get(LEADERSHIP);
    }

    /** By hand, as the ties.method "min" and "average" of R's rank are defined: 1 2 2 4 and 1 2.5 2.5 4. */
    @Test
    void tiesAreAChoiceWithAName() {
        assertThat(of(PopulationMethods.rank(Ties.SHARE_THE_LOWEST_PLACE), TIED))
                .containsExactly(1.0, 2.0, 2.0, 4.0);
        assertThat(of(PopulationMethods.rank(Ties.AVERAGE), TIED)).containsExactly(1.0, 2.5, 2.5, 4.0);
        assertThat(of(PopulationMethods.borda(Ties.AVERAGE), TIED)).containsExactly(0.0, 1.5, 1.5, 3.0);
        assertThat(of(PopulationMethods.percentileRank(Ties.AVERAGE), TIED)).containsExactly(0.0, 0.5, 0.5, 1.0);
        assertThat(PopulationMethods.rank(Ties.AVERAGE))
                .hasToString("rank (direction = higher-is-better; lowest = 1; ties = average)")
                .isEqualTo(PopulationMethods.rank(Ties.AVERAGE))
                .isNotEqualTo(PopulationMethods.rank());
    }

    @Test
    void equalUnitsAreAllTheLowestOrAllInTheMiddle() {
        Population six = columns(new double[] {50, 50, 50, 50, 50, 50});
        assertThat(of(PopulationMethods.percentileRank(), six)).containsOnly(0.0);
        assertThat(of(PopulationMethods.percentileRank(Ties.AVERAGE), six)).containsOnly(0.5);
        assertThat(of(PopulationMethods.rank(Ties.AVERAGE), six)).containsOnly(3.5);
    }

    /** Others below / others; a new unit has two others here, one of the population has one. */
    @ParameterizedTest
    @CsvSource({
        "new, 21, 0.5, 0.5",
        "new, 19, 0, 0",
        "new, 81, 1, 1",
        "new, 100, 1, 1",
        "new, 20, 0, 0.25",
        "new, 80, 0.5, 0.75",
        "u0, 20, 0, 0",
        "u1, 80, 1, 1",
        // what has become of a unit since is new
        "u0, 21, 0.5, 0.5",
        "u1, 81, 1, 1"
    })
    void aPercentileRankIsAShareOfTheOthers(String unit, double points, double lowest, double average) {
        Population two = columns(new double[] {20, 80});
        assertThat(of(PopulationMethods.percentileRank(), two, unit, points)).isEqualTo(lowest);
        assertThat(of(PopulationMethods.percentileRank(Ties.AVERAGE), two, unit, points))
                .isEqualTo(average);
    }

    /** A new 20 beside 10, 20, 20 and 30 has the places 2, 3 and 4 together with two others. */
    @Test
    void aNewUnitGetsThePlaceThatItWouldTake() {
        assertThat(of(PopulationMethods.rank(), TIED, "new", 20)).isEqualTo(2.0);
        assertThat(of(PopulationMethods.rank(Ties.AVERAGE), TIED, "new", 20)).isEqualTo(3.0);
        assertThat(of(PopulationMethods.borda(Ties.AVERAGE), TIED, "new", 20)).isEqualTo(2.0);
        assertThat(of(PopulationMethods.rank(Ties.AVERAGE), TIED, "new", 31)).isEqualTo(5.0);
    }

    @Test
    void choicesHaveCodes() {
        assertThat(Ties.values())
                .allSatisfy(ties -> assertThat(Ties.parse(ties.code())).isSameAs(ties));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ties.parse("max"))
                .withMessage("'max' is no choice for ties; use one of: share-the-lowest-place, average");
        assertThat(Divisor.values())
                .allSatisfy(divisor -> assertThat(Divisor.parse(divisor.code())).isSameAs(divisor));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Divisor.parse("n+1"))
                .withMessage("'n+1' is no divisor; use one of: n, n-1");
    }
}
