package io.github.serviceexcellence.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.OwnShift;
import io.github.serviceexcellence.framework.ParadigmShift;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShiftScanTest {
    private static final OwnShift TONE = shift("tone");

    private static OwnShift shift(String code) {
        return new OwnShift(
                code,
                Text.english("official letters").dutch("ambtelijke brieven"),
                Text.english("plain language").dutch("gewone taal"));
    }

    private static void isAskedNowAndAsWished(Instrument scan, Construct shift, Text from, Text to) {
        List<Item> items = scan.itemsOf(shift);
        assertThat(items).extracting(Item::aspect).containsExactly(Aspect.IS, Aspect.WISHED);
        assertThat(items).allSatisfy(item -> {
            List<Scale.Level> levels = item.scale().levels();
            assertThat(levels).hasSize(7);
            assertThat(levels.get(0).label()).contains(from);
            assertThat(levels.get(6).label()).contains(to);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aShiftIsAskedNowAndAsWishedIfItsPolesAreKnown(ParadigmShift shift) {
        Instrument scan = Instruments.shiftScan();
        assertThat(scan.constructs().contains(shift)).isEqualTo(shift.poles().isPresent());
        shift.poles().ifPresent(poles -> isAskedNowAndAsWished(scan, shift, poles.from(), poles.to()));
    }

    @Test
    void employeesAndManagersAnswerSixQuestions() {
        Instrument scan = Instruments.shiftScan();
        assertThat(scan.items()).hasSize(6);
        assertThat(scan.voices()).containsExactly(Voice.EMPLOYEE, Voice.MANAGER);
        assertThat(scan.minutes()).hasValue(2);
    }

    /** The poles are the model's, and one of them sounds better; nothing else may lead to it. */
    @Test
    void nothingButThePolesTellsWhichPlaceIsBetter() {
        Instrument scan = Instruments.shiftScan();
        assertThat(Stream.concat(
                        scan.title().wordings().values().stream(),
                        scan.introduction().orElseThrow().wordings().values().stream()))
                .allSatisfy(words -> assertThat(words)
                        .doesNotContainIgnoringCase("paradigm")
                        .doesNotContainPattern("(?i)\\b(old|new|oude|nieuwe)\\b"));
    }

    @Test
    void shiftsOfOnesOwnFollowTheKnownOnes() {
        Instrument scan = Instruments.shiftScan("our-shifts", TONE);
        assertThat(scan).hasToString("our-shifts 1.0");
        assertThat(scan.items())
                .hasSize(8)
                .startsWith(Instruments.shiftScan().items().toArray(Item[]::new));
        isAskedNowAndAsWished(scan, TONE, TONE.from(), TONE.to());
        Text wording = scan.item(ItemId.of("own-shift-tone-wished")).wording();
        assertThat(wording.in(Locale.ENGLISH))
                .isEqualTo("Where would you like this organisation to stand between \u201cofficial letters\u201d and"
                        + " \u201cplain language\u201d?");
        assertThat(wording.in(Text.DUTCH))
                .isEqualTo("Waar zou je deze organisatie willen zien tussen \u201cambtelijke brieven\u201d en"
                        + " \u201cgewone taal\u201d?");
    }

    @Test
    void aPoleInAnotherLanguageIsQuotedInIt() {
        OwnShift french = new OwnShift("fr", Text.of(Locale.FRENCH, "avant"), Text.of(Locale.FRENCH, "maintenant"));
        Instrument scan = Instruments.shiftScan("nos-changements", french);
        assertThat(scan.item(ItemId.of("own-shift-fr-now")).wording().in(Text.DUTCH))
                .isEqualTo("Waar staat deze organisatie nu tussen \u201cavant\u201d en \u201cmaintenant\u201d?");
    }

    @Test
    void aShiftTwiceOrWithALongCodeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instruments.shiftScan("ours", TONE, TONE))
                .withMessageContaining("own-shift-tone-now");
        assertThat(Instruments.shiftScan("ours", shift("c".repeat(47))).items()).hasSize(8);
        assertThatIllegalArgumentException().isThrownBy(() -> Instruments.shiftScan("ours", shift("c".repeat(48))));
    }
}
