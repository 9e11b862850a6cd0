package io.github.serviceexcellence.framework;

import java.util.List;

/**
 * A group of elements in one {@link Edition} of the model. A dimension belongs to its edition: scores of dimensions of different
 * editions are not comparable, even where the titles look alike.
 */
public sealed interface Dimension extends Term permits EuropeanDimension, IsoDimension {
    /**
     * The edition that draws this dimension.
     *
     * @return the edition
     */
    Edition edition();

    /**
     * The elements in this dimension.
     *
     * @return one element or more, by their number in the edition
     */
    List<Element> elements();

    @Override
    default ConstructKind kind() {
        return ConstructKind.DIMENSION;
    }
}
