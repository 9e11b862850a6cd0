package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * What takes the place of an answer that applies but is missing. Nothing, unless the caller says otherwise by name; the score card then
 * counts what was put in. Items that do not apply or were not shown are never imputed.
 *
 * <p>A mean in the place of a missing answer makes respondents look more alike than they are: standard deviations come out too
 * small. It says nothing that the answers given do not say already.
 *
 * @see "Schafer and Graham (2002), Missing data: our view of the state of the art, Psychological Methods 7"
 */
public enum Imputation {
    /** Nothing: the score is made of the answers given; the default. */
    NONE("none", Text.english("nothing").dutch("niets")),
    /**
     * An item left blank counts as given, with 0 points; "don't know" stays missing. Some audits count so. It punishes silence, and a
     * respondent who left all blank has a score of 0.
     */
    UNANSWERED_AS_ZERO(
            "unanswered-as-zero", Text.english("0 points for a blank").dutch("0 punten voor een leeg antwoord")),
    /** The mean of the respondent's own answers on the construct. Without item weights the score stays the same. */
    PERSON_MEAN(
            "person-mean",
            Text.english("the respondent's own mean on the construct")
                    .dutch("het eigen gemiddelde van de respondent op dat begrip")),
    /** The mean of all answers to the item. Needs a table, which is read twice. */
    ITEM_MEAN("item-mean", Text.english("the mean of the item").dutch("het gemiddelde van het item")),
    /**
     * The mean of the answers to the item in the respondent's group, the unit of {@link
     * io.github.serviceexcellence.response.Breakdown#GROUP}; who is in the same several groups makes up one, and so do respondents without a
     * group. Where nobody in the
     * group answered the item nothing is imputed. Needs a table, which is read twice.
     */
    GROUP_MEAN(
            "group-mean",
            Text.english("the mean of the item in the group").dutch("het gemiddelde van het item binnen de groep"));

    private final String code;
    private final Text description;

    Imputation(String code, Text description) {
        this.code = code;
        this.description = description;
    }

    /**
     * The imputation with a code.
     *
     * @param code the code
     * @return the imputation
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static Imputation parse(String code) {
        return Codes.parse(Word.of("imputation", "manier van aanvullen"), values(), Imputation::code, code);
    }

    /**
     * The stable code.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }

    /**
     * What is put in the place of a missing answer.
     *
     * @return a few words in English and Dutch
     */
    public Text description() {
        return description;
    }

    /**
     * Whether all answers must be known before one can be imputed, so that it cannot be done on a stream.
     *
     * @return true for the mean of an item, of all or of a group
     */
    public boolean needsTable() {
        return this == ITEM_MEAN || this == GROUP_MEAN;
    }
}
