package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.instrument.Instrument;

/** How a kind of document holds responses. */
public interface RowFormat {
    /** What was asked. */
    Instrument instrument();

    /** Whether tables keep the ids of respondents. */
    boolean keepsIds();

    /** What is done with duplicates unless another way is named. */
    Duplicates usualDuplicates();

    /** What is done with weights that are refused otherwise. */
    WeightChoices weights();

    /**
     * Checks a way with duplicates.
     *
     * @throws IllegalArgumentException if documents of this kind cannot be read that way
     */
    void check(Duplicates duplicates);

    /** Begins a reading of one document or more, whose rows go to the intake. */
    RowReader begin(Intake intake);
}
