package io.github.serviceexcellence.qualification;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.response.GroupKey;
import java.util.OptionalInt;

/** How a customer's question stood when the feedback was given. The first three are in order, from best to worst; unknown is outside it. */
public enum Stratum {
    /** One contact, and the question was answered. */
    AT_FIRST_CONTACT(
            "at-first-contact",
            Text.english("answered at first contact").dutch("beantwoord bij het eerste contact"),
            1),
    /** The question was answered, and it took more than one contact. */
    AFTER_REPEATS("after-repeats", Text.english("answered after repeats").dutch("beantwoord na herhaald contact"), 2),
    /** The question was not answered. */
    NOT_ANSWERED("not-answered", Text.english("not answered").dutch("niet beantwoord"), 3),
    /** No contact is known, or it is not known whether the last one was answered. */
    UNKNOWN("unknown", Text.english("not known").dutch("niet bekend"), 0);

    private final String code;
    private final Text title;
    private final int rank;

    Stratum(String code, Text title, int rank) {
        this.code = code;
        this.title = title;
        this.rank = rank;
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
     * The stratum in words.
     *
     * @return a few words in English and Dutch
     */
    public Text title() {
        return title;
    }

    /**
     * The place in the order.
     *
     * @return 1 for the best to 3 for the worst; nothing for {@link #UNKNOWN}
     */
    public OptionalInt rank() {
        return rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /**
     * Whether this stratum is better than another.
     *
     * @param other the other
     * @return true if both have a rank and this one's is lower; false where one of them is {@link #UNKNOWN}
     */
    public boolean isBetterThan(Stratum other) {
        return rank > 0 && rank < other.rank;
    }

    /**
     * The unit of those in this stratum, in the breakdown {@link QualifiedFeedback#ANSWERED}.
     *
     * @return the unit, named by the code
     */
    public GroupKey unit() {
        return GroupKey.of(code);
    }

    /**
     * The constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static Stratum parse(String code) {
        return Codes.parse(Word.of("stratum", "stratum"), values(), Stratum::code, code);
    }
}
