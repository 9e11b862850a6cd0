package io.github.serviceexcellence.examples.benchmarks;

import io.github.serviceexcellence.summary.Collected;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Summariser;

/** How much a summary of the questionnaire is asked to collect. */
public enum Collecting {
    /** What element means and the index need. */
    ELEMENT_SUMS,
    /** What standard deviations need too. */
    WITH_SQUARES(Collected.SQUARES),
    /** What scores of items need too. */
    WITH_ITEMS(Collected.ITEMS),
    /** What covariances between elements need too. */
    WITH_MOMENTS(Collected.MOMENTS),
    /** What a whole score card shows; the library's default. */
    FOR_CARDS(Collected.values());

    private final Collected[] what;

    Collecting(Collected... what) {
        this.what = what;
    }

    /**
     * Makes a summariser that collects this much.
     *
     * @return the summariser
     */
    public Summariser summariser() {
        return Summariser.of(Questionnaire.instrument(), ItemStage.withDefaults())
                .collecting(what);
    }
}
