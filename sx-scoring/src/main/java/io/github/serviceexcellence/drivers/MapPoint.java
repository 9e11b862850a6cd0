package io.github.serviceexcellence.drivers;

import io.github.serviceexcellence.internal.ValueStyle;
import org.immutables.value.Value;

/** A driver on an importance-performance map. */
@Value.Immutable
@ValueStyle
public abstract class MapPoint {
    MapPoint() {}

    static Builder builder() {
        return ImmutableMapPoint.builder();
    }

    /**
     * The predictor.
     *
     * @return the name of its column
     */
    public abstract String name();

    /**
     * Its share in what is explained.
     *
     * @return 0 to 1
     */
    public abstract double importance();

    /**
     * Its mean.
     *
     * @return in its own unit: points, of scores
     */
    public abstract double performance();

    /**
     * Where it lies on the map.
     *
     * @return the quadrant
     */
    public abstract Quadrant quadrant();

    /** Sets what is known. */
    interface Builder {
        Builder name(String name);

        Builder importance(double share);

        Builder performance(double mean);

        Builder quadrant(Quadrant quadrant);

        MapPoint build();
    }
}
