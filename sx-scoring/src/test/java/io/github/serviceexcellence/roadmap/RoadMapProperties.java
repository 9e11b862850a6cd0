package io.github.serviceexcellence.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Held against a search of its own: sets as lists of names, gains as sums of whole points, which a mean of nine does not reorder. */
class RoadMapProperties {
    private final List<Task> tasks = new ArrayList<>();
    private final double[] scores = new double[9];
    private Precedence order = Precedence.none();
    private int steps;
    private int budget;

    private record Task(Node node, int rise, int cost) {}

    private void make(Random random, int most) {
        tasks.clear();
        order = Precedence.none();
        for (int place = 0; place < scores.length; place++) {
            scores[place] = random.nextInt(90);
            if (tasks.size() < most && random.nextBoolean()) {
                // few values, so that ties are many
                tasks.add(new Task(Node.of(Element.values()[place]), 1 + random.nextInt(4), random.nextInt(4)));
            }
        }
        for (int pair = random.nextInt(4); pair > 0 && tasks.size() > 1; pair--) {
            int first = random.nextInt(tasks.size() - 1);
            int then = first + 1 + random.nextInt(tasks.size() - first - 1);
            order = order.with(tasks.get(first).node(), tasks.get(then).node());
        }
        steps = 1 + random.nextInt(5);
        budget = random.nextInt(9);
    }

    private RoadMap map() {
        return builder().build();
    }

    private RoadMapBuilder builder() {
        Map<Node, Double> beside = Stream.of(Topic.values()).collect(Collectors.toMap(Node::of, topic -> 50.0));
        RoadMapBuilder builder = RoadMap.builder(RoadMaps.STRATEGY, RoadMaps.card(beside, scores))
                .precedence(order)
                .atMost(steps)
                .within(BigDecimal.valueOf(budget));
        for (Task task : tasks) {
            int place = List.of(Element.values()).indexOf(task.node().term().orElseThrow());
            builder.raise(task.node(), Points.from(scores[place] + task.rise()), BigDecimal.valueOf(task.cost()));
        }
        return builder;
    }

    @Property(tries = 300)
    void theStepsAreThoseOfAnExhaustiveSearch(@ForAll Random random) {
        make(random, 6);

        RoadMap map = map();

        List<Node> chosen =
                map.steps().stream().map(step -> step.candidate().node()).toList();
        assertThat(new TreeSet<>(chosen)).isEqualTo(best(0, List.of()).orElseThrow());
        for (int step = 0; step < chosen.size(); step++) {
            assertThat(chosen.subList(0, step)).containsAll(firsts(chosen.get(step)));
        }
    }

    /** What must come before, as far as it is to be done. */
    private List<Node> firsts(Node node) {
        return order.before(node).stream()
                .filter(first -> tasks.stream().anyMatch(task -> task.node().equals(first)))
                .toList();
    }

    /** The best of all sets that go on from the tasks that were decided on. */
    private Optional<TreeSet<Node>> best(int place, List<Task> taken) {
        if (place == tasks.size()) {
            return isAllowed(taken) ? Optional.of(nodes(taken)) : Optional.empty();
        }
        List<Task> more = new ArrayList<>(taken);
        more.add(tasks.get(place));
        Optional<TreeSet<Node>> with = best(place + 1, more);
        Optional<TreeSet<Node>> without = best(place + 1, taken);
        if (with.isEmpty() || without.isEmpty()) {
            return with.isPresent() ? with : without;
        }
        return isBetter(with.get(), without.get()) ? with : without;
    }

    private static TreeSet<Node> nodes(List<Task> taken) {
        TreeSet<Node> nodes = new TreeSet<>();
        taken.forEach(task -> nodes.add(task.node()));
        return nodes;
    }

    private boolean isAllowed(List<Task> taken) {
        int cost = taken.stream().mapToInt(Task::cost).sum();
        TreeSet<Node> nodes = nodes(taken);
        return taken.size() <= steps
                && cost <= budget
                && nodes.stream().allMatch(node -> nodes.containsAll(firsts(node)));
    }

    private boolean isBetter(TreeSet<Node> one, TreeSet<Node> other) {
        int gain = sum(one, true) - sum(other, true);
        int cost = sum(one, false) - sum(other, false);
        if (gain != 0 || cost != 0) {
            return gain > 0 || (gain == 0 && cost < 0);
        }
        if (one.size() != other.size()) {
            return one.size() < other.size();
        }
        TreeSet<Node> onlyOne = new TreeSet<>(one);
        onlyOne.removeAll(other);
        TreeSet<Node> onlyOther = new TreeSet<>(other);
        onlyOther.removeAll(one);
        return !onlyOne.isEmpty() && (onlyOther.isEmpty() || onlyOne.first().compareTo(onlyOther.first()) < 0);
    }

    private int sum(TreeSet<Node> nodes, boolean rises) {
        return tasks.stream()
                .filter(task -> nodes.contains(task.node()))
                .mapToInt(task -> rises ? task.rise() : task.cost())
                .sum();
    }

    /** The same candidates with four that help nothing are too many to compare; what is chosen step by step is never better. */
    @Property(tries = 100)
    void theBestNextStepEachTimeIsNeverBetterThanTheBestOfAll(@ForAll Random random) {
        make(random, 9);
        RoadMapBuilder more = builder();
        List<Topic> topics = List.of(Topic.values()).subList(0, 13 - tasks.size());
        topics.forEach(topic -> more.raise(Node.of(topic), Points.HUNDRED));

        RoadMap greedy = more.build();

        assertThat(greedy.method()).isEqualTo(PlanMethod.GREEDY);
        assertThat(greedy.after().orElseThrow())
                .isLessThanOrEqualTo(map().after().orElseThrow());
        assertThat(greedy.steps().size()).isLessThanOrEqualTo(steps);
        assertThat(greedy.cost()).isLessThanOrEqualTo(BigDecimal.valueOf(budget));
    }

    @Property(tries = 50)
    void eachStepTellsTheIndexThatFollowsFromIt(@ForAll Random random) {
        make(random, 9);

        RoadMap map = map();

        double sum = 0;
        for (double score : scores) {
            sum += score;
        }
        for (RoadStep step : map.steps()) {
            Task task = tasks.stream()
                    .filter(each -> each.node().equals(step.candidate().node()))
                    .findFirst()
                    .orElseThrow();
            sum += task.rise();
            assertThat(step.index().billionths()).isBetween((long) (sum / 9 * 1e9) - 2, (long) (sum / 9 * 1e9) + 2);
            assertThat(step.gain().billionths()).isPositive();
        }
    }
}
