package io.github.serviceexcellence.intake;

/**
 * What is done with weights that are refused unless the caller says otherwise.
 *
 * @param leavesOutZero whether a respondent of weight 0 is left out
 * @param rounds whether a weight of more than six decimals is rounded
 */
public record WeightChoices(boolean leavesOutZero, boolean rounds) {
    /** Refuses both. */
    public static final WeightChoices STRICT = new WeightChoices(false, false);

    /** These choices, and respondents of weight 0 are left out. */
    public WeightChoices leavingOutZero() {
        return new WeightChoices(true, rounds);
    }

    /** These choices, and weights are rounded. */
    public WeightChoices rounding() {
        return new WeightChoices(leavesOutZero, true);
    }
}
