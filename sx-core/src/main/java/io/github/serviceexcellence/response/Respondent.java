package io.github.serviceexcellence.response;

import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Cells;
import java.util.Optional;

/** Whose answers they are, and how much they count. */
record Respondent(Optional<RespondentId> id, Optional<GroupKey> group, Weight weight, Optional<Voice> voice) {
    /** Somebody of whom nothing is known. */
    static final Respondent UNKNOWN = new Respondent(Optional.empty(), Optional.empty(), Weight.ONE, Optional.empty());

    private static final Voice[] VOICES = Voice.values();

    Respondent withId(RespondentId id) {
        return new Respondent(Optional.of(id), group, weight, voice);
    }

    Respondent withGroup(GroupKey group) {
        return new Respondent(id, Optional.of(group), weight, voice);
    }

    Respondent withWeight(Weight weight) {
        return new Respondent(id, group, weight, voice);
    }

    Respondent withVoice(Voice voice) {
        return new Respondent(id, group, weight, Optional.of(voice));
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
