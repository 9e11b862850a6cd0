package io.github.serviceexcellence.card;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.uncertainty.Correlations;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A score card that may be shown: what rests on too few people is withheld, and the rest is rounded so that each answer could have
 * been a level higher or lower, but for the ends of the scale. A plain {@link ScoreCard} is exact and confidential; the two are different types, so that a method that takes this one
 * cannot be given the other by mistake.
 *
 * <p>An anonymity floor makes it of a card, a publisher those of a whole survey. The card of an assessment is one from the start: its
 * floor is 1, since an assessor promises nobody to hide the judgement.
 *
 * <pre>{@code
 * PublishedCard shown = AnonymityFloor.standard().apply(strategy.score(table));
 * shown.isConfidential();                        // false
 * }</pre>
 */
public final class PublishedCard extends ScoreCard {
    private final ScoreCard card;
    private final int floor;

    private PublishedCard(ScoreCard card, int floor) {
        this.card = card;
        this.floor = floor;
    }

    /**
     * Says of a card that it may be shown, as when it is read from a document. It withholds nothing itself.
     *
     * @param card the card, from which everything is withheld that must be
     * @param floor how many respondents stand behind each of its scores at least, 1 or more
     * @return the card that may be shown
     * @throws IllegalArgumentException if the floor is below 1
     */
    public static PublishedCard of(ScoreCard card, int floor) {
        Objects.requireNonNull(card, "card");
        if (floor < 1) {
            throw InvalidInputException.of(CardProblem.FLOOR.with(floor));
        }
        return new PublishedCard(card instanceof PublishedCard shown ? shown.card : card, floor);
    }

    /**
     * How many respondents stand behind each score that is shown.
     *
     * @return 2 or more; 1 if everything is shown
     */
    public int floor() {
        return floor;
    }

    /** No. */
    @Override
    public boolean isConfidential() {
        return false;
    }

    @Override
    public InstrumentRef instrument() {
        return card.instrument();
    }

    @Override
    public StrategyDescription strategy() {
        return card.strategy();
    }

    @Override
    public ScoreTree tree() {
        return card.tree();
    }

    @Override
    public Optional<GroupKey> group() {
        return card.group();
    }

    @Override
    public Optional<Voice> voice() {
        return card.voice();
    }

    @Override
    public SortedMap<Node, Text> titles() {
        return card.titles();
    }

    @Override
    public long respondents() {
        return card.respondents();
    }

    @Override
    public long blank() {
        return card.blank();
    }

    @Override
    public List<Score> scores() {
        return card.scores();
    }

    @Override
    public List<Metric> metrics() {
        return card.metrics();
    }

    @Override
    public Correlations correlations() {
        return card.correlations();
    }

    @Override
    public int shownTogether() {
        return card.shownTogether();
    }

    @Override
    public List<ItemId> uncounted() {
        return card.uncounted();
    }

    @Override
    public PublishedCard withGroup(GroupKey group) {
        return new PublishedCard(card.withGroup(group), floor);
    }

    @Override
    public PublishedCard withShownTogether(int cards) {
        return new PublishedCard(card.withShownTogether(cards), floor);
    }

    @Override
    public PublishedCard withVoice(Voice voice) {
        return new PublishedCard(card.withVoice(voice), floor);
    }

    /**
     * A card with other scores, of which nobody knows whether they may be shown.
     *
     * @return a confidential card
     */
    @Override
    public ScoreCard withScores(Iterable<? extends Score> scores) {
        return card.withScores(scores);
    }

    /**
     * A card with other metrics, of which nobody knows whether they may be shown.
     *
     * @return a confidential card
     */
    @Override
    public ScoreCard withMetrics(Iterable<? extends Metric> metrics) {
        return card.withMetrics(metrics);
    }

    /**
     * A card with other correlations, of which nobody knows whether they may be shown.
     *
     * @return a confidential card
     */
    @Override
    public ScoreCard withCorrelations(Correlations correlations) {
        return card.withCorrelations(correlations);
    }

    @Override
    Map<Node, Score> byNode() {
        return card.byNode();
    }

    /** Equal if the other may be shown too, with the same floor and the same scores. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PublishedCard that && floor == that.floor && card.equals(that.card);
    }

    @Override
    public int hashCode() {
        return Objects.hash(card, floor);
    }

    /** The card, and its floor. */
    @Override
    public String toString() {
        return card + " shown with a floor of " + floor;
    }
}
