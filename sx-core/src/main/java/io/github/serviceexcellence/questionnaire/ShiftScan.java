package io.github.serviceexcellence.questionnaire;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.OwnShift;
import io.github.serviceexcellence.framework.ParadigmShift;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import java.util.List;
import java.util.Locale;

/**
 * The scan of paradigm shifts: of each shift where the organisation stands now between its two poles, and where one would like it to stand.
 * Seven places, and asking for a wish, are our own choice. The poles are the words of the model, and one of the two sounds better than the
 * other; so all else is worded without taking sides.
 */
final class ShiftScan {
    private static final int PLACES = 7;
    private static final int QUESTIONS_A_MINUTE = 4;

    private ShiftScan() {}

    static Instrument create(String id, OwnShift... own) {
        List<ParadigmShift> known = List.of(ParadigmShift.values()).stream()
                .filter(shift -> shift.poles().isPresent())
                .toList();
        InstrumentBuilder scan = Instrument.builder(id, "1.0")
                .title(Text.english("Where does this organisation stand?").dutch("Waar staat deze organisatie?"))
                .purpose(Text.english(
                                "Shows where the organisation stands between the two poles of each paradigm shift, and where its"
                                        + " people would like it to stand. The scale of seven places is the choice of the makers of this"
                                        + " questionnaire.")
                        .dutch(
                                "Laat zien waar de organisatie staat tussen de twee polen van elke paradigmashift, en waar de"
                                        + " mensen die er werken haar graag zien. De schaal van zeven plaatsen is een keuze van de makers"
                                        + " van deze vragenlijst."))
                .introduction(Text.english(
                                "We ask you where this organisation stands now, and where you would like it to stand. Each time"
                                        + " you see two descriptions. Choose a place from 1 (closest to the first) to 7 (closest to the"
                                        + " second). There are no right or wrong answers. We show no results from fewer"
                                        + " than five people. Taking part is up to you.")
                        .dutch(
                                "Wij vragen je waar deze organisatie nu staat en waar je haar graag zou zien. Je ziet steeds"
                                        + " twee omschrijvingen. Kies een plaats van 1 (het dichtst bij de eerste) tot en met 7 (het"
                                        + " dichtst bij de tweede). Er zijn geen goede of foute antwoorden. Uitkomsten van minder dan vijf"
                                        + " mensen laten wij niet zien. Je bepaalt zelf of je meedoet."))
                .minutes(1 + 2 * (known.size() + own.length) / QUESTIONS_A_MINUTE);
        known.forEach(shift -> shift.poles().ifPresent(poles -> add(scan, shift, poles.from(), poles.to())));
        List.of(own).forEach(shift -> add(scan, shift, shift.from(), shift.to()));
        return scan.build();
    }

    private static void add(InstrumentBuilder scan, Construct shift, Text from, Text to) {
        Scale scale = AnswerScales.withEnds(Scale.range(1, PLACES), from, to);
        String id = shift.qualifiedCode().replace(':', '-');
        String english = " between %s and %s?".formatted(quoted(from, Locale.ENGLISH), quoted(to, Locale.ENGLISH));
        String dutch = " tussen %s en %s?".formatted(quoted(from, Text.DUTCH), quoted(to, Text.DUTCH));
        Text now = Text.english("Where does this organisation stand now" + english)
                .dutch("Waar staat deze organisatie nu" + dutch);
        Text wished = Text.english("Where would you like this organisation to stand" + english)
                .dutch("Waar zou je deze organisatie willen zien" + dutch);
        scan.item(item(id + "-now", shift, scale, now).offers(NoAnswer.DONT_KNOW));
        scan.item(item(id + "-wished", shift, scale, wished).aspect(Aspect.WISHED));
    }

    /** A pole that is in neither language is quoted in its own. */
    private static String quoted(Text pole, Locale language) {
        return "\u201c" + pole.in(language) + "\u201d";
    }

    private static ItemBuilder item(String id, Construct shift, Scale scale, Text wording) {
        return Item.builder(id)
                .wording(wording)
                .scale(scale)
                .measures(shift)
                .voice(Voice.EMPLOYEE)
                .voice(Voice.MANAGER);
    }
}
