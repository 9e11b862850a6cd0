package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.AggregationLaw;
import io.github.serviceexcellence.points.Law;
import io.github.serviceexcellence.summary.Imputation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a {@link ScoringStrategy} may promise. That points lie from 0 to 100 and that contributions add up to them is no law here:
 * {@link Score} refuses anything else, and the strategy that tries breaks {@link #ANSWERS}.
 */
public enum StrategyLaw implements Law {
    /** Nothing is thrown, whatever is missing: a node without a score says why. */
    ANSWERS(
            "answers",
            Text.english("every summary gets a card, whatever is missing")
                    .dutch("elke samenvatting krijgt een kaart, wat er ook ontbreekt")),
    /** Where every leaf that the index rests on is measured and everybody gave the best answer to everything, there is an index. */
    COMPLETE(
            "complete",
            Text.english("the best answers to everything give an index")
                    .dutch("de beste antwoorden op alles geven een index")),
    /** The same summary gives the same card, as often as one asks. */
    DETERMINISTIC(
            "deterministic",
            Text.english("the same answers always give the same card")
                    .dutch("dezelfde antwoorden geven altijd dezelfde kaart")),
    /** The description stays the same; the card carries it, and the options of the item stage. */
    DESCRIPTION(
            "description",
            Text.english("the card carries the strategy's description and the options of the item stage")
                    .dutch("de kaart draagt de beschrijving van de strategie en de keuzen van de itemstap")),
    /** The card names the instrument, and counts the respondents with and without answers. */
    SUBJECT(
            "subject",
            Text.english("the card tells the instrument and the number of all respondents and of blank ones")
                    .dutch("de kaart noemt het instrument en het aantal respondenten, ook dat van de blanco")),
    /** However respondents are ordered, divided, and handed over, the card is the same to the bit. */
    PARTITION(
            "partition",
            Text.english("order and partition of the respondents change no bit")
                    .dutch("volgorde en verdeling van de respondenten veranderen geen bit")),
    /** Where all answers are worth the same, so is every score there is. */
    EQUAL_ANSWERS(
            "equal-answers",
            Text.english("equal answers everywhere give their own score everywhere")
                    .dutch("overal gelijke antwoorden geven overal hun eigen score")),
    /** A better answer lowers no score, but for a billionth of rounding, as long as the same respondents and parts count. */
    MONOTONE(
            "monotone",
            Text.english("a better answer never lowers a score").dutch("een beter antwoord verlaagt nooit een score")),
    /** An item that applies to nobody changes no score but its own, but for a billionth of rounding. */
    NOT_APPLICABLE(
            "not-applicable",
            Text.english("an item that applies to nobody is as no item")
                    .dutch("een item dat op niemand van toepassing is telt als geen item")),
    /** Multiplying the weights of all respondents by one number changes nothing. */
    PROPORTIONS(
            "proportions",
            Text.english("only the proportions of the respondents' weights count")
                    .dutch("alleen de verhoudingen van de gewichten van respondenten tellen")),
    /** What contributes stands on the card with a score; what is left out stands there without one. */
    CONTRIBUTIONS(
            "contributions",
            Text.english("what contributes has a score on the card, what is left out has none")
                    .dutch("wat bijdraagt heeft een score op de kaart, wat is weggelaten heeft er geen"));

    private final String code;
    private final Text description;

    StrategyLaw(String code, Text description) {
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
    public static StrategyLaw parse(String code) {
        return Codes.parse(Word.of("law of a strategy", "wet van een strategie"), values(), StrategyLaw::code, code);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text description() {
        return description;
    }

    /** The laws of a strategy that would keep all but for these choices. */
    static Set<StrategyLaw> keptWith(List<Aggregation> aggregations, Imputation imputation) {
        EnumSet<StrategyLaw> kept = EnumSet.allOf(StrategyLaw.class);
        if (imputation.needsTable()) {
            kept.remove(PARTITION);
        }
        if (imputation == Imputation.UNANSWERED_AS_ZERO) {
            kept.remove(EQUAL_ANSWERS);
        }
        for (Aggregation aggregation : aggregations) {
            if (!aggregation.laws().contains(AggregationLaw.MONOTONE)) {
                kept.remove(MONOTONE);
            }
            if (!aggregation.laws().contains(AggregationLaw.IDEMPOTENT)) {
                kept.remove(EQUAL_ANSWERS);
            }
        }
        return Collections.unmodifiableSet(kept);
    }
}
