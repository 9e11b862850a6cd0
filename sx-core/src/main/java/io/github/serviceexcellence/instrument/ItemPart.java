package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** In what an item of one version of an instrument can differ from its counterpart in another, so that their answers are not compared. */
public enum ItemPart {
    /** What respondents read: {@link Item#wording()} and the wordings for single voices, in all languages. */
    WORDING("wording", Text.english("wording").dutch("tekst")),
    /** What can be answered: the levels of a scale or the choices, with their labels and valences, in their order. */
    SCALE("scale", Text.english("scale or choices").dutch("schaal of keuzes")),
    /** Which end of the scale is favourable. */
    DIRECTION("direction", Text.english("direction").dutch("richting")),
    /** How it is answered. */
    KIND("kind", Text.english("kind of item").dutch("soort item")),
    /** What it measures, and what that is a part of; titles do not count. */
    CONSTRUCT("construct", Text.english("what it measures").dutch("wat het meet")),
    /** Which side of its construct it asks about. */
    ASPECT("aspect", Text.english("aspect").dutch("aspect")),
    /** Of whom it is asked: another condition, or one on an item that is not the same itself. */
    CONDITION("condition", Text.english("condition").dutch("voorwaarde"));

    private final String code;
    private final Text title;

    ItemPart(String code, Text title) {
        this.code = code;
        this.title = title;
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
     * What to call it.
     *
     * @return a few words in English and Dutch
     */
    public Text title() {
        return title;
    }

    /**
     * The constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static ItemPart parse(String code) {
        return Codes.parse(Word.of("part of an item", "deel van een item"), values(), ItemPart::code, code);
    }
}
