package io.github.serviceexcellence.response;

import static io.github.serviceexcellence.response.Pulse.PULSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnitsTest {
    private static final Breakdown PLACE = Breakdown.of("place");
    private static final Breakdown TENURE = Breakdown.of("tenure");
    private static final GroupKey CARE = GroupKey.of("Care");
    private static final GroupKey TEAM = GroupKey.of("Care", "Nursing", "Team 7");

    @Test
    void aGroupIsANameOrAPath() {
        assertThat(CARE.value()).isEqualTo("Care");
        assertThat(CARE.parent()).isEmpty();
        assertThat(TEAM).hasToString("Care / Nursing / Team 7").isEqualTo(new GroupKey(TEAM.path()));
        assertThat(TEAM.path()).containsExactly("Care", "Nursing", "Team 7");
        assertThat(TEAM.parent()).contains(GroupKey.of("Care", "Nursing"));
    }

    @Test
    void groupsThatReadAlikeNeedNotBeEqual() {
        assertThat(GroupKey.of("a", "b")).hasToString("a / b").isNotEqualTo(GroupKey.of("a / b"));
        assertThat(GroupKey.of("a", "b / c")).hasToString("a / b / c").isNotEqualTo(GroupKey.of("a / b", "c"));
    }

    @Test
    void aGroupStandsDirectlyBeforeThoseWithinIt() {
        List<GroupKey> sorted =
                List.of(CARE, TEAM, GroupKey.of("Care", "Physio"), GroupKey.of("Care and cure"), GroupKey.of("Care!"));
        assertThat(Stream.of(4, 1, 3, 0, 2).map(sorted::get).sorted()).containsExactlyElementsOf(sorted);
    }

    @Test
    void aGroupIsWithinItselfAndWhatIsAboveIt() {
        assertThat(TEAM.isWithin(TEAM)).isTrue();
        assertThat(TEAM.isWithin(CARE)).isTrue();
        assertThat(CARE.isWithin(TEAM)).isFalse();
        assertThat(TEAM.isWithin(GroupKey.of("Care", "Team 7"))).isFalse();
        assertThat(GroupKey.of("Care and cure").isWithin(CARE)).isFalse();
    }

    @Test
    void aPathHasNamesAndNotTooManyOfThem() {
        GroupKey deepest = new GroupKey(Collections.nCopies(20, "x"));
        assertThat(deepest.path()).hasSize(20);
        for (int levels : new int[] {0, 21}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new GroupKey(Collections.nCopies(levels, "x")))
                    .withMessage("a group with a path of " + levels + " names is not possible; give 1 to 20");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupKey.of("Care", " "))
                .withMessage("the group is blank; write at least one visible character");
        assertThatIllegalArgumentException().isThrownBy(() -> GroupKey.of("Care", "x".repeat(201)));
    }

    @Test
    void aBreakdownHasAName() {
        assertThat(Breakdown.of("group")).isEqualTo(Breakdown.GROUP).hasToString("group");
        assertThat(Breakdown.of("x".repeat(100)).name()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> Breakdown.of("x".repeat(101)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Breakdown.of(""))
                .withMessage("the name of a breakdown is blank; write at least one visible character");
    }

    @Test
    void unitsAreKeptByBreakdown() {
        Units units = Units.of(TEAM).with(TENURE, GroupKey.of("5+")).with(PLACE, GroupKey.of("Utrecht"));
        assertThat(units.breakdowns()).containsExactly(Breakdown.GROUP, PLACE, TENURE);
        assertThat(units.group()).contains(TEAM);
        assertThat(units.in(PLACE)).containsExactly(GroupKey.of("Utrecht"));
        assertThat(units.in(Breakdown.of("age"))).isEmpty();
        assertThat(units).hasToString("group: Care / Nursing / Team 7; place: Utrecht; tenure: 5+");
        assertThat(Units.none().isEmpty()).isTrue();
        assertThat(units.isEmpty()).isFalse();
        assertThat(Units.none().group()).isEmpty();
    }

    @Test
    void whoIsInATeamIsInWhatIsAboveIt() {
        assertThat(Units.of(CARE).with(Breakdown.GROUP, TEAM)).isEqualTo(Units.of(TEAM));
        assertThat(Units.of(TEAM).with(Breakdown.GROUP, CARE)).isEqualTo(Units.of(TEAM));
        assertThat(Units.of(TEAM).with(Breakdown.GROUP, TEAM)).isEqualTo(Units.of(TEAM));
        // of another breakdown it is another thing
        assertThat(Units.of(TEAM).with(PLACE, CARE).in(PLACE)).containsExactly(CARE);
    }

    @Test
    void ofSeveralGroupsNoneIsTheGroup() {
        Units both = Units.of(TEAM).with(Breakdown.GROUP, GroupKey.of("Works council"));
        assertThat(both.in(Breakdown.GROUP)).containsExactly(TEAM, GroupKey.of("Works council"));
        assertThat(both.group()).isEmpty();
        assertThat(Units.of(Map.of(Breakdown.GROUP, List.of(GroupKey.of("Works council"), CARE, TEAM))))
                .isEqualTo(both)
                .hasSameHashCodeAs(both);
    }

    @Test
    void noUnitsComeFirst() {
        List<Units> sorted = List.of(
                Units.none(),
                Units.of(CARE),
                Units.of(CARE).with(PLACE, CARE),
                Units.of(TEAM),
                Units.none().with(PLACE, CARE));
        assertThat(Stream.of(3, 1, 4, 0, 2).map(sorted::get).sorted()).containsExactlyElementsOf(sorted);
    }

    @Test
    void oneRespondentIsNotEverywhere() {
        List<GroupKey> many = IntStream.range(0, 101)
                .mapToObj(unit -> GroupKey.of("u" + unit))
                .toList();
        Units most = Units.of(Map.of(PLACE, many.subList(0, 100)));
        assertThat(most.in(PLACE)).hasSize(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> most.with(PLACE, many.get(100)))
                .withMessage("101 units for one respondent are too many; give at most 100");
        Units broad = Units.none();
        for (int number = 0; number < 20; number++) {
            broad = broad.with(Breakdown.of("b" + number), CARE);
        }
        Units broadest = broad;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> broadest.with(PLACE, CARE))
                .withMessage("21 breakdowns for one respondent are too many; give at most 20");
    }

    @Test
    void aResponseCarriesItsUnits() {
        Response response = Response.builder(PULSE)
                .group("Care", "Nursing", "Team 7")
                .unit(PLACE, "NL", "Utrecht")
                .unit(PLACE, "Home")
                .build();
        Units units = Units.of(TEAM).with(PLACE, GroupKey.of("NL", "Utrecht")).with(PLACE, GroupKey.of("Home"));
        assertThat(response.units()).isEqualTo(units);
        assertThat(response.group()).contains(TEAM);
        Response plain = Response.builder(PULSE).build();
        assertThat(plain.withUnits(units)).isEqualTo(response).isNotEqualTo(plain);
        // in another group the places stay
        assertThat(response.withGroup(CARE).units())
                .isEqualTo(Units.of(Map.of(
                        Breakdown.GROUP,
                        List.of(CARE),
                        PLACE,
                        List.of(GroupKey.of("NL", "Utrecht"), GroupKey.of("Home")))));
    }

    @Test
    void everyFaultOfUnitsIsTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Response.builder(PULSE)
                        .group("a")
                        .group("b")
                        .unit(PLACE, "")
                        .unit(TENURE, "x", "y\n")
                        .build())
                .withMessage(
                        "the response is invalid: it has two values for its group, keep one; the group is blank; write at least"
                                + " one visible character; 'y\\u000a' holds a control character; remove it from the group");
    }

    @Test
    void aTableHoldsEachCombinationOnce() {
        Units one = Units.of(TEAM).with(PLACE, GroupKey.of("Utrecht"));
        Units other = Units.of(GroupKey.of("b")).with(Breakdown.GROUP, GroupKey.of("a"));
        List<Response> rows = Stream.of(one, Units.none(), other, Units.of(TEAM), one, other)
                .map(units -> Pulse.of(0, 0, 0).withUnits(units))
                .toList();
        ResponseTableBuilder builder = ResponseTable.builder(PULSE);
        rows.forEach(builder::add);
        ResponseTable table = builder.build();

        assertThat(table.units()).containsExactly(one, other, Units.of(TEAM));
        assertThat(table.groups()).containsExactly(TEAM, GroupKey.of("a"), GroupKey.of("b"));
        assertThat(IntStream.range(0, rows.size()).mapToObj(table::response)).containsExactlyElementsOf(rows);
        assertThat(ResponseTable.builder(PULSE).add(table).build())
                .isEqualTo(table)
                .hasSameHashCodeAs(table);
    }
}
