package io.github.serviceexcellence.examples.benchmarks.comparison;

import io.github.serviceexcellence.examples.benchmarks.Questionnaire;

/** Sums of element scores of one unit, as one would keep them without a library: in floating point. */
final class Sums {
    private static final int ELEMENTS = Questionnaire.elements().size();

    private final double[] totals = new double[ELEMENTS];
    private final long[] counts = new long[ELEMENTS];

    /** Adds one respondent's mean answer to the items of an element, if half of them were answered. */
    void add(int element, int sum, int answered) {
        if (2 * answered >= Questionnaire.PER_ELEMENT) {
            totals[element] += (double) sum / answered;
            counts[element]++;
        }
    }

    void addAll(Sums other) {
        for (int element = 0; element < ELEMENTS; element++) {
            totals[element] += other.totals[element];
            counts[element] += other.counts[element];
        }
    }

    /** From 0 to 100. */
    double[] means() {
        double[] means = new double[ELEMENTS];
        for (int element = 0; element < ELEMENTS; element++) {
            means[element] = 100 * (totals[element] / counts[element] - 1) / (Questionnaire.LEVELS - 1);
        }
        return means;
    }
}
