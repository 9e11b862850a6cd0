package io.github.serviceexcellence.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All terms, gathered once: looking one up happens for every score. */
final class Terms {
    static final List<Term> ALL = Stream.<Term[]>of(
                    Element.values(),
                    EuropeanDimension.values(),
                    IsoDimension.values(),
                    ResultElement.values(),
                    PyramidLevel.values(),
                    BuildingBlock.values(),
                    Topic.values(),
                    ParadigmShift.values())
            .flatMap(Arrays::stream)
            .toList();

    static final Map<String, Term> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Term::qualifiedCode, Function.identity()));

    private Terms() {}
}
