package io.github.serviceexcellence.card;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.assessment.Conclusion;
import io.github.serviceexcellence.assessment.Evidence;
import io.github.serviceexcellence.assessment.Subject;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The scores of an assessment, with the assessment beside them: its subject, its date, who assessed, and the evidence that the scores
 * rest on. Several assessments of one subject, each by an assessor alone, have one card: the mean of what they concluded.
 *
 * <pre>{@code
 * AssessmentCard scored = StandardStrategy.withDefaults().score(assessment);
 * scored.card().element(Element.LEADERSHIP).points();
 * scored.evidence(Node.of(Element.LEADERSHIP));
 * System.out.println(scored.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>No anonymity floor applies to it. An assessor signs a judgement of an organisation and promises nobody to hide it; a respondent
 * was promised that. So it may be shown to whoever may read the assessment itself.
 *
 * @param assessments the conclusions: of one assessment, or of several of the same subject
 * @param card the scores; a respondent of this card is an assessment, and its group is the subject
 */
public record AssessmentCard(List<Assessment> assessments, PublishedCard card) {
    /**
     * Copies the assessments and checks that the card is about them.
     *
     * @throws IllegalArgumentException if there is no assessment, they cannot be taken together, or the card is of another instrument
     *     or another number of responses
     */
    public AssessmentCard {
        assessments = List.copyOf(assessments);
        Objects.requireNonNull(card, "card");
        InstrumentRef judged = InstrumentRef.of(judged(assessments));
        if (!card.instrument().equals(judged) || card.respondents() != assessments.size()) {
            throw InvalidInputException.of(AssessmentCardProblem.OTHER_CARD.with(
                    card.respondents(), card.instrument(), assessments.size(), judged));
        }
    }

    private static Instrument judged(List<Assessment> assessments) {
        List<Response> responses = Assessment.responses(assessments);
        return responses.get(0).instrument();
    }

    /**
     * What was assessed.
     *
     * @return the subject of all assessments
     */
    public Subject subject() {
        return assessments.get(0).subject();
    }

    /**
     * The evidence that the score of an item or a construct rests on. That of a score that is made of other scores, such as the index
     * or a dimension, is with those.
     *
     * @param node an item, or a construct
     * @return the evidence in the order of the assessments and their conclusions; none where none was named
     */
    public List<Evidence> evidence(Node node) {
        return assessments.stream()
                .flatMap(assessment -> evidence(assessment, node))
                .toList();
    }

    private static Stream<Evidence> evidence(Assessment assessment, Node node) {
        return assessment.conclusions().entrySet().stream()
                .filter(conclusion -> counts(assessment.instrument().item(conclusion.getKey()), node))
                .map(Map.Entry::getValue)
                .filter(Conclusion.Rated.class::isInstance)
                .map(Conclusion.Rated.class::cast)
                .flatMap(rated -> rated.evidence().stream());
    }

    /** Whether an item is the node, or measures the construct of it. */
    private static boolean counts(Item item, Node node) {
        return node.equals(Node.of(item.id()))
                || item.measures().lineage().stream()
                        .anyMatch(construct -> Node.of(construct, item.aspect()).equals(node));
    }

    /**
     * The assessment in plain words: what was assessed, when and by whom, how much of it was rated, the scores with the findings they
     * rest on, what was not rated and why, and how the scores were made.
     *
     * @param locale the reader's locale; Dutch for Dutch, English for every other language, numbers as the locale writes them
     * @return several lines
     */
    public String explain(Locale locale) {
        return explain(Language.of(locale));
    }

    /**
     * What {@link #explain(Locale)} says, in a language of any kind.
     *
     * @param language the reader's language
     * @return the words
     */
    public String explain(Language language) {
        return new AssessmentExplanation(this, judged(assessments), language).text();
    }
}
