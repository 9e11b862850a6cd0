package io.github.serviceexcellence.points;

import java.util.List;

/**
 * What comes with this library under a name, or a family of such. Each is declared once, as a constant; how it is found and told from
 * what is somebody's own follows from there.
 */
interface Shipped<T> {
    /** What its names look like. */
    NameForm form();

    /** The one with these parameters; a {@link NumberFormatException} says that no name spells them so. */
    T make(List<String> parameters);

    /** The one of a form without parameters. */
    default T only() {
        return make(List.of());
    }
}
