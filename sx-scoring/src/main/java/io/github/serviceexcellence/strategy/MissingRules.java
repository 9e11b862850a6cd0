package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What becomes of each whole with a part that has no score: one rule for all, and others for some. */
record MissingRules(MissingPolicy general, SortedMap<Node, MissingPolicy> own) {
    private static final String OPTION = "missing";

    static MissingRules of(MissingPolicy general) {
        return new MissingRules(general, new TreeMap<>());
    }

    MissingRules with(MissingPolicy policy) {
        return new MissingRules(policy, own);
    }

    MissingRules with(Node whole, MissingPolicy policy) {
        SortedMap<Node, MissingPolicy> longer = new TreeMap<>(own);
        longer.put(whole, policy);
        return new MissingRules(general, longer);
    }

    MissingPolicy of(Node whole) {
        return own.getOrDefault(whole, general);
    }

    /** Notes each rule for a node that is no whole of the tree. */
    void check(ScoreTree tree, Faults faults) {
        List<Node> wholes = wholes(tree);
        String known = wholes.stream().map(Node::code).collect(Collectors.joining(", "));
        own.keySet().stream()
                .filter(node -> !wholes.contains(node))
                .forEach(node -> faults.add(
                        option(node),
                        wholes.isEmpty()
                                ? StrategyProblem.RULE_WITHOUT_WHOLES.with(node, tree)
                                : StrategyProblem.RULE_OF_NO_WHOLE.with(node, tree, known)));
    }

    private static List<Node> wholes(ScoreTree tree) {
        List<Node> wholes = new ArrayList<>(tree.hasIndex() ? List.of(Node.INDEX) : List.of());
        wholes.addAll(tree.wholes());
        return wholes;
    }

    SortedMap<String, String> options() {
        SortedMap<String, String> options = new TreeMap<>();
        options.put(OPTION, general.toString());
        own.forEach((whole, policy) -> options.put(option(whole), policy.toString()));
        return options;
    }

    /** The rules that options say; those of single wholes cannot be judged while the tree is unknown. */
    static MissingRules from(OptionReader options, Optional<ScoreTree> tree) {
        MissingRules rules = of(options.read(OPTION, MissingPolicy::parse, MissingPolicy.reject()));
        if (tree.isEmpty()) {
            options.skip(OPTION + ".", "WHOLE");
            return rules;
        }
        for (Node whole : wholes(tree.get())) {
            Optional<MissingPolicy> own = options.optional(option(whole), MissingPolicy::parse, rules.general());
            if (own.isPresent()) {
                rules = rules.with(whole, own.get());
            }
        }
        return rules;
    }

    private static String option(Node whole) {
        return OPTION + "." + whole;
    }
}
