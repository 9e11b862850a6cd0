package io.github.serviceexcellence.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.internal.Cells;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ResponseTableProperties {
    /** A few rows before, so that what is added lies on both sides of the border between two blocks. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aTableReturnsWhatWasAdded(
            @ForAll("responses") List<Response> responses, @ForAll @IntRange(min = 4080, max = 4096) int before) {
        ResponseTableBuilder builder = ResponseTable.builder(Pulse.PULSE).keepIds();
        IntStream.range(0, before).forEach(row -> builder.add(Pulse.of(0, 0, 0)));
        responses.forEach(builder::add);
        ResponseTable table = builder.build();

        assertThat(table.size()).isEqualTo(before + responses.size());
        assertThat(IntStream.range(before, table.size()).mapToObj(table::response))
                .containsExactlyElementsOf(responses);
        assertThat(table.units())
                .containsExactlyElementsOf(responses.stream()
                        .map(Response::units)
                        .filter(units -> !units.isEmpty())
                        .distinct()
                        .toList());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theColumnsHoldWhatTheRowsHold(
            @ForAll("responses") List<Response> responses, @ForAll @IntRange(max = 2) int item) {
        ResponseTableBuilder builder = ResponseTable.builder(Pulse.PULSE);
        responses.forEach(builder::add);
        byte[] cells = new byte[responses.size()];
        Cells.copy(builder.build(), item, 0, cells);

        for (int row = 0; row < cells.length; row++) {
            assertThat(cells[row]).isEqualTo(Cells.at(responses.get(row), item));
        }
    }

    @Provide
    Arbitrary<List<Response>> responses() {
        return Combinators.combine(
                        Arbitraries.integers().between(-4, 4),
                        Arbitraries.integers().between(-4, 3),
                        Arbitraries.integers().between(-4, 99),
                        units(),
                        Arbitraries.longs().between(1, 1_000_000_000_000L),
                        Arbitraries.strings().alpha().ofLength(3).optional())
                .as((likert, practice, percent, units, weight, id) -> {
                    Response plain = Pulse.of(likert, practice, percent)
                            .withWeight(Weight.ofMillionths(weight))
                            .withUnits(units);
                    return id.map(RespondentId::of).map(plain::withId).orElse(plain);
                })
                .list()
                .ofMaxSize(40);
    }

    private static Arbitrary<Units> units() {
        Arbitrary<GroupKey> paths = Arbitraries.of("a", "b", "a / b")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(GroupKey::new);
        Arbitrary<Breakdown> breakdowns = Arbitraries.of("group", "place").map(Breakdown::of);
        return Arbitraries.maps(breakdowns, paths.list().ofMinSize(1).ofMaxSize(3))
                .ofMaxSize(2)
                .map(Units::of);
    }

    /** Whatever the order in which they are given, and whatever is given twice or said already by another. */
    @Property(tries = 200)
    void unitsAreWhatTheySay(@ForAll("paths") List<GroupKey> paths) {
        Units units = Units.none();
        for (GroupKey path : paths) {
            units = units.with(Breakdown.GROUP, path);
        }
        assertThat(units).isEqualTo(Units.of(Map.of(Breakdown.GROUP, paths)));
        assertThat(units.in(Breakdown.GROUP))
                .containsExactlyInAnyOrderElementsOf(paths.stream()
                        .filter(path -> paths.stream().noneMatch(other -> !other.equals(path) && other.isWithin(path)))
                        .distinct()
                        .toList());
    }

    @Provide
    Arbitrary<List<GroupKey>> paths() {
        return Arbitraries.of("a", "b", "a / b")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(GroupKey::new)
                .list()
                .ofMaxSize(8);
    }
}
