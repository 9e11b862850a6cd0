package io.github.serviceexcellence.points;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * What an {@link Aggregation} may promise. One that keeps no promise on range, claims, order or answers cannot serve a score card; the
 * others it may leave out of {@link Aggregation#laws()}, for instance {@link #MONOTONE} where unequal parts cost points.
 */
public enum AggregationLaw implements Law {
    /** Nothing is thrown: parts that have no whole give none, and some parts have one. */
    ANSWERS(
            "answers",
            Text.english("it gives a whole or says that there is none, and throws nothing")
                    .dutch("er is een geheel of de melding dat er geen is, en nooit een fout")),
    /** The name is fit for a description: not blank, at most 1000 characters, no control character. */
    NAME(
            "name",
            Text.english("its name stays the same and fits into a description")
                    .dutch("de naam blijft gelijk en past in een beschrijving")),
    /** The same parts give the same whole and the same claims, as often as one asks. */
    DETERMINISTIC(
            "deterministic",
            Text.english("the same parts always give the same").dutch("dezelfde onderdelen geven altijd hetzelfde")),
    /** The order of the list changes no bit of the whole, and claims go with their parts. */
    ORDER(
            "order",
            Text.english("the order of the parts changes no bit")
                    .dutch("de volgorde van de onderdelen verandert geen bit")),
    /** The whole has 0 to 100 points. */
    RANGE("range", Text.english("the whole has 0 to 100 points").dutch("het geheel heeft 0 tot en met 100 punten")),
    /** The whole lies between its lowest and its highest part, both included. */
    BOUNDS(
            "bounds",
            Text.english("the whole lies between its lowest and its highest part")
                    .dutch("het geheel ligt tussen het laagste en het hoogste onderdeel")),
    /** Parts of the same points give a whole of these points, if there is a whole. */
    IDEMPOTENT(
            "idempotent",
            Text.english("equal parts give their own score").dutch("gelijke onderdelen geven hun eigen score")),
    /** A part that rises never lowers the whole, but for a billionth of rounding. */
    MONOTONE(
            "monotone",
            Text.english("a part that rises never lowers the whole")
                    .dutch("een onderdeel dat stijgt verlaagt het geheel nooit")),
    /** Multiplying all weights by one number changes nothing, but for a billionth of rounding. */
    PROPORTIONS(
            "proportions",
            Text.english("only the proportions of the weights count")
                    .dutch("alleen de verhoudingen van de gewichten tellen")),
    /** Weights change a whole somewhere if {@link Aggregation#usesWeights()}, and nowhere otherwise. */
    WEIGHTS(
            "weights",
            Text.english("weights make a difference if it says that it uses them, and none otherwise")
                    .dutch("gewichten maken verschil als de aggregatie zegt ze te gebruiken, en anders niet")),
    /** Each part has one claim on the whole, and none is negative. */
    CLAIMS(
            "claims",
            Text.english("each part has one claim, of 0 or more")
                    .dutch("elk onderdeel heeft één aandeel, van 0 of meer")),
    /** Where there is no whole, the parts at fault are named; none is named if it is their number that has no whole. */
    DOMAIN(
            "domain",
            Text.english("where there is no whole, it names the parts that stand in the way")
                    .dutch("waar geen geheel is, worden de onderdelen genoemd die in de weg staan")),
    /** Strong parts make up for weak ones as {@link Aggregation#compensation()} says. */
    COMPENSATION(
            "compensation",
            Text.english("strong parts make up for weak ones as far as it says")
                    .dutch("sterke onderdelen maken zwakke zo ver goed als er gezegd wordt"));

    private final String code;
    private final Text description;

    AggregationLaw(String code, Text description) {
        this.code = code;
        this.description = description;
    }

    /**
     * The law with a code.
     *
     * @param code the code
     * @return the law
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static AggregationLaw parse(String code) {
        return Codes.parse(
                Word.of("law of an aggregation", "wet van een aggregatie"), values(), AggregationLaw::code, code);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text description() {
        return description;
    }
}
