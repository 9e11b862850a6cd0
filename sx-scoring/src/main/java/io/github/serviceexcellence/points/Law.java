package io.github.serviceexcellence.points;

import io.github.serviceexcellence.framework.Text;

/** What something that scores promises, whatever the data. A law that is declared can be checked. */
public interface Law {
    /**
     * The stable code.
     *
     * @return the code in kebab-case
     */
    String code();

    /**
     * The promise in words, to be read after a colon.
     *
     * @return a clause in English and Dutch
     */
    Text description();
}
