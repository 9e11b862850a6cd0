package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * What an item asks, and so which figures its answers make besides a score. It is stated, never guessed from the scale: a 0 to 10 scale
 * alone does not make a recommend question.
 */
public enum Asks {
    /** How far a statement holds, or how good something is. */
    RATING("rating"),
    /** How likely one is to recommend, on whole numbers from 0 to 10; it makes the Net Promoter Score. */
    RECOMMEND("recommend"),
    /** How satisfied one is, on a scale of four levels or more; it makes the three readings of customer satisfaction. */
    SATISFACTION("satisfaction"),
    /** How far one agrees that it was easy, on whole numbers from 1 to 7, of which 7 is good; it makes the Customer Effort Score 2.0. */
    EASE("ease"),
    /** How much effort it took, on whole numbers from 1 to 5, of which 1 is good, so in reverse; it makes the Customer Effort Score 1.0. */
    EFFORT("effort"),
    /** A Dutch school mark, on a scale from 1 to 10; it makes the mean mark and the share of marks of 8 and up. */
    MARK("mark"),
    /**
     * How enthusiastic one is, on a scale of four levels or more. With {@link #SHARING} and {@link #INFLUENCE} about the same construct it
     * tells who is a superpromoter.
     */
    ENTHUSIASM("enthusiasm"),
    /** Whether one shares one's enthusiasm with others, on a scale of four levels or more. */
    SHARING("sharing"),
    /** Whether others follow one's advice, on a scale of four levels or more. */
    INFLUENCE("influence"),
    /** What one felt: a choice of emotions, each with its {@link Valence}. */
    EMOTION("emotion"),
    /**
     * How one would feel if it had something, by the five {@linkplain KanoAnswers answers of Kano}. With {@link #DYSFUNCTIONAL} about the
     * same construct it tells what that means to people.
     */
    FUNCTIONAL("functional"),
    /** How one would feel if it did not have something, by the five {@linkplain KanoAnswers answers of Kano}. */
    DYSFUNCTIONAL("dysfunctional");

    private final String code;

    Asks(String code) {
        this.code = code;
    }

    /**
     * The stable code.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }

    /** Whether it is asked with choices rather than on a scale. */
    boolean isOfChoices() {
        return this == EMOTION || isOfKano();
    }

    boolean isOfKano() {
        return this == FUNCTIONAL || this == DYSFUNCTIONAL;
    }

    /** Whether it takes a scale of four levels or more, of which the best two are a box. */
    boolean hasBox() {
        return this == SATISFACTION || this == ENTHUSIASM || this == SHARING || this == INFLUENCE;
    }

    /**
     * The constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static Asks parse(String code) {
        return Codes.parse(Word.of("kind of question", "soort vraag"), values(), Asks::code, code);
    }
}
