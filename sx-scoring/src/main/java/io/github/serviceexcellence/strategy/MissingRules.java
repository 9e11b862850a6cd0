package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.card.View;
import io.github.serviceexcellence.framework.Term;
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

    /** Notes each rule for a node that is no whole of the view. */
    void check(View view, Faults faults) {
        List<Node> wholes = wholes(view);
        String known = wholes.stream().map(Node::code).collect(Collectors.joining(", "));
        own.keySet().stream()
                .filter(node -> !wholes.contains(node))
                .forEach(node -> faults.add(option(node), StrategyProblem.RULE_OF_NO_WHOLE.with(node, view, known)));
    }

    private static List<Node> wholes(View view) {
        List<Node> wholes = new ArrayList<>(List.of(Node.INDEX));
        view.wholes().stream().map(Node::of).forEach(wholes::add);
        return wholes;
    }

    /** The rules by name: no two wholes of one view have the same code. */
    SortedMap<String, String> options() {
        SortedMap<String, String> options = new TreeMap<>();
        options.put(OPTION, general.toString());
        own.forEach((whole, policy) -> options.put(option(whole), policy.toString()));
        return options;
    }

    /** The rules that options say; those of single wholes cannot be told apart while the view is unknown. */
    static MissingRules from(OptionReader options, View view) {
        MissingRules rules = of(options.read(OPTION, MissingPolicy::parse, MissingPolicy.reject()));
        if (options.isFaulty(ViewOptions.VIEW) || options.isFaulty(ViewOptions.ELEMENTS)) {
            options.skip(OPTION + ".", "WHOLE");
            return rules;
        }
        for (Node whole : wholes(view)) {
            Optional<MissingPolicy> own = options.optional(option(whole), MissingPolicy::parse, rules.general());
            if (own.isPresent()) {
                rules = rules.with(whole, own.get());
            }
        }
        return rules;
    }

    private static String option(Node whole) {
        return OPTION + "." + whole.term().map(Term::code).orElse(whole.code());
    }
}
