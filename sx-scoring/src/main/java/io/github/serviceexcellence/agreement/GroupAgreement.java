package io.github.serviceexcellence.agreement;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.observations.ConfidentialScores;
import io.github.serviceexcellence.observations.Tabulated;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.statistics.TextTable;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.FDistribution;
import org.immutables.value.Value;

/**
 * Whether the members of groups agree so far that a group may be taken for a unit, as when the mean of a team stands for the team.
 *
 * <ul>
 *   <li>{@link #icc1()}: which part of the differences between people lies between groups, {@code (MSB - MSW) / (MSB + (k - 1) MSW)}, in mean squares
 *       between and within groups, with k the {@linkplain #averageSize() average size};
 *   <li>{@link #icc2()}: how reliable the means of groups are, {@code (MSB - MSW) / MSB};
 *   <li>rwg of each group: how far its own members agree, {@code 1 - variance / variance by chance}.
 * </ul>
 *
 * <p>Source: Bliese (2000) for ICC(1) and ICC(2); James, Demaree and Wolf (1984) for rwg; LeBreton and Senter (2008) for the floor of 0.70 that is usual
 * for ICC(2) and rwg. R: {@code multilevel::ICC1}, {@code multilevel::ICC2}, {@code multilevel::rwg}. Who has no score or no group is left out.
 *
 * <pre>{@code
 * ConfidentialScores scores = ConfidentialScores.of(table, ItemStage.withDefaults(), Node.of(Element.LEADERSHIP));
 * GroupAgreement teams = GroupAgreement.of(
 *         scores, Node.of(Element.LEADERSHIP), Breakdown.GROUP, GroupAgreement.uniformVariance(5, 0, 100));
 * System.out.println(teams.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>It misleads where people lean to one side of the scale everywhere: then members agree by habit, and rwg against even chance is high.
 */
@Value.Immutable
@ValueStyle
public abstract class GroupAgreement implements Tabulated {
    private static final int DECIMALS = 3;
    private static final double LEVEL = 0.05;
    private static final double FLOOR = 0.7;

    GroupAgreement() {}

    static Builder builder() {
        return ImmutableGroupAgreement.builder();
    }

    /**
     * The agreement within groups of scores.
     *
     * @param groups the scores of the members of each group; groups without any are left out
     * @param chanceVariance the variance of one score if people answer by chance, above 0; see {@link #uniformVariance}
     * @return the agreement
     * @throws IllegalArgumentException telling every fault: fewer than two groups, none of them with two members, a score that is no number, a variance that
     *     is not possible
     */
    public static GroupAgreement of(Map<String, double[]> groups, double chanceVariance) {
        TreeMap<String, double[]> filled = new TreeMap<>(groups);
        filled.values().removeIf(scores -> scores.length == 0);
        return new GroupVariance(filled, chanceVariance).result(0);
    }

    /**
     * The agreement within the units of a breakdown. Who is in several of its units counts in each.
     *
     * @param scores the scores of respondents
     * @param node which score
     * @param breakdown the breakdown, such as {@link Breakdown#GROUP}
     * @param chanceVariance the variance of one score if people answer by chance, above 0; see {@link #uniformVariance}
     * @return the agreement
     * @throws IllegalArgumentException for the same reasons as {@link #of(Map, double)}, or if the node is not among the scores
     */
    public static GroupAgreement of(ConfidentialScores scores, Node node, Breakdown breakdown, double chanceVariance) {
        Faults faults = new Faults();
        faults.check(scores.nodes().contains(node), "node", AgreementProblem.NO_NODE, node);
        faults.throwIfAny(AgreementProblem.INVALID);
        ScoresByUnit byUnit = new ScoresByUnit(scores, node, breakdown);
        return new GroupVariance(byUnit.groups(), chanceVariance).result(byUnit.leftOut());
    }

    /**
     * The variance of an answer that falls on each of some evenly spaced levels equally often: {@code (levels^2 - 1) / 12} times the square of a step.
     *
     * @param levels how many levels, 2 or more
     * @param low the lowest, in the unit of the scores
     * @param high the highest
     * @return the variance, above 0; of five levels from 0 to 100 points 1250
     * @throws IllegalArgumentException if there are fewer than two levels, or the highest is not above the lowest
     */
    public static double uniformVariance(int levels, double low, double high) {
        Faults faults = new Faults();
        faults.check(
                levels >= 2 && low < high && Double.isFinite(high - low),
                "levels",
                AgreementProblem.LEVELS,
                levels,
                low,
                high);
        faults.throwIfAny(AgreementProblem.INVALID);
        double step = (high - low) / (levels - 1);
        return ((double) levels * levels - 1) / 12 * step * step;
    }

