package io.github.serviceexcellence.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.questionnaire.Instruments;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableUnitsTest {
    private static final Breakdown PLACE = Breakdown.of("place");

    private static Response response(int number) {
        ResponseBuilder response = Response.builder(Instruments.organisationScan())
                .answer("leadership-1", 1 + number % 5)
                .weight(Weight.ofMillionths(1_000_000L * (1 + number % 2)));
        Response made = response.build().withId(RespondentId.of("r" + number));
        return number % 4 == 3 ? made : made.withGroup(GroupKey.of("team " + number % 4));
    }

    private static ResponseTable table(UnaryOperator<Response> change) {
        ResponseTableBuilder table =
                ResponseTable.builder(Instruments.organisationScan()).keepIds();
        // more than a block has rows
        IntStream.range(0, 5000).forEach(number -> table.add(change.apply(response(number))));
        return table.build();
    }

    private static void equalsRowByRow(UnaryOperator<Units> change) {
        ResponseTable changed = table(response -> response).withUnits(change);
        ResponseTable rows = table(
                response -> response.units().isEmpty() ? response : response.withUnits(change.apply(response.units())));

        assertThat(changed).isEqualTo(rows);
        assertThat(changed.units()).isEqualTo(rows.units());
        assertThat(changed.id(4999)).contains(RespondentId.of("r4999"));
    }

    @Test
    void unitsAreAdded() {
        equalsRowByRow(units -> units.with(PLACE, GroupKey.of("north")));
    }

    @Test
    void combinationsThatBecomeEqualAreOne() {
        equalsRowByRow(units -> Units.of(GroupKey.of("all")));
        assertThat(table(response -> response)
                        .withUnits(units -> Units.of(GroupKey.of("all")))
                        .units())
                .isEqualTo(List.of(Units.of(GroupKey.of("all"))));
    }

    @Test
    void unitsMayBeTakenAway() {
        equalsRowByRow(units -> Units.none());
    }

    @Test
    void theTableItselfStaysAsItIs() {
        ResponseTable table = table(response -> response);
        table.withUnits(units -> Units.none());

        assertThat(table).isEqualTo(table(response -> response));
    }
}
