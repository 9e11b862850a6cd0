package io.github.serviceexcellence.problem;

/**
 * A kind of problem: a stable code, and what to say of it in English and Dutch. In both texts the parameters stand in braces, such as
 * {@code value {value} is not on the scale}; their order is that of the English text.
 */
public interface ProblemKind {
    /**
     * The stable code.
     *
     * @return kebab-case behind the name of what it is about, such as {@code response.value-off-scale}
     */
    String code();

    /**
     * What to say in English: what was found, what is allowed, what to do.
     *
     * @return a text with parameters in braces
     */
    String english();

    /**
     * What to say in Dutch.
     *
     * @return a text with the same parameters in braces
     */
    String dutch();

    /**
     * A message of this kind.
     *
     * @param values the values of the parameters, in the order of the English text; a {@link Wording} is put into the reader's words
     * @return the message; one that has not as many values as parameters is a mistake, which throws as soon as the message is read
     */
    default Message with(Object... values) {
        return new Message(this, values);
    }
}