    /**
     * How many scores count.
     *
     * @return 3 or more
     */
    public abstract int n();

    /**
     * How many have no score or no group.
     *
     * @return 0 or more
     */
    public abstract int leftOut();

    /**
     * The groups.
     *
     * @return two or more, by name
     */
    public abstract List<GroupMembers> members();

    /**
     * The variance of one score if people answer by chance.
     *
     * @return above 0, in the square of the unit of the scores
     */
    public abstract double chanceVariance();

    /**
     * MSB: how far the means of groups differ.
     *
     * @return 0 or more
     */
    public abstract double meanSquareBetween();

    /**
     * MSW: how far members of one group differ.
     *
     * @return 0 or more
     */
    public abstract double meanSquareWithin();

    /**
     * The size of a group that takes the place of unequal sizes, {@code (N - sum(n^2) / N) / (groups - 1)}.
     *
     * @return above 0
     */
    public abstract double averageSize();

    /**
     * Which part of the differences between people lies between groups.
     *
     * @return at most 1; below 0 where groups differ less than chance lets them; nothing if all scores are the same
     */
    public abstract OptionalDouble icc1();

    /**
     * How reliable the means of groups are.
     *
     * @return at most 1; below 0 where groups differ less than chance lets them; nothing if all groups have the same mean
     */
    public abstract OptionalDouble icc2();

    /**
     * The ratio by which differences between groups are tested, {@code MSB / MSW}.
     *
     * @return F, 0 or more; nothing if members of one group never differ
     */
    public OptionalDouble f() {
        return meanSquareWithin() > 0
                ? OptionalDouble.of(meanSquareBetween() / meanSquareWithin())
                : OptionalDouble.empty();
    }

    /**
     * How often chance alone makes groups differ so far, where they are alike.
     *
     * @return 0 to 1; nothing where there is no {@link #f()}
     */
    public OptionalDouble pValue() {
        return f().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        FDistribution.of(members().size() - 1.0, n() - members().size())
                                .survivalProbability(f().getAsDouble()));
    }

    /**
     * The median of rwg over all groups of two members or more.
     *
     * @return at most 1
     */
    public double medianRwg() {
        double[] rising = members().stream()
                .filter(group -> group.rwg().isPresent())
                .mapToDouble(group -> group.rwg().getAsDouble())
                .sorted()
                .toArray();
        int middle = rising.length / 2;
        return rising.length % 2 == 1 ? rising[middle] : (rising[middle - 1] + rising[middle]) / 2;
    }

    /**
     * Whether groups differ more than chance explains, at 0.05.
     *
     * @return true also if members of one group never differ and groups do
     */
    public boolean differ() {
        return pValue().isPresent() ? pValue().getAsDouble() <= LEVEL : meanSquareBetween() > 0;
    }

    /**
     * Whether a group may be taken for a unit: groups differ more than chance explains, and ICC(2) and the median of rwg are 0.70 or more.
     *
     * @return true if all three hold
     */
    public boolean mayBeUnits() {
        return differ() && icc2().orElse(0) >= FLOOR && medianRwg() >= FLOOR;
    }

    /**
     * What there is to say, as data: method, number and missing rule, whether groups differ, how reliable their means are, and how far members agree.
     *
     * @return sentences in English and Dutch
     */
    @Override
    public List<Message> statements() {
        return GroupWords.statements(this, FLOOR);
    }

    /**
     * The groups as a table: size, mean, rwg.
     *
     * @param language the reader's language
     * @return a line for each group, below a header
     */
    @Override
    public String table(Language language) {
        TextTable table = TextTable.of(
                Word.of("group", "groep"), Word.same("n"), Word.of("mean", "gemiddelde"), Word.same("rwg"));
        members()
                .forEach(group -> table.row(
                        Word.same(group.name()),
                        new Figure(group.n(), 0),
                        Figure.of(group.mean()),
                        TextTable.figure(group.rwg(), DECIMALS)));
        return table.in(language);
    }

    /** The method and the table, in English. */
    @Override
    public String toString() {
        return statements().get(0) + "\n" + table(Language.ENGLISH);
    }

    /** Sets what is known of the agreement. */
    interface Builder {
        Builder n(int scores);

        Builder leftOut(int scores);

        Builder addAllMembers(Iterable<? extends GroupMembers> members);

        Builder chanceVariance(double variance);

        Builder meanSquareBetween(double square);

        Builder meanSquareWithin(double square);

        Builder averageSize(double size);

        Builder icc1(OptionalDouble icc1);

        Builder icc2(OptionalDouble icc2);

        GroupAgreement build();
    }
}
