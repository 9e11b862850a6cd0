package io.github.serviceexcellence.points;

import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
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
    private static final String PERCENT = "percent-of-maximum";
    private static final String POSTS = "goalposts";
    private static final String CLIPPED = "goalposts-clipped";
    private static final String TARGET = "distance-to-target";

    private Normalisations() {}

    /**
     * Percent of maximum possible: (value - lowest) / (highest - lowest) * 100.
     *
     * @return the normalisation {@code percent-of-maximum}
     * @see "Cohen, Cohen, Aiken and West (1999), The problem of units and the circumstance for POMP, Multivariate Behavioral Research 34"
     */
    public static Normalisation percentOfMaximum() {
        return new LinearNormalisation(
                PERCENT, (value, scale) -> Fraction.of(value.subtract(scale.lowest()), range(scale)), true);
    }

    private static BigDecimal range(Scale scale) {
        return scale.highest().subtract(scale.lowest());
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
        return posts(POSTS, low, high);
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
        Normalisation posts = posts(CLIPPED, low, high);
        return new LinearNormalisation(
                posts.name(),
                (value, scale) -> Fraction.of(value.max(low).min(high).subtract(low), high.subtract(low)),
                true);
    }

    private static Normalisation posts(String name, BigDecimal low, BigDecimal high) {
        if (!Decimals.isShort(low) || !Decimals.isShort(high) || low.compareTo(high) >= 0) {
            throw new IllegalArgumentException(
                    "goalposts need a low value and a higher one, of at most 20 digits each; these are "
                            + Codes.shorten(low.toString()) + " and " + Codes.shorten(high.toString()));
        }
        return new LinearNormalisation(
                name + " " + Decimals.plain(low) + " " + Decimals.plain(high),
                (value, scale) -> Fraction.of(value.subtract(low), high.subtract(low)),
                true);
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
        if (!Decimals.isShort(target)) {
            throw new IllegalArgumentException(
                    "a target has at most 20 digits, this is " + Codes.shorten(target.toString()) + "; round it first");
        }
        return new LinearNormalisation(
                TARGET + " " + Decimals.plain(target), (value, scale) -> nearness(value, target, scale), false);
    }

    private static Fraction nearness(BigDecimal value, BigDecimal target, Scale scale) {
        BigDecimal farthest =
                target.subtract(scale.lowest()).max(scale.highest().subtract(target));
        boolean within = target.compareTo(scale.lowest()) >= 0 && target.compareTo(scale.highest()) <= 0;
        // a target off the scale has no nearest level: beyond 1 is outside the domain
        return within
                ? Fraction.of(farthest.subtract(value.subtract(target).abs()), farthest)
                : Fraction.of(BigDecimal.TEN, BigDecimal.ONE);
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
        for (Normalisation normalisation : own) {
            if (normalisation.name().equals(name)) {
                return normalisation;
            }
        }
        String[] words = name.split(" ", -1);
        List<BigDecimal> numbers = Decimals.parseAll(words);
        if (name.equals(PERCENT)) {
            return percentOfMaximum();
        } else if (words[0].equals(POSTS) && numbers.size() == 2) {
            return goalposts(numbers.get(0), numbers.get(1));
        } else if (words[0].equals(CLIPPED) && numbers.size() == 2) {
            return goalpostsClipped(numbers.get(0), numbers.get(1));
        } else if (words[0].equals(TARGET) && numbers.size() == 1) {
            return distanceToTarget(numbers.get(0));
        }
        List<String> known =
                new ArrayList<>(List.of(PERCENT, POSTS + " LOW HIGH", CLIPPED + " LOW HIGH", TARGET + " VALUE"));
        own.stream().map(Normalisation::name).forEach(known::add);
        throw Codes.unknown("normalisation", name, known);
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
        if (!(own instanceof LinearNormalisation) && isShipped(name)) {
            throw new IllegalArgumentException("the library has a normalisation '" + Codes.shorten(name)
                    + "' that does something else; give this one a name of its own");
        }
        return own;
    }

    private static boolean isShipped(String name) {
        try {
            return parse(name).name().equals(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
