package io.github.serviceexcellence.paths;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.paths.PathModel.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes what a path model consists of, in any order. */
public final class PathModelBuilder {
    static final Word CONSTRUCT = Word.of("construct", "construct");

    private static final int LONGEST_NAME = 200;

    private final Map<String, List<String>> indicators = new LinkedHashMap<>();
    private final List<Path> paths = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Faults faults = new Faults();

    PathModelBuilder() {}

    /**
     * Adds a construct.
     *
     * @param name its name
     * @param columns the columns that measure it, one or more, none of them measuring another construct
     * @return this builder
     */
    public PathModelBuilder construct(String name, String... columns) {
        String shown = Codes.shorten(name);
        faults.guarded(CONSTRUCT.english(), () -> {
            Codes.name(CONSTRUCT, name, LONGEST_NAME);
        });
        faults.check(columns.length > 0, shown, PathsProblem.NO_INDICATOR, shown);
        for (String column : columns) {
            faults.check(seen.add(column), shown, PathsProblem.INDICATOR_TWICE, Codes.shorten(column));
        }
        boolean added = indicators.putIfAbsent(name, List.of(columns)) == null;
        faults.check(added, shown, PathsProblem.CONSTRUCT_TWICE, shown);
        return this;
    }

    /**
     * Adds a path.
     *
     * @param from the construct that acts
     * @param to the construct that it acts on
     * @return this builder
     */
    public PathModelBuilder path(String from, String to) {
        Path path = new Path(from, to);
        faults.check(!paths.contains(path), "paths", PathsProblem.PATH_TWICE, Codes.shorten(from), Codes.shorten(to));
        paths.add(path);
        return this;
    }

    /**
     * The model.
     *
     * @return the model
     * @throws IllegalArgumentException telling every fault: no path, a construct, an indicator or a path twice, a construct without an indicator or a path, a
     *     path from or to a construct that is not there, paths that lead in a circle
     */
    public PathModel build() {
        faults.check(!paths.isEmpty(), "paths", PathsProblem.NO_PATH);
        paths.forEach(path -> {
            known(path.from());
            known(path.to());
        });
        indicators
                .keySet()
                .forEach(construct -> faults.check(
                        paths.isEmpty() || paths.stream().anyMatch(path -> touches(path, construct)),
                        "paths",
                        PathsProblem.LOOSE,
                        Codes.shorten(construct)));
        List<String> order = order();
        faults.throwIfAny(PathsProblem.INVALID);
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        order.forEach(construct -> ordered.put(construct, indicators.getOrDefault(construct, List.of())));
        return new PathModel(Collections.unmodifiableMap(ordered), List.copyOf(paths));
    }

    private void known(String construct) {
        if (!indicators.containsKey(construct)) {
            faults.add("paths", Codes.noneOf(CONSTRUCT, construct, Codes.listed(indicators.keySet())));
        }
    }

    private static boolean touches(Path path, String construct) {
        return path.from().equals(construct) || path.to().equals(construct);
    }

    /** Each construct behind those that act on it; what is left over is in a circle, or behind one. */
    private List<String> order() {
        List<String> order = new ArrayList<>();
        List<String> left = new ArrayList<>(indicators.keySet());
        boolean going = true;
        while (going) {
            List<String> next = left.stream()
                    .filter(construct ->
                            paths.stream().noneMatch(path -> path.to().equals(construct) && left.contains(path.from())))
                    .toList();
            order.addAll(next);
            left.removeAll(next);
            going = !next.isEmpty();
        }
        left.stream()
                .filter(this::leadsToItself)
                .forEach(construct -> faults.add("paths", PathsProblem.CIRCLE.with(Codes.shorten(construct))));
        return order;
    }

    private boolean leadsToItself(String construct) {
        Set<String> reached = new HashSet<>();
        List<String> ends = new ArrayList<>(List.of(construct));
        while (!ends.isEmpty()) {
            String end = ends.remove(ends.size() - 1);
            paths.stream()
                    .filter(path -> path.from().equals(end))
                    .map(Path::to)
                    .filter(reached::add)
                    .forEach(ends::add);
        }
        return reached.contains(construct);
    }
}
