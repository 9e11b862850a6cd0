package io.github.serviceexcellence.moments;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.journey.Journey;
import io.github.serviceexcellence.journey.Step;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the moments of a journey into words. */
final class MomentsWords {
    private final JourneyView view;

    MomentsWords(JourneyView view) {
        this.view = view;
    }

    List<Message> statements() {
        List<Message> said = new ArrayList<>();
        Journey journey = view.journey();
        said.add(MomentsStatement.JOURNEY.with(
                quoted(journey.title()), quoted(journey.need()), quoted(journey.solution())));
        for (int place = 0; place < journey.steps().size(); place++) {
            Step step = journey.steps().get(place);
            said.add(step(place + 1, step.title(), view.card(step), view.node()));
        }
        if (view.shown().size() > 1) {
            extremes(said);
        }
        return List.copyOf(said);
    }

    static Message step(int number, Text title, Optional<PublishedCard> card, Node node) {
        Optional<Score> score = card.flatMap(known -> known.find(node));
        return score.flatMap(Score::points)
                .map(points -> MomentsStatement.STEP.with(
                        number,
                        quoted(title),
                        figure(points),
                        score.orElseThrow().n()))
                .orElseGet(() -> MomentsStatement.STEP_NOT_SHOWN.with(number, quoted(title)));
    }

    private void extremes(List<Message> said) {
        Step weakest = view.weakest().orElseThrow();
        Step peak = view.peak().orElseThrow();
        if (view.points(weakest).equals(view.points(peak))) {
            said.add(MomentsStatement.ALIKE.with());
            return;
        }
        said.add(kind(
                        weakest,
                        MomentsStatement.WEAKEST,
                        MomentsStatement.WEAKEST_BY_CHANCE,
                        MomentsStatement.WEAKEST_UNSURE)
                .with(quoted(weakest.title())));
        said.add(kind(peak, MomentsStatement.PEAK, MomentsStatement.PEAK_BY_CHANCE, MomentsStatement.PEAK_UNSURE)
                .with(quoted(peak.title())));
        if (view.peakEnd().isPresent()) {
            said.add(MomentsStatement.PEAK_END.with(Figure.of(view.peakEnd().getAsDouble())));
        } else {
            said.add(MomentsStatement.NO_END.with(quoted(view.end().title())));
        }
        said.add(MomentsStatement.SAME_PEOPLE.with());
    }

    /** Without a finding nobody can say that it may be chance. */
    private ProblemKind kind(Step step, ProblemKind holds, ProblemKind chance, ProblemKind unsure) {
        return view.finding(step).map(found -> found.holds() ? holds : chance).orElse(unsure);
    }

    static Quoted quoted(Text text) {
        return new Quoted(text);
    }

    static Figure figure(Points points) {
        return Figure.of(points.toDouble());
    }
}
