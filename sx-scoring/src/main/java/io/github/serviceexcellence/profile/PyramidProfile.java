package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.gate.Gate;
import io.github.serviceexcellence.gate.Gates;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.Message;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The service excellence pyramid as each voice sees it: the scores of its four levels, the level that is held, what blocks the next one and by how
 * much, and beside them the Dutch school marks.
 *
 * <pre>{@code
 * PyramidProfile pyramid = PyramidProfile.of(strategy.scoreVoices(table));
 * pyramid.view(Voice.CUSTOMER).flatMap(view -> view.result().held());
 * System.out.println(pyramid.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>It says plainly where surprise or individual service reaches its threshold while a level of the basis does not. Where standard errors are
 * known it says so only beyond chance: both scores lie on their sides of their thresholds with p-values of Student's t of at most 0.05 / (4 levels
 * x voices x {@linkplain ScoreCard#shownTogether() cards shown together}), so that in at most 5% of surveys any level seems to be on the wrong
 * side. Where they are not known, it says that too. A level without a score is not called broken.
 *
 * <p>Misleads where the levels were asked on another scale than school marks: see {@link Gates#pyramid()}.
 *
 * @param views one for each voice, in the order of {@link Voice}; one alone for a single card
 */
public record PyramidProfile(List<PyramidView> views) implements Explained {
    /** Copies the list. */
    public PyramidProfile {
        views = List.copyOf(views);
    }

    /**
     * The pyramid on one card, by the thresholds of {@link Gates#pyramid()}, which are ours.
     *
     * @param card exact or published; of a published one what is withheld stays so
     * @return the profile
     */
    public static PyramidProfile of(ScoreCard card) {
        return of(card, Gates.pyramid());
    }

    /**
     * The pyramid on one card.
     *
     * @param card exact or published
     * @param gate levels and thresholds of one's own, such as {@link Gates#pyramid(Map)}
     * @return the profile
     */
    public static PyramidProfile of(ScoreCard card, Gate gate) {
        return of(View.of(card), gate);
    }

    /**
     * The pyramid by voice, by the thresholds of {@link Gates#pyramid()}, which are ours.
     *
     * @param cards the card of each voice, exact or published
     * @return the profile
     * @throws IllegalArgumentException telling every fault if there is no card, or one says that it is of another voice
     */
    public static PyramidProfile of(Map<Voice, ? extends ScoreCard> cards) {
        return of(cards, Gates.pyramid());
    }

    /**
     * The pyramid by voice.
     *
     * @param cards the card of each voice, exact or published
     * @param gate levels and thresholds of one's own, such as {@link Gates#pyramid(Map)}
     * @return the profile
     * @throws IllegalArgumentException telling every fault if there is no card, or one says that it is of another voice
     */
    public static PyramidProfile of(Map<Voice, ? extends ScoreCard> cards, Gate gate) {
        return of(View.of(cards), gate);
    }

    private static PyramidProfile of(List<View> views, Gate gate) {
        Objects.requireNonNull(gate, "gate");
        double level = View.level(views) / (PyramidLevel.values().length * views.size());
        return new PyramidProfile(views.stream()
                .map(view -> PyramidView.of(view, gate.judge(view.card()), level))
                .toList());
    }

    /**
     * What one voice sees.
     *
     * @param voice the voice
     * @return its view, or nothing if there is no card of it
     */
    public Optional<PyramidView> view(Voice voice) {
        return views.stream()
                .filter(view -> view.voice().equals(Optional.of(voice)))
                .findFirst();
    }

    /**
     * Whether only those may see it who may see the answers.
     *
     * @return true if one of the cards is exact
     */
    public boolean isConfidential() {
        return views.stream().anyMatch(view -> view.result().isConfidential());
    }

    /**
     * What there is to say, as data: the thresholds and whose they are; then for each voice the four scores, the level held and what blocks the next
     * one, excellence over a broken basis, and the school marks.
     *
     * @return a sentence each, in English and Dutch
     */
    @Override
    public List<Message> statements() {
        return new PyramidWords(this).statements();
    }
}
