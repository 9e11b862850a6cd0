package io.github.serviceexcellence.response;

import static io.github.serviceexcellence.response.Pulse.PULSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseTableTest {
    private static final int BLOCK = 4096;
    private static final int ROWS = 2 * BLOCK + 5;
    private static final ResponseTable TABLE = table(ROWS, 0);

    /** Row by row another answer, group and weight, with periods that share no factor with a block. */
    private static Response row(int row) {
        Response response = Pulse.of(row % 5, -1 - row % 4, row % 97).withId(RespondentId.of("r" + row));
        response = row % 3 == 0 ? response : response.withGroup(GroupKey.of("g" + row % 3));
        return row % 7 == 0 ? response.withWeight(Weight.ofMillionths(1 + row)) : response;
    }

    private static ResponseTable table(int rows, int from) {
        ResponseTableBuilder builder = ResponseTable.builder(PULSE).keepIds();
        IntStream.range(from, from + rows).forEach(row -> builder.add(row(row)));
        return builder.build();
    }

    @Test
    void rowsKeepTheirOrderAcrossBlocks() {
        assertThat(TABLE.instrument()).isSameAs(PULSE);
        assertThat(TABLE.size()).isEqualTo(ROWS);
        assertThat(IntStream.range(0, ROWS)).allMatch(row -> TABLE.response(row).equals(row(row)));
    }

    @Test
    void groupsComeInTheOrderOfTheirFirstRespondents() {
        ResponseTable table = ResponseTable.builder(PULSE)
                .add(Pulse.of(0, 0, 0))
                .add(Pulse.of(0, 0, 0).withGroup(GroupKey.of("south")))
                .add(Pulse.of(0, 0, 0).withGroup(GroupKey.of("north")))
                .add(Pulse.of(0, 0, 0).withGroup(GroupKey.of("south")))
                .add(Pulse.of(0, 0, 0))
                .build();
        int[] groups = new int[6];

        assertThat(table.groups()).extracting(GroupKey::value).containsExactly("south", "north");
        assertThat(Cells.copyUnits(table, 0, groups)).isEqualTo(5);
        assertThat(groups).containsExactly(-1, 0, 1, 0, -1, 0);
    }

    @ParameterizedTest
    @CsvSource({"0, 8197", "4095, 2", "4096, 1", "4091, 4101", "1, 8195", "8191, 3"})
    void aStretchIsCopiedAcrossTheBordersOfBlocks(int from, int length) {
        byte[] cells = new byte[length];
        long[] weights = new long[length];
        int[] groups = new int[length];

        assertThat(Cells.copy(TABLE, 2, from, cells)).isEqualTo(length);
        assertThat(Cells.copyWeights(TABLE, from, weights)).isEqualTo(length);
        assertThat(Cells.copyUnits(TABLE, from, groups)).isEqualTo(length);
        for (int i = 0; i < length; i++) {
            int row = from + i;
            assertThat(cells[i]).isEqualTo((byte) (row % 97));
            assertThat(weights[i]).isEqualTo(row % 7 == 0 ? 1 + row : 1_000_000);
            assertThat(groups[i]).isEqualTo(row % 3 - 1);
        }
    }

    @Test
    void aCopyEndsWithTheTableAndLeavesTheRestOfTheTargetAlone() {
        byte[] cells = {9, 9, 9, 9};

        assertThat(Cells.copy(TABLE, 0, ROWS - 2, cells)).isEqualTo(2);
        // rows 8195 and 8196 leave 0 and 1 when divided by 5
        assertThat(cells).containsExactly(0, 1, 9, 9);
        assertThat(Cells.copy(TABLE, 0, ROWS, cells)).isZero();
        assertThat(Cells.copy(TABLE, 0, 0, new byte[0])).isZero();
    }

    @Test
    void whatIsNotThereCannotBeCopied() {
        outside(() -> Cells.copy(TABLE, 3, 0, new byte[1]));
        outside(() -> Cells.copy(TABLE, -1, 0, new byte[1]));
        outside(() -> Cells.copy(TABLE, 0, -1, new byte[1]));
        outside(() -> Cells.copyWeights(TABLE, ROWS + 1, new long[1]));
        outside(() -> TABLE.response(ROWS));
        outside(() -> TABLE.response(-1));
    }

    private static void outside(Runnable access) {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(access::run);
    }

    @Test
    void idsAreKeptOnlyFromTheMomentTheyAreAskedFor() {
        ResponseTable table = ResponseTable.builder(PULSE)
                .add(row(1))
                .keepIds()
                .add(row(2))
                .add(Pulse.of(0, 0, 0))
                .build();

        assertThat(table.response(0).id()).isEmpty();
        assertThat(table.response(1).id()).contains(RespondentId.of("r2"));
        assertThat(table.response(2).id()).isEmpty();
    }

    @Test
    void aGroupOrWeightThatComesLateLeavesEarlierRowsAlone() {
        ResponseTable table = ResponseTable.builder(PULSE)
                .add(Pulse.of(0, 0, 0))
                .add(Pulse.of(1, 1, 1).withGroup(GroupKey.of("g")).withWeight(Weight.ofMillionths(2)))
                .add(Pulse.of(2, 2, 2))
                .build();

        assertThat(table.response(0)).isEqualTo(Pulse.of(0, 0, 0));
        assertThat(table.response(1).weight().millionths()).isEqualTo(2);
        assertThat(table.response(2)).isEqualTo(Pulse.of(2, 2, 2));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "4095", "4096", "4097"})
    void aTableDoesNotChangeWhenItsBuilderGoesOn(int rows) {
        ResponseTableBuilder builder = ResponseTable.builder(PULSE).keepIds();
        IntStream.range(0, rows).forEach(row -> builder.add(row(row)));
        ResponseTable before = builder.build();
        builder.add(row(rows)).add(row(rows + 1));

        assertThat(before).isEqualTo(table(rows, 0));
        assertThat(before.groups()).hasSize(Math.min(2, Math.max(0, rows - 1)));
        assertThat(builder.build()).isEqualTo(table(rows + 2, 0));
    }

    @Test
    void tablesAreEqualIfTheirRowsAre() {
        assertThat(TABLE).isEqualTo(table(ROWS, 0)).hasSameHashCodeAs(table(ROWS, 0));
        assertThat(TABLE).isNotEqualTo(table(ROWS - 1, 0)).isNotEqualTo(table(ROWS, 1));
        assertThat(ResponseTable.builder(PULSE).build())
                .isNotEqualTo(ResponseTable.builder(Pulse.instrument("other")).build());
        assertThat(TABLE).hasToString("ResponseTable of 8197 responses to pulse 1.0");
    }

    @Test
    void aTableTakesResponsesToItsInstrumentAlone() {
        ResponseTableBuilder table = ResponseTable.builder(PULSE);

        assertThat(table.add(Cells.answer(Response.builder(Pulse.instrument("pulse")), new byte[3])
                                .build())
                        .build()
                        .size())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.add(Cells.answer(Response.builder(Pulse.instrument("other")), new byte[3])
                        .build()))
                .withMessage("a response to other 1.0 does not belong in a table of pulse 1.0;"
                        + " start a table for each instrument")
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.text(Text.DUTCH))
                                .isEqualTo(
                                        "een ingevulde vragenlijst van other 1.0 hoort niet in een tabel van pulse 1.0;"
                                                + " begin voor elk instrument een eigen tabel"));
    }

    @Test
    void aRespondentInBytesIsTheSameAsAResponse() {
        ResponseTableBuilder table = ResponseTable.builder(PULSE).keepIds();
        byte[] cells = new byte[3];
        for (int row = 0; row < ROWS; row++) {
            Response response = row(row);
            for (int item = 0; item < cells.length; item++) {
                cells[item] = Cells.at(response, item);
            }
            table.add(cells, Cells.NO_VOICE, response.id(), response.units(), response.weight());
        }
        assertThat(table.build()).isEqualTo(TABLE);
    }

    @ParameterizedTest
    @CsvSource({"5, 0, 0", "0, 4, 0", "0, 0, 100", "-5, 0, 0", "0, 0, -5"})
    void bytesThatMeanNothingAreNotAdded(byte likert, byte practice, byte percent) {
        ResponseTableBuilder table = ResponseTable.builder(PULSE);
        byte[] cells = {likert, practice, percent};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.add(cells, Cells.NO_VOICE, Optional.empty(), Units.none(), Weight.ONE))
                .withMessageContaining("stands for nothing");
        assertThat(table.build().size()).isZero();
    }

    @Test
    void aRespondentHasAByteForEachItem() {
        ResponseTableBuilder table = ResponseTable.builder(PULSE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.add(new byte[2], Cells.NO_VOICE, Optional.empty(), Units.none(), Weight.ONE))
                .withMessage("the response is invalid: 2 cells for 3 columns; give one for each");
    }

    @ParameterizedTest
    @CsvSource({"0, 8197", "1, 8196", "4096, 4101", "4100, 4097", "8197, 0"})
    void tablesAddUpToOne(int first, int second) {
        ResponseTable whole = ResponseTable.builder(PULSE)
                .keepIds()
                .add(table(first, 0))
                .add(table(second, first))
                .build();

        assertThat(whole).isEqualTo(TABLE);
        assertThat(whole.groups()).isEqualTo(TABLE.groups());
        assertThat(ResponseTable.builder(PULSE).add(TABLE).build().response(1).id())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ResponseTable.builder(Pulse.instrument("other")).add(TABLE))
                .withMessage("a table of responses to pulse 1.0 does not belong in a table of other 1.0;"
                        + " start a table for each instrument");
    }
}
