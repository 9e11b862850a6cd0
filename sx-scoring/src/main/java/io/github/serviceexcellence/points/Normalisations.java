package io.github.serviceexcellence.points;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The usual ways to put a value on 0 to 100 points.
 *
 * <table>
 *   <caption>How to choose</caption>
 *   <tr><th>normalisation</th><th>0 points</th><th>100 points</th><th>use it when</th></tr>
 *   <tr><td>percent of maximum</td><td>lowest level</td><td>highest level</td><td>scales differ in length; the default</td></tr>
 *   <tr><td>goalposts</td><td>the low post</td><td>the high post</td><td>the ends of a scale are not the ends that matter</td></tr>
 *   <tr><td>distance to a target</td><td>the level farthest off</td><td>the target</td><td>too much is as wrong as too
 *       little</td></tr>
 * </table>
 *
 * @see "OECD and JRC (2008), Handbook on Constructing Composite Indicators: Methodology and User Guide, step 5"
 */
public final class Normalisations {
    private Normalisations() {}

    /**
     * Percent of maximum possible: (value - lowest) / (highest - lowest) * 100.
     *
     * @return the normalisation {@code percent-of-maximum}
     * @see "Cohen, Cohen, Aiken and West (1999), The problem of units and the circumstance for POMP, Multivariate Behavioral Research 34"
     */
    public static Normalisation percentOfMaximum() {
        return LinearNormalisation.PERCENT_OF_MAXIMUM;
    }

    /**
     * Fixed goalposts: (value - low) / (high - low) * 100. A scale with a level beyond a post is refused, because points would lie
     * outside 0 to 100: see {@link #goalpostsClipped}.
     *
     * @param low the value that is worth 0 points
     * @param high the value that is worth 100 points, above {@code low}
     * @return the normalisation {@code goalposts low high}
     * @throws IllegalArgumentException if {@code high} is not above {@code low} or one has more than 20 digits
     */
    public static Normalisation goalposts(BigDecimal low, BigDecimal high) {
        return LinearNormalisation.goalposts(low, high);
    }

    /**
     * Fixed goalposts beyond which nothing more is gained or lost: values below the low post count as the low post, values above
     * the high post as the high one. It hides differences beyond the posts.
     *
     * @param low the value that is worth 0 points
     * @param high the value that is worth 100 points, above {@code low}
     * @return the normalisation {@code goalposts-clipped low high}
     * @throws IllegalArgumentException if {@code high} is not above {@code low} or one has more than 20 digits
     */
    public static Normalisation goalpostsClipped(BigDecimal low, BigDecimal high) {
        return LinearNormalisation.goalpostsClipped(low, high);
    }

    /**
     * How near a value is to the best one: 100 points at the target, falling evenly on both sides to 0 at the level that is
     * farthest off. The direction of items makes no difference: the target says what is good.
     *
     * @param target the best value; a scale on which it does not lie is refused
     * @return the normalisation {@code distance-to-target target}
     * @throws IllegalArgumentException if the target has more than 20 digits
     */
    public static Normalisation distanceToTarget(BigDecimal target) {
        return LinearNormalisation.distanceToTarget(target);
    }

    /**
     * The normalisation of a name.
     *
     * @param name what {@link Normalisation#name()} of one of these says
     * @return the normalisation
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static Normalisation parse(String name) {
        return parse(name, List.of());
    }

    /**
     * The normalisation of a name, be it one of these or one of one's own.
     *
     * @param name what {@link Normalisation#name()} says
     * @param own normalisations of one's own
     * @return the normalisation
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static Normalisation parse(String name, Collection<? extends Normalisation> own) {
        return ShippedNormalisation.ALL.parse(name, own);
    }

    /**
     * A normalisation whose name is its own.
     *
     * @param own any normalisation
     * @return the same
     * @throws IllegalArgumentException if it has the name of one of these, but is another
     */
    public static Normalisation checked(Normalisation own) {
        String name = Objects.requireNonNull(own.name(), "the name of a normalisation");
        if (!(own instanceof LinearNormalisation)) {
            ShippedNormalisation.ALL.requireNameOfItsOwn(own, name);
        }
        return own;
    }
}
