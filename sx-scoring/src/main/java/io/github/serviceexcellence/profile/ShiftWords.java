package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.judgement.Finding;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.uncertainty.Estimate;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts positions of shifts into sentences. */
final class ShiftWords {
    private static final double MOST = 100;

    private final ShiftPositions shifts;

    ShiftWords(ShiftPositions shifts) {
        this.shifts = shifts;
    }

    List<Message> statements() {
        if (shifts.positions().isEmpty()) {
            return List.of(ShiftStatement.NONE.with());
        }
        List<Message> said = new ArrayList<>();
        if (shifts.isConfidential()) {
            said.add(ProfileStatement.CONFIDENTIAL.with());
        }
        said.add(ShiftStatement.SCALE.with());
        Map<Optional<Voice>, List<ShiftPosition>> byVoice = shifts.positions().stream()
                .collect(Collectors.groupingBy(ShiftPosition::voice, LinkedHashMap::new, Collectors.toList()));
        byVoice.forEach((voice, positions) -> {
            voice.ifPresent(one -> said.add(ProfileStatement.VOICE.with(one.people())));
            positions.forEach(position -> said.addAll(position(position)));
            if (positions.size() > 1) {
                shifts.longest(positions).ifPresent(longest -> said.add(longest(longest)));
            }
        });
        return List.copyOf(said);
    }

    private List<Message> position(ShiftPosition position) {
        List<Message> said = new ArrayList<>();
        Quoted title = new Quoted(position.title());
        Message now = ProfileStatement.figure(position.now());
        said.add(
                View.asked(position.wished())
                        ? ShiftStatement.NOW_AND_WISHED.with(title, now, ProfileStatement.figure(position.wished()))
                        : ShiftStatement.NOW.with(title, now));
        position.way().ifPresent(way -> said.add(way(position, way)));
        return said;
    }

    private Message way(ShiftPosition position, Points way) {
        return shifts.finding(position)
                .map(ShiftWords::way)
                .orElseGet(() -> ShiftStatement.UNSURE.with(
                        Figure.of(way.toDouble()),
                        position.compared().orElseThrow().notCompared().get(0).reason()));
    }

    private static Message way(Finding finding) {
        Estimate way = finding.difference().estimate();
        if (!finding.holds()) {
            return said(ShiftStatement.OPEN, way);
        }
        return way.value() > 0 ? said(ShiftStatement.WAY, way) : said(ShiftStatement.BACK, way.negated());
    }

    private static Message said(ProblemKind kind, Estimate way) {
        Interval interval = ProfileStatement.within(way.interval(), -MOST);
        return kind.with(Figure.of(way.value()), Figure.of(interval.low()), Figure.of(interval.high()));
    }

    private static Message longest(ShiftPosition position) {
        return ShiftStatement.LONGEST.with(
                new Quoted(position.title()),
                Figure.of(position.way().orElseThrow().toDouble()));
    }
}
