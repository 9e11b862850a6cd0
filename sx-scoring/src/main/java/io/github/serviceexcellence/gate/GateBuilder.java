package io.github.serviceexcellence.gate;

import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Builds a {@link Gate}, from the lowest level to the highest, and tells every fault at once. Conditions belong to the level that was begun
 * before them. Not safe for use by several threads.
 */
public final class GateBuilder {
    private static final String LEVELS = "levels";

    private final String code;
    private final Text title;
    private final List<Draft> drafts = new ArrayList<>();
    private int homeless;

    /** A level to be. */
    private record Draft(String code, Text title, List<Supplier<GateCondition>> conditions) {
        String field() {
            return LEVELS + "/" + Codes.shorten(code);
        }
    }

    GateBuilder(String code, Text title) {
        this.code = Objects.requireNonNull(code, "code");
        this.title = Objects.requireNonNull(title, "title");
    }

    /**
     * Begins the next level. It is held only if all before it are.
     *
     * @param level its stable code, an id
     * @param title what to call it
     * @return this builder
     */
    public GateBuilder level(String level, Text title) {
        drafts.add(new Draft(
                Objects.requireNonNull(level, "level"), Objects.requireNonNull(title, "title"), new ArrayList<>()));
        return this;
    }

    /**
     * Adds to the level that one score reaches a threshold.
     *
     * @param node the node
     * @param threshold what it is to reach
     * @return this builder
     */
    public GateBuilder node(Node node, GateThreshold threshold) {
        return add(() -> GateCondition.of(node, threshold));
    }

    /**
     * Adds to the level that every one of these scores reaches a threshold.
     *
     * @param nodes the nodes
     * @param threshold what each is to reach
     * @return this builder
     */
    public GateBuilder every(Collection<Node> nodes, GateThreshold threshold) {
        List<Node> copy = List.copyOf(nodes);
        return add(() -> GateCondition.every(copy, threshold));
    }

    /**
     * Adds to the level that every leaf of a tree reaches a threshold.
     *
     * @param tree whose leaves are meant
     * @param threshold what each is to reach
     * @return this builder
     */
    public GateBuilder every(ScoreTree tree, GateThreshold threshold) {
        return add(() -> GateCondition.every(tree, threshold));
    }

    /**
     * Adds to the level that at least so many of these scores reach a threshold.
     *
     * @param needed how many
     * @param nodes of which
     * @param threshold what they are to reach
     * @return this builder
     */
    public GateBuilder some(int needed, Collection<Node> nodes, GateThreshold threshold) {
        List<Node> copy = List.copyOf(nodes);
        return add(() -> GateCondition.some(needed, copy, threshold));
    }

    /**
     * Adds to the level that none of these is without a score.
     *
     * @param nodes the nodes
     * @return this builder
     */
    public GateBuilder present(Collection<Node> nodes) {
        List<Node> copy = List.copyOf(nodes);
        return add(() -> GateCondition.present(copy));
    }

    private GateBuilder add(Supplier<GateCondition> condition) {
        if (drafts.isEmpty()) {
            homeless++;
        } else {
            drafts.get(drafts.size() - 1).conditions().add(condition);
        }
        return this;
    }

    /**
     * Builds the gate.
     *
     * @return the gate
     * @throws IllegalArgumentException telling every fault: a code that is no id, no level, a level twice or without a condition, a
     *     condition before the first level, and whatever {@link GateCondition} refuses
     */
    public Gate build() {
        Faults faults = new Faults();
        faults.guarded("code", () -> Codes.id(Word.of("gate code", "code van een poort"), code));
        faults.check(!drafts.isEmpty(), LEVELS, GateProblem.NO_LEVEL);
        faults.check(homeless == 0, LEVELS, GateProblem.BEFORE_LEVELS, homeless);
        checkCodes(faults);
        List<GateLevel> levels = new ArrayList<>();
        drafts.forEach(draft -> build(draft, levels, faults));
        faults.throwIfAny(GateProblem.INVALID, Codes.shorten(code));
        return new Gate(code, title, levels);
    }

    private void checkCodes(Faults faults) {
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        drafts.stream()
                .filter(draft -> !seen.add(draft.code()) && told.add(draft.code()))
                .forEach(draft -> faults.add(draft.field(), GateProblem.LEVEL_TWICE.with(Codes.shorten(draft.code()))));
    }

    private static void build(Draft draft, List<GateLevel> levels, Faults faults) {
        List<GateCondition> conditions = new ArrayList<>();
        for (int place = 0; place < draft.conditions().size(); place++) {
            Supplier<GateCondition> condition = draft.conditions().get(place);
            faults.guarded(draft.field() + "/conditions/" + place, () -> {
                conditions.add(condition.get());
            });
        }
        // a level whose conditions are all refused has conditions
        if (conditions.size() == draft.conditions().size()) {
            faults.guarded(draft.field(), () -> {
                levels.add(new GateLevel(draft.code(), draft.title(), conditions));
            });
        }
    }
}
