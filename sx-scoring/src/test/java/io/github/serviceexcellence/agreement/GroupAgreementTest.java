package io.github.serviceexcellence.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.observations.ConfidentialScores;
import io.github.serviceexcellence.observations.ReferenceData;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Breakdown;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupAgreementTest {
    private static final ConfidentialScores SURVEY = ReferenceData.survey();
    private static final Map<String, Double> FIGURES = ReferenceData.figures("survey.icc.csv");
    private static final double CHANCE = GroupAgreement.uniformVariance(5, 0, 100);

    private static GroupAgreement of(Element element) {
        return GroupAgreement.of(SURVEY, Node.of(element), Breakdown.GROUP, CHANCE);
    }

    @ParameterizedTest
    @EnumSource(Element.class)
    void teamsHaveTheFiguresOfTheReference(Element element) {
        GroupAgreement teams = of(element);
        String code = " " + element.code();

        assertThat(teams.n()).isEqualTo(FIGURES.get("n" + code).intValue());
        assertThat(teams.leftOut()).isEqualTo(600 - teams.n());
        assertThat(teams.meanSquareBetween()).isCloseTo(FIGURES.get("msb" + code), withinPercentage(1e-7));
        assertThat(teams.meanSquareWithin()).isCloseTo(FIGURES.get("msw" + code), withinPercentage(1e-7));
        assertThat(teams.averageSize()).isCloseTo(FIGURES.get("k0" + code), withinPercentage(1e-7));
        assertThat(teams.icc1().orElseThrow()).isCloseTo(FIGURES.get("icc1" + code), withinPercentage(1e-7));
        assertThat(teams.icc2().orElseThrow()).isCloseTo(FIGURES.get("icc2" + code), withinPercentage(1e-7));
        assertThat(teams.f().orElseThrow()).isCloseTo(FIGURES.get("F" + code), withinPercentage(1e-7));
        assertThat(teams.pValue().orElseThrow()).isCloseTo(FIGURES.get("p" + code), withinPercentage(1e-6));
    }

    /** By hand: five levels a step of 25 apart, (25 - 1) / 12 * 625; James, Demaree and Wolf (1984) have 2 for five levels from 1 to 5. */
    @Test
    void chanceFallsOnEveryLevelAlike() {
        assertThat(CHANCE).isEqualTo(1250);
        assertThat(GroupAgreement.uniformVariance(5, 1, 5)).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupAgreement.uniformVariance(1, 0, 100))
                .withMessageContaining("1 levels from 0.0 to 100.0 are no scale");
    }

    /** By hand, beside the numbers. */
    @Test
    void membersAgreeAsFarAsTheyDifferLessThanByChance() {
        GroupAgreement groups = GroupAgreement.of(
                Map.of("a", new double[] {3, 4, 4, 5}, "b", new double[] {1, 5}, "c", new double[] {2}), 2);

        // variance of a: (1 + 0 + 0 + 1) / 3; of b: 8
        assertThat(groups.members().get(0).rwg().orElseThrow()).isCloseTo(1 - 2.0 / 3 / 2, within(1e-12));
        assertThat(groups.members().get(1).rwg()).hasValue(-3);
        assertThat(groups.members().get(2)).isEqualTo(new GroupMembers("c", 1, 2, OptionalDouble.empty()));
        assertThat(groups.medianRwg()).isCloseTo((2.0 / 3 - 3) / 2, within(1e-12));
        assertThat(groups.mayBeUnits()).isFalse();
        assertThat(groups.table(Locale.ENGLISH)).contains("b      2   3.0  -3.000");
        assertThat(groups.explain(Locale.ENGLISH)).contains("Groups differ no more than chance explains");
    }

    @Test
    void teamsOfTheReferenceDifferButTheirMembersDoNotAgreeEnough() {
        GroupAgreement teams = of(Element.LEADERSHIP);

        assertThat(teams.differ()).isTrue();
        // 1 - 363.74 / 1250 is about 0.71
        assertThat(teams.medianRwg()).isBetween(0.6, 0.8);
        assertThat(teams.mayBeUnits()).isEqualTo(teams.medianRwg() >= 0.7);
        assertThat(teams.explain(Locale.forLanguageTag("nl")))
                .startsWith("Overeenstemming binnen 12 groepen, 599 scores, uit een variantieanalyse;")
                .contains(
                        "Groepen verschillen meer dan toeval verklaart: 16% van de verschillen tussen mensen ligt tussen groepen (ICC(1) = 0,16).")
                .contains("ICC(2) = 0,90, terwijl meestal 0,70 wordt gevraagd.");
        assertThat(teams.toString()).startsWith("Agreement within 12 groups").contains("team-01");
    }

    @Test
    void groupsOfOneMindAreUnitsForSure() {
        GroupAgreement sure = GroupAgreement.of(Map.of("a", new double[] {0.1, 0.1, 0.1}, "b", new double[] {5, 5}), 2);

        assertThat(sure.icc1()).hasValue(1);
        assertThat(sure.icc2()).hasValue(1);
        assertThat(sure.f()).isEmpty();
        assertThat(sure.pValue()).isEmpty();
        assertThat(sure.differ()).isTrue();
        assertThat(sure.mayBeUnits()).isTrue();
    }

    @Test
    void whereAllSayTheSameNothingTellsGroupsApart() {
        GroupAgreement same = GroupAgreement.of(Map.of("a", new double[] {3, 3}, "b", new double[] {3}), 2);

        assertThat(same.icc1()).isEmpty();
        assertThat(same.icc2()).isEmpty();
        assertThat(same.differ()).isFalse();
        assertThat(same.medianRwg()).isEqualTo(1);
        assertThat(same.explain(Locale.ENGLISH)).contains("All scores are the same");
    }

    @Test
    void whatCannotBeMeasuredIsToldAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupAgreement.of(Map.of("a", new double[] {Double.NaN}, "b", new double[0]), 0))
                .withMessageContaining("1 groups have a score; it takes two")
                .withMessageContaining("group a has a score that is no number")
                .withMessageContaining("a variance of 0.0 by chance is not possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupAgreement.of(Map.of("a", new double[] {1}, "b", new double[] {2}), 1))
                .withMessageContaining("no group has two members with a score");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupAgreement.of(SURVEY, Node.INDEX, Breakdown.GROUP, CHANCE))
                .withMessageContaining("index is not among the scores");
    }
}
