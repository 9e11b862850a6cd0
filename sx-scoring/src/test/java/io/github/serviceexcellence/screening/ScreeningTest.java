package io.github.serviceexcellence.screening;

import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.nine;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static io.github.serviceexcellence.summary.Questionnaires.unscaled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScreeningTest {
    /** One item for each element, but two for the culture, of which one is worded in reverse. */
    private static final Instrument TURNED = instrument(Stream.concat(
                    Arrays.stream(Element.values()).map(element -> item(element.code(), element)),
                    Stream.of(item("s3r", Element.SERVICE_CULTURE).reversed()))
            .toArray(ItemBuilder[]::new));
    /** Eight people of whom each gave one answer to everything: the tool had turned s3r round before it wrote the file. */
    private static final ResponseTable ALREADY_TURNED = rows(
            TURNED,
            LongStream.of(5, 4, 4, 5, 3, 2, 4, 5)
                    .mapToObj(
                            level -> LongStream.generate(() -> level).limit(10).toArray())
                    .toArray(long[][]::new));
    /** Codes from 0 to 4, of which nobody gave the 0. */
    private static final ResponseTable FROM_ZERO = rows(
            nine(),
            new long[] {3, 4, 2, 3, 4, 3, 2, 4, 3},
            new long[] {4, 4, 3, 3, 4, 4, 4, 3, 4},
            new long[] {1, 2, 1, 2, 2, 1, 1, 2, 1},
            new long[] {3, 3, 3, 3, 3, 3, 3, 3, 3},
            new long[] {2, 2, 3, 4, 2, 2, 3, 2, 2});

    static ResponseTable rows(Instrument instrument, long[]... rows) {
        return table(
                instrument,
                Arrays.stream(rows).map(row -> answers(instrument, row)).toList());
    }

    private static List<String> notes(ResponseTable table, Locale locale) {
        return Screening.of(table).notes().stream().map(note -> note.in(locale)).toList();
    }

    @Test
    void anItemThatWasTurnedRoundBeforeTheFileWasWrittenIsFound() {
        Screening signs = Screening.of(ALREADY_TURNED);

        assertThat(signs.opposed()).singleElement().satisfies(found -> {
            assertThat(found.item()).isEqualTo(ItemId.of("s3r"));
            assertThat(found.instead()).containsExactly(ItemId.of("service-culture"));
            // each answer v has v - 1 quarters of 100 points in one item, and 5 - v in the other
            assertThat(found.correlation()).isEqualTo(-1);
            assertThat(found.interval()).isEqualTo(new Interval(-1, -1, 0.95));
            assertThat(found.n()).isEqualTo(8);
        });
    }

    @Test
    void codesFromZeroAreOneFinding() {
        Screening signs = Screening.of(FROM_ZERO);

        assertThat(signs.opposed()).isEmpty();
        assertThat(signs.neverChosen()).singleElement().satisfies(found -> {
            assertThat(found.levels())
                    .extracting(level -> level.value().intValueExact())
                    .containsExactly(5);
            assertThat(found.items()).hasSize(9);
            assertThat(found.answers()).isEqualTo(45);
        });
    }

    @Test
    void notesSayInWordsWhatToCheck() {
        assertThat(notes(ALREADY_TURNED, Locale.ENGLISH))
                .containsExactly(
                        "Item s3r runs against item service-culture of “Service excellence culture”: correlation r ="
                                + " -1.00 (95%: -1.00 to -1.00; 8 respondents). There are as many items on one side"
                                + " as on the other, so the figures do not tell which is wrong. The likelier one is"
                                + " s3r, because it is worded in reverse. Were its answers turned round before the"
                                + " file was written? Then read the file with withRecoded(s3r).",
                        "Never chosen in the 10 items on the scale 1 to 5 (80 answers): 1. Perhaps nobody thinks so. Or were such answers read"
                                + " as missing, or as another level?",
                        "The same answer every time: 8 of 8 respondents who answered at least 8 of the 10 items on"
                                + " the scale 1 to 5. Some of the items are worded in reverse, so that this is a"
                                + " contradiction for 7 of them. Perhaps they did not read the questions; perhaps"
                                + " the answers to those items were turned round before the file was written.");
        assertThat(notes(FROM_ZERO, Locale.ENGLISH))
                .containsExactly(
                        "Never chosen in the 9 items on the scale 1 to 5 (45 answers): 5. Are the codes in the file 0 to 4? Then read it with"
                                + " withFirstCode(0).",
                        "The same answer every time: 1 of 5 respondents who answered at least 8 of the 9 items on"
                                + " the scale 1 to 5. Perhaps they did not read the questions; perhaps they really"
                                + " think so about all of it.");
    }

    @Test
    void notesAreInDutchToo() {
        assertThat(notes(ALREADY_TURNED, Text.DUTCH))
                .containsExactly(
                        "Item s3r gaat in tegen item service-culture van “Service-excellencecultuur”: correlatie r ="
                                + " -1,00 (95%: -1,00 tot -1,00; 8 respondenten). Aan beide kanten staan evenveel"
                                + " items, dus uit de cijfers blijkt niet welke kant fout is. Het meest voor de hand"
                                + " ligt s3r, want die vraag is omgekeerd gesteld. Zijn de antwoorden al omgedraaid"
                                + " voordat het bestand werd gemaakt? Lees het bestand dan met withRecoded(s3r).",
                        "Nooit gekozen bij de 10 items met schaal 1 tot en met 5 (80 antwoorden): 1. Misschien vindt niemand dat. Of zijn zulke"
                                + " antwoorden gelezen als ontbrekend, of als een ander niveau?",
                        "Steeds hetzelfde antwoord: 8 van de 8 respondenten die minstens 8 van de 10 items met"
                                + " schaal 1 tot en met 5 hebben ingevuld. Een deel van de vragen is omgekeerd"
                                + " gesteld, zodat dit bij 7 van hen tegenstrijdig is. Misschien hebben zij de"
                                + " vragen niet gelezen; misschien zijn de antwoorden op die vragen omgedraaid"
                                + " voordat het bestand werd gemaakt.");
        assertThat(notes(FROM_ZERO, Text.DUTCH).get(0))
                .isEqualTo(
                        "Nooit gekozen bij de 9 items met schaal 1 tot en met 5 (45 antwoorden): 5. Lopen de codes in het bestand van 0"
                                + " tot en met 4? Lees het dan met withFirstCode(0).");
    }

    @Test
    void notesHaveTheirFiguresAsData() {
        Message note = Screening.of(FROM_ZERO).neverChosen().get(0).note();

        assertThat(note.code()).isEqualTo("screening.unchosen-from-zero");
        assertThat(note.parameters())
                .containsEntry("levels", "5")
                .containsEntry("answers", "45")
                .containsEntry("codes", "0 to 4");
    }

    @Test
    void whatIsReadRightHasNoNotes() {
        Screening signs = Screening.of(rows(
                TURNED,
                new long[] {5, 4, 4, 5, 3, 2, 4, 5, 1, 2},
                new long[] {1, 2, 3, 2, 5, 1, 3, 3, 4, 5},
                new long[] {2, 2, 4, 3, 4, 2, 3, 3, 4, 4}));

        assertThat(signs.isEmpty()).isTrue();
        assertThat(signs.straightLining())
                .singleElement()
                .extracting(StraightLining::able, StraightLining::same, StraightLining::contradicting)
                .containsExactly(3L, 0L, OptionalLong.of(0));
    }

    @Test
    void nobodyLeavesNoSigns() {
        assertThat(Screening.of(rows(TURNED)).isEmpty()).isTrue();
    }

    @Test
    void whatIsNoRatingIsNotLookedAt() {
        Instrument written = Instrument.builder("written", "1")
                .title(Text.english("Written"))
                .item(Item.builder("why").wording(Text.english("Why?")).text().voice(Voice.CUSTOMER))
                .build();

        assertThat(Screening.of(rows(written, new long[0]))).isEqualTo(new Screening(List.of(), List.of(), List.of()));
    }

    @Test
    void theOrderOfTheRespondentsChangesNothing() {
        List<Integer> levels = Arrays.asList(5, 4, 4, 5, 3, 2, 4, 5);
        Collections.shuffle(levels, new Random(1));
        ResponseTable other = rows(
                TURNED,
                levels.stream()
                        .map(level -> LongStream.generate(() -> level).limit(10).toArray())
                        .toArray(long[][]::new));

        assertThat(Screening.of(other)).isEqualTo(Screening.of(ALREADY_TURNED));
    }

    @Test
    void scalesWithOtherLabelsAreLookedAtByThemselves() {
        Scale labelled = Scale.range(1, 2).withLabels(Text.english("No"), Text.english("Yes"));
        Instrument two = instrument(
                unscaled("a", Element.LEADERSHIP).scale(labelled),
                unscaled("b", Element.MONITORING).scale(Scale.range(1, 2)));
        long[][] rows =
                LongStream.range(0, 20).mapToObj(any -> new long[] {1, 1}).toArray(long[][]::new);

        assertThat(Screening.of(rows(two, rows)).neverChosen())
                .extracting(UnchosenLevels::scale)
                .containsExactly(labelled, Scale.range(1, 2));
    }

    @Test
    void anInterruptEndsIt() {
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Screening.of(FROM_ZERO));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void whoeverForgetsTheTableIsToldSo() {
        assertThatNullPointerException().isThrownBy(() -> Screening.of(null)).withMessage("table");
    }
}
