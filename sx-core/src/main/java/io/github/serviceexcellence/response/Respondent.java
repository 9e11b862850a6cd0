package io.github.serviceexcellence.response;

import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Cells;
import java.util.Optional;

/** Whose answers they are, and how much they count. */
record Respondent(Optional<RespondentId> id, Units units, Weight weight, Optional<Voice> voice) {
    /** Somebody of whom nothing is known. */
    static final Respondent UNKNOWN = new Respondent(Optional.empty(), Units.none(), Weight.ONE, Optional.empty());

    private static final Voice[] VOICES = Voice.values();

    Respondent withId(RespondentId id) {
        return new Respondent(Optional.of(id), units, weight, voice);
    }

    Respondent withUnits(Units units) {
        return new Respondent(id, units, weight, voice);
    }

    Respondent withWeight(Weight weight) {
        return new Respondent(id, units, weight, voice);
    }

    Respondent withVoice(Voice voice) {
        return new Respondent(id, units, weight, Optional.of(voice));
    }

    /** The voice as tables hold it. */
    byte voiceByte() {
        return voice.isPresent() ? Cells.ofVoice(voice.get().code()) : Cells.NO_VOICE;
    }

    /** The voice of a table's byte. */
    static Optional<Voice> voice(byte given) {
        return given < 0 ? Optional.empty() : Optional.of(VOICES[given]);
    }
}
