package io.github.serviceexcellence.gate;

import io.github.serviceexcellence.problem.InvalidInputException;

/**
 * How often a level is held in figures drawn around the scores of a card: if the survey were held again among people like these, how often
 * would it come out so.
 *
 * <p>The figures are drawn from the joint normal distribution that has the scores as its means, their standard errors, and the
 * {@linkplain io.github.serviceexcellence.card.ScoreCard#correlations() correlations} of the card. Read as what is likely to be true, that
 * takes for granted that before the survey every figure was as likely as any other (a flat prior). The generator is XO_SHI_RO_256_PP of
 * Commons RNG with its ziggurat sampler: the same seed gives the same figures everywhere.
 *
 * <p>There is no seed unless you give one, and one seed is as good as another. A share of k draws has a standard error of sqrt(p (1 - p) /
 * k): of 10,000 draws at most half a percentage point.
 *
 * @param seed where the generator begins
 * @param number how many draws, 1 to a million
 */
public record Draws(long seed, int number) {
    private static final int MOST = 1_000_000;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if there are no draws or more than a million
     */
    public Draws {
        if (number < 1 || number > MOST) {
            throw InvalidInputException.of(GateProblem.NUMBER_OF_DRAWS.with(number, MOST));
        }
    }

    /**
     * Draws from a seed.
     *
     * @param seed where the generator begins
     * @param number how many draws, 1 to a million
     * @return how to draw
     * @throws IllegalArgumentException if there are no draws or more than a million
     */
    public static Draws of(long seed, int number) {
        return new Draws(seed, number);
    }
}
