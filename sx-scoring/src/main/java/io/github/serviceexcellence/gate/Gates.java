package io.github.serviceexcellence.gate;

import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.ProblemKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Gates that the sources know. */
public final class Gates {
    /** Just under school mark 7 of 1 to 10, which is 66.7 of 100 points: rounding shall not cost a level. */
    private static final Points BASIS = Points.parse("66.6");
    /** Just under school mark 8, which is 77.8 of 100 points. */
    private static final Points EXCELLENCE = Points.parse("77.7");

    private static final GateThreshold LARGELY = GateThreshold.above(Points.of(50));
    private static final GateThreshold FULLY = GateThreshold.above(Points.of(85));

    private static final String NUMBER = "{number}";
    private static final Text LEVEL = Text.english("Capability level {number}").dutch("Volwassenheidsniveau {number}");

    private Gates() {}

    /**
     * The pyramid: a level of it is held if it has enough points and so have all lower ones. The codes of the levels are those of {@link
     * PyramidLevel}.
     *
     * <p>The thresholds are ours: 66.6 points for the two levels of the basis, 77.7 for the two of excellence. The sources say only that
     * customers give a school mark from 7 to just under 8 in the basis and a full 8 or more in excellence; that a full 8 begins at 8.0 is
     * our reading. Of 1 to 10 a 7 is 66.7 of 100 points and an 8 is 77.8. Misleads where answers are on another scale: that a 4 of 1 to 5
     * (75 points) means to people what such a mark means, nobody has shown. Give other thresholds then.
     *
     * @return the gate, with the code {@code pyramid}
     */
    public static Gate pyramid() {
        Map<PyramidLevel, Points> thresholds = new TreeMap<>();
        for (PyramidLevel level : PyramidLevel.values()) {
            thresholds.put(level, level.tier() == PyramidLevel.Tier.BASIS ? BASIS : EXCELLENCE);
        }
        return pyramid(thresholds);
    }

    /**
     * The pyramid with thresholds of one's own.
     *
     * @param thresholds for each of the four levels the lowest points that are enough, 0 to 100
     * @return the gate, with the code {@code pyramid}
     * @throws IllegalArgumentException telling every fault if a level has no threshold, or one that is not possible
     */
    public static Gate pyramid(Map<PyramidLevel, Points> thresholds) {
        Faults faults = new Faults();
        GateBuilder gate = Gate.builder(
                "pyramid",
                Text.english("Levels of the service excellence pyramid")
                        .dutch("Niveaus van de service-excellencepiramide"));
        for (PyramidLevel level : PyramidLevel.values()) {
            Points points = thresholds.get(level);
            faults.check(points != null, level.code(), GateProblem.NO_THRESHOLD, level.code());
            gate.level(level.code(), level.title())
                    .node(Node.of(level), GateThreshold.atLeast(points == null ? Points.ZERO : points));
        }
        return built(gate, faults, GateProblem.INVALID_PYRAMID);
    }

    /** What is wrong with the map and with the gate is told together. */
    private static Gate built(GateBuilder gate, Faults faults, ProblemKind subject) {
        if (!faults.isEmpty()) {
            faults.guarded("", () -> {
                gate.build();
            });
        }
        faults.throwIfAny(subject);
        return gate.build();
    }

    /**
     * The capability levels of ISO/IEC 33020 in the reading that asks less: level n is held if its own attributes are at least largely achieved
     * (above 50 points) and those of all lower levels fully (above 85 points).
     *
     * <p>Source: ISO/IEC 33020. The edges are closed: 85 points are largely achieved, 85.1 fully. Misleads where the points are a mean of
     * opinions: the standard means the extent of achievement that an assessor found evidence for.
     *
     * @param attributes for each level, numbered from 1, the nodes that are its process attributes
     * @return the gate, with the code {@code iso-33020-largely} and levels {@code capability-1} and on
     * @throws IllegalArgumentException telling every fault if levels are not numbered from 1 without a gap, a level has no attribute, or
     *     one belongs to several
     */
    public static Gate capabilityLargely(Map<Integer, ? extends Collection<Node>> attributes) {
        return capability("iso-33020-largely", attributes, (gate, own, lower) -> {
            gate.every(own, LARGELY);
            if (!lower.isEmpty()) {
                gate.every(lower, FULLY);
            }
        });
    }

    /**
     * The capability levels of ISO/IEC 33020 in the stricter reading that other sources give: level n is held if its own attributes and those of
     * all lower levels are fully achieved (above 85 points).
     *
     * <p>Source: ISO/IEC 33020. What is said of {@link #capabilityLargely} holds here too.
     *
     * @param attributes for each level, numbered from 1, the nodes that are its process attributes
     * @return the gate, with the code {@code iso-33020-fully} and levels {@code capability-1} and on
     * @throws IllegalArgumentException for the same reasons as {@link #capabilityLargely}
     */
    public static Gate capabilityFully(Map<Integer, ? extends Collection<Node>> attributes) {
        return capability("iso-33020-fully", attributes, (gate, own, lower) -> gate.every(own, FULLY));
    }

    /** What a level asks of its own attributes and of those of lower levels. */
    @FunctionalInterface
    private interface Reading {
        void add(GateBuilder gate, List<Node> own, List<Node> lower);
    }

    private static Gate capability(String code, Map<Integer, ? extends Collection<Node>> attributes, Reading reading) {
        SortedMap<Integer, Collection<Node>> byLevel = new TreeMap<>(attributes);
        Faults faults = checked(byLevel);
        GateBuilder gate = Gate.builder(
                code,
                Text.english("Capability levels of ISO/IEC 33020").dutch("Volwassenheidsniveaus van ISO/IEC 33020"));
        Set<Node> lower = new LinkedHashSet<>();
        byLevel.forEach((number, nodes) -> {
            gate.level("capability-" + number, level(number));
            reading.add(gate, List.copyOf(nodes), List.copyOf(lower));
            lower.addAll(nodes);
        });
        return built(gate, faults, GateProblem.INVALID_CAPABILITY);
    }

    private static Text level(int number) {
        String filled = Integer.toString(number);
        return Text.english(LEVEL.in(Locale.ENGLISH).replace(NUMBER, filled))
                .dutch(LEVEL.in(Text.DUTCH).replace(NUMBER, filled));
    }

    private static Faults checked(SortedMap<Integer, Collection<Node>> byLevel) {
        Faults faults = new Faults();
        List<Integer> numbered =
                IntStream.rangeClosed(1, byLevel.size()).boxed().toList();
        faults.check(
                List.copyOf(byLevel.keySet()).equals(numbered), "levels", GateProblem.LEVEL_NUMBERS, byLevel.keySet());
        Set<Node> seen = new HashSet<>();
        byLevel.values()
                .forEach(nodes -> new HashSet<>(nodes)
                        .stream()
                                .sorted()
                                .filter(node -> !seen.add(Objects.requireNonNull(node, "node")))
                                .forEach(node -> faults.add("levels/" + node, GateProblem.ATTRIBUTE_TWICE.with(node))));
        return faults;
    }
}
