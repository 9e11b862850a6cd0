package io.github.serviceexcellence.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParadigmShiftTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    8  | SERVICE_INNOVATION      | From stubborn navel-gazing to customer-minded innovation | Van hardleers navelstaren naar klantbewust innoveren
                    9  | PROCESSES_AND_STRUCTURE | From processes set in concrete to exciting customer journeys | Van betonnen processen naar enerverende klantreizen
                    10 | PROCESSES_AND_STRUCTURE | From suppliers as a cost item to partners in customer experience | Van leveranciers als kostenpost naar partners in klantbeleving
                    """)
    void aKnownShiftLeadsFromOnePoleToTheOther(int number, Element element, String english, String dutch) {
        ParadigmShift shift = ParadigmShift.parse(Integer.toString(number));

        assertThat(shift.number()).isEqualTo(number);
        assertThat(shift.title(Locale.ENGLISH)).isEqualTo(english);
        assertThat(shift.title(Text.DUTCH)).isEqualTo(dutch);
        assertThat(shift.element()).contains(element);
        assertThat(shift.poles()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void anOpenShiftHasANumberAndNeitherPolesNorElement(int number) {
        ParadigmShift shift = ParadigmShift.values()[number - 1];

        assertThat(shift.number()).isEqualTo(number);
        assertThat(shift.poles()).isEmpty();
        assertThat(shift.element()).isEmpty();
        assertThat(shift.title(Locale.ENGLISH)).isEqualTo("Paradigm shift " + number);
    }

    @Test
    void onlyTheSubjectOfTheFirstShiftIsKnown() {
        assertThat(ParadigmShift.SHIFT_1.description(Locale.ENGLISH)).contains("the ideal customer experience");
        assertThat(ParadigmShift.SHIFT_2.description(Locale.ENGLISH)).contains("not included here");
        assertThat(ParadigmShift.SHIFT_7.description(Text.DUTCH)).contains("niet opgenomen");
    }
}
