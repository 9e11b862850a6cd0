package io.github.serviceexcellence.moments;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.journey.Journey;
import io.github.serviceexcellence.journey.Step;
import io.github.serviceexcellence.judgement.Difference;
import io.github.serviceexcellence.judgement.Differences;
import io.github.serviceexcellence.judgement.Finding;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A journey before and after a change: step by step the later score minus the earlier, as one family, so that by chance no step seems to have moved.
 * The two surveys are taken for those of different people.
 *
 * @param journey the journey
 * @param earlier what to call the survey before the change
 * @param later what to call the survey after it
 * @param steps every step, in the order of the journey
 */
public record JourneyChange(Journey journey, Text earlier, Text later, List<StepChange> steps) implements Explained {
    /** Copies the steps. */
    public JourneyChange {
        Objects.requireNonNull(journey, "journey");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        steps = List.copyOf(steps);
    }

    /**
     * Holds two publications of {@link JourneyAnswers} side by side.
     *
     * @param before what was shown before the change
     * @param earlier what to call it, such as spring
     * @param after what is shown after it, of the same journey, questionnaire and strategy
     * @param later what to call it
     * @param node which score
     * @param journey the journey
     * @return what changed
     * @throws IllegalArgumentException telling every fault if strategy, tree, instrument or voice differ
     */
    public static JourneyChange of(
            Journey journey, Publication before, Text earlier, Publication after, Text later, Node node) {
        List<Step> compared = new ArrayList<>();
        Optional<Differences> all = Optional.empty();
        for (Step step : journey.steps()) {
            Optional<PublishedCard> one = JourneyView.card(before, step);
            Optional<PublishedCard> other = JourneyView.card(after, step);
            if (JourneyView.points(one, node).isPresent()
                    && JourneyView.points(other, node).isPresent()) {
                Differences waves =
                        Differences.ofWaves(one.orElseThrow(), earlier, other.orElseThrow(), later, List.of(node));
                if (!waves.differences().isEmpty()) {
                    compared.add(step);
                    all = Optional.of(all.map(family -> family.and(waves)).orElse(waves));
                }
            }
        }
        Iterator<Finding> findings =
                all.map(Differences::findings).orElse(List.of()).iterator();
        return new JourneyChange(
                journey,
                earlier,
                later,
                journey.steps().stream()
                        .map(step -> new StepChange(
                                step, compared.contains(step) ? Optional.of(findings.next()) : Optional.empty()))
                        .toList());
    }

    /**
     * What there is to say, as data.
     *
     * @return a sentence for each step, in English and Dutch
     */
    @Override
    public List<Message> statements() {
        return steps.stream().map(this::said).toList();
    }

    private Message said(StepChange step) {
        if (step.finding().isEmpty()) {
            return MomentsStatement.NOT_COMPARED.with(
                    MomentsWords.quoted(step.step().title()));
        }
        Finding finding = step.finding().get();
        Difference difference = finding.difference();
        ProblemKind kind = finding.holds() ? MomentsStatement.CHANGED : MomentsStatement.MAY_BE_CHANCE;
        return kind.with(
                MomentsWords.quoted(step.step().title()),
                MomentsWords.figure(difference.other().score().points().orElseThrow()),
                earlier,
                MomentsWords.figure(difference.one().score().points().orElseThrow()),
                later,
                Figure.of(difference.estimate().value()));
    }
}
