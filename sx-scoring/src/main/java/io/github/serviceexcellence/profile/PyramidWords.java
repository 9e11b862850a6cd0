package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.PyramidLevel.Tier;
import io.github.serviceexcellence.gate.ConditionPart;
import io.github.serviceexcellence.gate.Gates;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.problem.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a pyramid profile into sentences. */
final class PyramidWords {
    /** (mark - 1) / 9 of 100 points. */
    private static final double SEVEN = 600.0 / 9;

    private static final double EIGHT = 700.0 / 9;
    /** What the gate says of each card; said once for all of them here. */
    private static final String CONFIDENTIAL = "gate.confidential";

    private final PyramidProfile profile;

    PyramidWords(PyramidProfile profile) {
        this.profile = profile;
    }

    List<Message> statements() {
        List<Message> said = new ArrayList<>();
        if (profile.isConfidential()) {
            said.add(ProfileStatement.CONFIDENTIAL.with());
        }
        profile.views().stream()
                .filter(PyramidView::asksLevels)
                .findFirst()
                .ifPresent(view -> said.addAll(needs(view)));
        for (PyramidView view : profile.views()) {
            view.voice().ifPresent(voice -> said.add(ProfileStatement.VOICE.with(voice.people())));
            said.addAll(levels(view));
            view.marks().forEach(mark -> said.addAll(mark(view, mark)));
        }
        return List.copyOf(said);
    }

    private static List<Message> needs(PyramidView view) {
        List<Wording> needs = new ArrayList<>();
        for (PyramidLevel level : PyramidLevel.values()) {
            BasisCheck.part(view.result(), level).ifPresent(part -> needs.add(need(level, part)));
        }
        boolean ours = view.result().gate().equals(Gates.pyramid());
        Message whose =
                ours ? PyramidStatement.OURS.with(Figure.of(SEVEN), Figure.of(EIGHT)) : PyramidStatement.GIVEN.with();
        return needs.isEmpty() ? List.of(whose) : List.of(PyramidStatement.NEEDS.with(new Joined(", ", needs)), whose);
    }

    private static Message need(PyramidLevel level, ConditionPart part) {
        ProblemKind kind = part.threshold().included() ? PyramidStatement.AT_LEAST : PyramidStatement.ABOVE;
        return kind.with(
                new Quoted(level.title()), Figure.upTo(part.threshold().points().toDouble(), 9));
    }

    private static List<Message> levels(PyramidView view) {
        if (!view.asksLevels()) {
            return List.of(PyramidStatement.NO_LEVELS.with());
        }
        List<Message> said = new ArrayList<>();
        for (PyramidLevel level : PyramidLevel.values()) {
            said.add(view.view().says(Node.of(level)));
        }
        view.result().statements().stream()
                .filter(statement -> !statement.code().equals(CONFIDENTIAL))
                .forEach(said::add);
        view.brokenBases().forEach(broken -> said.add(broken(broken)));
        return said;
    }

    private static Message broken(BrokenBasis found) {
        ProblemKind kind = switch (found.certainty()) {
            case BEYOND_CHANCE -> PyramidStatement.BROKEN;
            case MAY_BE_CHANCE -> PyramidStatement.MAYBE_BROKEN;
            case NOT_KNOWN -> PyramidStatement.UNSURE_BROKEN;
            case ASSESSED -> PyramidStatement.BROKEN_ASSESSED;
        };
        return kind.with(
                new Quoted(found.high().title()), new Quoted(found.broken().title()));
    }

    private static List<Message> mark(PyramidView view, Metric mark) {
        List<Message> said = new ArrayList<>();
        said.add(mark.says(view.result().card().title(mark.ref().node())));
        if (mark.value().isEmpty() || !view.isOfCustomers()) {
            return said;
        }
        if (mark.kind() == MetricKind.MARK_EIGHT_AND_UP) {
            said.add(PyramidStatement.EIGHT.with());
            return said;
        }
        if (!view.isExactEnough(mark)) {
            said.add(PyramidStatement.FEW.with());
            return said;
        }
        Optional<Tier> tier = PyramidView.tier(mark.value().getAsDouble());
        said.add(tier.map(PyramidWords::tier).orElseGet(PyramidStatement.BELOW::with));
        mark.interval()
                .filter(interval -> !PyramidView.tier(Math.max(mark.lowest(), interval.low()))
                                .equals(tier)
                        || !PyramidView.tier(Math.min(mark.highest(), interval.high()))
                                .equals(tier))
                .ifPresent(interval -> said.add(PyramidStatement.EDGE.with()));
        return said;
    }

    private static Message tier(Tier tier) {
        ProblemKind kind = tier == Tier.BASIS ? PyramidStatement.IN_BASIS : PyramidStatement.IN_EXCELLENCE;
        return kind.with(tier.customers());
    }
}
