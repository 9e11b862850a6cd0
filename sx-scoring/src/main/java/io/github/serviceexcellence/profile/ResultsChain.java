package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.EffectChain;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The effect chain with figures: the nine elements, and the results a to d, each with the measures that tell of it.
 *
 * <pre>{@code
 * ResultsChain results = ResultsChain.of(strategy.scoreVoices(table));
 * results.link(ResultElement.INSPIRED_EMPLOYEES).views().get(0).metrics();   // the Employee Net Promoter Score
 * System.out.println(results.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>Each result has the score of its construct where items measure that, and metrics by their kind, in our reading: of result a the Employee Net
 * Promoter Score; of b school marks, emotions, customer satisfaction and the Customer Effort Score; of c the Net Promoter Score and
 * superpromoters. A top box may be of anything and Kano tells of a feature: neither is here. Metrics are those of the people whom the result is
 * about, employees and managers for a, customers for b and c, or of a card that does not tell its voice: a mark that an employee gives need not be one for
 * the customer's experience. Other voices stand behind them with the score alone, as their view. Result d takes measurements; a score of it, where
 * there is one, tells what people think it is.
 *
 * <p>Misleads where it is read as a proof: it is the order of the model, and figures beside each other do not show that one brings about the
 * other.
 *
 * @param links the nine elements, then the results a to d
 */
public record ResultsChain(List<ResultLink> links) implements Explained {
    private static final String INDENT = "  ";
    private static final String ARROW = INDENT + "\u2193";

    /** Copies the list. */
    public ResultsChain {
        links = List.copyOf(links);
    }

    /**
     * The chain on one card.
     *
     * @param card exact or published; what it withholds stays withheld
     * @return the chain
     */
    public static ResultsChain of(ScoreCard card) {
        return of(View.of(card));
    }

    /**
     * The chain with what each voice tells of it.
     *
     * @param cards the card of each voice, exact or published
     * @return the chain
     * @throws IllegalArgumentException telling every fault if there is no card, or one says that it is of another voice
     */
    public static ResultsChain of(Map<Voice, ? extends ScoreCard> cards) {
        return of(View.of(cards));
    }

    private static ResultsChain of(List<View> views) {
        return new ResultsChain(EffectChain.EUROPEAN.links().stream()
                .map(link -> ResultLink.of(link, views))
                .toList());
    }

    /**
     * One of the results.
     *
     * @param result a to d
     * @return its link
     */
    public ResultLink link(ResultElement result) {
        Objects.requireNonNull(result, "result");
        return links.stream()
                .filter(link -> link.link().result().filter(result::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /**
     * Whether only those may see it who may see the answers.
     *
     * @return true if a figure in it comes from an exact card
     */
    public boolean isConfidential() {
        return links.stream()
                .flatMap(link -> link.views().stream())
                .anyMatch(view -> view.card().isConfidential());
    }

    /**
     * What there is to say, as data: each link, what each voice tells of it or why there is nothing, and that this is an order and no proof.
     *
     * @return a sentence each, in English and Dutch
     */
    @Override
    public List<Message> statements() {
        List<Message> said = new ArrayList<>(opening());
        for (ResultLink link : links) {
            said.add(link.title());
            said.addAll(link.said());
        }
        said.add(ResultStatement.ORDER.with());
        return List.copyOf(said);
    }

    private List<Message> opening() {
        return isConfidential() ? List.of(ProfileStatement.CONFIDENTIAL.with()) : List.of();
    }

    /**
     * The chain drawn in text: an arrow from each link to the next, with its figures under it.
     *
     * @param language the reader's language
     * @return the lines of the {@link #statements()}, with arrows between the links
     */
    @Override
    public String explain(Language language) {
        String chain =
                links.stream().map(link -> drawn(link, language)).collect(Collectors.joining("\n" + ARROW + "\n"));
        List<String> lines = new ArrayList<>();
        opening().forEach(message -> lines.add(message.in(language)));
        lines.add(chain);
        lines.add(ResultStatement.ORDER.with().in(language));
        return String.join("\n", lines);
    }

    private static String drawn(ResultLink link, Language language) {
        List<String> lines = new ArrayList<>(List.of(link.title().in(language)));
        link.said().forEach(message -> lines.add(INDENT + message.in(language)));
        return String.join("\n", lines);
    }
}
