package io.github.serviceexcellence.roadmap;

import io.github.serviceexcellence.framework.Connection;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.problem.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Puts a road map into words. */
final class RoadMapWords {
    private static final int MOST_TOLD = 20;

    private final RoadMap map;

    RoadMapWords(RoadMap map) {
        this.map = map;
    }

    List<Message> statements() {
        List<Message> said = new ArrayList<>();
        if (map.isConfidential()) {
            said.add(RoadMapStatement.CONFIDENTIAL.with());
        }
        map.absence().ifPresent(why -> said.add(RoadMapStatement.NO_INDEX.with(why.description())));
        map.before().ifPresent(before -> said.add(index(before)));
        if (map.before().isPresent() && !map.isConfidential()) {
            said.add(RoadMapStatement.RECKONED.with());
        }
        for (int step = 0; step < map.steps().size(); step++) {
            said.addAll(step(step + 1, map.steps().get(step)));
        }
        if (map.cost().signum() > 0) {
            said.add(RoadMapStatement.TOTAL.with(Figure.given(map.cost())));
        }
        if (!map.candidates().isEmpty()) {
            ProblemKind how =
                    map.method() == PlanMethod.EXHAUSTIVE ? RoadMapStatement.COMPARED : RoadMapStatement.TAKEN;
            said.add(how.with(map.candidates().size()));
        }
        if (!map.importance().isEmpty() && !map.steps().isEmpty()) {
            said.add(RoadMapStatement.BY_IMPORTANCE.with());
        }
        if (!map.withoutScore().isEmpty()) {
            said.add(RoadMapStatement.WITHOUT_SCORE.with(titles(map.withoutScore())));
        }
        if (!map.steps().isEmpty()) {
            said.add(RoadMapStatement.NO_PROMISE.with());
        }
        return List.copyOf(said);
    }

    private Message index(Points before) {
        return map.steps().isEmpty()
                ? RoadMapStatement.NOTHING.with(figure(before))
                : RoadMapStatement.INDEX.with(figure(before), figure(map.after().orElseThrow()));
    }

    private List<Message> step(int number, RoadStep step) {
        List<Message> said = new ArrayList<>();
        Quoted title = new Quoted(map.title(step.candidate().node()));
        Figure target = figure(step.candidate().target());
        said.add(RoadMapStatement.STEP.with(
                number, title, figure(step.now()), target, figure(step.index()), figure(step.gain())));
        if (!step.opens().isEmpty()) {
            said.add(RoadMapStatement.OPENS.with(
                    joined(step.opens().stream().map(level -> level.title()).toList())));
        }
        if (!step.after().isEmpty()) {
            said.add(why(step).with(titles(step.after())));
        }
        connections(step).ifPresent(said::add);
        if (!step.blocks().isEmpty()) {
            said.add(RoadMapStatement.BLOCKS.with(terms(step.blocks()), terms(step.topics())));
        }
        if (step.candidate().cost().signum() > 0) {
            said.add(RoadMapStatement.COST.with(Figure.given(step.candidate().cost())));
        }
        said.add(RoadMapStatement.GOAL.with(title, target));
        return said;
    }

    /** What the model draws from here; all arrows of one term are of one kind. */
    private static Optional<Message> connections(RoadStep step) {
        List<Connection> arrows = step.connections();
        return arrows.stream().findFirst().map(arrow -> switch (arrow.kind()) {
            case SHAPES -> RoadMapStatement.SHAPES.with();
            case UNDERLIES -> RoadMapStatement.UNDERLIES.with();
            case WATCHES ->
                RoadMapStatement.WATCHES.with(
                        terms(arrows.stream().map(Connection::to).toList()));
            case RUNS_THROUGH -> RoadMapStatement.RUNS_THROUGH.with();
        });
    }

    /** By what the model says; pairs of one's own need no reason here. */
    private static ProblemKind why(RoadStep step) {
        Term term = step.candidate().node().term().orElse(null);
        List<Node> design = List.of(Node.of(Element.EXPERIENCE_DESIGN));
        if (term instanceof PyramidLevel) {
            return RoadMapStatement.AFTER_BASIS;
        }
        return term instanceof Element && step.after().equals(design)
                ? RoadMapStatement.AFTER_DESIGN
                : RoadMapStatement.AFTER;
    }

    private static Figure figure(Points points) {
        return Figure.of(points.toDouble());
    }

    private Word titles(Collection<Node> nodes) {
        return joined(nodes.stream().map(node -> map.title(node)).toList());
    }

    private static Word terms(Collection<? extends Term> terms) {
        return joined(terms.stream().map(term -> term.title()).toList());
    }

    /** With semicolons: titles have commas of their own. */
    private static Word joined(List<? extends Wording> titles) {
        Word told = Word.joined("; ", titles.stream().limit(MOST_TOLD).toList());
        return titles.size() > MOST_TOLD ? told.then(Word.same("; \u2026")) : told;
    }
}
