package io.github.serviceexcellence.paths;

import io.github.serviceexcellence.internal.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which indicators measure which construct, and which construct acts on which.
 *
 * <pre>{@code
 * PathModel chain = PathModel.builder()
 *         .construct("engagement", "eng1", "eng2", "eng3")
 *         .construct("experience", "exp1", "exp2")
 *         .construct("delight", "del1", "del2")
 *         .path("engagement", "experience")
 *         .path("experience", "delight")
 *         .build();
 * }</pre>
 */
public final class PathModel {
    /** By construct, so that each stands behind those that act on it. */
    private final Map<String, List<String>> indicators;

    private final List<Path> paths;

    PathModel(Map<String, List<String>> indicators, List<Path> paths) {
        this.indicators = indicators;
        this.paths = paths;
    }

    /**
     * An arrow of the model.
     *
     * @param from the construct that acts
     * @param to the construct that it acts on
     */
    public record Path(String from, String to) {
        /** Checks that nothing is missing. */
        public Path {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        /** Such as {@code engagement -> experience}. */
        @Override
        public String toString() {
            return from + " -> " + to;
        }
    }

    /**
     * Starts a model.
     *
     * @return a builder
     */
    public static PathModelBuilder builder() {
        return new PathModelBuilder();
    }

    /**
     * The constructs.
     *
     * @return two or more; each stands behind those that act on it
     */
    public List<String> constructs() {
        return List.copyOf(indicators.keySet());
    }

    /**
     * The indicators of a construct.
     *
     * @param construct the construct
     * @return the names of their columns, one or more
     * @throws IllegalArgumentException if there is no such construct
     */
    public List<String> indicators(String construct) {
        List<String> found = indicators.get(construct);
        if (found == null) {
            throw Codes.unknown(PathModelBuilder.CONSTRUCT, construct, constructs());
        }
        return found;
    }

    /**
     * The indicators of all constructs.
     *
     * @return the names of their columns, construct by construct
     */
    public List<String> indicators() {
        List<String> all = new ArrayList<>();
        indicators.values().forEach(all::addAll);
        return List.copyOf(all);
    }

    /**
     * The paths.
     *
     * @return one or more, in the order in which they were given
     */
    public List<Path> paths() {
        return paths;
    }

    /**
     * The constructs that act on a construct.
     *
     * @param construct the construct
     * @return in the order of the paths; none if nothing does
     */
    public List<String> actingOn(String construct) {
        return paths.stream()
                .filter(path -> path.to().equals(construct))
                .map(Path::from)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PathModel that && indicators.equals(that.indicators) && paths.equals(that.paths);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicators, paths);
    }

    /** The paths. */
    @Override
    public String toString() {
        return paths.toString();
    }
}
