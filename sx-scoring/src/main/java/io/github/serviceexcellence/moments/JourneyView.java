package io.github.serviceexcellence.moments;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.journey.Journey;
import io.github.serviceexcellence.journey.Step;
import io.github.serviceexcellence.judgement.Differences;
import io.github.serviceexcellence.judgement.Finding;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the steps of a journey are valued, as a publication shows them: the weakest moment, the peak and the end.
 *
 * <p>People remember an experience by its peak and its end more than by its length (Kahneman, Fredrickson, Schreiber and Redelmeier, When More Pain Is
 * Preferred to Less, 1993). So the mean of the two is given as a {@linkplain #peakEnd() reading} beside the steps; it is no score of the strategy.
 *
 * <p>The weakest moment and the peak are those with the lowest and the highest score; of equal ones the first on the way. Whether they {@linkplain
 * #standsOut stand out} is another question: each step is held against the mean of the others, corrected for their number. That takes the steps for
 * answered by different people; where the same people answered at several steps, it is too cautious or too bold.
 *
 * @param journey the journey
 * @param publication what may be shown of its answers
 * @param node which score, such as that of result b
 */
public record JourneyView(Journey journey, Publication publication, Node node) implements Explained {
    /**
     * Checks that the score is one that was asked for.
     *
     * @throws IllegalArgumentException if the publication has no such score, withheld or not
     */
    public JourneyView {
        Objects.requireNonNull(journey, "journey");
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(node, "node");
        boolean asked = publication.overall().find(node).stream()
                .anyMatch(score -> score.absence()
                        .filter(absence -> absence.reason() == AbsenceReason.NOT_MEASURED)
                        .isEmpty());
        if (!asked) {
            throw InvalidInputException.of(MomentsProblem.NO_SCORE.with(journey.id(), node));
        }
    }

    /**
     * Reads a publication of {@link JourneyAnswers}.
     *
     * @param journey the journey
     * @param publication what may be shown of its answers
     * @param node which score
     * @return the view
     * @throws IllegalArgumentException if the publication has no such score, withheld or not
     */
    public static JourneyView of(Journey journey, Publication publication, Node node) {
        return new JourneyView(journey, publication, node);
    }

    /**
     * The card of a step, with all its scores and metrics.
     *
     * @param step a step of the journey
     * @return the card, or nothing if it is withheld or nobody answered there
     */
    public Optional<PublishedCard> card(Step step) {
        return card(publication, step);
    }

    static Optional<PublishedCard> card(Publication publication, Step step) {
        return publication.breakdowns().stream()
                .filter(each -> each.breakdown().equals(Journey.STEP))
                .findFirst()
                .flatMap(each -> each.unit(GroupKey.of(step.id().value())));
    }

    /**
     * The score of a step.
     *
     * @param step a step of the journey
     * @return 0 to 100 points, or nothing if it is withheld or nobody answered there
     */
    public Optional<Points> points(Step step) {
        return points(card(step), node);
    }

    static Optional<Points> points(Optional<? extends ScoreCard> card, Node node) {
        return card.flatMap(known -> known.find(node)).flatMap(score -> score.points());
    }

    /**
     * The cards of the channels.
     *
     * @return the cards that are shown, by the codes of the channels
     */
    public List<PublishedCard> channels() {
        return cards(Journey.CHANNEL);
    }

    /**
     * The cards of the partners.
     *
     * @return the cards that are shown, by the ids of the partners
     */
    public List<PublishedCard> partners() {
        return cards(Journey.PARTNER);
    }

    private List<PublishedCard> cards(Breakdown breakdown) {
        return publication.breakdowns().stream()
                .filter(each -> each.breakdown().equals(breakdown))
                .flatMap(each -> each.units().stream())
                .toList();
    }

    /**
     * The steps that have a score which may be shown.
     *
     * @return in the order of the journey
     */
    public List<Step> shown() {
        return journey.steps().stream().filter(step -> points(step).isPresent()).toList();
    }

    /**
     * The step with the lowest score.
     *
     * @return the first such step on the way; nothing if no score is shown
     */
    public Optional<Step> weakest() {
        // of several least the first is taken
        return shown().stream().min(Comparator.comparing(this::score));
    }

    /**
     * The step with the highest score.
     *
     * @return the first such step on the way; nothing if no score is shown
     */
    public Optional<Step> peak() {
        return shown().stream().min(Comparator.comparing(this::score).reversed());
    }

    private Points score(Step step) {
        return points(step).orElseThrow();
    }

    /**
     * The last step.
     *
     * @return the last step of the journey, whether its score is shown or not
     */
    public Step end() {
        return journey.steps().get(journey.steps().size() - 1);
    }

    /**
     * The mean of peak and end.
     *
     * @return 0 to 100 points; nothing if the score of the last step is not shown
     */
    public OptionalDouble peakEnd() {
        Optional<Points> last = points(end());
        return last.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        (last.get().toDouble() + score(peak().orElseThrow()).toDouble()) / 2);
    }

    /**
     * Each step that is shown against the mean of the others, as one family.
     *
     * @return the differences; nothing if fewer than two steps are shown
     */
    public Optional<Differences> differences() {
        List<PublishedCard> cards =
                shown().stream().flatMap(step -> card(step).stream()).toList();
        return cards.size() < 2 ? Optional.empty() : Optional.of(Differences.ofUnitsAndOthers(cards, List.of(node)));
    }

    /**
     * Whether a step differs from the others by more than chance would give.
     *
     * @param step a step of the journey
     * @return true if its difference from the mean of the others holds
     */
    public boolean standsOut(Step step) {
        return finding(step).filter(Finding::holds).isPresent();
    }

    /**
     * How a step differs from the mean of the others.
     *
     * @param step a step of the journey
     * @return the difference with its corrected p-value; nothing if it is not shown how sure the score of the step is
     */
    public Optional<Finding> finding(Step step) {
        return differences().stream()
                .flatMap(family -> family.findings().stream())
                .filter(finding -> isOf(finding, step))
                .findFirst();
    }

    /** Units are called by their names. */
    private static boolean isOf(Finding finding, Step step) {
        return finding.difference()
                .one()
                .label()
                .in(Locale.ROOT)
                .equals(step.id().value());
    }

    /**
     * What there is to say, as data.
     *
     * @return a sentence for each step, then for the weakest moment, the peak, the end and the mean of the last two; in English and Dutch
     */
    @Override
    public List<Message> statements() {
        return new MomentsWords(this).statements();
    }
}
