package io.github.serviceexcellence.screening;

import static io.github.serviceexcellence.screening.ScreeningTest.rows;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.unscaled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.response.ResponseTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnchosenLevelsTest {
    private static final Instrument ONE = instrument(item("q1", Element.LEADERSHIP));
    private static final Instrument TWO = instrument(item("q1", Element.LEADERSHIP), item("q2", Element.MONITORING));

    private static List<UnchosenLevels> found(ResponseTable table) {
        return Screening.of(table).neverChosen();
    }

    private static String note(UnchosenLevels found, Locale locale) {
        return found.note().in(locale);
    }

    /** So many people who take turns with some answers to the only item. */
    private static ResponseTable turns(Instrument instrument, int people, long... answers) {
        return rows(
                instrument,
                IntStream.range(0, people)
                        .mapToObj(row -> new long[] {answers[row % answers.length]})
                        .toArray(long[][]::new));
    }

    /** So many people who take turns with some answers to two items. */
    private static ResponseTable turns(int people, long[] first, long... second) {
        return rows(
                TWO,
                IntStream.range(0, people)
                        .mapToObj(row -> new long[] {first[row % first.length], second[row % second.length]})
                        .toArray(long[][]::new));
    }

    @Test
    void fortyAnswersTellOfFiveLevels() {
        assertThat(found(turns(ONE, 39, 1, 2, 3, 4))).isEmpty();
        assertThat(found(turns(ONE, 40, 1, 2, 3, 4))).singleElement().satisfies(found -> {
            assertThat(found.levels())
                    .containsExactly(Scale.range(1, 5).levels().get(4));
            assertThat(found.chosenElsewhere()).isZero();
            assertThat(found.answersElsewhere()).isZero();
        });
    }

    @Test
    void aLevelInTheMiddleWhoseLabelWasNotReadIsFound() {
        assertThat(note(found(turns(ONE, 40, 1, 2, 4, 5)).get(0), Locale.ENGLISH))
                .isEqualTo(
                        "Never chosen in item q1 on the scale 1 to 5 (40 answers): 3. Perhaps nobody thinks so. Or were such answers"
                                + " read as missing, or as another level?");
    }

    @Test
    void severalLevelsAreOneFinding() {
        assertThat(found(turns(ONE, 40, 3))).singleElement().satisfies(found -> {
            assertThat(found.levels()).hasSize(4);
            assertThat(found.note().code()).isEqualTo("screening.unchosen");
        });
    }

    @Test
    void aScaleThatCountsFromZeroHasNoCodesFromZero() {
        Instrument fromZero = instrument(unscaled("q1", Element.LEADERSHIP).scale(Scale.range(0, 3)));

        assertThat(note(found(turns(fromZero, 40, 0, 1, 2)).get(0), Locale.ENGLISH))
                .startsWith("Never chosen in item q1 on the scale 0 to 3 (40 answers): 3. Perhaps");
    }

    @Test
    void aLongScaleTellsOfItsEndsOnly() {
        Instrument slider = instrument(unscaled("q1", Element.LEADERSHIP).scale(Scale.range(0, 100)));

        assertThat(found(turns(slider, 808, 0, 10, 50, 100))).isEmpty();
        assertThat(found(turns(slider, 808, 10, 50, 100)))
                .singleElement()
                .extracting(UnchosenLevels::levels)
                .isEqualTo(List.of(Scale.range(0, 100).levels().get(0)));
    }

    @Test
    void anItemThatLacksWhatTheOthersHaveIsFound() {
        // a fifth of the answers to q1: 8 are expected of 40 people
        ResponseTable table = turns(40, new long[] {1, 2, 3, 4, 5}, 1, 2, 3, 4);

        assertThat(found(table)).singleElement().satisfies(found -> {
            assertThat(found.items()).hasToString("[q2]");
            assertThat(found.answers()).isEqualTo(40);
            assertThat(found.chosenElsewhere()).isEqualTo(8);
            assertThat(found.answersElsewhere()).isEqualTo(40);
            assertThat(note(found, Locale.ENGLISH))
                    .isEqualTo("Never chosen in item q2 (40 answers): 5. On the other items on the scale 1 to 5 this"
                            + " is 8 of 40 answers. Perhaps nobody thinks so here. Or were such answers read as"
                            + " missing, or as another level?");
            assertThat(note(found, Text.DUTCH))
                    .isEqualTo(
                            "Nooit gekozen bij item q2 (40 antwoorden): 5. Bij de andere items met schaal 1 tot en met 5 gaat het"
                                    + " om 8 van de 40 antwoorden. Misschien vindt niemand dat hier. Of zijn zulke antwoorden gelezen als"
                                    + " ontbrekend, of als een ander niveau?");
        });
        assertThat(found(turns(39, new long[] {1, 2, 3, 4, 5}, 1, 2, 3, 4))).isEmpty();
    }

    @Test
    void anItemThatNobodyAnsweredIsNotNamed() {
        ResponseTable table = rows(
                TWO,
                IntStream.range(0, 40).mapToObj(row -> new long[] {1 + row % 4}).toArray(long[][]::new));

        assertThat(found(table))
                .singleElement()
                .satisfies(found -> assertThat(found.items()).hasToString("[q1]"));
    }

    @Test
    void aScaleWithGapsIsWrittenOut() {
        Instrument practice = instrument(unscaled("q1", Element.LEADERSHIP).scale(Scale.of("1", "2", "4")));

        assertThat(note(found(turns(practice, 40, 1, 2)).get(0), Text.DUTCH))
                .isEqualTo(
                        "Nooit gekozen bij item q1 met schaal 1, 2, 4 (40 antwoorden): 4. Misschien vindt niemand dat. Of zijn"
                                + " zulke antwoorden gelezen als ontbrekend, of als een ander niveau?");
    }
}
