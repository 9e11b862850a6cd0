package io.github.serviceexcellence.card;

import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentId;
import java.util.Objects;

/**
 * Which instrument a score card rests on.
 *
 * @param id the instrument's id
 * @param version its version
 * @param digest the fingerprint of all that decides on scores
 */
public record InstrumentRef(InstrumentId id, String version, Digest digest) {
    /** Checks that nothing is missing. */
    public InstrumentRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(digest, "digest");
    }

    /**
     * The reference to an instrument.
     *
     * @param instrument the instrument
     * @return its id, version and digest
     */
    public static InstrumentRef of(Instrument instrument) {
        return new InstrumentRef(instrument.id(), instrument.version(), instrument.digest());
    }

    /** The id and the version. */
    @Override
    public String toString() {
        return id + " " + version;
    }
}
