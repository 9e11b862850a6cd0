package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.EffectChain;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one voice tells of one link of the chain.
 *
 * @param voice whose card it is, or nothing if the card does not tell
 * @param link the link: the nine elements, or one of the four results
 * @param card the card that tells it
 */
public record ResultView(Optional<Voice> voice, EffectChain.Link link, ScoreCard card) {
    /** What a card says of every recommend score, and no voice does. */
    private static final String ONE_READING = "says.one-reading";

    /** Checks that nothing is missing. */
    public ResultView {
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(card, "card");
    }

    /**
     * Whether they tell of themselves: employees and managers of inspired employees, customers of their experience and delight.
     *
     * @return true for the nine elements and for a card that does not tell its voice; false if it is only how others see it
     */
    public boolean isOwn() {
        return link.result().isEmpty()
                || voice.isEmpty()
                || ResultMeasures.own(link.result().orElseThrow()).contains(voice.orElseThrow());
    }

    /**
     * The score of the result; of the nine elements the index, if the card's tree makes it of elements.
     *
     * @return the score, or why there is none; nothing if they were not asked for it
     */
    public Optional<Score> score() {
        return ResultMeasures.node(card, link.result()).flatMap(card::find).filter(View::asked);
    }

    /**
     * The metrics that tell of this result, as {@link ResultsChain} says: only of those who tell of themselves.
     *
     * @return in the order of the card
     */
    public List<Metric> metrics() {
        Optional<ResultElement> result = link.result();
        return result.isEmpty() || !isOwn()
                ? List.of()
                : card.metrics().stream()
                        .filter(metric -> ResultMeasures.of(metric.kind()).equals(result))
                        .filter(View::asked)
                        .toList();
    }

    boolean isEmpty() {
        return link.result().isEmpty()
                ? card.elements().stream().noneMatch(View::asked)
                : score().isEmpty() && metrics().isEmpty();
    }

    private long scoredElements() {
        return card.elements().stream()
                .filter(score -> score.points().isPresent())
                .count();
    }

    /** What the card says of these figures, in its own words. */
    List<Message> said() {
        List<Message> said = new ArrayList<>();
        score().ifPresent(score -> said.add(seen(card.says(score.node()))));
        if (link.result().isEmpty()) {
            said.add(seen(ResultStatement.ELEMENTS.with(scoredElements(), Element.values().length)));
        }
        if (!metrics().isEmpty()) {
            card.withMetrics(metrics()).saysMetrics().forEach(message -> said.add(figure(message)));
        }
        return said;
    }

    private Message figure(Message message) {
        return message.code().equals(ONE_READING) ? message : seen(message);
    }

    private Message seen(Message message) {
        ProblemKind kind = isOwn() ? ResultStatement.VIEW : ResultStatement.OTHERS_VIEW;
        return kind.with(View.people(voice), message);
    }
}
