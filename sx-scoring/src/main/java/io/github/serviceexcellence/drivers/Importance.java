package io.github.serviceexcellence.drivers;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Wording;
import java.util.OptionalDouble;

/** How the importance of a driver is measured: a part of R squared. */
public enum Importance implements Wording {
    /**
     * Lindeman, Merenda and Gold (1980), also Shapley's value: what a predictor adds to R squared, averaged over all orders in which predictors may come in.
     * Adds up to R squared. R: {@code relaimpo::calc.relimp(type = "lmg")}.
     */
    LMG(Text.english("LMG").dutch("LMG"), true),
    /**
     * Johnson (2000), relative weights: by uncorrelated variables that lie as near as possible to the predictors. Close to LMG, and quick for any number of
     * predictors. Adds up to R squared. R: {@code rwa::rwa}.
     */
    JOHNSON(Text.english("Johnson's weight").dutch("gewicht van Johnson"), true),
    /** What the predictor explains alone: the square of its correlation with the outcome. Adds up to more than R squared where predictors overlap. */
    FIRST(Text.english("alone").dutch("alleen"), false),
    /** What the predictor adds to all others. Adds up to less than R squared where predictors overlap. */
    LAST(Text.english("on top of the others").dutch("boven op de andere"), false);

    private final Text title;
    private final boolean addsUp;

    Importance(Text title, boolean addsUp) {
        this.title = title;
        this.addsUp = addsUp;
    }

    /**
     * Whether the figures of all predictors add up to R squared.
     *
     * @return true of LMG and Johnson's weights
     */
    public boolean addsUp() {
        return addsUp;
    }

    /**
     * The importance of a driver.
     *
     * @param driver the driver
     * @return 0 to 1; nothing of LMG with more than 20 predictors
     */
    public OptionalDouble of(Driver driver) {
        return switch (this) {
            case LMG -> driver.lmg();
            case JOHNSON -> OptionalDouble.of(driver.johnson());
            case FIRST -> OptionalDouble.of(driver.first());
            case LAST -> OptionalDouble.of(driver.last());
        };
    }

    /** Such as {@code Johnson's weight}. */
    @Override
    public String in(Language language) {
        return title.in(language);
    }
}
