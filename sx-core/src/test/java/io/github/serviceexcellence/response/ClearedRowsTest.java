package io.github.serviceexcellence.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.questionnaire.Instruments;
import org.junit.jupiter.api.Test;

class ClearedRowsTest {
    private final ResponseTableBuilder rows = ResponseTable.builder(Instruments.employeePulse());

    private void add(String unit) {
        rows.add(Response.builder(Instruments.employeePulse()).group(unit).build());
    }

    @Test
    void whatWasBuiltStaysWhenRowsAreForgotten() {
        add("a");
        ResponseTable before = rows.build();

        Cells.clear(rows);
        add("b");
        ResponseTable after = rows.build();

        assertThat(before.size()).isEqualTo(1);
        assertThat(before.response(0).group()).contains(GroupKey.of("a"));
        assertThat(after.size()).isEqualTo(1);
        assertThat(after.response(0).group()).contains(GroupKey.of("b"));
    }

    @Test
    void stretchesOfFewUnitsShareTheirList() {
        add("a");
        ResponseTable before = rows.build();

        Cells.clear(rows);
        add("a");

        assertThat(rows.build().units()).isSameAs(before.units());
    }

    @Test
    void manyUnitsAreForgottenSoThatEachStretchHasItsOwn() {
        int many = TableBlock.ROWS + 1;
        for (int unit = 0; unit < many; unit++) {
            add("unit " + unit);
        }
        ResponseTable before = rows.build();

        Cells.clear(rows);
        add("unit 7");
        ResponseTable after = rows.build();

        assertThat(before.units()).hasSize(many);
        assertThat(before.response(7).group()).contains(GroupKey.of("unit 7"));
        assertThat(after.units()).hasSize(1);
        assertThat(after.response(0).group()).contains(GroupKey.of("unit 7"));
    }
}
