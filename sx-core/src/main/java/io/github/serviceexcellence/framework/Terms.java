package io.github.serviceexcellence.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All terms, gathered once: looking one up happens for every score. */
final class Terms {
    static final List<Term> ALL = all(
            Element.values(),
            EuropeanDimension.values(),
            IsoDimension.values(),
            ResultElement.values(),
            PyramidLevel.values(),
            BuildingBlock.values(),
            Topic.values(),
            ParadigmShift.values());

    static final Map<String, Term> BY_CODE = byCode();

    private Terms() {}

    private static List<Term> all(Term[]... kinds) {
        List<Term> all = new ArrayList<>();
        for (Term[] kind : kinds) {
            all.addAll(List.of(kind));
        }
        return List.copyOf(all);
    }

    private static Map<String, Term> byCode() {
        Map<String, Term> terms = new HashMap<>();
        for (Term term : ALL) {
            terms.put(term.qualifiedCode(), term);
        }
        return Map.copyOf(terms);
    }
}
