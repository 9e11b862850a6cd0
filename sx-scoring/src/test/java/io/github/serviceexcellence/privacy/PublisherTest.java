package io.github.serviceexcellence.privacy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.strategy.ReferenceSurvey;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublisherTest {
    private static final AnonymityFloor FLOOR = AnonymityFloor.standard();
    private static final StandardStrategy STRATEGY = StandardStrategy.withDefaults();
    private static final Publisher PUBLISHER = Publisher.of(FLOOR, STRATEGY::score);
    private static final Breakdown TENURE = Breakdown.of("tenure");
    private static final Breakdown PLACE = Breakdown.of("place");
    private static final Instrument ONE_ITEM = instrument(item("q", LEADERSHIP));

    /** So many people who answered the same, in units. */
    private static List<Response> people(int number, long answer, Units units) {
        return IntStream.range(0, number)
                .mapToObj(person -> answers(ONE_ITEM, answer).withUnits(units))
                .toList();
    }

    private static List<Response> people(int number, long answer, String first, String... more) {
        return people(number, answer, Units.of(GroupKey.of(first, more)));
    }

    private static ResponseTable survey(List<List<Response>> people) {
        return table(ONE_ITEM, people.stream().flatMap(List::stream).toList());
    }

    private static Publication publish(Publisher publisher, ResponseTable table) {
        return publisher.publish(STRATEGY.stage().summariseGroups(table));
    }

    private static List<String> names(List<PublishedCard> cards) {
        return cards.stream().map(card -> card.group().orElseThrow().value()).toList();
    }

    private static List<String> values(List<GroupKey> units) {
        return units.stream().map(GroupKey::value).toList();
    }

    private static final ResponseTable TREE = survey(List.of(
            people(6, 3, "care", "day", "one"),
            people(7, 4, "care", "day", "two"),
            // four are too few, and with the next three they are what is left of the department
            people(4, 5, "care", "day", "three"),
            people(3, 1, "care", "day"),
            people(8, 2, "care", "night"),
            people(2, 5, "care", "board"),
            people(9, 3, "sales"),
            people(1, 1, "staff")));

    /**
     * By hand. Two of the board and one of the staff are in units too small to be shown. So care without night is shown with night hidden,
     * or care is hidden with another; and without sales the one of the staff would be all that is left. Two units must be hidden, and these
     * hold the fewest people.
     */
    @Test
    void aTreeShowsAsManyUnitsAsLeaveNobodyOrEnough() {
        Publication shown = publish(PUBLISHER, TREE);
        assertThat(names(shown.groups())).containsExactly("care", "care / day", "care / day / one", "care / day / two");
        assertThat(values(shown.withheld())).containsExactly("care / night", "sales");
        assertThat(shown.overall().element(LEADERSHIP).n()).isEqualTo(40);
        // (6 * 50 + 7 * 75 + 4 * 100 + 3 * 0) / 20 = 61.25; one answer one level higher of twenty changes 1.25, so
        // steps of 5
        assertThat(shown.group(GroupKey.of("care", "day"))
                        .orElseThrow()
                        .element(LEADERSHIP)
                        .points())
                .contains(Points.of(60));
        assertThat(shown.group(GroupKey.of("care", "day", "one"))
                        .orElseThrow()
                        .element(LEADERSHIP)
                        .points())
                .contains(Points.of(50));
    }

    @Test
    void whoIsInSeveralUnitsCountsInEachAndIsNotTheDifferenceOfTwo() {
        Units both = Units.of(GroupKey.of("a")).with(Breakdown.GROUP, GroupKey.of("b"));
        ResponseTable one = survey(List.of(people(9, 3, "a"), people(8, 4, "b"), people(1, 5, both)));
        // 10 of a and 9 of b together are one more than all 18
        assertThat(names(publish(PUBLISHER, one).groups())).containsExactly("a");
        ResponseTable five = survey(List.of(people(9, 3, "a"), people(8, 4, "b"), people(5, 5, both)));
        Publication shown = publish(PUBLISHER, five);
        assertThat(names(shown.groups())).containsExactly("a", "b");
        // (8 * 75 + 5 * 100) / 13
        assertThat(shown.group(GroupKey.of("b"))
                        .orElseThrow()
                        .element(LEADERSHIP)
                        .points())
                .contains(Points.of(85));
    }

    @Test
    void unitsThatAreKnownToExistAreNamed() {
        Publisher publisher = PUBLISHER.withUnits(
                Breakdown.GROUP, Set.of(GroupKey.of("staff"), GroupKey.of("care", "board"), GroupKey.of("moon")));
        Publication found = publish(PUBLISHER, TREE);
        Publication known = publish(publisher, TREE);
        assertThat(values(found.withheld())).doesNotContain("staff", "care / board", "moon");
        assertThat(values(known.withheld()))
                .contains("staff", "care / board", "moon")
                .isSorted();
        assertThat(known.groups()).isEqualTo(found.groups());
        // once more adds to them
        assertThat(values(publish(publisher.withUnits(Breakdown.GROUP, Set.of(GroupKey.of("sun"))), TREE)
                        .withheld()))
                .contains("moon", "sun");
        // a unit that is shown is not withheld
        assertThat(publish(
                        PUBLISHER.withUnits(Breakdown.GROUP, Set.of(GroupKey.of("sales"), GroupKey.of("care"))), TREE))
                .isEqualTo(found);
    }

    @Test
    void theFewerBreakdownsTheMoreIsShown() {
        ResponseTable table = survey(List.of(
                people(6, 3, Units.of(GroupKey.of("a")).with(TENURE, GroupKey.of("short"))),
                people(1, 5, Units.of(GroupKey.of("a")).with(TENURE, GroupKey.of("long"))),
                people(6, 2, Units.of(GroupKey.of("b")).with(TENURE, GroupKey.of("long")))));
        Publication teams = publish(PUBLISHER.withBreakdowns(Breakdown.GROUP), table);
        assertThat(names(teams.groups())).containsExactly("a", "b");
        assertThat(teams.breakdown(TENURE).units()).isEmpty();
        Publication tenure = publish(PUBLISHER.withBreakdowns(TENURE), table);
        assertThat(names(tenure.breakdown(TENURE).units())).containsExactly("long", "short");
        Publication none = publish(PUBLISHER.withBreakdowns(), table);
        assertThat(none.breakdowns()).isEmpty();
        assertThat(none.overall().scores())
                .isEqualTo(teams.overall().scores())
                .isEqualTo(tenure.overall().scores());
        // what stands out on one card is held against what does on all
        assertThat(none.overall().shownTogether()).isEqualTo(1);
        assertThat(teams.overall().shownTogether()).isEqualTo(3);
        assertThat(teams.groups()).allMatch(card -> card.shownTogether() == 3);
        // together a minus short would be the one
        Publication both = publish(PUBLISHER.withBreakdowns(TENURE, Breakdown.GROUP), table);
        assertThat(both.breakdowns())
                .extracting(PublishedBreakdown::breakdown)
                .containsExactly(TENURE, Breakdown.GROUP);
        assertThat(both.breakdown(TENURE).units().isEmpty() || both.groups().isEmpty())
                .isTrue();
        assertThat(both.breakdown(TENURE).units().size() + both.groups().size()).isPositive();
        assertThat(publish(PUBLISHER.withBreakdowns(TENURE, TENURE), table)).isEqualTo(tenure);
    }

    /** The teams and a band of tenure for everybody. */
    private static ResponseTable reference(BiFunction<Response, Random, Units> units) {
        ResponseTable table = ReferenceSurvey.table();
        Random random = new Random(20_261_127);
        List<Response> divided = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            Response response = table.response(row);
            divided.add(response.withUnits(units.apply(response, random)));
        }
        return table(table.instrument(), divided);
    }

    /** Sizes about as 5 : 15 : 30 : 30 : 20. */
    private static GroupKey band(Random random) {
        int place = random.nextInt(100);
        return GroupKey.of("band-" + (place < 5 ? 1 : place < 20 ? 2 : place < 50 ? 3 : place < 80 ? 4 : 5));
    }

    /** The figures that are not shown of some units. */
    private static List<String> withheld(List<PublishedCard> cards) {
        return cards.stream()
                .flatMap(card -> card.scores().stream()
                        .filter(score -> score.points().isEmpty())
                        .map(score -> score.node() + " of " + card.group().orElseThrow()))
                .toList();
    }

    /**
     * All of them but four items of one team. In the two small teams, of 3 and 4 people, four answered item 24: all people without the ten
     * other teams would be what those four said. So the items of its element are hidden in the smallest other team.
     */
    private static void showsTenTeams(Publication shown) {
        assertThat(names(shown.groups()))
                .containsExactlyElementsOf(IntStream.rangeClosed(3, 12)
                        .mapToObj("team-%02d"::formatted)
                        .toList());
        assertThat(shown.groups())
                .allSatisfy(card -> assertThat(card.index().points()).isPresent());
    }

    /** Of those who are in no shown team, four answered i24: with it another item of all people is hidden. */
    @Test
    void ofTheReferenceSurveyAllTeamsAreShownThatAreLargeEnough() {
        Publication shown = publish(PUBLISHER, ReferenceSurvey.table());
        showsTenTeams(shown);
        assertThat(withheld(shown.groups())).isEmpty();
        assertThat(shown.withheld()).isEmpty();
        assertThat(shown.overall().scores())
                .filteredOn(score -> score.points().isEmpty())
                .extracting(score -> score.node().code())
                .hasSize(2)
                .contains("item:i24");
    }

    @Test
    void besideBandsOfTenureNothingMoreIsWithheld() {
        Publication shown = publish(
                PUBLISHER, reference((response, random) -> response.units().with(TENURE, band(random))));
        showsTenTeams(shown);
        // what is hidden of all people alone where there is one tree is hidden of a team here
        assertThat(withheld(shown.groups())).hasSizeLessThanOrEqualTo(4);
        assertThat(names(shown.breakdown(TENURE).units())).hasSize(5);
        assertThat(withheld(shown.breakdown(TENURE).units())).isEmpty();
    }

    @Test
    void besideAThirdBreakdownNothingMoreIsWithheldEither() {
        Publication shown = publish(
                PUBLISHER,
                reference((response, random) -> response.units()
                        .with(TENURE, band(random))
                        .with(PLACE, GroupKey.of("place-" + random.nextInt(4)))));
        showsTenTeams(shown);
        assertThat(names(shown.breakdown(TENURE).units())).hasSize(5);
        assertThat(names(shown.breakdown(PLACE).units())).hasSize(4);
        assertThat(withheld(shown.breakdown(TENURE).units())).isEmpty();
        assertThat(withheld(shown.breakdown(PLACE).units())).isEmpty();
    }

    @Test
    void breakdownsThatCrossInTooManyWaysAreRefusedAndFewerAreNot() {
        Random random = new Random(1);
        List<Response> people = new ArrayList<>();
        for (int person = 0; person < 700; person++) {
            Units units = Units.none();
            for (int breakdown = 0; breakdown < 20; breakdown++) {
                units = units.with(Breakdown.of("b" + breakdown), GroupKey.of("u" + random.nextInt(30)));
            }
            people.add(answers(ONE_ITEM, 3).withUnits(units));
        }
        ResponseTable table = table(ONE_ITEM, people);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> publish(PUBLISHER, table))
                .withMessageStartingWith(
                        "the breakdowns cross in too many ways to decide on them together; publish fewer");
        Publisher two = PUBLISHER.withBreakdowns(Breakdown.of("b0"), Breakdown.of("b1"));
        assertThat(publish(two, table).breakdowns()).hasSize(2);
    }

    @Test
    void whoCountsForMuchIsNeverAlone() {
        Weight much = Weight.of(new BigDecimal("10"));
        Weight little = Weight.of(new BigDecimal("0.1"));
        List<Response> people = new ArrayList<>();
        people(6, 2, "a").forEach(person -> people.add(person.withWeight(little)));
        people(1, 5, "a").forEach(person -> people.add(person.withWeight(much)));
        people(6, 3, "b").forEach(person -> people.add(person.withWeight(much)));
        Publication shown = publish(PUBLISHER, table(ONE_ITEM, people));
        // of a it would be the one, and all minus b as well
        assertThat(shown.groups()).isEmpty();
        assertThat(shown.overall().element(LEADERSHIP).points()).isPresent();
        people(4, 1, "a").forEach(person -> people.add(person.withWeight(much)));
        assertThat(names(publish(PUBLISHER, table(ONE_ITEM, people)).groups())).containsExactly("a", "b");
    }
}
