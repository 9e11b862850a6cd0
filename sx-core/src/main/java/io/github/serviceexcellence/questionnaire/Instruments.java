package io.github.serviceexcellence.questionnaire;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.List;

/** The questionnaires that come with this library. All are worded in English and Dutch, in our own words. */
public final class Instruments {
    private static final Instrument ORGANISATION_SCAN = OrganisationScan.create();

    private Instruments() {}

    /**
     * The organisation scan: 36 statements, four for each of the nine elements, on a scale from 1 (strongly disagree) to 5
     * (strongly agree). For employees and assessors; it takes about ten minutes. Five statements are worded in reverse.
     *
     * @return the instrument {@code organisation-scan}
     */
    public static Instrument organisationScan() {
        return ORGANISATION_SCAN;
    }

    /**
     * All instruments of this library, the newest version of each.
     *
     * @return the instruments
     */
    public static List<Instrument> all() {
        return List.of(ORGANISATION_SCAN);
    }

    /**
     * The instrument with an id.
     *
     * @param id for instance {@code organisation-scan}
     * @return the newest version of the instrument
     * @throws IllegalArgumentException if there is none; the message lists the instruments
     */
    public static Instrument parse(String id) {
        return Codes.parse(
                Word.of("shipped instrument", "meegeleverd instrument"),
                all().toArray(Instrument[]::new),
                instrument -> instrument.id().value(),
                id);
    }
}
