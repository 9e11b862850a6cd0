/**
 * What first: from scores to a few steps in an order that one can follow.
 *
 * <p>A {@link Candidate} is a score that may be raised, how far, and what that costs. A {@link RoadMap} chooses among them: at most so many steps
 * within a budget, with the most gain of the index, in an order that keeps to the model. {@link Precedence} says what must come before what: the
 * basis before surprise, design before what takes its shape from it. Where a {@linkplain io.github.serviceexcellence.gate.Gate gate} is given,
 * what it still asks for comes before more points elsewhere.
 *
 * <pre>{@code
 * RoadMap map = RoadMap.builder(strategy, card)
 *         .raiseElements(Points.of(70))
 *         .atMost(3)
 *         .build();
 * System.out.println(map.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>Gains are arithmetic: they suppose that each target is reached and that all else stays as it is. No study of causes is behind them.
 */
@NullMarked
package io.github.serviceexcellence.roadmap;

import org.jspecify.annotations.NullMarked;
